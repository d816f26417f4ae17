import { BLOCKING, type LinkReason, LinkWeights, type SeizureRecord } from './weights.ts';

export interface SeizurePair {
  a: string;
  b: string;
  /** Bits, all reasons together. */
  weight: number;
  probability: number;
  reasons: LinkReason[];
}

export interface LinkedRecords {
  pairs: SeizurePair[];
  /** Ids of the seizures of each cluster, ascending; largest cluster first. */
  clusters: string[][];
}

export interface LinkInput {
  records: readonly SeizureRecord[];
  shipments: number;
  minProbability: number;
}

/** A value that more seizures share brings none of them together: it would be rare in no network. */
const LARGEST_BLOCK = 200;
/** Each seizure is taken to have one other of its network in the data, on average: the prior odds are 1 / (n − 1). */
const OTHERS = 1;

/**
 * Seizures that are likely of one network: pairs that share something rare, judged by all they have, then clusters by
 * average linkage, so that no chain of single likenesses joins strangers.
 */
export function linkSeizures({ records, shipments, minProbability }: LinkInput): LinkedRecords {
  const weights = new LinkWeights(records, shipments);
  const prior = Math.log2(OTHERS / Math.max(1, records.length - 1));
  const pairs: SeizurePair[] = [];
  const scores = new Map<string, number>();
  for (const [a, b] of candidatePairs(weights)) {
    const reasons = weights.reasons(a, b);
    const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
    scores.set(`${a}\n${b}`, prior + weight);
    const probability = 1 / (1 + 2 ** -(prior + weight));
    if (probability >= minProbability) {
      pairs.push({ a, b, weight, probability, reasons: reasons.sort((x, y) => y.weight - x.weight) });
    }
  }
  pairs.sort((x, y) => y.weight - x.weight || (x.a + x.b < y.a + y.b ? -1 : 1));
  return { pairs, clusters: clusterOf(pairs, scores, prior) };
}

function candidatePairs(weights: LinkWeights): [string, string][] {
  const seen = new Set<string>();
  const pairs: [string, string][] = [];
  for (const [key, holders] of weights.holders) {
    if (holders.length > LARGEST_BLOCK || !BLOCKING.some((attribute) => key.startsWith(`${attribute} `)))
      continue;
    const ids = [...new Set(holders)].sort();
    ids.forEach((a, index) => {
      for (const b of ids.slice(index + 1)) {
        const pair = `${a}\n${b}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([a, b]);
      }
    });
  }
  return pairs;
}

/** From the strongest pair on, two clusters join if the mean log-odds over all pairs between them is above 0. */
function clusterOf(
  pairs: readonly SeizurePair[],
  scores: ReadonlyMap<string, number>,
  prior: number,
): string[][] {
  const clusterOfSeizure = new Map<string, string[]>();
  const own = (id: string) => {
    let cluster = clusterOfSeizure.get(id);
    if (!cluster) {
      cluster = [id];
      clusterOfSeizure.set(id, cluster);
    }
    return cluster;
  };
  for (const { a, b } of pairs) {
    const left = own(a);
    const right = own(b);
    if (left === right) continue;
    let sum = 0;
    for (const x of left) {
      for (const y of right) sum += scores.get(x < y ? `${x}\n${y}` : `${y}\n${x}`) ?? prior;
    }
    if (sum <= 0) continue;
    left.push(...right);
    for (const id of right) clusterOfSeizure.set(id, left);
  }
  return [...new Set(clusterOfSeizure.values())]
    .filter((cluster) => cluster.length > 1)
    .map((cluster) => cluster.sort())
    .sort((x, y) => y.length - x.length || ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1));
}
