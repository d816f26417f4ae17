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

/** Consignments that stand for a steady rate: fewer of others in a month hardly tell how strict it was. */
const STEADY = 2;

/** What a bucket counts: calls of some strata, or shipments. */
interface Call {
  month: string;
  strata: readonly string[] | 'SHIPMENTS';
}

interface StratumCounts {
  calls: number;
  consignments: number;
  callsByMonth: Map<string, number>;
  consignmentsByMonth: Map<string, number>;
}

/**
 * What the traffic and the inspection along a stretch explain.
 *
 * A shipment can be inspected at each call, by the country (and at the place) where it calls, so calls are the
 * population and every seized consignment belongs to one stratum of them. Given how many consignments were seized in a
 * stratum, and nothing else about how strict it is, each of them lies on the stretch with a chance of the stretch's
 * share of the stratum's calls. So no rate is estimated: a stratum of few calls cannot mislead, and a ring that raises
 * its own stratum's rate is compared with the others there. Conditional exact test (Przyborowski and Wilenski 1940).
 */
export class Expectation {
  readonly #strata = new Map<string, StratumCounts>();
  readonly #chosen: ReadonlySet<Stratum>;
  /** Stretches share their buckets: each is read once. */
  readonly #callsOfBuckets = new Map<string, Call>();

  constructor(strata: readonly Stratum[], calls: Iterable<Counters>, seizures: readonly SeizedConsignment[]) {
    this.#chosen = new Set(strata);
    for (const { buckets, counts } of calls) {
      buckets.forEach((bucket, index) => {
        const call = this.#read(bucket);
        const count = counts[index] ?? 0;
        if (call.strata === 'SHIPMENTS') return;
        for (const name of call.strata) {
          const stratum = this.#stratum(name);
          stratum.calls += count;
          add(stratum.callsByMonth, call.month, count);
        }
      });
    }
    for (const seizure of oncePerShipment(seizures)) {
      const stratum = this.#stratum(this.#stratumOfSeizure(seizure));
      stratum.consignments += 1;
      add(stratum.consignmentsByMonth, seizure.departed.slice(0, 7), 1);
    }
  }

