import type { Category } from './contraband.ts';
import type { GoodsClass } from './goods.ts';

export type RingKind = 'busy' | 'quiet' | 'short-lived' | 'moved';

/** What the first ten rings are; a larger world goes round again. */
export const PLAN: readonly [RingKind, Category][] = [
  ['busy', 'DRUGS'],
  ['quiet', 'PRECURSORS'],
  ['moved', 'DRUGS'],
  ['short-lived', 'MEDICINES'],
  ['quiet', 'HAZARDOUS_WASTE'],
  ['busy', 'PRECURSORS'],
  ['short-lived', 'DRUGS'],
  ['short-lived', 'HAZARDOUS_WASTE'],
  ['moved', 'MEDICINES'],
  ['quiet', 'DRUGS'],
];

/** Background seizures to look for along the course, seizures of the ring, and share of the period it is active. */
interface Shape {
  expected: number;
  seizures: readonly [number, number];
  active: readonly [number, number];
}

export const SHAPES: Record<RingKind, Shape> = {
  busy: { expected: 3.5, seizures: [16, 25], active: [0.75, 0.95] },
  quiet: { expected: 0.25, seizures: [6, 11], active: [0.4, 0.8] },
  'short-lived': { expected: 0.6, seizures: [6, 10], active: [0, 0] },
  moved: { expected: 0.7, seizures: [14, 22], active: [0.6, 0.9] },
};

/** Days that a short-lived ring lasts: six to ten weeks. */
export const SHORT_LIFE = [42, 70] as const;
/** Days of the shortest world that has rings. */
export const SHORTEST_PERIOD = SHORT_LIFE[1];
/** Share of a ring's shipments that is seized. */
export const DETECTED = [0.2, 0.5] as const;
/** Rings may be this share of all shipments, so that a small world is not all smuggling. */
export const LARGEST_SHARE = 0.04;
/** Background seizures in the country where a course ends; with fewer, the ring would be that country's normal. */
export const LEAST_AT_END = 6;
/** The world that PLAN and SHAPES were made for. */
export const DEFAULT_SHIPMENTS = 20_000;
/** Which goods a ring hides behind. */
export const COVER: Record<Category, GoodsClass> = {
  DRUGS: 'FOOD',
  PRECURSORS: 'CHEMICAL',
  MEDICINES: 'PHARMA',
  HAZARDOUS_WASTE: 'WASTE',
  OTHER_GOODS: 'GENERAL',
};
