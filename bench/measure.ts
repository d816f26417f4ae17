/** Median of the numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that `work` takes. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Requests a second of `request` at so many connections, over `seconds`. */
export async function throughput(
  request: () => Promise<unknown>,
  connections: number,
  seconds: number,
): Promise<number> {
  const until = performance.now() + seconds * 1_000;
  let done = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        await request();
        done++;
      }
    }),
  );
  return (done * 1_000) / (performance.now() - started);
}

/**
 * Runs two sides in turn, A B A B, and gives each side's median and the median of the paired ratios: the machine's
 * speed drifts, and a ratio of neighbours does not.
 */
export async function paired(a: () => Promise<number>, b: () => Promise<number>, rounds: number) {
  const pairs: [number, number][] = [];
  for (let round = 0; round < rounds; round++) pairs.push([await a(), await b()]);
  return {
    a: median(pairs.map(([x]) => x)),
    b: median(pairs.map(([, y]) => y)),
    ratio: median(pairs.map(([x, y]) => x / y)),
  };
}
