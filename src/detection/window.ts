import { entry } from '../maps.ts';
import { binomialRow } from '../statistics/binomial.ts';
import type { Expectation } from './expectation.ts';
import type { Exposure, SeizedConsignment, Window } from './finding.ts';

/** Lengths in months; a window starts every third of its length. */
const LENGTHS = [1, 2, 3, 6, 12];

interface Span {
  from: number;
  to: number;
}

const SPANS = new Map<number, Span[]>();

/** Every window that is looked at in a period of so many months: none longer than half of it. */
export function spansOf(months: number): readonly Span[] {
  return entry(SPANS, months, () => makeSpans(months));
}

function makeSpans(months: number): Span[] {
  return LENGTHS.filter((length) => 2 * length <= months).flatMap((length) => {
    const step = Math.max(1, Math.floor(length / 3));
    const starts = Math.floor((months - length) / step) + 1;
    return Array.from({ length: starts }, (_, index) => ({ from: index * step, to: index * step + length }));
  });
}

/**
 * The months in which the consignments of a stretch gather most against the traffic and the inspection of each month, so
 * that a ring of few weeks is found in a period of years. Given how many consignments there are, each departed in a
 * window with a chance of the window's share of the expectation (binomial). The p-value adds up, over every window, the
 * chance that it gathers as strongly, so the search is paid for whatever the dependence between windows.
 *
 * @param consignments of the stretch, each once
 * @returns null where there are no months to choose from, or fewer than two consignments
 */
export function strongestWindow(
  consignments: readonly SeizedConsignment[],
  exposure: Exposure,
  expectation: Expectation,
): Window | null {
  const { months } = expectation;
  const expected = expectation.expectedByMonth(exposure, consignments);
  const seized = new Array<number>(months.length).fill(0);
  let draws = 0;
  for (const { departed } of consignments) {
    const index = expectation.position(departed.slice(0, 7));
    if (index === undefined || !((expected[index] ?? 0) > 0)) continue;
    seized[index] = (seized[index] ?? 0) + 1;
    draws += 1;
  }
  const spans = spansOf(months.length);
  if (draws < 2 || spans.length === 0) return null;
  const [seizedBefore, expectedBefore] = [sums(seized), sums(expected)];
  const total = expectedBefore.at(-1) ?? 0;
  const over = (before: readonly number[], { from, to }: Span) => (before[to] ?? 0) - (before[from] ?? 0);

  const rows = spans.map((span) => {
    const share = over(expectedBefore, span) / total;
    // A window with all of the traffic, or none, cannot stand out.
    return share > 1e-12 && share < 1 - 1e-12 ? binomialRow(draws, share, draws).tails : null;
  });
  let best: { span: Span; tail: number } | undefined;
  spans.forEach((span, index) => {
    const tail = rows[index]?.[over(seizedBefore, span)] ?? 1;
    if (tail < (best?.tail ?? 1)) best = { span, tail };
  });
  if (!best) return null;
  const { span, tail } = best;
  const pValue = rows.reduce((sum, tails) => sum + (tails ? largestWithin(tails, tail) : 0), 0);
  return {
    fromMonth: months[span.from] ?? '',
    toMonth: months[span.to - 1] ?? '',
    consignments: over(seizedBefore, span),
    expected: (draws * over(expectedBefore, span)) / total,
    windows: spans.length,
    pValue: Math.min(1, pValue),
  };
}

/** The largest of the falling tails that is at most `bound`. */
function largestWithin(tails: Float64Array, bound: number): number {
  // A tail that is the bound but for rounding is within it.
  return tails.find((tail) => tail <= bound * (1 + 1e-9)) ?? 0;
}

/** Sums of all before each position. */
function sums(values: Iterable<number>): number[] {
  let total = 0;
  return [0, ...Array.from(values, (value) => (total += value))];
}
