import { at, type Sfc32, shuffled, stream } from '../random.ts';
import type { Lane } from './lanes.ts';
import { COUNTRIES, PLACES, placeAt } from './places.ts';

/** Background seizures for a hundred shipments. */
const SEIZED_SHARE = 0.01;
const ROOT = Math.sqrt(2);
/** From the laxest country to the strictest, eight times as strict. */
const STRICTNESS = [1, ROOT, 2, 2 * ROOT, 4, 4 * ROOT, 8];

/**
 * How likely a call in a country ends in a seizure. That is all there is to background seizures: neither the route
 * nor the companies nor the goods change it, so that what stands out from it was planted.
 */
export class Inspection {
  /** Seizures a call, by country. */
  readonly rates: ReadonlyMap<string, number>;
  readonly #byPlace: Float64Array;

  constructor(seed: number, lanes: readonly Lane[]) {
    // By lot, since a real country's strictness is nothing to make up.
    const order = shuffled(COUNTRIES, stream(seed, 'inspection'));
    const strictness = new Map(
      order.map((country, i) => [
        country,
        at(STRICTNESS, Math.floor((i * STRICTNESS.length) / order.length)),
      ]),
    );
    const perShipment = lanes.reduce((sum, { stops, weight }) => {
      const calls = stops.reduce((total, stop) => total + (strictness.get(placeAt(stop).country) ?? 0), 0);
      return sum + weight * calls;
    }, 0);
    const unit = SEIZED_SHARE / perShipment;
    const rates = COUNTRIES.map((country): [string, number] => [
      country,
      Math.round((strictness.get(country) ?? 0) * unit * 1e7) / 1e7,
    ]);
    this.rates = new Map(rates);
    this.#byPlace = Float64Array.from(PLACES, (place) => this.rates.get(place.country) ?? 0);
  }

  /** The stop at which a shipment is seized, at the first that finds something. */
  inspect(stops: readonly number[], random: Sfc32): number | undefined {
    for (let position = 0; position < stops.length; position++) {
      if (random.uniform() < at(this.#byPlace, at(stops, position))) return position;
    }
    return undefined;
  }

  /** Background seizures that a shipment with these stops is worth. */
  expected(stops: readonly number[]): number {
    return stops.reduce((sum, stop) => sum + at(this.#byPlace, stop), 0);
  }
}
