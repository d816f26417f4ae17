import type { TrialGroup } from '../statistics/poisson-binomial.ts';
import type { Exposure, SeizedConsignment } from './finding.ts';

/** What the rate of seizure may differ by, beside the seizing country. */
export type Stratum = 'SEIZING_COUNTRY' | 'SEIZING_PLACE' | 'YEAR' | 'MODE';

/** Counters of one node: parallel arrays, buckets `month|audience|mode|place`. */
export interface Counters {
  buckets: readonly string[];
  counts: readonly number[];
}

export interface StratumRate {
  stratum: string;
  calls: number;
  consignments: number;
  rate: number;
}

/** A seizure made off its shipment's route could have been made at any call. */
const ELSEWHERE = 'elsewhere';
/** The bucket that counts shipments, not calls. */
const SHIPMENTS = '*';

interface Call {
  month: string;
  mode: string;
  place: string;
}

/**
 * How likely a call is to end in a seizure.
 *
 * A shipment can be inspected at each call, by the country (and at the place) where it calls. So each call carries the
 * rate of its stratum, consignments seized there over calls there, and the expectations of all calls add up to the
 * consignments seized: indirect standardisation, with calls as the population.
 */
export class Expectation {
  readonly #rates = new Map<string, StratumRate>();
  readonly #chosen: ReadonlySet<Stratum>;
  readonly #hazards = new Map<string, number>();

  constructor(strata: readonly Stratum[], calls: Iterable<Counters>, seizures: readonly SeizedConsignment[]) {
    this.#chosen = new Set(strata);
    for (const { buckets, counts } of calls) {
      buckets.forEach((bucket, index) => {
        const call = readBucket(bucket);
        for (const stratum of this.#strataOf(call)) this.#rate(stratum).calls += counts[index] ?? 0;
      });
    }
    for (const seizure of oncePerShipment(seizures))
      this.#rate(this.#stratumOfSeizure(seizure)).consignments += 1;
    for (const rate of this.#rates.values())
      rate.rate = rate.calls === 0 ? 0 : rate.consignments / rate.calls;
  }

  /** The rates of the strata in which something was seized, most consignments first. */
  rates(): StratumRate[] {
    return [...this.#rates.values()]
      .filter((rate) => rate.consignments > 0)
      .sort((a, b) => b.consignments - a.consignments || (a.stratum < b.stratum ? -1 : 1));
  }

  /** Calls in the period, over all places. */
  get calls(): number {
    return this.#rates.get(ELSEWHERE)?.calls ?? 0;
  }

  /** What the counters of a stretch lead one to expect. */
  exposureOf({ buckets, counts }: Counters): Exposure {
    const trials = new Map<number, number>();
    const byMonth = new Map<string, { shipments: number; expected: number }>();
    let shipments = 0;
    let expected = 0;
    buckets.forEach((bucket, index) => {
      const count = counts[index] ?? 0;
      const call = readBucket(bucket);
      const month = byMonth.get(call.month) ?? { shipments: 0, expected: 0 };
      byMonth.set(call.month, month);
      if (call.place === SHIPMENTS) {
        shipments += count;
        month.shipments += count;
        return;
      }
      const hazard = this.#hazardOf(call);
      expected += count * hazard;
      month.expected += count * hazard;
      if (hazard > 0) trials.set(hazard, (trials.get(hazard) ?? 0) + count);
    });
    const groups: TrialGroup[] = [...trials].map(([probability, count]) => ({ probability, trials: count }));
    return { shipments, expected, groups, byMonth };
  }

  /** The chance of a seizure at a call: the sum over the strata that it belongs to. */
  #hazardOf(call: Call): number {
    const strata = this.#strataOf(call);
    const key = strata.join('|');
    const known = this.#hazards.get(key);
    if (known !== undefined) return known;
    const hazard = Math.min(
      1,
      strata.reduce((sum, stratum) => sum + (this.#rates.get(stratum)?.rate ?? 0), 0),
    );
    this.#hazards.set(key, hazard);
    return hazard;
  }

  #strataOf({ month, mode, place }: Call): string[] {
    const strata = [this.#name(place.slice(0, 2), month, mode), ELSEWHERE];
    if (this.#chosen.has('SEIZING_PLACE')) strata.push(this.#name(stopName(place), month, mode));
    return strata;
  }

  /**
   * The finest stratum that has calls; a seizure that no call can explain goes to `elsewhere`. One without a place
   * was made at the stop of which only the country is known, where the route has such a stop.
   */
  #stratumOfSeizure({ route, country, place, departed, mode }: SeizedConsignment): string {
    const stops = route.split('>');
    const stop = place ?? country;
    const candidates: string[] = [];
    if (this.#chosen.has('SEIZING_PLACE') && stop !== null && stops.includes(stop)) {
      candidates.push(this.#name(stopName(stop), departed, mode));
    }
    if (country !== null && stops.some((code) => code.startsWith(country))) {
      candidates.push(this.#name(country, departed, mode));
    }
    return candidates.find((stratum) => (this.#rates.get(stratum)?.calls ?? 0) > 0) ?? ELSEWHERE;
  }

  #name(where: string, month: string, mode: string): string {
    let name = where;
    if (this.#chosen.has('YEAR')) name += ` ${month.slice(0, 4)}`;
    if (this.#chosen.has('MODE')) name += ` ${mode || 'UNKNOWN'}`;
    return name;
  }

  #rate(stratum: string): StratumRate {
    let rate = this.#rates.get(stratum);
    if (!rate) {
      rate = { stratum, calls: 0, consignments: 0, rate: 0 };
      this.#rates.set(stratum, rate);
    }
    return rate;
  }
}

/** The first seizure of each shipment: several records about one consignment are one event. */
export function oncePerShipment(seizures: readonly SeizedConsignment[]): SeizedConsignment[] {
  const first = new Map<string, SeizedConsignment>();
  for (const seizure of seizures) if (!first.has(seizure.shipment)) first.set(seizure.shipment, seizure);
  return [...first.values()];
}

/** A stop with only the country known is a stratum of its own, apart from the country as a whole. */
function stopName(code: string): string {
  return code.length === 2 ? `${code} (no place)` : code;
}

function readBucket(bucket: string): Call {
  const [month = '', , mode = '', place = ''] = bucket.split('|');
  return { month, mode, place };
}
