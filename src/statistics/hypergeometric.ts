import { refuse, requireCount } from './arguments.ts';

/**
 * P(X ≥ observed) for the number X of marked ones among `drawn` of a population: Fisher's exact test, one-sided.
 *
 * R. A. Fisher, "The Logic of Inductive Inference", J. R. Statist. Soc. 98 (1935), 39–82. Terms are added from the
 * observed one upward, each from the one before, so that a small tail is not taken from 1.
 *
 * @throws RangeError for counts that are none, or more marked or drawn than there are
 */
export function hypergeometricUpperTail(
  observed: number,
  population: number,
  marked: number,
  drawn: number,
): number {
  requireCount('observed', observed);
  requireCount('population', population);
  requireCount('marked', marked);
  requireCount('drawn', drawn);
  if (marked > population) refuse('marked', `at most ${population}`, marked);
  if (drawn > population) refuse('drawn', `at most ${population}`, drawn);
  const least = Math.max(0, drawn + marked - population);
  const most = Math.min(drawn, marked);
  if (observed <= least) return 1;
  if (observed > most) return 0;
  // Ratios near one another, not factorials: the logarithms stay small and keep their digits.
  let logTerm = 0;
  for (let i = 0; i < observed; i++) {
    logTerm += Math.log(((marked - i) / (population - i)) * ((drawn - i) / (observed - i)));
  }
  for (let i = 0; i < drawn - observed; i++) {
    logTerm += Math.log1p((observed - marked) / (population - observed - i));
  }
  let term = Math.exp(logTerm);
  let tail = 0;
  for (let count = observed; count <= most; count++) {
    tail += term;
    term *= ((marked - count) * (drawn - count)) / ((count + 1) * (population - marked - drawn + count + 1));
  }
  return Math.min(1, tail);
}
