import { distinctMonthsUpperTail } from '../statistics/occupancy.ts';
import { liftInterval } from '../statistics/poisson.ts';
import { trendTest } from '../statistics/trend.ts';
import { highestOf } from '../vocabulary.ts';
import type { RecurringRoutesQuery } from './detect.ts';
import { oncePerShipment } from './expectation.ts';
import type {
  Departures,
  Finding,
  FrontFound,
  MonthOfFinding,
  SeizedConsignment,
  Sensitivity,
  Tested,
  Variant,
} from './finding.ts';
import type { Fold } from './folding.ts';
import { count, inWords, round, scientific, speaksFor } from './words.ts';

/** A finding with its figures and its words. */
export function describe(
  { head, front, qValue, byChance, variants }: Fold,
  sensitivity: readonly Sensitivity[],
  parameters: RecurringRoutesQuery,
): Omit<Finding, 'revision'> {
  const { evidence, exposure } = head;
  const consignments = head.consignments.size;
  const departures = departuresByMonth(head);
  const trend = trendOf(departures);
  const finding: Omit<Finding, 'explanation' | 'revision'> = {
    key: head.key,
    level: head.level,
    stopCodes: head.stops,
    observed: evidence.length,
    consignments,
    expected: exposure.expected,
    lift: liftInterval(consignments, exposure.expected, 0.95),
    pValue: head.pValue,
    qValue,
    periodPValue: head.periodPValue,
    corroborated: head.corroborated,
    baseline: head.baseline,
    company: head.company,
    foundThrough: front && frontFound(front),
    sensitivity,
    byChance,
    parameters,
    months: new Set(evidence.map((seizure) => seizure.date.slice(0, 7))).size,
    monthsPValue: recurrenceOf(departures),
    firstSeen: evidence[0]?.date ?? '',
    lastSeen: evidence.at(-1)?.date ?? '',
    shipments: exposure.shipments,
    trend: trend.direction,
    trendScore: trend.z,
    categories: tally(evidence.map((seizure) => seizure.category)).map(([category, seizures]) => ({
      category,
      seizures,
    })),
    concealments: tally(
      evidence.flatMap(({ concealment }) => (concealment === null ? [] : [concealment])),
    ).map(([concealment, seizures]) => ({ concealment, seizures })),
    timeline: timelineOf(head),
    departures,
    departedOn: oncePerShipment(evidence).map(({ departed }) => departed),
    variants: variants.map(({ stretch, shared }) => variantOf(stretch, shared)),
    evidenceIds: evidence.map((seizure) => seizure.id),
    marking:
      highestOf(evidence.flatMap(({ marking, shipmentMarking }) => [marking, shipmentMarking])) ?? 'RED',
    synthetic: evidence.some((seizure) => seizure.synthetic),
  };
  return { ...finding, explanation: explain(finding) };
}

function frontFound({ company, consignments, exposure, pValue }: Tested): FrontFound {
  return { company: company ?? '', consignments: consignments.size, expected: exposure.expected, pValue };
}

function variantOf(stretch: Tested, shared: number): Variant {
  const { key, stops, evidence, exposure, pValue } = stretch;
  return { key, stops, observed: evidence.length, shared, expected: exposure.expected, pValue };
}

/**
 * Consignments seized, by month of departure, beside what the departures of that month lead one to expect. One that
 * departed in a month without counted traffic (before the period, say) is left out of the tests over months.
 */
function departuresByMonth({ evidence, exposure }: Tested): Departures {
  const { months, shipments, expected } = exposure.byMonth;
  const used = months.flatMap((_, at) => ((expected[at] as number) > 0 ? [at] : []));
  const position = new Map(used.map((at, index) => [months[at], index]));
  const counts = used.map(() => 0);
  const departures = new Map(evidence.map((seizure) => [seizure.shipment, seizure.departed.slice(0, 7)]));
  for (const month of departures.values()) {
    const index = position.get(month);
    if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
  }
  return {
    months: used.map((at) => months[at] as string),
    counts,
    expected: used.map((at) => expected[at] as number),
    shipments: used.map((at) => shipments[at] as number),
  };
}

function recurrenceOf({ counts, expected }: Departures): number {
  const draws = counts.reduce((sum, count) => sum + count, 0);
  if (draws === 0) return 1;
  return distinctMonthsUpperTail(counts.filter((count) => count > 0).length, draws, expected);
}

function trendOf({ counts, expected }: Departures): { direction: Finding['trend']; z: number } {
  if (counts.length < 2 || counts.every((count) => count === 0)) return { direction: 'STEADY', z: 0 };
  const { direction, z } = trendTest(counts, expected);
  return { direction, z };
}

function timelineOf({ evidence, exposure }: Tested): MonthOfFinding[] {
  const { months, shipments, expected } = exposure.byMonth;
  const observed = new Map(tally(evidence.map((seizure) => seizure.date.slice(0, 7))));
  const traffic = new Map(
    months.flatMap((month, at) =>
      shipments[at] ? [[month, { expected: expected[at] ?? 0, shipments: shipments[at] }] as const] : [],
    ),
  );
  return [...new Set([...traffic.keys(), ...observed.keys()])].sort().map((month) => ({
    month,
    observed: observed.get(month) ?? 0,
    expected: traffic.get(month)?.expected ?? 0,
    shipments: traffic.get(month)?.shipments ?? 0,
  }));
}

