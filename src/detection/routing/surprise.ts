import type { Contexts } from './rules.ts';

export interface LegProbability {
  probability: number;
  /** Stops before it that are looked at. */
  order: number;
}

/**
 * The probability of each leg of a path, by the shipments other than the one that is looked at.
 *
 * It is judged by the longest context with a rule, smoothed from the shorter ones up: each adds one shipment that goes
 * by the one before it, the first by all stops alike. (A Dirichlet prior around the shorter context, of strength 1;
 * D. MacKay and L. Peto, "A hierarchical Dirichlet language model", Natural Language Engineering 1, 1995, 289–308.)
 */
export function legProbabilities(
  contexts: Contexts,
  stops: ArrayLike<number>,
  start: number,
  end: number,
): LegProbability[] {
  const own = ownTraffic(contexts, stops, start, end);
  const legs: LegProbability[] = [];
  for (let at = start + 1; at < end; at++) {
    const target = stops[at] ?? 0;
    let probability = 1 / contexts.places;
    let order = 0;
    contexts.eachRule(stops, start, at - 1, (context, length) => {
      const others = contexts.onward(context) - own.all(context);
      const there = contexts.onward(context, target) - own.to(context, target);
      probability = (there + probability) / (others + 1);
      if (others > 0) order = length;
    });
    legs.push({ probability, order });
  }
  return legs;
}

/** What one shipment on the path has added to the contexts along it; a path may pass through one twice. */
function ownTraffic(contexts: Contexts, stops: ArrayLike<number>, start: number, end: number) {
  const counts = new Map<string | number, number>();
  const add = (key: string | number) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let at = start + 1; at < end; at++) {
    contexts.eachRule(stops, start, at - 1, (context) => {
      add(context);
      add(`${context} ${stops[at]}`);
    });
  }
  return {
    all: (context: number) => counts.get(context) ?? 0,
    to: (context: number, stop: number) => counts.get(`${context} ${stop}`) ?? 0,
  };
}

/** The sum of -log2 over the legs. */
export function bitsOf(legs: readonly LegProbability[]): number {
  return legs.reduce((bits, { probability }) => bits - Math.log2(probability), 0);
}
