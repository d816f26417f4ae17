import { entry } from '../maps.ts';
import { SHIPMENTS, type Tally } from '../traffic/tally.ts';
import type { SeizedConsignment } from './finding.ts';

/** What the rate of seizure may differ by, beside the seizing country. */
export type Stratum = 'SEIZING_COUNTRY' | 'SEIZING_PLACE' | 'YEAR' | 'MODE';

/** A seizure made off its shipment's route could have been made at any call. */
export const ELSEWHERE = 'elsewhere';

/** Calls of one stratum, in all and by the months of `Calls`. */
interface StratumCalls {
  calls: number;
  byMonth: Float64Array;
}

/** Calls at all places by stratum: what those of a stretch are a share of. */
export class Calls {
  /** Months with calls anywhere, in order. */
  readonly months: readonly string[];
  readonly #position: ReadonlyMap<string, number>;
  readonly #chosen: ReadonlySet<Stratum>;
  readonly #strata: ReadonlyMap<string, StratumCalls>;
  readonly #named = new Map<string, readonly string[]>();
  readonly #ofSeizures = new Map<SeizedConsignment, string>();

  constructor(strata: readonly Stratum[], calls: readonly Tally[]) {
    this.#chosen = new Set(strata);
    this.months = monthsOf(calls);
    this.#position = new Map(this.months.map((month, index) => [month, index]));
    const byMonth = this.byStratum(calls);
    this.#strata = new Map(
      [...byMonth].map(([name, counts]) => [name, { calls: sum(counts), byMonth: counts }]),
    );
  }

  of(stratum: string): StratumCalls | undefined {
    return this.#strata.get(stratum);
  }

  /** Place of a month among `months`; undefined where nothing was called anywhere. */
  position(month: string): number | undefined {
    return this.#position.get(month);
  }

  /** Counts by month, none of them yet. */
  noMonths(): Float64Array {
    return new Float64Array(this.months.length);
  }

  /** Calls of tallies, by stratum and month; only of some strata where these are given. */
  byStratum(tallies: readonly Tally[], among?: (stratum: string) => boolean): Map<string, Float64Array> {
    const calls = new Map<string, Float64Array>();
    for (const { mode, places, months } of tallies) {
      let year = '';
      let strata: { counts: Float64Array; places: number[] }[] = [];
      for (const { month, counts } of months) {
        const at = this.#position.get(month);
        if (at === undefined) continue;
        if (month.slice(0, 4) !== year) {
          year = month.slice(0, 4);
          strata = this.#group(places, month, mode, among).map(({ name, places }) => ({
            places,
            counts: entry(calls, name, () => this.noMonths()),
          }));
        }
        for (const stratum of strata) {
          let called = 0;
          for (const place of stratum.places) called += counts[place] ?? 0;
          stratum.counts[at] = (stratum.counts[at] as number) + called;
        }
      }
    }
    return calls;
  }

  /** Which places of a tally make up each stratum. */
  #group(
    places: readonly string[],
    month: string,
    mode: string,
    among: ((stratum: string) => boolean) | undefined,
  ): { name: string; places: number[] }[] {
    const strata = new Map<string, number[]>();
    places.forEach((place, index) => {
      if (place === SHIPMENTS) return;
      for (const name of this.#strataOf(month, mode, place)) {
        const known = strata.get(name);
        if (known) known.push(index);
        else if (!among || among(name)) strata.set(name, [index]);
      }
    });
    return [...strata].map(([name, places]) => ({ name, places }));
  }

  /**
   * The finest stratum that has calls; a seizure that no call can explain goes to `elsewhere`. One without a place
   * was made at the stop of which only the country is known, where the route has such a stop.
   */
  stratumOf(seizure: SeizedConsignment): string {
    return entry(this.#ofSeizures, seizure, () => this.#find(seizure));
  }

  #find({ route, country, place, departed, mode }: SeizedConsignment): string {
    const stops = route.split('>');
    const stop = place ?? country;
    const candidates: string[] = [];
    if (this.#chosen.has('SEIZING_PLACE') && stop !== null && stops.includes(stop)) {
      candidates.push(this.#name(stopName(stop), departed, mode));
    }
    if (country !== null && stops.some((code) => code.startsWith(country))) {
      candidates.push(this.#name(country, departed, mode));
    }
    return candidates.find((name) => (this.#strata.get(name)?.calls ?? 0) > 0) ?? ELSEWHERE;
  }

  /** Of a place; months of one year have the same. */
  #strataOf(month: string, mode: string, place: string): readonly string[] {
    const key = this.#name(place, month, mode);
    let names = this.#named.get(key);
    if (!names) {
      const all = [this.#name(place.slice(0, 2), month, mode), ELSEWHERE];
      if (this.#chosen.has('SEIZING_PLACE')) all.push(this.#name(stopName(place), month, mode));
      names = all;
      this.#named.set(key, names);
    }
    return names;
  }

  #name(where: string, month: string, mode: string): string {
    let name = where;
    if (this.#chosen.has('YEAR')) name += ` ${month.slice(0, 4)}`;
    if (this.#chosen.has('MODE')) name += ` ${mode || 'UNKNOWN'}`;
    return name;
  }
}

/** A stop with only the country known is a stratum of its own, apart from the country as a whole. */
function stopName(code: string): string {
  return code.length === 2 ? `${code} (no place)` : code;
}

/** The months with traffic, in order. */
export function monthsOf(calls: readonly Tally[]): string[] {
  return [...new Set(calls.flatMap(({ months }) => months.map(({ month }) => month)))].sort();
}

export function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
