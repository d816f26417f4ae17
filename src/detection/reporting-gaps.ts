import type { Reader } from '../cypher/reader.ts';
import * as routes from '../cypher/recurring-route.generated.ts';
import * as statements from '../cypher/reporting-gap.generated.ts';
import { benjaminiHochberg } from '../statistics/adjust.ts';
import { upperTail } from '../statistics/poisson-binomial.ts';
import { longestGapUpperTail } from '../statistics/spacings.ts';
import { readTallies } from '../traffic/tally.ts';
import type { SeizureCategory } from '../vocabulary.ts';
import { wholeMonths } from './recurring-routes.ts';
import { count, round, scientific } from './words.ts';

export interface ReportingGapsQuery {
  from: string | null;
  to: string | null;
  categories: readonly SeizureCategory[] | null;
  /** Months at the end that are held against those before. */
  recentMonths: number;
  maxQ: number;
}

export type ReportingStatus = 'SILENT' | 'GAP' | 'DECLINED' | 'REGULAR' | 'TOO_FEW';

/** How a country reports: its longest silence, and its latest months against those before. */
export interface CountryReporting {
  countryCode: string;
  status: ReportingStatus;
  seizures: number;
  lastReported: string;
  trafficKnown: boolean;
  /** First and last month of the longest run of months without a report; null where every month has one. */
  gapFrom: string | null;
  gapTo: string | null;
  gapMonths: number;
  gapCalls: number;
  gapExpected: number;
  gapPValue: number;
  gapQValue: number;
  recent: number;
  recentExpected: number;
  declinePValue: number;
  declineQValue: number;
  explanation: string;
}

export interface ReportingGaps {
  gaps: readonly CountryReporting[];
  fromMonth: string | null;
  toMonth: string | null;
  revision: number;
}

/** With fewer reports nothing can be told from chance. */
const LEAST_REPORTS = 6;

/** A country's reports and the calls at its places, by month. */
export interface CountrySeries {
  country: string;
  reports: readonly number[];
  calls: readonly number[];
  last: string;
}

export async function findReportingGaps(
  graph: Reader,
  query: ReportingGapsQuery,
  revision: number,
): Promise<ReportingGaps> {
  const { from, to, fromMonth, afterMonth } = wholeMonths(query.from, query.to);
  const [reports, calls] = await Promise.all([
    graph.run(statements.reports, { from, to, categories: query.categories }),
    graph.run(routes.calls, { fromMonth, afterMonth }),
  ]);
  const seen = reports.map(({ month }) => month).sort();
  // An open end is where the reports of all countries begin and end, not where a country's own do.
  const first = query.from?.slice(0, 7) ?? seen[0];
  const last = query.to?.slice(0, 7) ?? seen.at(-1);
  if (first === undefined || last === undefined || reports.length === 0) {
    return { gaps: [], fromMonth: null, toMonth: null, revision };
  }
  const months = monthsBetween(first, last);
  const position = new Map(months.map((month, index) => [month, index]));
  const byCountry = new Map<string, { reports: number[]; calls: number[]; last: string }>();
  for (const { country, month, seizures, last } of reports) {
    const series = byCountry.get(country) ?? { reports: zeros(months), calls: zeros(months), last };
    byCountry.set(country, series);
    series.reports[position.get(month) ?? -1] = seizures;
    if (last > series.last) series.last = last;
  }
  for (const { place, texts } of calls) {
    const series = byCountry.get(place.slice(0, 2));
    if (!series) continue;
    for (const { months } of readTallies(texts)) {
      for (const { month, counts } of months) {
        const at = position.get(month);
        // The tallies of a place are of its own calls alone.
        if (at !== undefined) series.calls[at] = (series.calls[at] ?? 0) + (counts[0] ?? 0);
      }
    }
  }
  const all = [...byCountry].map(([country, series]) => ({ country, ...series }));
  return { gaps: judgeReporting(all, months, query), fromMonth: first, toMonth: last, revision };
}

/** Worst first: those silent now, then past gaps, then those that fell, then the rest. */
export function judgeReporting(
  series: readonly CountrySeries[],
  months: readonly string[],
  { recentMonths, maxQ }: Pick<ReportingGapsQuery, 'recentMonths' | 'maxQ'>,
): CountryReporting[] {
  const measured = series.map((each) => ({ each, ...measure(each, months, recentMonths) }));
  const enough = measured.filter(({ seizures }) => seizures >= LEAST_REPORTS);
  const gapQ = benjaminiHochberg(enough.map(({ gapPValue }) => gapPValue));
  const declineQ = benjaminiHochberg(enough.map(({ declinePValue }) => declinePValue));
  const order: ReportingStatus[] = ['SILENT', 'GAP', 'DECLINED', 'REGULAR', 'TOO_FEW'];
  return measured
    .map(({ each, ...figures }): CountryReporting => {
      const index = enough.findIndex((other) => other.each === each);
      const qValues = { gapQValue: gapQ[index] ?? 1, declineQValue: declineQ[index] ?? 1 };
      const current = figures.gapTo === months.at(-1);
      const status = index < 0 ? 'TOO_FEW' : statusOf(qValues, current, maxQ);
      const found = { countryCode: each.country, lastReported: each.last, ...figures, ...qValues, status };
      return { ...found, explanation: explain(found) };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.status) - order.indexOf(b.status) ||
        a.gapQValue - b.gapQValue ||
        a.declineQValue - b.declineQValue ||
        (a.countryCode < b.countryCode ? -1 : 1),
    );
}

