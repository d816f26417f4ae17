import type { Reader } from '../cypher/reader.ts';
import { benjaminiHochberg } from '../statistics/adjust.ts';
import { upperTail } from '../statistics/poisson-binomial.ts';
import type { StretchLevel } from '../vocabulary.ts';
import { lastMonth, monthsAfter, monthsUpTo, type Watched, type WatchQuery, watch } from './surveillance.ts';
import { count, round, scientific } from './words.ts';

export interface DisplacedRoutesQuery extends WatchQuery {
  /** `2023-11`: the first month after the measure. */
  since: string;
  monthsBefore: number;
  monthsAfter: number;
  maxQ: number;
}

/** Consignments of a stretch before and after, and the share after that traffic and inspection lead one to expect. */
export interface BeforeAfter {
  key: string;
  before: number;
  after: number;
  shareAfter: number;
  pValue: number;
}

export interface Displaced {
  level: StretchLevel;
  fallen: BeforeAfter;
  substitute: BeforeAfter;
  /** Weighted displacement quotient; null where the fallen route's share did not fall or the control is empty. */
  wdq: number | null;
  pValue: number;
  qValue: number;
  placeboPValue: number;
  placebos: number;
  fallenIds: readonly string[];
  substituteIds: readonly string[];
  explanation: string;
}

export interface DisplacedRoutes {
  routes: readonly Displaced[];
  pairs: number;
  cautions: readonly string[];
  revision: number;
}

/** With fewer dates to compare with, the placebo says little. */
const ENOUGH_PLACEBOS = 19;
/** Months of data that are read on either side for placebo dates. */
const MOST_PLACEBO_MONTHS = 36;

export async function findDisplacedRoutes(
  graph: Reader,
  query: DisplacedRoutesQuery,
  revision: number,
): Promise<DisplacedRoutes> {
  const latest = await lastMonth(graph);
  if (latest === null) return { routes: [], pairs: 0, cautions: ['There are no seizures.'], revision };
  const end =
    [monthsAfter(query.since, query.monthsAfter - 1 + MOST_PLACEBO_MONTHS), latest].sort()[0] ?? latest;
  const span = query.monthsBefore + MOST_PLACEBO_MONTHS + monthsFrom(query.since, end) + 1;
  const watched = await watch(graph, query, monthsUpTo(end, Math.max(span, query.monthsBefore + 1)));
  const whole = comparison(watched, query.since, query);
  const pairs = pairsOf(whole);
  const qValues = benjaminiHochberg(pairs.map(({ pValue }) => pValue));
  const dates = placeboDates(watched, query);
  const placebos = dates.map(
    (date) => new Map(comparison(watched, date, query).map((each) => [each.key, each])),
  );
  const evidence = new Map(watched.candidates.map((candidate) => [candidate.key, candidate.evidence]));
  const routes = pairs
    .map((pair, index) => ({ ...pair, qValue: qValues[index] ?? 1 }))
    .filter(({ qValue }) => qValue <= query.maxQ)
    .map(({ fallen, substitute, pValue, qValue }): Displaced => {
      const strength = strengthOf(fallen, substitute);
      const asStrong = placebos.filter((at) => {
        const a = at.get(fallen.key);
        const b = at.get(substitute.key);
        return a !== undefined && b !== undefined && strengthOf(a, b) >= strength;
      }).length;
      const idsOf = (key: string) => (evidence.get(key) ?? []).map(({ id }) => id);
      const found = {
        level: query.level,
        fallen,
        substitute,
        wdq: displacementQuotient(fallen, substitute, controlOf(watched, fallen, substitute, query)),
        pValue,
        qValue,
        placeboPValue: (1 + asStrong) / (1 + dates.length),
        placebos: dates.length,
        fallenIds: idsOf(fallen.key),
        substituteIds: idsOf(substitute.key),
      };
      return { ...found, explanation: explain(found, query) };
    })
    .sort(
      (a, b) =>
        a.qValue - b.qValue ||
        a.pValue - b.pValue ||
        (a.fallen.key + a.substitute.key < b.fallen.key + b.substitute.key ? -1 : 1),
    );
  return {
    routes: oncePerPair(routes),
    pairs: pairs.length,
    cautions: cautionsOf(watched, query, dates.length),
    revision,
  };
}

