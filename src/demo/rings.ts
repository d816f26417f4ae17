import { at, type Sfc32, shuffled, stream } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { Companies } from './companies.ts';
import { type Category, drawSubstance } from './contraband.ts';
import { type Course, Courses, chooseCourse, choosePair, legsOf } from './courses.ts';
import { exportsOf, type Goods } from './goods.ts';
import type { Inspection } from './inspection.ts';
import type { Lane } from './lanes.ts';
import { placeAt } from './places.ts';
import {
  COVER,
  DEFAULT_SHIPMENTS,
  DETECTED,
  LARGEST_SHARE,
  LEAST_AT_END,
  PLAN,
  type RingKind,
  SHAPES,
  SHORT_LIFE,
  SHORTEST_PERIOD,
} from './ring-plan.ts';
import { concealmentsOf, type Habit } from './seizures.ts';
import type { Consignment } from './shipments.ts';

/** One shipment of a ring, and the stop at which it will be seized, if it will. */
export interface RingShipment {
  ring: Ring;
  day: number;
  consignment: Consignment;
  seizedAt: number | undefined;
}

/** A smuggling ring as it was planted: the truth that findings are held against. */
export interface Ring {
  id: string;
  kind: RingKind;
  habit: Habit;
  course: Course;
  /** Where a `moved` ring went, and the first day on which it used that course. */
  moved: { day: number; course: Course } | undefined;
  firstDay: number;
  lastDay: number;
  companies: readonly number[];
}

export interface RingWorld {
  seed: number;
  shipments: number;
  lanes: readonly Lane[];
  inspection: Inspection;
  companies: Companies;
  calendar: Calendar;
}

/** All shipments of all rings, ring by ring: as many rings as the world has room and free courses for. */
export function plantRings(world: RingWorld): RingShipment[] {
  if (world.calendar.length < SHORTEST_PERIOD) return [];
  const random = stream(world.seed, 'rings');
  const courses = new Courses(world.lanes, world.inspection, world.shipments);
  const growth = Math.sqrt(world.shipments / DEFAULT_SHIPMENTS);
  // Ten in the default world, fifteen at a hundred thousand shipments, twenty-seven at a million.
  const wanted = Math.round(PLAN.length * Math.sqrt(growth));
  const planted: RingShipment[] = [];
  const taken = new Set<string>();
  let rings = 0;
  for (let number = 0; number < wanted; number++) {
    const [kind, category] = at(PLAN, number % PLAN.length);
    // Busy courses see more background in a larger world: to stand out there takes more seizures.
    const scale = kind === 'busy' || kind === 'moved' ? Math.max(1, growth) : 1;
    const leastAtEnd = LEAST_AT_END * Math.min(scale, growth * growth);
    const free = courses
      .of(category)
      .filter(
        (course) =>
          course.expectedAtEnd >= leastAtEnd && legsOf(course.stops).every((leg) => !taken.has(leg)),
      );
    const chosen = chooseCourses(free, kind, SHAPES[kind].expected * scale, random);
    if (chosen === undefined) continue;
    const shipments = plant(rings + 1, kind, category, chosen, scale, world, random);
    if (planted.length + shipments.length > world.shipments * LARGEST_SHARE) continue;
    rings++;
    planted.push(...shipments);
    for (const leg of chosen.flatMap((course) => legsOf(course.stops))) taken.add(leg);
  }
  return planted;
}

function chooseCourses(
  free: readonly Course[],
  kind: RingKind,
  expected: number,
  random: Sfc32,
): readonly [Course] | readonly [Course, Course] | undefined {
  if (kind === 'moved') return choosePair(free, expected, random);
  const course = chooseCourse(free, expected, random);
  return course && [course];
}

function plant(
  number: number,
  kind: RingKind,
  category: Category,
  [course, substitute]: readonly [Course, Course?],
  scale: number,
  { companies, calendar }: RingWorld,
  random: Sfc32,
): RingShipment[] {
  const [firstDay, lastDay] = activePeriod(kind, calendar, random);
  const movedOn = firstDay + 1 + Math.floor((lastDay - firstDay) * (0.4 + 0.2 * random.uniform()));
  const fronts = chooseFronts(course, companies, random);
  const ring: Ring = {
    id: `RING-${String(number).padStart(2, '0')}`,
    kind,
    habit: chooseHabit(category, random),
    course,
    moved: substitute && { day: movedOn, course: substitute },
    firstDay,
    lastDay,
    companies: [...fronts.consignors, ...fronts.consignees],
  };
  const seizures = Math.round(random.between(...SHAPES[kind].seizures) * scale);
  if (substitute === undefined) return sail({ ring, course, seizures, firstDay, lastDay, fronts }, random);
  const before = Math.ceil(seizures / 2);
  return [
    ...sail({ ring, course, seizures: before, firstDay, lastDay: movedOn - 1, fronts }, random),
    ...sail(
      { ring, course: substitute, seizures: seizures - before, firstDay: movedOn, lastDay, fronts },
      random,
    ),
  ];
}