/** How often each value occurs, most often first, then by value. */
function tally<Value extends string>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function explain(finding: Omit<Finding, 'explanation' | 'revision'>): string {
  const { consignments, expected, lift, shipments, observed } = finding;
  const records = observed === consignments ? '' : ` (${observed} seizure records)`;
  const sentences = [
    finding.company !== null
      ? `${count(consignments, 'consignment')} of company ${finding.company} were seized${records}, most of them on ${finding.key}; its ${count(shipments, 'shipment')} and the inspection along them explain ${round(expected)}.`
      : finding.baseline === 'TRAFFIC'
        ? `${count(consignments, 'consignment')} on ${finding.key} were seized${records}; its ${count(shipments, 'shipment')} and the inspection along it explain ${round(expected)}.`
        : `${count(consignments, 'consignment')} on ${finding.key} were seized${records}; no traffic is known there, and how often its ends occur in other seizures explains ${round(expected)}.`,
    `That is ${round(lift.estimate)} times as many (95 % interval ${round(lift.lower)} to ${round(lift.upper)}), p = ${scientific(finding.pValue)}, q = ${scientific(finding.qValue)}.`,
    `They lie in ${count(finding.months, 'month')} from ${finding.firstSeen} to ${finding.lastSeen}${trendWords(finding.trend)}.`,
  ];
  if (finding.foundThrough) sentences.push(frontWords(finding.foundThrough));
  const beside = inWords(finding.corroborated.items.filter(speaksFor));
  if (beside.length > 0) sentences.push(`Beside the number, ${beside.join('; ')}.`);
  if (finding.variants.length > 0) {
    sentences.push(
      `The same seizures explain ${count(finding.variants.length, 'further stretch', 'further stretches')}.`,
    );
  }
  return sentences.join(' ');
}

function frontWords({ company, consignments, expected, pValue }: FrontFound): string {
  return `It was found through company ${company}, of which ${consignments} consignments were seized where its shipments explain ${round(expected)} (p = ${scientific(pValue)}); those of others there are more than chance explains too.`;
}

function trendWords(trend: Finding['trend']): string {
  if (trend === 'STEADY') return '';
  return trend === 'RISING' ? ' and rise against the traffic' : ' and fall against the traffic';
}

/** Cautions are about the whole list, so that no finding carries them away unseen. */
export function cautionsOf(facts: {
  withoutRoute: number;
  withoutTraffic: number;
  hasTraffic: boolean;
  untestable: number;
  /** Stretches that would be shown if inspection surely did not differ by more than asked for. */
  unstable: number;
  seizures: readonly SeizedConsignment[];
  stratifiedByPlace: boolean;
  seizuresOffRoute: number;
}): string[] {
  const cautions: string[] = [];
  if (facts.seizures.length === 0) {
    cautions.push(
      'No seizure on a known route matches the period and the filter, so nothing could be found: this says nothing about the routes.',
    );
  }
  if (facts.withoutRoute > 0) {
    cautions.push(
      `${count(facts.withoutRoute, 'seizure')} of which neither the shipment nor the route is known ${facts.withoutRoute === 1 ? 'is' : 'are'} left out.`,
    );
  }
  if (facts.withoutTraffic > 0) {
    cautions.push(
      `${count(facts.withoutTraffic, 'stretch', 'stretches')} without traffic in the period ${facts.withoutTraffic === 1 ? 'is' : 'are'} held against what the ends of the other seizures explain (baseline SEIZURES): a busy service looks like smuggling there.`,
    );
  }
  const countries = new Set(facts.seizures.map((seizure) => seizure.country));
  const places = new Set(facts.seizures.map((seizure) => seizure.place));
  if (countries.size === 1 && places.size > 1 && !facts.stratifiedByPlace) {
    cautions.push(
      'All seizures were made in one country, so the seizing country does not tell strict inspectors from lax ones. Add SEIZING_PLACE to stratifyBy.',
    );
  }
  if (facts.seizuresOffRoute > 0 && facts.hasTraffic) {
    cautions.push(
      `${count(facts.seizuresOffRoute, 'consignment')} seized at no call of ${facts.seizuresOffRoute === 1 ? 'its' : 'their'} route in the period: expected of all calls alike (stratum elsewhere).`,
    );
  }
  if (facts.unstable > 0) {
    cautions.push(
      `${count(facts.unstable, 'stretch', 'stretches')} ${facts.unstable === 1 ? 'stands' : 'stand'} out only as long as inspection does not differ by place, year or mode, and ${facts.unstable === 1 ? 'is' : 'are'} not shown.`,
    );
  }
  if (facts.untestable > 0) {
    cautions.push(
      `${count(facts.untestable, 'stretch', 'stretches')} with seizures could not be tested: nothing in the period could explain them.`,
    );
  }
  return cautions;
}
