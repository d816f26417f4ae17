import { requireCount, requireFraction, requireNonNegative, requirePositive } from './arguments.ts';
import { gammaP, gammaPInverse, gammaQInverse } from './gamma.ts';

export interface Interval {
  lower: number;
  upper: number;
}

/** How many times more than expected, with its confidence interval. */
export interface Lift extends Interval {
  estimate: number;
}

/**
 * P(X ≥ observed) for X ~ Poisson(expected), to relative 1e-11 however small it is.
 *
 * Nothing expected and nothing observed is no surprise: 1. Anything observed where nothing was expected: 0.
 * @param observed a count
 * @param expected the mean, from 0
 * @throws RangeError for arguments outside of these
 */
export function poissonUpperTail(observed: number, expected: number): number {
  requireCount('observed', observed);
  requireNonNegative('expected', expected);
  return observed === 0 ? 1 : gammaP(observed, expected);
}

/**
 * The exact central confidence interval for the mean of a Poisson variable seen once, in counts.
 *
 * It covers the mean with at least the stated confidence, each side missing it with at most (1 − confidence) / 2.
 * F. Garwood, "Fiducial Limits for the Poisson Distribution", Biometrika 28 (1936), 437–442.
 * @param observed a count; 0 has the lower bound 0
 * @param confidence strictly between 0 and 1, such as 0.95
 * @throws RangeError for arguments outside of these
 */
export function poissonRateInterval(observed: number, confidence: number): Interval {
  requireCount('observed', observed);
  requireFraction('confidence', confidence);
  const missed = (1 - confidence) / 2;
  return {
    lower: observed === 0 ? 0 : gammaPInverse(observed, missed),
    upper: gammaQInverse(observed + 1, missed),
  };
}

/**
 * observed / expected with Garwood's interval, the expected count taken as known without error.
 * @throws RangeError for expected not above 0 (a lift over nothing is no number), and as `poissonRateInterval`
 */
export function liftInterval(observed: number, expected: number, confidence: number): Lift {
  requirePositive('expected', expected);
  const { lower, upper } = poissonRateInterval(observed, confidence);
  return { estimate: observed / expected, lower: lower / expected, upper: upper / expected };
}
