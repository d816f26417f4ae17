import { entry } from '../maps.ts';
import type { TrialGroup } from '../statistics/poisson-binomial.ts';
import { SHIPMENTS, type Tally } from '../traffic/tally.ts';
import { type Calls, ELSEWHERE, sum } from './calls.ts';
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
  byMonth: Float64Array;
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
  readonly #ofShipments = new Map<string, number>();

  constructor(calls: Calls, seizures: readonly SeizedConsignment[]) {
    this.#calls = calls;
    for (const seizure of oncePerShipment(seizures)) {
      const name = calls.stratumOf(seizure);
      const stratum = entry(this.#seized, name, () => ({ consignments: 0, byMonth: calls.noMonths() }));
      stratum.consignments += 1;
      this.#count(stratum.byMonth, seizure);
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

  /** Months with calls anywhere, in order. */
  get months(): readonly string[] {
    return this.#calls.months;
  }

  /** Place of a month among them; undefined where there were none. */
  position(month: string): number | undefined {
    return this.#calls.position(month);
  }

  /** Calls in the period, over all places. */
  get calls(): number {
    return this.#calls.of(ELSEWHERE)?.calls ?? 0;
  }

  /** What the traffic of a stretch leads one to expect. */
  exposureOf(tallies: readonly Tally[]): Exposure {
    const shipments = this.#calls.noMonths();
    for (const { places, months } of tallies) {
      const own = places.indexOf(SHIPMENTS);
      for (const { month, counts } of months) {
        const at = this.#calls.position(month);
        if (at !== undefined) shipments[at] = (shipments[at] as number) + (counts[own] ?? 0);
      }
    }
    const calls = this.#calls.byStratum(tallies, (each) => this.#seized.has(each));
    const groups: TrialGroup[] = [];
    const expected = this.#calls.noMonths();
    for (const [name, ofStratum] of calls) {
      const all = this.#callsOf(name);
      const consignments = this.#consignments(name);
      groups.push(group(consignments, sum(ofStratum), all));
      for (let at = 0; at < expected.length; at++)
        expected[at] = (expected[at] as number) + ((ofStratum[at] as number) * consignments) / all;
    }
    return {
      shipments: sum(shipments),
      expected: expectedOf(groups),
      groups,
      calls,
      byMonth: { months: this.#calls.months, shipments, expected },
    };
  }

  /** What one shipment along a route leads one to expect, in the strata of its mode and year. */
  ofShipment({ route, month, mode }: { route: string; month: string; mode: string }): number {
    return entry(this.#ofShipments, `${route} ${mode} ${month.slice(0, 4)}`, () => {
      const places = route.split('>');
      const months = [{ month, counts: places.map(() => 1) }];
      return this.exposureOf([{ mode, places, months }]).expected;
    });
  }

  /**
   * How what is expected on a stretch lies over the months: its calls at the rates of their strata, higher in months in
   * which the stratum's other consignments were more. When a country inspects more for a while, that alone makes no
   * month stand out; and the stretch's own consignments, taken out, do not explain themselves.
   *
   * @param consignments of the stretch, each once
   * @returns by the months of `calls`
   */
  expectedByMonth({ calls }: Exposure, consignments: readonly SeizedConsignment[]): Float64Array {
    const own = new Map<string, StratumSeized>();
    for (const consignment of consignments) {
      const name = this.#calls.stratumOf(consignment);
      const taken = entry(own, name, () => ({ consignments: 0, byMonth: this.#calls.noMonths() }));
      taken.consignments += 1;
      this.#count(taken.byMonth, consignment);
    }
    const expected = this.#calls.noMonths();
    for (const [name, ofStratum] of calls) {
      const stratum = this.#calls.of(name);
      const all = this.#seized.get(name);
      if (!stratum || !all) continue;
      const taken = own.get(name);
      const others = all.consignments - (taken?.consignments ?? 0);
      const rate = all.consignments / stratum.calls;
      const otherCalls = stratum.calls - sum(ofStratum);
      for (let at = 0; at < expected.length; at++) {
        const count = ofStratum[at] as number;
        if (count === 0) continue;
        const seized = (all.byMonth[at] as number) - (taken?.byMonth[at] ?? 0);
        const callsOfOthers = (stratum.byMonth[at] as number) - count;
        const even = otherCalls > 0 ? (others * callsOfOthers) / otherCalls : 0;
        expected[at] = (expected[at] as number) + (count * rate * (seized + STEADY)) / (even + STEADY);
      }
    }
    return expected;
  }

  /**
   * The same for the months of a window, compared with the traffic of the same strata in the same months: when a
   * country inspects more for a while, that alone makes nothing stand out.
   */
  #groupsOfWindow({ calls }: Exposure, months: readonly string[]): TrialGroup[] {
    const window = months.map((month) => this.#calls.position(month)).filter((at) => at !== undefined);
    const over = (counts: Float64Array) => sum(window.map((at) => counts[at] as number));
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

  /** Months without calls anywhere have no place. */
  #count(byMonth: Float64Array, { departed }: SeizedConsignment): void {
    const at = this.#calls.position(departed.slice(0, 7));
    if (at !== undefined) byMonth[at] = (byMonth[at] as number) + 1;
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

/** The first seizure of each shipment: several records about one consignment are one event. */
export function oncePerShipment(seizures: readonly SeizedConsignment[]): SeizedConsignment[] {
  const first = new Map<string, SeizedConsignment>();
  for (const seizure of seizures) if (!first.has(seizure.shipment)) first.set(seizure.shipment, seizure);
  return [...first.values()];
}