/**
 * K. J. Bowers and S. D. Johnson, "Measuring the Geographical Displacement and Diffusion of Benefit Effects of Crime
 * Prevention Activity", J. Quant. Criminology 19 (2003), 275–301: (D₁/C₁ − D₀/C₀) / (T₁/C₁ − T₀/C₀) with target T, where
 * displacement may go D, and control C, before (0) and after (1). Below 0: the other rose; below −1: by more than this fell.
 */
export function displacementQuotient(
  target: Pick<BeforeAfter, 'before' | 'after'>,
  other: Pick<BeforeAfter, 'before' | 'after'>,
  control: { before: number; after: number },
): number | null {
  if (control.before === 0 || control.after === 0) return null;
  const success = target.after / control.after - target.before / control.before;
  return success < 0 ? (other.after / control.after - other.before / control.before) / success : null;
}

/** Every stretch with enough seizures, with its counts on either side of a date. */
function comparison(watched: Watched, since: string, query: DisplacedRoutesQuery): BeforeAfter[] {
  const before = monthsUpTo(monthsAfter(since, -1), query.monthsBefore);
  const after = monthsUpTo(monthsAfter(since, query.monthsAfter - 1), query.monthsAfter);
  const inBefore = new Set(before);
  const inAfter = new Set(after);
  return watched.candidates.flatMap(({ key, evidence }) => {
    const exposure = watched.exposures.get(key);
    if (!exposure) return [];
    const expectedBefore = watched.expectation.expectedIn(exposure, before);
    const expectedAfter = watched.expectation.expectedIn(exposure, after);
    const seizedBefore = evidence.filter(({ departed }) => inBefore.has(departed.slice(0, 7))).length;
    const seizedAfter = evidence.filter(({ departed }) => inAfter.has(departed.slice(0, 7))).length;
    const total = seizedBefore + seizedAfter;
    if (total < query.minObserved || !(expectedBefore + expectedAfter > 0)) return [];
    const shareAfter = expectedAfter / (expectedBefore + expectedAfter);
    const fell = seizedAfter < total * shareAfter;
    const pValue = fell
      ? upperTail(seizedBefore, [{ trials: total, probability: 1 - shareAfter }]).p
      : upperTail(seizedAfter, [{ trials: total, probability: shareAfter }]).p;
    return [{ key, before: seizedBefore, after: seizedAfter, shareAfter, pValue }];
  });
}

/** A stretch that fell and one that rose, with a common end and no common part. Both have to hold: the larger p counts. */
function pairsOf(all: readonly BeforeAfter[]) {
  const falls = all.filter(fell);
  const rises = all.filter((each) => !fell(each));
  return falls.flatMap((fallen) =>
    rises
      .filter((substitute) => sharesAnEnd(fallen.key, substitute.key))
      .map((substitute) => ({ fallen, substitute, pValue: Math.max(fallen.pValue, substitute.pValue) })),
  );
}

function fell({ before, after, shareAfter }: BeforeAfter): boolean {
  return after < (before + after) * shareAfter;
}

function sharesAnEnd(a: string, b: string): boolean {
  const first = a.split('>');
  const second = b.split('>');
  if (`>${a}>`.includes(`>${b}>`) || `>${b}>`.includes(`>${a}>`)) return false;
  return first[0] === second[0] || first.at(-1) === second.at(-1);
}

