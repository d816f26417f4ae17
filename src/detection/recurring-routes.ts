import { byId as companiesById } from '../cypher/company.generated.ts';
import type { Reader } from '../cypher/reader.ts';
import * as statements from '../cypher/recurring-route.generated.ts';
import { poissonRateInterval } from '../statistics/poisson.ts';
import { readTallies, shipmentsByMonth, type Tally } from '../traffic/tally.ts';
import { highestOf } from '../vocabulary.ts';
import { monthsOf } from './calls.ts';
import {
  candidatesFor,
  companiesFor,
  Detection,
  type RecurringRoutes,
  type RecurringRoutesQuery,
  type Summary,
  seizedOfNamed,
} from './detect.ts';
import type { Finding } from './finding.ts';

/**
 * Finds recurring routes in the graph.
 *
 * Reads counters, not shipments: its cost grows with the seizures and the months, not with the traffic.
 */
export async function findRecurringRoutes(
  graph: Reader,
  query: RecurringRoutesQuery,
  revision: number,
): Promise<RecurringRoutes> {
  const period = wholeMonths(query.from, query.to);
  const population = graph
    .run(statements.population, {})
    .then(([row]) => row ?? { companies: 0, shipments: 0 });
  // Waited for together: one that fails while another is waited for alone would end the process.
  const [{ calls, shipments, ...ofAll }, { seizures, candidates, traffic, ofCompanies }, all] =
    await Promise.all([
      readTraffic(graph, query, period, population),
      readSeizures(graph, query, period, population),
      population,
    ]);
  // Sizes are of all time: a company is taken to have its share of them in the period.
  const inPeriod = shipments / Math.max(1, all.shipments);
  const facts = {
    ...ofAll,
    seizures,
    calls,
    shipments,
    companies: all.companies,
    companySizes: ofAll.companySizes.map((size) => size * inPeriod),
  };
  const detection = new Detection(facts, candidates, traffic, query);
  const { findings, summary } = detection.findings(await ofCompanies);
  const frontOf = ({ company, foundThrough }: Pick<Finding, 'company' | 'foundThrough'>) =>
    company ?? foundThrough?.company ?? null;
  const fronts = findings.flatMap((finding) => frontOf(finding) ?? []);
  const known = fronts.length > 0 ? await graph.run(companiesById, { keys: fronts }) : [];
  const ofFronts = new Map(known.map(({ id, marking }) => [id, marking]));
  return {
    findings: findings.map((finding) => {
      const front = ofFronts.get(frontOf(finding) ?? '') ?? null;
      return { ...finding, marking: highestOf([finding.marking, front]) ?? finding.marking, revision };
    }),
    summary: { ...summary, ...shownPeriod(period, calls), revision },
  };
}

type Population = Promise<{ companies: number; shipments: number }>;

/** All traffic, and samples of what it runs along and of whom it is of. */
async function readTraffic(
  graph: Reader,
  query: RecurringRoutesQuery,
  period: Period,
  population: Population,
) {
  const { level } = query;
  const { fromMonth, afterMonth } = period;
  const [[tested], { companies }] = await Promise.all([
    graph.run(statements.tested, { level, fromMonth, afterMonth }),
    population,
  ]);
  const stretches = tested?.total ?? 0;
  const share = (of: number) => Math.min(1, SAMPLE / Math.max(1, of));
  const [withoutRoute, places, shipments, sample, sizes] = await Promise.all([
    graph.run(statements.withoutRoute, recordsOf(query, period)),
    graph.run(statements.calls, { fromMonth, afterMonth }),
    graph.run(statements.shipments, { fromMonth, afterMonth }),
    graph.run(statements.sample, { level, share: share(stretches), fromMonth, afterMonth }),
    graph.run(statements.companySizes, { share: share(companies) }),
  ]);
  const tallies = shipments.flatMap(({ texts }) => readTallies(texts, period));
  return {
    stretches,
    withoutRoute: withoutRoute[0]?.total ?? 0,
    calls: places.flatMap(({ texts }) => readTallies(texts, period)),
    shipments: [...shipmentsByMonth(tallies).values()].reduce((sum, number) => sum + number, 0),
    sample: sample.map(({ weight, texts }) => ({ weight, tallies: readTallies(texts, period) })),
    companySizes: sizes.map(({ records }) => records),
  };
}

