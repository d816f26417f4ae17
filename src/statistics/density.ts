/**
 * Densities by Loader's saddle-point expansion: the exponent is built from small differences instead of from large
 * logarithms that cancel, so that a density of 1e-300 keeps its digits even for counts in the millions.
 *
 * C. Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000.
 */

/** Stirling's series reaches double precision with six terms from here on. */
const STIRLING_FROM = 10;

/** What Stirling's formula leaves out: ln Γ(n + 1) − [(n + ½) ln n − n + ½ ln 2π], for real n > 0. */
export function stirlingError(n: number): number {
  let shifted = n;
  let error = 0;
  for (; shifted < STIRLING_FROM; shifted++) error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
  const s = 1 / (shifted * shifted);
  const series =
    1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))));
  return error + series / shifted;
}

/** Half the Poisson deviance, count · ln(count / mean) + mean − count ≥ 0, without cancellation where they are near. */
export function deviance(count: number, mean: number): number {
  const difference = count - mean;
  if (Math.abs(difference) > 0.1 * (count + mean)) return count * Math.log(count / mean) - difference;
  const v = difference / (count + mean);
  let sum = difference * v;
  let power = 2 * count * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** ln of mean^count e^−mean / Γ(count + 1), for real count ≥ 0 and mean > 0. */
export function logPoissonDensity(count: number, mean: number): number {
  if (count === 0) return -mean;
  return -stirlingError(count) - deviance(count, mean) - Math.log(2 * Math.PI * count) / 2;
}

/** P(X = count) for X ~ Binomial(trials, probability), 0 ≤ count ≤ trials and 0 < probability < 1. */
export function binomialDensity(count: number, trials: number, probability: number): number {
  if (count === 0) return Math.exp(trials * Math.log1p(-probability));
  if (count === trials) return Math.exp(trials * Math.log(probability));
  const failures = trials - count;
  const exponent =
    stirlingError(trials) -
    stirlingError(count) -
    stirlingError(failures) -
    deviance(count, trials * probability) -
    deviance(failures, trials * (1 - probability));
  return Math.exp(exponent) * Math.sqrt(trials / (2 * Math.PI * count * failures));
}
