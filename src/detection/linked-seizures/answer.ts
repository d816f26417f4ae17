import { records as readRecords } from '../../cypher/linked-seizure.generated.ts';
import type { Reader } from '../../cypher/reader.ts';
import { population } from '../../cypher/recurring-route.generated.ts';
import type { SeizureCategory } from '../../vocabulary.ts';
import { inWorker } from '../../workers/pool.ts';
import { count } from '../words.ts';
import type { SeizurePair } from './link.ts';
import type { LinkAttribute, SeizureRecord } from './weights.ts';

export interface LinkedSeizuresQuery {
  /** Days. */
  from: string;
  to: string;
  categories: readonly SeizureCategory[] | null;
  minProbability: number;
}

export interface Cluster {
  /** That of its first seizure by id. */
  id: string;
  seizureIds: readonly string[];
  pairs: readonly SeizurePair[];
  firstDate: string;
  lastDate: string;
  categories: { category: SeizureCategory; seizures: number }[];
  companyIds: readonly string[];
  explanation: string;
}

export interface LinkedSeizures {
  clusters: readonly Cluster[];
  /** By seizure: its links, strongest first. */
  linksOf: ReadonlyMap<string, readonly SeizurePair[]>;
  seizures: number;
  revision: number;
}

/** Computed in a worker thread: pairs grow faster than seizures. */
export async function findLinkedSeizures(
  graph: Reader,
  { from, to, categories, minProbability }: LinkedSeizuresQuery,
  revision: number,
): Promise<LinkedSeizures> {
  const [records, totals] = await Promise.all([
    graph.run(readRecords, { from, to, categories }),
    graph.run(population, {}),
  ]);
  const shipments = totals[0]?.shipments ?? 0;
  const { pairs, clusters } = await inWorker('linkSeizures', { records, shipments, minProbability });
  const linksOf = new Map<string, SeizurePair[]>();
  for (const pair of pairs) {
    for (const id of [pair.a, pair.b]) {
      const own = linksOf.get(id);
      if (own) own.push(pair);
      else linksOf.set(id, [pair]);
    }
  }
  const byId = new Map(records.map((record) => [record.id, record]));
  return {
    clusters: clusters.map((ids) => describeCluster(ids, byId, linksOf)),
    linksOf,
    seizures: records.length,
    revision,
  };
}

function describeCluster(
  ids: readonly string[],
  byId: ReadonlyMap<string, SeizureRecord>,
  linksOf: ReadonlyMap<string, readonly SeizurePair[]>,
): Cluster {
  const inside = new Set(ids);
  const pairs = [
    ...new Set(
      ids.flatMap((id) => (linksOf.get(id) ?? []).filter(({ a, b }) => inside.has(a) && inside.has(b))),
    ),
  ].sort((x, y) => y.weight - x.weight);
  const records = ids.flatMap((id) => byId.get(id) ?? []);
  const dates = records.map(({ date }) => date).sort();
  const firstDate = dates[0] ?? '';
  const lastDate = dates.at(-1) ?? '';
  const companies = tally(records.flatMap((record) => [...new Set(record.companies.map(({ id }) => id))]));
  const shared = new Set(
    pairs.flatMap(({ reasons }) =>
      reasons.flatMap(({ attribute, value }) => (value === null ? [] : [attribute])),
    ),
  );
  return {
    id: ids[0] ?? '',
    seizureIds: records.sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1)).map(({ id }) => id),
    pairs,
    firstDate,
    lastDate,
    categories: tally(records.map(({ category }) => category)).map(([category, seizures]) => ({
      category,
      seizures,
    })),
    companyIds: companies.filter(([, seizures]) => seizures > 1).map(([id]) => id),
    explanation: `${count(ids.length, 'seizure')} from ${firstDate} to ${lastDate}, tied by ${count(pairs.length, 'link')}: they share ${[...shared].map((attribute) => WORDS[attribute]).join(', ')}. Likely one network, not proven to be one.`,
  };
}

const WORDS: Record<LinkAttribute, string> = {
  COMPANY: 'companies',
  ADDRESS: 'addresses',
  ROUTE: 'routes',
  VESSEL: 'vessels',
  CONTAINER: 'containers',
  CONCEALMENT: 'ways of hiding',
  SUBSTANCE: 'goods',
  HS: 'HS codes',
};

function tally<Value extends string>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
