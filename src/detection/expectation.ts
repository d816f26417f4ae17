import { entry } from '../maps.ts';
import type { TrialGroup } from '../statistics/poisson-binomial.ts';
import { SHIPMENTS, type Tally } from '../traffic/tally.ts';
import { add, type Calls, ELSEWHERE } from './calls.ts';
import type { Exposure, SeizedConsignment } from './finding.ts';

export interface StratumRate {
  stratum: string;
  calls: number;
  consignments: number;
  rate: number;
}

/** Consignments that stand for a steady rate: fewer of others in a month hardly tell how strict it was. */
const STEADY = 2;

interface StratumSeized {
  consignments: number;
  byMonth: Map<string, number>;
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
  readonly #calls: Calls;
  readonly #seized = new Map<string, StratumSeized>();

  constructor(calls: Calls, seizures: readonly SeizedConsignment[]) {
    this.#calls = calls;
    for (const seizure of oncePerShipment(seizures)) {
      const name = calls.stratumOf(seizure);
      const stratum = entry(this.#seized, name, () => ({ consignments: 0, byMonth: new Map() }));
      stratum.consignments += 1;
      add(stratum.byMonth, seizure.departed.slice(0, 7), 1);
    }
  }

  /** The rates of the strata in which something was seized, most consignments first. */
  rates(): StratumRate[] {
    return [...this.#seized]
      .map(([stratum, { consignments }]) => {
        const calls = this.#calls.of(stratum)?.calls ?? 0;
        return { stratum, calls, consignments, rate: calls === 0 ? 0 : consignments / calls };
      })
      .sort((a, b) => b.consignments - a.consignments || (a.stratum < b.stratum ? -1 : 1));
  }

  /** Calls in the period, over all places. */
  get calls(): number {
    return this.#calls.of(ELSEWHERE)?.calls ?? 0;
  }

  /** What the traffic of a stretch leads one to expect. */
  exposureOf(tallies: readonly Tally[]): Exposure {
    const calls = new Map<string, Map<string, number>>();
    const byMonth = new Map<string, { shipments: number; expected: number }>();
    const ofMonth = (month: string) => entry(byMonth, month, () => ({ shipments: 0, expected: 0 }));
    let shipments = 0;
    for (const { places, months } of tallies) {
      const own = places.indexOf(SHIPMENTS);
      for (const { month, counts } of months) {
        ofMonth(month).shipments += counts[own] ?? 0;
        shipments += counts[own] ?? 0;
      }
    }
    for (const [name, month, count] of this.#calls.byStratum(tallies, (each) => this.#seized.has(each))) {
      ofMonth(month).expected += (count * this.#consignments(name)) / this.#callsOf(name);
      const ofStratum = entry(calls, name, () => new Map());
      add(ofStratum, month, count);
    }
    const groups = [...calls].map(([name, ofStratum]) =>
      group(this.#consignments(name), sum(ofStratum.values()), this.#callsOf(name)),
    );
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
      const name = this.#calls.stratumOf(consignment);
      const ofStratum = own.get(name) ?? new Map<string, number>();
      own.set(name, ofStratum);
      add(ofStratum, consignment.departed.slice(0, 7), 1);
    }
    const expected = months.map(() => 0);
    for (const [name, ofStratum] of calls) {
      const stratum = this.#calls.of(name);
      const all = this.#seized.get(name);
      if (!stratum || !all) continue;
      const taken = own.get(name);
      const others = all.consignments - sum(taken?.values() ?? []);
      const rate = all.consignments / stratum.calls;
      const otherCalls = stratum.calls - sum(ofStratum.values());
      months.forEach((month, index) => {
        const count = ofStratum.get(month);
        if (count === undefined) return;
        const seized = (all.byMonth.get(month) ?? 0) - (taken?.get(month) ?? 0);
        const callsOfOthers = (stratum.byMonth.get(month) ?? 0) - count;
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
      const stratum = this.#calls.of(name);
      const seized = this.#seized.get(name);
      const own = over(ofStratum);
      if (!stratum || !seized || own === 0) return [];
      const consignments = over(seized.byMonth);
      return consignments === 0 ? [] : [group(consignments, own, over(stratum.byMonth))];
    });
  }

  /** Consignments that the traffic of some months leads one to expect on a stretch, at the rates of those months. */
  expectedIn(exposure: Exposure, months: readonly string[]): number {
    return expectedOf(this.#groupsOfWindow(exposure, months));
  }

  #consignments(stratum: string): number {
    return this.#seized.get(stratum)?.consignments ?? 0;
  }

  #callsOf(stratum: string): number {
    return this.#calls.of(stratum)?.calls ?? 0;
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
