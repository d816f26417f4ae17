import { entry } from '../maps.ts';
import { SHIPMENTS, type Tally } from '../traffic/tally.ts';
import type { SeizedConsignment } from './finding.ts';

/** What the rate of seizure may differ by, beside the seizing country. */
export type Stratum = 'SEIZING_COUNTRY' | 'SEIZING_PLACE' | 'YEAR' | 'MODE';

/** A seizure made off its shipment's route could have been made at any call. */
export const ELSEWHERE = 'elsewhere';

interface StratumCalls {
  calls: number;
  byMonth: Map<string, number>;
}

/** Calls at all places by stratum: what those of a stretch are a share of. */
export class Calls {
  readonly #chosen: ReadonlySet<Stratum>;
  readonly #strata = new Map<string, StratumCalls>();
  readonly #named = new Map<string, readonly string[]>();

  constructor(strata: readonly Stratum[], calls: readonly Tally[]) {
    this.#chosen = new Set(strata);
    for (const [name, month, count] of this.byStratum(calls)) {
      const stratum = entry(this.#strata, name, () => ({ calls: 0, byMonth: new Map() }));
      stratum.calls += count;
      add(stratum.byMonth, month, count);
    }
  }

  of(stratum: string): StratumCalls | undefined {
    return this.#strata.get(stratum);
  }

  /** Calls of tallies, added up by stratum and month; only of some strata where these are given. */
  *byStratum(
    tallies: readonly Tally[],
    among?: (stratum: string) => boolean,
  ): Generator<[stratum: string, month: string, calls: number]> {
    for (const { mode, places, months } of tallies) {
      let year = '';
      let strata: { name: string; places: number[] }[] = [];
      for (const { month, counts } of months) {
        if (month.slice(0, 4) !== year) {
          year = month.slice(0, 4);
          strata = this.#group(places, month, mode, among);
        }
        for (const { name, places } of strata) {
          let calls = 0;
          for (const place of places) calls += counts[place] ?? 0;
          if (calls > 0) yield [name, month, calls];
        }
      }
    }
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
  stratumOf({ route, country, place, departed, mode }: SeizedConsignment): string {
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

export function add(to: Map<string, number>, key: string, count: number): void {
  to.set(key, (to.get(key) ?? 0) + count);
}
