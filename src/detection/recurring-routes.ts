import { byId as companiesById } from '../cypher/company.generated.ts';
import type { Reader } from '../cypher/reader.ts';
import * as statements from '../cypher/recurring-route.generated.ts';
import { readTallies, shipmentsByMonth, type Tally } from '../traffic/tally.ts';
import { highestOf } from '../vocabulary.ts';
import {
  candidatesFor,
  companiesFor,
  detect,
  monthsOf,
  type RecurringRoutes,
  type RecurringRoutesQuery,
  type Summary,
  seizedOfNamed,
} from './detect.ts';

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
  const { fromMonth, afterMonth } = period;
  const [[population], [tested]] = await Promise.all([
    graph.run(statements.population, {}),
    graph.run(statements.tested, { level: query.level, fromMonth, afterMonth }),
  ]);
  const all = population ?? { companies: 0, shipments: 0 };
  const stretches = tested?.total ?? 0;
  const share = (of: number) => Math.min(1, SAMPLE / Math.max(1, of));
  // Waited for together: one that fails while another is waited for alone would end the process.
  const [[withoutRoute, places, shipments, sample, sizes], read] = await Promise.all([
    Promise.all([
      graph.run(statements.withoutRoute, recordsOf(query, period)),
      graph.run(statements.calls, { fromMonth, afterMonth }),
      graph.run(statements.shipments, { fromMonth, afterMonth }),
      graph.run(statements.sample, { level: query.level, share: share(stretches), fromMonth, afterMonth }),
      graph.run(statements.companySizes, { share: share(all.companies) }),
    ]),
    readSeizures(graph, query, period, all.shipments),
  ]);
  const { seizures, candidates, traffic, ofCompanies } = read;
  const calls = places.flatMap(({ texts }) => readTallies(texts, period));
  const tallies = shipments.flatMap(({ texts }) => readTallies(texts, period));
  const total = [...shipmentsByMonth(tallies).values()].reduce((sum, number) => sum + number, 0);
  // Sizes are of all time: a company is taken to have its share of them in the period.
  const inPeriod = total / Math.max(1, all.shipments);
  const facts = {
    seizures,
    calls,
    stretches,
    sample: sample.map(({ weight, texts }) => ({ weight, tallies: readTallies(texts, period) })),
    companies: all.companies,
    companySizes: sizes.map((row) => row.shipments * inPeriod),
    shipments: total,
    withoutRoute: withoutRoute[0]?.total ?? 0,
  };
  const { findings, summary } = detect(facts, candidates, traffic, ofCompanies, query);
  const fronts = findings.flatMap(({ company }) => company ?? []);
  const known = fronts.length > 0 ? await graph.run(companiesById, { keys: fronts }) : [];
  const ofFronts = new Map(known.map(({ id, marking }) => [id, marking]));
  return {
    findings: findings.map((finding) => {
      const front = ofFronts.get(finding.company ?? '') ?? null;
      return { ...finding, marking: highestOf([finding.marking, front]) ?? finding.marking, revision };
    }),
    summary: { ...summary, ...shownPeriod(period, calls), revision },
  };
}

/** The seizures, what could be found of them, and the traffic that this is to be held against. */
async function readSeizures(
  graph: Reader,
  query: RecurringRoutesQuery,
  period: Period,
  allShipments: number,
) {
  const seizures = await graph.run(statements.seizures, recordsOf(query, period));
  const candidates = candidatesFor(seizures, query);
  const companies = companiesFor(seizures, query);
  const [rows, ofCompanies] = await Promise.all([
    graph.run(statements.traffic, {
      level: query.level,
      keys: candidates.map((candidate) => candidate.key),
      fromMonth: period.fromMonth,
      afterMonth: period.afterMonth,
    }),
    graph.run(statements.companyTraffic, {
      companies,
      from: period.from,
      to: period.to,
      largest: LARGEST_FRONT,
      lift: LEAST_LIFT,
      rate: seizedOfNamed(seizures) / Math.max(1, allShipments),
    }),
  ]);
  const traffic = new Map(rows.map(({ key, texts }) => [key, readTallies(texts, period)]));
  return { seizures, candidates, traffic, ofCompanies };
}

function recordsOf({ categories, seizedIn }: RecurringRoutesQuery, { from, to }: Period) {
  return { from, to, categories, seizedIn };
}

/** Stretches and companies that stand for all when it is reckoned what chance finds. */
const SAMPLE = 2_000;
/** Shipments of the largest company that is tested as a front. */
const LARGEST_FRONT = 5_000;
/** A company seized from less than so many times as often as all is a busy one, and no front. */
export const LEAST_LIFT = 2;

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
