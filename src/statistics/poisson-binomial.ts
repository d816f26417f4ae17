import { refuse, requireCount, requireProbability } from './arguments.ts';
import { binomialRow } from './binomial.ts';
import { poissonUpperTail } from './poisson.ts';

/** Shipments of one stratum: each is seized independently with the same probability. */
export interface TrialGroup {
  trials: number;
  probability: number;
}

export interface UpperTail {
  /** P(X ≥ observed). */
  p: number;
  method: 'POISSON_BINOMIAL' | 'POISSON';
  /** |p − exact p| is at most this; 0 where p is exact but for rounding (relative 1e-11). */
  errorBound: number;
}

/** Multiplications that `upperTail` spends on an exact answer: some ten milliseconds. */
const AFFORDABLE_WORK = 1e7;

/**
 * P(X ≥ observed) for a sum X of independent binomials, to relative 1e-11 however small it is.
 *
 * Groups are convolved one by one, as far as `observed`; all that reaches it is kept in one absorbing state, so that
 * the tail is a sum of positive terms and nothing is ever taken from 1. No truncation: the only infinite part, each
 * binomial's own tail, is summed upward under a geometric bound on its remainder. Groups of equal probability are one.
 * Cost: distinct probabilities × observed × min(observed, trials).
 *
 * @param observed a count; 0 gives 1, more than all trials 0
 * @param groups at least one; trials a count, probability from 0 to 1
 * @throws RangeError for arguments outside of these
 */
export function poissonBinomialUpperTail(observed: number, groups: readonly TrialGroup[]): number {
  const { needed, uncertain } = reduce(observed, groups);
  return exactTail(needed, uncertain);
}

/**
 * Σ n p², which no probability under the Poisson of the same mean misses by more.
 *
 * L. Le Cam, "An Approximation Theorem for the Poisson Binomial Distribution", Pacific J. Math. 10 (1960), 1181–1197.
 * @throws RangeError as `poissonBinomialUpperTail`
 */
export function leCamBound(groups: readonly TrialGroup[]): number {
  requireGroups(groups);
  return groups.reduce((sum, { trials, probability }) => sum + trials * probability * probability, 0);
}

/**
 * Le Cam's bound times (1 − e^−mean) / mean: as good for a small mean, useful for a large one too.
 *
 * A. D. Barbour and P. Hall, "On the Rate of Poisson Convergence", Math. Proc. Camb. Phil. Soc. 95 (1984), 473–480.
 * @throws RangeError as `poissonBinomialUpperTail`
 */
export function barbourHallBound(groups: readonly TrialGroup[]): number {
  const bound = leCamBound(groups);
  const mean = meanOf(groups);
  return mean === 0 ? 0 : (bound * -Math.expm1(-mean)) / mean;
}

/**
 * P(X ≥ observed) as `poissonBinomialUpperTail` where that takes at most `affordableWork` multiplications, else by the
 * Poisson of the same mean (trials of probability 1 are set aside first) with Barbour and Hall's bound on the error.
 *
 * From observed ≥ mean + 1 on the Poisson tail is never the smaller one, so the fallback errs on the safe side:
 * W. Hoeffding, Ann. Math. Statist. 27 (1956), 713–721 (unequal to equal probabilities), and T. W. Anderson and
 * S. M. Samuels, Proc. Fifth Berkeley Symp. 1 (1967), 1–12 (binomial to Poisson).
 *
 * @throws RangeError as `poissonBinomialUpperTail`
 */
export function upperTail(
  observed: number,
  groups: readonly TrialGroup[],
  affordableWork = AFFORDABLE_WORK,
): UpperTail {
  const { needed, uncertain } = reduce(observed, groups);
  if (workOf(needed, uncertain) <= affordableWork) {
    return { p: exactTail(needed, uncertain), method: 'POISSON_BINOMIAL', errorBound: 0 };
  }
  return {
    p: poissonUpperTail(needed, meanOf(uncertain)),
    method: 'POISSON',
    errorBound: Math.min(1, barbourHallBound(uncertain)),
  };
}

function exactTail(needed: number, groups: readonly TrialGroup[]): number {
  if (needed <= 0) return 1;
  if (needed > groups.reduce((sum, { trials }) => sum + trials, 0)) return 0;
  const below = new Float64Array(needed);
  below[0] = 1;
  let reached = 0;
  for (const { trials, probability } of groups) {
    const { pmf, tails } = binomialRow(trials, probability, needed);
    // Downward, so that what is read below `total` is still the sum without this group.
    for (let total = needed - 1; total >= 0; total--) {
      reached += (below[total] ?? 0) * (tails[needed - total] ?? 0);
      let sum = 0;
      for (let count = Math.min(total, trials); count >= 0; count--) {
        sum += (below[total - count] ?? 0) * (pmf[count] ?? 0);
      }
      below[total] = sum;
    }
  }
  return Math.min(1, reached);
}

/** What is still needed beside the certain trials, and the uncertain groups with those of one probability as one. */
function reduce(
  observed: number,
  groups: readonly TrialGroup[],
): { needed: number; uncertain: TrialGroup[] } {
  requireCount('observed', observed);
  requireGroups(groups);
  const trialsBy = new Map<number, number>();
  for (const { trials, probability } of groups) {
    trialsBy.set(probability, (trialsBy.get(probability) ?? 0) + trials);
  }
  const needed = observed - (trialsBy.get(1) ?? 0);
  const uncertain = Array.from(trialsBy, ([probability, trials]) => ({ trials, probability }));
  return {
    needed,
    uncertain: uncertain.filter(
      ({ trials, probability }) => trials > 0 && probability > 0 && probability < 1,
    ),
  };
}

function workOf(needed: number, groups: readonly TrialGroup[]): number {
  if (needed <= 0) return 0;
  return groups.reduce((work, { trials }) => work + needed * Math.min(needed, trials), 0);
}

function meanOf(groups: readonly TrialGroup[]): number {
  return groups.reduce((sum, { trials, probability }) => sum + trials * probability, 0);
}

function requireGroups(groups: readonly TrialGroup[]): void {
  if (groups.length === 0) refuse('groups', 'at least one group', 'an empty list');
  groups.forEach(({ trials, probability }, index) => {
    requireCount(`groups[${index}].trials`, trials);
    requireProbability(`groups[${index}].probability`, probability);
  });
}
