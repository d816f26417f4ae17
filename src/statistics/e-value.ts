import { requireProbability } from './arguments.ts';

/** The smaller, the more weight on small p-values and the less on those around a hundredth. */
const KAPPA = 0.2;

/**
 * An e-value from a p-value: κ p^(κ−1). Its mean under the null is at most 1, so it is large as seldom as p is small.
 *
 * V. Vovk and R. Wang, "E-values: Calibration, Combination and Applications", Ann. Statist. 49 (2021), 1736–1754.
 * @param pValue above 0; what underflows counts as the smallest double
 */
export function calibrate(pValue: number): number {
  requireProbability('pValue', pValue);
  return KAPPA * Math.max(pValue, Number.MIN_VALUE) ** (KAPPA - 1);
}

/**
 * The weighted mean of e-values, which is one again however they depend on each other; what could not be asked counts
 * as 1. A p-value over an e-value that is independent of it is a p-value: N. Ignatiadis, R. Wang and A. Ramdas,
 * "E-values as Unnormalized Weights in Multiple Testing", Biometrika 111 (2024), 417–439.
 *
 * @param pValues null where the question could not be asked
 * @param share of each in the mean; the rest stays at 1, so that nothing said costs little
 */
export function weightOfEvidence(pValues: readonly (number | null)[], share: number): number {
  return pValues.reduce<number>(
    (sum, pValue) => sum + share * ((pValue === null ? 1 : calibrate(pValue)) - 1),
    1,
  );
}

/**
 * How such a weight is spread where all p-values are uniform and independent: its values on a grid and how often each
 * comes up. The mean of the grid is below 1 by less than a hundredth and never above.
 */
export function spreadOfWeight(questions: number, share: number): { weight: number; chance: number }[] {
  const strata = quantiles();
  let spread = [{ weight: 1, chance: 1 }];
  for (let question = 0; question < questions; question++) {
    const next = new Map<number, { weight: number; chance: number }>();
    for (const one of spread) {
      for (const { value, chance } of strata) {
        const weight = one.weight + share * (value - 1);
        // Bins of a tenth of the weight; each keeps the mean of what falls into it.
        const bin = Math.round(Math.log(weight) * 10);
        const known = next.get(bin) ?? { weight: 0, chance: 0 };
        const both = known.chance + one.chance * chance;
        known.weight += (one.chance * chance * (weight - known.weight)) / both;
        known.chance = both;
        next.set(bin, known);
      }
    }
    spread = [...next.values()];
  }
  return spread;
}

/** Means of the calibrated p-value over intervals of p, finer towards 0. */
function quantiles(): { value: number; chance: number }[] {
  const edges = [0, ...Array.from({ length: 24 }, (_, index) => 10 ** ((index - 23) / 3))];
  return edges.slice(1).map((upper, index) => {
    const lower = edges[index] ?? 0;
    return { value: (upper ** KAPPA - lower ** KAPPA) / (upper - lower), chance: upper - lower };
  });
}
