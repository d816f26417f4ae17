import { at, type Sfc32 } from '../random.ts';
import type { Category } from './contraband.ts';
import type { Inspection } from './inspection.ts';
import type { Lane } from './lanes.ts';
import { placeAt, type Region } from './places.ts';

/** A contiguous part of real lanes that a ring may make its own. */
export interface Course {
  stops: readonly number[];
  key: string;
  /** The lanes that pass along it and go where the ring's goods go, busiest first. */
  lanes: readonly Lane[];
  /** Background seizures to expect along it, over all lanes that cover it. */
  expected: number;
  /** Background seizures to expect in the country where it ends, over all traffic. */
  expectedAtEnd: number;
}

/** Where contraband of a category comes from and goes to, by the region of a lane's first and last stop. */
const TRADES: Partial<Record<Category, { from: readonly Region[]; to: readonly Region[] }>> = {
  DRUGS: {
    from: ['ANDES', 'SOUTH_ATLANTIC', 'CENTRAL_AMERICA', 'CARIBBEAN', 'MEXICO'],
    to: ['EUROPE', 'NORTH_AMERICA', 'AFRICA'],
  },
  PRECURSORS: {
    from: ['EAST_ASIA', 'SOUTH_ASIA', 'EUROPE'],
    to: ['MEXICO', 'CENTRAL_AMERICA', 'ANDES', 'SOUTH_ATLANTIC'],
  },
  MEDICINES: {
    from: ['SOUTH_ASIA', 'EAST_ASIA', 'EUROPE'],
    to: ['AFRICA', 'CARIBBEAN', 'CENTRAL_AMERICA', 'ANDES', 'NORTH_AMERICA'],
  },
  HAZARDOUS_WASTE: {
    from: ['EUROPE', 'NORTH_AMERICA'],
    to: ['AFRICA', 'SOUTHEAST_ASIA', 'SOUTH_ASIA', 'CENTRAL_AMERICA', 'ANDES', 'CARIBBEAN'],
  },
};

const LONGEST_COURSE = 4;

interface Stretch {
  stops: readonly number[];
  lanes: Lane[];
  expected: number;
}

/** Every course of two to four stops by sea, and what background inspection is expected to find along each. */
export class Courses {
  readonly #stretches: Stretch[];
  readonly #byCountry = new Map<string, number>();

  constructor(lanes: readonly Lane[], inspection: Inspection, shipments: number) {
    const stretches = new Map<string, Stretch>();
    for (const lane of lanes) {
      for (const stop of lane.stops) {
        const { country } = placeAt(stop);
        const expected = shipments * lane.weight * inspection.expected([stop]);
        this.#byCountry.set(country, (this.#byCountry.get(country) ?? 0) + expected);
      }
      if (lane.mode !== 'SEA') continue;
      const expected = shipments * lane.weight * inspection.expected(lane.stops);
      for (const stops of partsOf(lane.stops)) {
        const key = stops.join('>');
        const stretch = stretches.get(key) ?? { stops, lanes: [], expected: 0 };
        stretch.lanes.push(lane);
        stretch.expected += expected;
        stretches.set(key, stretch);
      }
    }
    this.#stretches = [...stretches.values()];
  }

  /** Courses that leave one region for another, with the lanes of the category's trade. */
  of(category: Category): Course[] {
    return this.#stretches.flatMap((stretch) => {
      const { stops, expected } = stretch;
      const leaves = regionAt(stops, 0) !== regionAt(stops, stops.length - 1);
      const lanes = leaves ? stretch.lanes.filter((lane) => serves(lane, category)) : [];
      if (lanes.length === 0) return [];
      const key = stops.map((stop) => placeAt(stop).code).join('>');
      const end = placeAt(at(stops, stops.length - 1)).country;
      const expectedAtEnd = this.#byCountry.get(end) ?? 0;
      return [{ stops, key, expected, expectedAtEnd, lanes: lanes.sort((a, b) => b.weight - a.weight) }];
    });
  }
}

/** One course out of the dozen whose background comes nearest to what is looked for. */
export function chooseCourse(free: readonly Course[], expected: number, random: Sfc32): Course | undefined {
  const nearest = [...free].sort((a, b) => distance(a, expected) - distance(b, expected)).slice(0, 12);
  return nearest.length === 0 ? undefined : random.pick(nearest);
}

/** Two courses between the same ends by way of different ports, the second as thin as it may be. */
export function choosePair(
  free: readonly Course[],
  expected: number,
  random: Sfc32,
): readonly [Course, Course] | undefined {
  const byEnds = new Map<string, Course[]>();
  for (const course of free) {
    if (course.stops.length < 3) continue;
    const ends = `${at(course.stops, 0)}>${at(course.stops, course.stops.length - 1)}`;
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), course]);
  }
  const pairs = [...byEnds.values()].flatMap((courses) =>
    courses.flatMap((a) =>
      courses.filter((b) => b !== a && shareNoStopBetween(a, b)).map((b) => [a, b] as const),
    ),
  );
  const quietly = pairs.filter(([, b]) => b.expected <= 2 * expected);
  const nearest = quietly.sort(([a], [b]) => distance(a, expected) - distance(b, expected)).slice(0, 5);
  return nearest.length === 0 ? undefined : random.pick(nearest);
}

function shareNoStopBetween(a: Course, b: Course): boolean {
  return a.stops.slice(1, -1).every((stop) => !b.stops.includes(stop));
}

/** How many times too busy or too quiet a course is. */
function distance(course: Course, expected: number): number {
  return Math.max(course.expected / expected, expected / course.expected);
}

/** The legs of a course or lane, to see whether two rings would meet on one. */
export function legsOf(stops: readonly number[]): string[] {
  return stops.slice(1).map((stop, i) => `${at(stops, i)}>${stop}`);
}

function* partsOf(stops: readonly number[]): Generator<readonly number[]> {
  for (let from = 0; from < stops.length - 1; from++) {
    const furthest = Math.min(stops.length, from + LONGEST_COURSE);
    for (let end = from + 2; end <= furthest; end++) yield stops.slice(from, end);
  }
}

function serves(lane: Lane, category: Category): boolean {
  const trade = TRADES[category];
  if (trade === undefined) return false;
  return (
    trade.from.includes(regionAt(lane.stops, 0)) &&
    trade.to.includes(regionAt(lane.stops, lane.stops.length - 1))
  );
}

function regionAt(stops: readonly number[], position: number): Region {
  return placeAt(at(stops, position)).region;
}
