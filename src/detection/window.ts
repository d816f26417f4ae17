import { poissonUpperTail } from '../statistics/poisson.ts';
import { upperTail } from '../statistics/poisson-binomial.ts';
import { type Expectation, expectedOf } from './expectation.ts';
import type { Exposure, SeizedConsignment, Window } from './finding.ts';

/** Lengths in months; a window starts every third of its length. */
const LENGTHS = [1, 2, 3, 6, 12];

interface Span {
  from: number;
  to: number;
}

/** Every window that is looked at in a period of so many months: none longer than half of it. */
export function spansOf(months: number): Span[] {
  return LENGTHS.filter((length) => 2 * length <= months).flatMap((length) => {
    const step = Math.max(1, Math.floor(length / 3));
    const starts = Math.floor((months - length) / step) + 1;
    return Array.from({ length: starts }, (_, index) => ({ from: index * step, to: index * step + length }));
  });
}

/** How many windows there are of each length, and its share of the period. */
export function lengthsOf(spans: readonly Span[], months: number): { share: number; number: number }[] {
  const numbers = new Map<number, number>();
  for (const { from, to } of spans) numbers.set(to - from, (numbers.get(to - from) ?? 0) + 1);
  return [...numbers].map(([length, number]) => ({ share: length / months, number }));
}

/**
 * The months in which a stretch stands out most from the traffic of the same strata in the same months, so that a ring
 * of few weeks is found in a period of years. The p-value is the window's own times the number of windows looked at
 * (Bonferroni), which pays for the search whatever the dependence between windows.
 *
 * @param consignments of the stretch, each once
 * @param months of the period, in order, `2023-11`
 */
export function strongestWindow(
  consignments: readonly SeizedConsignment[],
  exposure: Exposure,
  expectation: Expectation,
  months: readonly string[],
  spans: readonly Span[],
  minObserved: number,
): Window | null {
  const position = new Map(months.map((month, index) => [month, index]));
  const seized = new Array<number>(months.length).fill(0);
  for (const { departed } of consignments) {
    const index = position.get(departed.slice(0, 7));
    if (index !== undefined) seized[index] = (seized[index] ?? 0) + 1;
  }
  let best: { span: Span; observed: number; tail: number } | undefined;
  for (const span of spans) {
    let observed = 0;
    for (let month = span.from; month < span.to; month++) observed += seized[month] ?? 0;
    if (observed < minObserved) continue;
    const expected = expectedOf(expectation.groupsOfWindow(exposure, months.slice(span.from, span.to)));
    // Chosen by the Poisson tail, which is cheap; judged by the exact one below.
    const tail = expected > 0 ? poissonUpperTail(observed, expected) : 1;
    if (tail < (best?.tail ?? 1)) best = { span, observed, tail };
  }
  if (!best) return null;
  const chosen = months.slice(best.span.from, best.span.to);
  const groups = expectation.groupsOfWindow(exposure, chosen);
  return {
    fromMonth: chosen[0] ?? '',
    toMonth: chosen.at(-1) ?? '',
    consignments: best.observed,
    expected: expectedOf(groups),
    windows: spans.length,
    pValue: Math.min(1, spans.length * upperTail(best.observed, groups).p),
  };
}
