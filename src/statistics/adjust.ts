import { refuse, requireProbability } from './arguments.ts';

/** ln m + γ + 1/2m − 1/12m² is the harmonic number to 1e-14 from here on. */
const HARMONIC_BY_SERIES_FROM = 1000;
const EULER_GAMMA = 0.5772156649015329;

/**
 * q-values: the least false discovery rate at which each hypothesis is rejected, tests independent or positively
 * dependent (PRDS).
 *
 * Y. Benjamini and Y. Hochberg, "Controlling the False Discovery Rate", J. R. Statist. Soc. B 57 (1995), 289–300.
 * @param pValues from 0 to 1, in any order; none gives none
 * @param tested how many hypotheses were tested in all; those without a p-value here count as p = 1
 * @returns q-values in the order of `pValues`, never below their p-value, never above 1
 * @throws RangeError for a p-value outside of 0 to 1, or fewer tested than given
 */
export function benjaminiHochberg(pValues: readonly number[], tested = pValues.length): number[] {
  return stepUp(pValues, tested, 1);
}

/**
 * q-values under any dependence between the tests, larger by the harmonic number of `tested`.
 *
 * Y. Benjamini and D. Yekutieli, "The Control of the False Discovery Rate in Multiple Testing under Dependency",
 * Ann. Statist. 29 (2001), 1165–1188. Arguments, result and errors as `benjaminiHochberg`.
 */
export function benjaminiYekutieli(pValues: readonly number[], tested = pValues.length): number[] {
  return stepUp(pValues, tested, harmonicNumber(tested));
}

function stepUp(pValues: readonly number[], tested: number, penalty: number): number[] {
  if (!Number.isSafeInteger(tested) || tested < pValues.length) {
    refuse('tested', `a whole number from ${pValues.length}, the number of p-values`, tested);
  }
  const largestFirst = pValues.map((p, index) => {
    requireProbability(`pValues[${index}]`, p);
    return { p, index };
  });
  largestFirst.sort((a, b) => b.p - a.p);
  const qValues = new Array<number>(pValues.length);
  let least = 1;
  largestFirst.forEach(({ p, index }, place) => {
    const rank = pValues.length - place;
    least = Math.min(least, (p * tested * penalty) / rank);
    qValues[index] = least;
  });
  return qValues;
}

function harmonicNumber(m: number): number {
  if (m >= HARMONIC_BY_SERIES_FROM) return Math.log(m) + EULER_GAMMA + 1 / (2 * m) - 1 / (12 * m * m);
  let sum = 0;
  for (let i = m; i >= 1; i--) sum += 1 / i;
  return sum;
}
