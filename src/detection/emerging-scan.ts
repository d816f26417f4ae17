import { AliasTable, at, stream } from '../random.ts';

/** Consignments by route, and the stretches over those routes; months from 0, the last one ends now. */
export interface ScanInput {
  months: number;
  /** Weight of each month on each route: what traffic and inspection lead one to expect. */
  routes: readonly (readonly number[])[];
  /** Of each consignment. */
  routeOf: readonly number[];
  monthOf: readonly number[];
  /** Consignments of each stretch. */
  stretches: readonly (readonly number[])[];
  maxWindow: number;
  minObserved: number;
  replicates: number;
  seed: number;
}

export interface ScanResult {
  /** Months of the window, counted back from the end; 0 where no window holds an excess. */
  window: number;
  observed: number;
  expected: number;
  llr: number;
  pValue: number;
}

/**
 * Prospective space-time scan: for each stretch the window up to now, of 1 to maxWindow months, in which its seizures
 * exceed its own past most, by log likelihood ratio; its p-value is the chance that the largest ratio over all stretches
 * and windows is as large when each consignment keeps its route and departs in a month by what its route leads one to
 * expect. Monte Carlo with a seed: the same input gives the same answer.
 *
 * M. Kulldorff, "Prospective Time Periodic Geographical Disease Surveillance Using a Scan Statistic", J. R. Statist. Soc.
 * A 164 (2001), 61–72; permutation form after Kulldorff and others, PLoS Medicine 2 (2005), e59.
 */
export function scanEmerging(input: ScanInput): ScanResult[] {
  const { months, routes, routeOf, monthOf, stretches, maxWindow, replicates, seed } = input;
  // Share of each route's weight in the last 1, 2, … months.
  const shares = routes.map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const tail = new Float64Array(maxWindow + 1);
    for (let window = 1; window <= maxWindow; window++) {
      tail[window] = (tail[window - 1] ?? 0) + (weights[months - window] ?? 0) / total;
    }
    return tail;
  });
  const expected = stretches.map((consignments) => {
    const sums = new Float64Array(maxWindow + 1);
    for (const consignment of consignments) {
      const share = at(shares, at(routeOf, consignment));
      for (let window = 1; window <= maxWindow; window++)
        sums[window] = (sums[window] ?? 0) + (share[window] ?? 0);
    }
    return sums;
  });
  const found = stretches.map((consignments, stretch) =>
    strongest(consignments, monthOf, at(expected, stretch), input),
  );
  const draws = routes.map((weights) => new AliasTable(weights));
  const random = stream(seed, 'emerging');
  const drawn = new Array<number>(routeOf.length).fill(0);
  const largest = Array.from({ length: replicates }, () => {
    for (let consignment = 0; consignment < drawn.length; consignment++) {
      drawn[consignment] = at(draws, at(routeOf, consignment)).draw(random);
    }
    let most = 0;
    stretches.forEach((consignments, stretch) => {
      most = Math.max(most, strongest(consignments, drawn, at(expected, stretch), input).llr);
    });
    return most;
  });
  return found.map((result) => {
    if (result.llr === 0) return { ...result, pValue: 1 };
    const asLarge = largest.filter((llr) => llr >= result.llr).length;
    return { ...result, pValue: (1 + asLarge) / (1 + replicates) };
  });
}

function strongest(
  consignments: readonly number[],
  monthOf: readonly number[],
  expected: Float64Array,
  { months, maxWindow, minObserved }: ScanInput,
): Omit<ScanResult, 'pValue'> {
  const byAge = new Uint32Array(maxWindow + 1);
  for (const consignment of consignments) {
    const age = months - (monthOf[consignment] ?? 0);
    if (age <= maxWindow) byAge[age] = (byAge[age] ?? 0) + 1;
  }
  let best = { window: 0, observed: 0, expected: 0, llr: 0 };
  let observed = 0;
  for (let window = 1; window <= maxWindow; window++) {
    observed += byAge[window] ?? 0;
    if (observed < minObserved) continue;
    const mean = expected[window] ?? 0;
    const llr = poissonLogRatio(observed, mean, consignments.length);
    if (llr > best.llr) best = { window, observed, expected: mean, llr };
  }
  return best;
}

/** Log likelihood ratio of a higher rate inside than outside, given the total; 0 where inside is not above expectation. */
export function poissonLogRatio(inside: number, expected: number, total: number): number {
  if (!(inside > expected) || !(expected > 0)) return 0;
  const outside = total - inside;
  return (
    inside * Math.log(inside / expected) +
    (outside === 0 ? 0 : outside * Math.log(outside / (total - expected)))
  );
}