/** The seizures, what could be found of them, and the traffic that this is to be held against; that of companies to be waited for. */
async function readSeizures(
  graph: Reader,
  query: RecurringRoutesQuery,
  period: Period,
  population: Population,
) {
  const seizures = await graph.run(statements.seizures, recordsOf(query, period));
  const candidates = candidatesFor(seizures, query);
  const rate = seizedOfNamed(seizures) / Math.max(1, (await population).shipments);
  const ofCompanies = graph.run(statements.companyTraffic, {
    from: period.from,
    to: period.to,
    companies: companiesFor(seizures, query).map(({ id, consignments }) => ({
      id,
      most: mostRecords(consignments, rate),
    })),
  });
  // It may fail before it is waited for, and is told of then.
  ofCompanies.catch(() => undefined);
  const rows = await graph.run(statements.traffic, {
    level: query.level,
    keys: candidates.map((candidate) => candidate.key),
    fromMonth: period.fromMonth,
    afterMonth: period.afterMonth,
  });
  const traffic = new Map(rows.map(({ key, texts }) => [key, readTallies(texts, period)]));
  return { seizures, candidates, traffic, ofCompanies };
}

function recordsOf({ categories, seizedIn }: RecurringRoutesQuery, { from, to }: Period) {
  return { from, to, categories, seizedIn };
}

/** Stretches and companies that stand for all when it is reckoned what chance finds. */
const SAMPLE = 2_000;
/** Records that name the largest company that is tested as a front. */
const LARGEST_FRONT = 5_000;
/** A company of which so many were seized by chance as often as this is a busy one, and no front. */
const BUSY = 0.05;

/**
 * How many records may name a company at most for so many seized consignments to be a surprise: beyond, its traffic is not read.
 *
 * @param rate of seizure, of all shipments
 */
export function mostRecords(consignments: number, rate: number): number {
  const { lower } = poissonRateInterval(consignments, 1 - 2 * BUSY);
  return Math.min(LARGEST_FRONT, Math.floor(lower / rate));
}

interface Period {
  /** Days, both included. */
  from: string;
  to: string;
  /** Counters of months from one up to, not with, the other. */
  fromMonth: string;
  afterMonth: string;
}

/** Traffic is counted by month, so a period is widened to whole months. */
export function wholeMonths(from: string | null, to: string | null): Period {
  const fromMonth = from?.slice(0, 7) ?? '0001-01';
  const toMonth = to?.slice(0, 7) ?? '9999-11';
  return { from: `${fromMonth}-01`, to: lastDayOf(toMonth), fromMonth, afterMonth: monthAfter(toMonth) };
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  // Day 0 of the month after is the last day of this one.
  const days = new Date(Date.UTC(2000, 0, 1));
  days.setUTCFullYear(year ?? 1, number ?? 1, 0);
  return `${month}-${String(days.getUTCDate()).padStart(2, '0')}`;
}

function monthAfter(month: string): string {
  const [year = 1, number = 1] = month.split('-').map(Number);
  const [nextYear, nextNumber] = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(nextYear).padStart(4, '0')}-${String(nextNumber).padStart(2, '0')}`;
}

/** The days that the answer speaks of: an open end is closed by the traffic there is. */
function shownPeriod(period: Period, calls: readonly Tally[]): Pick<Summary, 'from' | 'to'> {
  const months = monthsOf(calls);
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return { from: null, to: null };
  return {
    from: period.fromMonth === '0001-01' ? `${first}-01` : period.from,
    to: period.afterMonth === '9999-12' ? lastDayOf(last) : period.to,
  };
}