  /** The rates of the strata in which something was seized, most consignments first. */
  rates(): StratumRate[] {
    return [...this.#strata]
      .filter(([, { consignments }]) => consignments > 0)
      .map(([stratum, { calls, consignments }]) => ({
        stratum,
        calls,
        consignments,
        rate: calls === 0 ? 0 : consignments / calls,
      }))
      .sort((a, b) => b.consignments - a.consignments || (a.stratum < b.stratum ? -1 : 1));
  }

  /** Calls in the period, over all places. */
  get calls(): number {
    return this.#strata.get(ELSEWHERE)?.calls ?? 0;
  }

  /** What the counters of a stretch lead one to expect. */
  exposureOf({ buckets, counts }: Counters): Exposure {
    const calls = new Map<string, Map<string, number>>();
    const byMonth = new Map<string, { shipments: number; expected: number }>();
    let shipments = 0;
    buckets.forEach((bucket, index) => {
      const count = counts[index] ?? 0;
      const call = this.#read(bucket);
      let month = byMonth.get(call.month);
      if (!month) {
        month = { shipments: 0, expected: 0 };
        byMonth.set(call.month, month);
      }
      if (call.strata === 'SHIPMENTS') {
        shipments += count;
        month.shipments += count;
        return;
      }
      for (const name of call.strata) {
        const stratum = this.#strata.get(name);
        if (!stratum || stratum.consignments === 0) continue;
        month.expected += (count * stratum.consignments) / stratum.calls;
        let ofStratum = calls.get(name);
        if (!ofStratum) {
          ofStratum = new Map();
          calls.set(name, ofStratum);
        }
        add(ofStratum, call.month, count);
      }
    });
    const groups = [...calls].flatMap(([name, ofStratum]) => {
      const stratum = this.#strata.get(name);
      return stratum ? [group(stratum.consignments, sum(ofStratum.values()), stratum.calls)] : [];
    });
    return { shipments, expected: expectedOf(groups), groups, byMonth, calls };
  }

  /**
   * How what is expected on a stretch lies over the months: its calls at the rates of their strata, higher in months in
   * which the stratum's other consignments were more. When a country inspects more for a while, that alone makes no
   * month stand out; and the stretch's own consignments, taken out, do not explain themselves.
   *
   * @param consignments of the stretch, each once
   * @param months in order
   */
  expectedByMonth(
    { calls }: Exposure,
    consignments: readonly SeizedConsignment[],
    months: readonly string[],
  ): number[] {
    const own = new Map<string, Map<string, number>>();
    for (const consignment of consignments) {
      const name = this.#stratumOfSeizure(consignment);
      const ofStratum = own.get(name) ?? new Map<string, number>();
      own.set(name, ofStratum);
      add(ofStratum, consignment.departed.slice(0, 7), 1);
    }
    const expected = months.map(() => 0);
    for (const [name, ofStratum] of calls) {
      const stratum = this.#strata.get(name);
      if (!stratum) continue;
      const taken = own.get(name);
      const others = stratum.consignments - sum(taken?.values() ?? []);
      const rate = stratum.consignments / stratum.calls;
      const otherCalls = stratum.calls - sum(ofStratum.values());
      months.forEach((month, index) => {
        const count = ofStratum.get(month);
        if (count === undefined) return;
        const seized = (stratum.consignmentsByMonth.get(month) ?? 0) - (taken?.get(month) ?? 0);
        const callsOfOthers = (stratum.callsByMonth.get(month) ?? 0) - count;
        const even = otherCalls > 0 ? (others * callsOfOthers) / otherCalls : 0;
        expected[index] = (expected[index] ?? 0) + (count * rate * (seized + STEADY)) / (even + STEADY);
      });
    }
    return expected;
  }

  /**
   * The same for the months of a window, compared with the traffic of the same strata in the same months: when a
   * country inspects more for a while, that alone makes nothing stand out.
   */
  #groupsOfWindow({ calls }: Exposure, months: readonly string[]): TrialGroup[] {
    const over = (counts: ReadonlyMap<string, number>) => sum(months.map((month) => counts.get(month) ?? 0));
    return [...calls].flatMap(([name, ofStratum]) => {
      const stratum = this.#strata.get(name);
      const own = over(ofStratum);
      if (!stratum || own === 0) return [];
      const consignments = over(stratum.consignmentsByMonth);
      return consignments === 0 ? [] : [group(consignments, own, over(stratum.callsByMonth))];
    });
  }

  /** Consignments that the traffic of some months leads one to expect on a stretch, at the rates of those months. */
  expectedIn(exposure: Exposure, months: readonly string[]): number {
    return expectedOf(this.#groupsOfWindow(exposure, months));
  }

  #read(bucket: string): Call {
    let call = this.#callsOfBuckets.get(bucket);
    if (!call) {
      const [month = '', , mode = '', place = ''] = bucket.split('|');
      call = { month, strata: place === SHIPMENTS ? 'SHIPMENTS' : this.#strataOf(month, mode, place) };
      this.#callsOfBuckets.set(bucket, call);
    }
    return call;
  }

  #strataOf(month: string, mode: string, place: string): string[] {
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
    return candidates.find((name) => (this.#strata.get(name)?.calls ?? 0) > 0) ?? ELSEWHERE;
  }

  #name(where: string, month: string, mode: string): string {
    let name = where;
    if (this.#chosen.has('YEAR')) name += ` ${month.slice(0, 4)}`;
    if (this.#chosen.has('MODE')) name += ` ${mode || 'UNKNOWN'}`;
    return name;
  }

  #stratum(name: string): StratumCounts {
    let stratum = this.#strata.get(name);
    if (!stratum) {
      stratum = { calls: 0, consignments: 0, callsByMonth: new Map(), consignmentsByMonth: new Map() };
      this.#strata.set(name, stratum);
    }
    return stratum;
  }
}

/** How many of `trials` consignments one expects, one group after the other. */
export function expectedOf(groups: readonly TrialGroup[]): number {
  return groups.reduce((total, { trials, probability }) => total + trials * probability, 0);
}

/** Each of a stratum's consignments lies on the stretch with a chance of its share of the stratum's calls. */
function group(consignments: number, ownCalls: number, calls: number): TrialGroup {
  return { trials: consignments, probability: Math.min(1, ownCalls / calls) };
}

function add(to: Map<string, number>, key: string, count: number): void {
  to.set(key, (to.get(key) ?? 0) + count);
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
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