function statusOf(
  { gapQValue, declineQValue }: { gapQValue: number; declineQValue: number },
  current: boolean,
  maxQ: number,
): ReportingStatus {
  if (gapQValue <= maxQ) return current ? 'SILENT' : 'GAP';
  return declineQValue <= maxQ ? 'DECLINED' : 'REGULAR';
}

/** Months weigh by the calls in them: less is expected where less comes in. Without any known traffic all weigh alike. */
function measure({ reports, calls }: CountrySeries, months: readonly string[], recentMonths: number) {
  const seizures = sum(reports);
  const trafficKnown = sum(calls) > 0;
  // A month with reports but without calls still had something that could be reported.
  const least = trafficKnown ? sum(calls) / calls.length / 100 : 1;
  const weights = months.map((_, index) => Math.max(calls[index] ?? 0, least));
  const total = sum(weights);
  const gap = longestGap(reports, weights);
  const gapShare = sum(weights.slice(gap.from, gap.to)) / total;
  const recentShare = sum(weights.slice(-recentMonths)) / total;
  const recent = sum(reports.slice(-recentMonths));
  return {
    seizures,
    trafficKnown,
    gapFrom: gap.to > gap.from ? (months[gap.from] ?? null) : null,
    gapTo: gap.to > gap.from ? (months[gap.to - 1] ?? null) : null,
    gapMonths: gap.to - gap.from,
    gapCalls: sum(calls.slice(gap.from, gap.to)),
    gapExpected: seizures * gapShare,
    gapPValue: longestGapUpperTail(seizures, Math.min(1, gapShare)),
    recent,
    recentExpected: seizures * recentShare,
    // At most so many of the recent ones: at least the rest of those before.
    declinePValue: upperTail(seizures - recent, [
      { trials: seizures, probability: Math.min(1, Math.max(0, 1 - recentShare)) },
    ]).p,
  };
}

/** The run of months without a report in which most was to be expected. */
function longestGap(reports: readonly number[], weights: readonly number[]): { from: number; to: number } {
  let best = { from: 0, to: 0, weight: 0 };
  let from = 0;
  for (let month = 0; month <= reports.length; month++) {
    if (month < reports.length && reports[month] === 0) continue;
    const weight = sum(weights.slice(from, month));
    if (month > from && weight > best.weight) best = { from, to: month, weight };
    from = month + 1;
  }
  return best;
}

function explain(gap: Omit<CountryReporting, 'explanation'>): string {
  const { countryCode, seizures, gapMonths, gapFrom, gapTo, gapCalls, gapExpected } = gap;
  const silence = `no report from ${gapFrom} to ${gapTo} (${count(gapMonths, 'month')}), where its own rate would have given ${round(gapExpected)}`;
  const traffic = gap.trafficKnown
    ? ` while ${count(gapCalls, 'call')} at its places went on`
    : ' (its traffic is not known)';
  switch (gap.status) {
    case 'TOO_FEW':
      return `${countryCode} has ${count(seizures, 'seizure')} in the period: too few to tell silence from chance.`;
    case 'SILENT':
      return `${countryCode} fell silent: ${silence}${traffic}; p = ${scientific(gap.gapPValue)}. Ask whether reports are missing before reading it as fewer seizures.`;
    case 'GAP':
      return `${countryCode} reports again, but there is ${silence}${traffic}; p = ${scientific(gap.gapPValue)}.`;
    case 'DECLINED':
      return `${countryCode} still reports, but fewer: ${gap.recent} in the latest months against ${round(gap.recentExpected)} expected; p = ${scientific(gap.declinePValue)}.`;
    case 'REGULAR':
      return `${countryCode} reports as its own rate and traffic lead one to expect.`;
  }
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  const [year = 1970, month = 1] = first.split('-').map(Number);
  for (let index = 0; ; index++) {
    const text = new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 7);
    if (text > last || months.length > MOST_MONTHS) return months;
    months.push(text);
  }
}

/** A hundred years. */
const MOST_MONTHS = 1_200;

function zeros(months: readonly string[]): number[] {
  return months.map(() => 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