interface Fronts {
  consignors: readonly number[];
  consignees: readonly number[];
}

/** A course that a ring keeps to between two days. */
interface Stint {
  ring: Ring;
  course: Course;
  seizures: number;
  firstDay: number;
  lastDay: number;
  fronts: Fronts;
}

/** The shipments of a stint, as many of them seized as asked. */
function sail(stint: Stint, random: Sfc32): RingShipment[] {
  const { ring, course, seizures, firstDay, lastDay, fronts } = stint;
  const [low, high] = DETECTED;
  const count = Math.round(seizures / (low + (high - low) * random.uniform()));
  const seized = new Set(shuffled([...Array(count).keys()], random).slice(0, seizures));
  const lanes = lanesOf(course);
  const goods = coverGoods(at(lanes, 0), ring.habit.category, random);
  return Array.from({ length: count }, (_, i) => {
    const lane = at(lanes, random.skewed(lanes.length));
    const consignor = random.pick(fronts.consignors);
    const consignee = random.pick(fronts.consignees);
    return {
      ring,
      day: random.between(firstDay, lastDay),
      consignment: { lane, consignor, consignee, goods: random.pick(goods) },
      seizedAt: seized.has(i) ? positionOfSeizure(lane, course, random) : undefined,
    };
  });
}

/** Up to three lanes along the course, those between the countries of the busiest first. */
function lanesOf(course: Course): Lane[] {
  const ends = (lane: Lane) => `${countryAt(lane, 0)}>${countryAt(lane, lane.stops.length - 1)}`;
  const home = ends(at(course.lanes, 0));
  const same = course.lanes.filter((lane) => ends(lane) === home);
  return [...same, ...course.lanes.filter((lane) => ends(lane) !== home)].slice(0, 3);
}

/** Most are found where the course ends, the others at any stop along it. */
function positionOfSeizure(lane: Lane, course: Course, random: Sfc32): number {
  const last = course.stops.length - 1;
  const stop = random.chance(0.6) ? last : random.below(course.stops.length);
  return lane.stops.indexOf(at(course.stops, stop));
}

function activePeriod(kind: RingKind, calendar: Calendar, random: Sfc32): [number, number] {
  const [least, most] = SHAPES[kind].active;
  const share = least + (most - least) * random.uniform();
  const days = kind === 'short-lived' ? random.between(...SHORT_LIFE) : Math.floor(calendar.length * share);
  const firstDay = calendar.first + random.below(calendar.length - days + 1);
  return [firstDay, firstDay + days - 1];
}

/** Two to four companies: in the country where the busiest lane loads, and in that where it discharges. */
function chooseFronts(course: Course, companies: Companies, random: Sfc32): Fronts {
  const lane = at(course.lanes, 0);
  const found = (country: string) =>
    Array.from({ length: random.between(1, 2) }, () => companies.addFront(country));
  return { consignors: found(countryAt(lane, 0)), consignees: found(countryAt(lane, lane.stops.length - 1)) };
}

function chooseHabit(category: Category, random: Sfc32): Habit {
  return {
    category,
    substance: drawSubstance(category, random),
    concealment: random.pick(concealmentsOf(category)),
  };
}

/** Two kinds of goods that leave the lane's region and suit the category, or any two where none do. */
function coverGoods(lane: Lane, category: Category, random: Sfc32): readonly Goods[] {
  const { goods } = exportsOf(placeAt(at(lane.stops, 0)).region, lane.mode);
  const suiting = goods.filter((each) => each.kind === COVER[category]);
  return shuffled(suiting.length > 0 ? suiting : goods, random).slice(0, 2);
}

function countryAt(lane: Lane, position: number): string {
  return placeAt(at(lane.stops, position)).country;
}
