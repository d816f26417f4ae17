import type { Sfc32 } from '../../random.ts';
import type { Ties } from './measure.ts';

/** Ends of ties that are passed at most: some ten seconds of work. */
const WORK = 1_000_000_000;

/**
 * The share of the shortest paths between two others that lead over each node, of all pairs (Brandes 2001); exactly where each node
 * can be a source within the work allowed, else reckoned from as many sources as that allows, drawn at random (Brandes and Pich 2007).
 */
export function betweenness(
  { offsets, targets }: Ties,
  random: Sfc32,
  work = WORK,
): { shares: Float64Array; sources: number } {
  const size = offsets.length - 1;
  const sources = sourcesOf(size, Math.max(1, Math.floor(work / (2 * Math.max(1, targets.length)))), random);
  const shares = new Float64Array(size);
  const [order, distances] = [new Uint32Array(size), new Int32Array(size)];
  const [paths, dependencies] = [new Float64Array(size), new Float64Array(size)];
  for (const source of sources) {
    distances.fill(-1);
    paths.fill(0);
    dependencies.fill(0);
    order[0] = source;
    distances[source] = 0;
    paths[source] = 1;
    let known = 1;
    for (let done = 0; done < known; done++) {
      const node = order[done] as number;
      const further = (distances[node] as number) + 1;
      for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
        const next = targets[at] as number;
        if (distances[next] === -1) {
          distances[next] = further;
          order[known++] = next;
        }
        if (distances[next] === further) paths[next] = (paths[next] as number) + (paths[node] as number);
      }
    }
    // Back from the farthest: what leads on from a node is shared among those before it by their paths.
    for (let done = known - 1; done > 0; done--) {
      const node = order[done] as number;
      const before = (distances[node] as number) - 1;
      const each = (1 + (dependencies[node] as number)) / (paths[node] as number);
      for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
        const other = targets[at] as number;
        if (distances[other] === before)
          dependencies[other] = (dependencies[other] as number) + (paths[other] as number) * each;
      }
      shares[node] = (shares[node] as number) + (dependencies[node] as number);
    }
  }
  const pairs = Math.max(1, (size - 1) * (size - 2)) * (sources.length / Math.max(1, size));
  return { shares: shares.map((sum) => sum / pairs), sources: sources.length };
}

/** All, or so many different ones. */
function sourcesOf(size: number, most: number, random: Sfc32): Uint32Array {
  const all = Uint32Array.from({ length: size }, (_, node) => node);
  if (size <= most) return all;
  for (let at = 0; at < most; at++) {
    const other = random.between(at, size - 1);
    const taken = all[at] as number;
    all[at] = all[other] as number;
    all[other] = taken;
  }
  return all.slice(0, most).sort();
}