/** How clearly both moved, by the weaker of the two: standardised changes against the expected share. */
function strengthOf(fallen: BeforeAfter, substitute: BeforeAfter): number {
  const change = ({ before, after, shareAfter }: BeforeAfter) => {
    const total = before + after;
    const deviation = Math.sqrt(total * shareAfter * (1 - shareAfter));
    return deviation === 0 ? 0 : (after - total * shareAfter) / deviation;
  };
  return Math.min(-change(fallen), change(substitute));
}

/** All other consignments of the same months. */
function controlOf(
  watched: Watched,
  fallen: BeforeAfter,
  substitute: BeforeAfter,
  query: DisplacedRoutesQuery,
) {
  const of = (months: readonly string[]) => {
    const known = new Set(months);
    return watched.consignments.filter(({ departed }) => known.has(departed.slice(0, 7))).length;
  };
  return {
    before:
      of(monthsUpTo(monthsAfter(query.since, -1), query.monthsBefore)) - fallen.before - substitute.before,
    after:
      of(monthsUpTo(monthsAfter(query.since, query.monthsAfter - 1), query.monthsAfter)) -
      fallen.after -
      substitute.after,
  };
}

/** Other months of which both sides lie within the data; not the months next to the date, which share its change. */
function placeboDates({ months, consignments }: Watched, query: DisplacedRoutesQuery): string[] {
  const first = consignments.map(({ departed }) => departed.slice(0, 7)).sort()[0];
  if (first === undefined) return [];
  const last = months.at(-1) ?? '';
  return months.filter(
    (month) =>
      monthsAfter(month, -query.monthsBefore) >= first &&
      monthsAfter(month, query.monthsAfter - 1) <= last &&
      Math.abs(monthsFrom(query.since, month)) > 2,
  );
}

function oncePerPair(routes: readonly Displaced[]): Displaced[] {
  const shown: Displaced[] = [];
  for (const route of routes) {
    const overlaps = (ids: readonly string[], others: readonly string[]) =>
      2 * ids.filter((id) => others.includes(id)).length >= ids.length;
    const same = shown.some(
      (other) =>
        overlaps(route.fallenIds, other.fallenIds) && overlaps(route.substituteIds, other.substituteIds),
    );
    if (!same) shown.push(route);
  }
  return shown;
}

function explain(
  found: Omit<Displaced, 'explanation'>,
  { since, monthsBefore, monthsAfter }: DisplacedRoutesQuery,
): string {
  const { fallen, substitute, wdq } = found;
  const quotient =
    wdq === null
      ? ''
      : ` Weighted displacement quotient ${round(wdq)} (below 0: the other rose; below -1: by more than this fell).`;
  return `${fallen.key} fell from ${fallen.before} to ${fallen.after} consignments seized (${monthsBefore} months before ${since}, ${monthsAfter} from then on), ${substitute.key} rose from ${substitute.before} to ${substitute.after}; traffic and inspection explain p = ${scientific(found.pValue)}.${quotient} ${count(found.placebos, 'other date')} tried: as strong a swap with chance ${round(found.placeboPValue)}. This is consistent with displacement; it does not show what moved it.`;
}

function cautionsOf(watched: Watched, query: DisplacedRoutesQuery, placebos: number): string[] {
  const cautions: string[] = [];
  if (placebos < ENOUGH_PLACEBOS) {
    cautions.push(
      `Only ${count(placebos, 'other date')} to compare with: placeboPValue cannot be below ${round(1 / (1 + placebos))}.`,
    );
  }
  const end = monthsAfter(query.since, query.monthsAfter - 1);
  if (end > (watched.months.at(-1) ?? '')) {
    cautions.push(
      `The data end in ${watched.months.at(-1)}: fewer than ${query.monthsAfter} months lie after the date.`,
    );
  }
  return cautions;
}

/** How many months `b` is after `a`. */
function monthsFrom(a: string, b: string): number {
  const [yearA = 0, monthA = 0] = a.split('-').map(Number);
  const [yearB = 0, monthB = 0] = b.split('-').map(Number);
  return 12 * (yearB - yearA) + monthB - monthA;
}
