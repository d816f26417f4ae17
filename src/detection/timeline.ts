import { bursts } from '../statistics/bursts.ts';
import { changePoints } from '../statistics/change-points.ts';
import type { Periodicity, Times } from '../statistics/rayleigh.ts';
import type { Finding } from './finding.ts';

/** Months in which consignments of a finding were seized from clearly more of its traffic than over the whole. */
export interface FindingBurst {
  fromMonth: string;
  toMonth: string;
  consignments: number;
  shipments: number;
  weight: number;
}

/** A month from which on the rate against the expectation is another. */
export interface FindingChange {
  month: string;
  /** Observed over expected, in the segment before and from the month on. */
  before: number;
  after: number;
}

const DAY = 86_400_000;
/** With fewer, any spread looks regular at some period. */
const LEAST_TIMES = 5;
/** A period has to be seen three times. */
const REPETITIONS = 3;
const SHORTEST_DAYS = 21;

export function burstsOf({ departures }: Finding): FindingBurst[] {
  const { months, counts, shipments } = departures;
  // Seizures without a shipment of their own are not in the traffic: a month may hold more of them than shipments.
  const batches = counts.map((count, index) => Math.max(count, shipments[index] ?? 0));
  return bursts(counts, batches).map(({ from, to, weight }) => ({
    fromMonth: months[from] ?? '',
    toMonth: months[to] ?? '',
    consignments: sum(counts.slice(from, to + 1)),
    shipments: sum(shipments.slice(from, to + 1)),
    weight,
  }));
}

export function changesOf({ departures }: Finding): FindingChange[] {
  const { months, counts, expected } = departures;
  const edges = [0, ...changePoints(counts, expected), counts.length];
  const ratios = edges
    .slice(0, -1)
    .map(
      (from, index) =>
        sum(counts.slice(from, edges[index + 1])) / sum(expected.slice(from, edges[index + 1])),
    );
  return edges.slice(1, -1).map((from, index) => ({
    month: months[from] ?? '',
    before: ratios[index] ?? 0,
    after: ratios[index + 1] ?? 0,
  }));
}

/** What the test for periodicity needs; null where a finding is too small or too short for it. */
export function timesOf({ departures, departedOn }: Finding, replicates: number, seed: number): Times | null {
  const { months, expected } = departures;
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = Date.parse(`${first}-01`);
  const dayOf = (date: string) => (Date.parse(date) - start) / DAY;
  const span = dayOf(endOf(last));
  const times = departedOn.map(dayOf).filter((day) => day >= 0 && day < span);
  const longest = span / REPETITIONS;
  if (times.length < LEAST_TIMES || longest < SHORTEST_DAYS) return null;
  const strata = months.map((month, index) => ({
    from: dayOf(`${month}-01`),
    to: dayOf(endOf(month)),
    weight: expected[index] ?? 0,
  }));
  return { times, span, shortest: SHORTEST_DAYS, longest, strata, replicates, seed };
}

/** The first day of the period around which the consignments gather. */
export function dayOfPhase(first: string, { phase }: Periodicity): string {
  return new Date(Date.parse(`${first}-01`) + Math.round(phase) * DAY).toISOString().slice(0, 10);
}

/** The day after the month. */
function endOf(month: string): string {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
