import { entry } from '../maps.ts';
import { sampleOf } from '../random.ts';
import { Blocks } from './blocking.ts';
import { cluster, type Decisions, NONE } from './cluster.ts';
import { Comparison } from './compare.ts';
import { FIELD_NAMES, FIELDS, type FieldName, type Levels, levelName } from './fields.ts';
import { type CompanyRecord, Prepare, type Prepared } from './record.ts';
import {
  type Estimate,
  estimate,
  fieldWeight,
  type Pattern,
  probabilityOf,
  threshold,
  weightOf,
} from './weights.ts';

/** What speaks for or against two companies being one. */
export interface Reason {
  field: FieldName;
  /** How they agree in it. */
  level: string;
  /** Log2 of how much likelier that is for one company than for two. */
  weight: number;
}

export interface Link {
  a: string;
  b: string;
  /** Log2 of the odds that they are one company: the sum of its reasons and of what any pair compared has. */
  weight: number;
  probability: number;
  reasons: readonly Reason[];
}

export interface Resolution {
  /** Pairs that may be one company, from an even chance on. */
  links: readonly Link[];
  /** The parties of two companies and more, each in the order of ids. */
  parties: readonly (readonly string[])[];
  /** The probability from which on a link counts by itself. */
  threshold: number;
  /** Share of the links from there on that are expected to be false. */
  expectedError: number;
  estimate: Estimate;
  /** Pairs that were compared. */
  compared: number;
}

export interface ResolveOptions {
  decisions?: Decisions;
  /** The share of false links that is put up with. */
  error?: number;
  progress?: (done: number, of: number) => void;
}

const ERROR = 0.01;
/** Weaker links than an even chance are not kept. */
const LEAST = 0.5;
/** However sure the rest of a list is, a link counts by itself from here on only. */
const LEAST_TO_JOIN = 0.75;
/** One register number cannot be for more companies than this: then it is no number of one. */
const MOST_OF_ONE_NUMBER = 8;
/** The pairs of about so many companies are enough to estimate by. */
const SAMPLE = 60_000;

/** Finds which companies of a list are one. The same list gives the same answer in whatever order. */
export function resolve(records: readonly CompanyRecord[], options: ResolveOptions = {}): Resolution {
  const { decisions = NONE, error = ERROR } = options;
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const all = new Prepare(sorted);
  const { prepared } = all;
  dropSharedNumbers(prepared);
  const comparison = new Comparison(all);
  const blocks = new Blocks(prepared);
  const { estimated, compared, kept } = compareAll(all, blocks, comparison, options);
  const links = [...kept.likely(estimated)].map(({ a, b, levels }) =>
    linkOf(estimated, prepared[a], prepared[b], levels),
  );
  const probabilities = links.map(({ probability }) => probability);
  const least = Math.max(LEAST_TO_JOIN, threshold(probabilities, error));
  const sure = links.filter(({ probability }) => probability >= least);
  const byId = new Map(prepared.map((each) => [each.record.id, each]));
  const weigh = (a: string, b: string) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    const levels = one && other ? comparison.levels(one, other) : null;
    return levels === null ? Number.NEGATIVE_INFINITY : decided(weightOf(estimated, levels), levels);
  };
  const forbids = (a: string, b: string) => {
    const [one, other] = [byId.get(a)?.record.lei, byId.get(b)?.record.lei];
    return one != null && other != null && one !== other;
  };
  const known = ([a, b]: readonly [string, string]) => byId.has(a) && byId.has(b);
  const groups = cluster(
    sure.map((link) => ({ ...link, certain: link.weight >= OF_A_NUMBER && byNumber(link) })),
    { confirmed: decisions.confirmed.filter(known), refused: decisions.refused.filter(known) },
    weigh,
    forbids,
  );
  return {
    links,
    parties: [...new Set(groups.values())].filter((group) => group.length > 1),
    threshold: least,
    expectedError:
      sure.length === 0 ? 0 : sure.reduce((sum, link) => sum + 1 - link.probability, 0) / sure.length,
    estimate: estimated,
    compared,
  };
}

/** Pairs that are worth a look, tens of millions for a million companies: three numbers each, as they agree in few ways. */
class KeptPairs {
  readonly #pairs: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ways: { levels: Levels; sampled: number }[] = [];

  add(a: number, b: number, levels: Levels, sampled: boolean): void {
    const number = entry(this.#numbers, levels.join(), () => this.#ways.push({ levels, sampled: 0 }) - 1);
    const way = this.#ways[number];
    if (sampled && way) way.sampled++;
    this.#pairs.push(a, b, number);
  }

  /** How often each way of agreeing occurs among the pairs that are estimated by. */
  patterns(): Pattern[] {
    return this.#ways.flatMap(({ levels, sampled }) => (sampled > 0 ? [{ levels, pairs: sampled }] : []));
  }

  /** Those that may be one company; most are too weak, and their reasons would fill the memory. */
  *likely(estimated: Estimate): Generator<{ a: number; b: number; levels: Levels }> {
    const isLikely = this.#ways.map(
      ({ levels }) => probabilityOf(decided(weightOf(estimated, levels), levels)) >= LEAST,
    );
    for (let at = 0; at < this.#pairs.length; at += 3) {
      const number = this.#pairs[at + 2] as number;
      if (!isLikely[number]) continue;
      const { levels } = this.#ways[number] as { levels: Levels };
      yield { a: this.#pairs[at] as number, b: this.#pairs[at + 1] as number, levels };
    }
  }
}

/** Compares all candidates once; the estimate is made of how often each way of agreeing occurs among them. */
function compareAll(
  { prepared, chance }: Prepare,
  blocks: Blocks,
  comparison: Comparison,
  { progress }: ResolveOptions,
) {
  const share = SAMPLE / prepared.length;
  const kept = new KeptPairs();
  const candidates: number[] = [];
  let compared = 0;
  for (const [a, one] of prepared.entries()) {
    const sampled = share >= 1 || sampleOf(one.record.id) < share;
    for (const b of blocks.candidates(a, candidates)) {
      const other = prepared[b];
      if (!other) continue;
      compared++;
      const levels = comparison.levels(one, other);
      if (levels !== null && hopeful(levels)) kept.add(a, b, levels, sampled);
    }
    if (a % 1_000 === 0) progress?.(a, prepared.length);
  }
  progress?.(prepared.length, prepared.length);
  return { estimated: estimate(kept.patterns(), chance), compared, kept };
}

const [NAME, REGISTRATION, LEI] = (['NAME', 'REGISTRATION', 'LEI'] as const).map((name) =>
  FIELD_NAMES.indexOf(name),
) as [number, number, number];
/** One name is part of the other. */
const LEAST_NAME = FIELDS.NAME.levels.indexOf('PART');

/** Pairs that are estimated by, and kept: of others, which are nearly all, it is plain that they are two. */
function hopeful(levels: Levels): boolean {
  return levels[LEI] === 0 || levels[REGISTRATION] === 0 || (levels[NAME] ?? 0) <= LEAST_NAME;
}

/** A Legal Entity Identifier or the number in a country's register is one company's, whatever the rest says. */
const OF_A_NUMBER = 14;

function decided(weight: number, levels: Levels): number {
  if (levels[LEI] === 0) return Math.max(weight, OF_A_NUMBER);
  if (levels[LEI] === 1) return Math.min(weight, -OF_A_NUMBER);
  return levels[REGISTRATION] === 0 ? Math.max(weight, OF_A_NUMBER) : weight;
}

const byNumber = ({ reasons }: Link) =>
  reasons.some(({ field, level }) => level === 'SAME' && (field === 'LEI' || field === 'REGISTRATION'));

function linkOf(estimated: Estimate, a: Prepared | undefined, b: Prepared | undefined, levels: Levels): Link {
  const weight = decided(weightOf(estimated, levels), levels);
  const reasons = levels.flatMap((level, field): Reason[] => {
    const name = FIELD_NAMES[field];
    return level < 0 || !name
      ? []
      : [{ field: name, level: levelName(field, level), weight: fieldWeight(estimated, levels, field) }];
  });
  return {
    a: a?.record.id ?? '',
    b: b?.record.id ?? '',
    weight,
    probability: probabilityOf(weight),
    reasons,
  };
}

/** A number that many different names give is a form's, an agent's or nobody's. */
function dropSharedNumbers(prepared: readonly Prepared[]): void {
  const names = new Map<string, Set<string>>();
  const keyOf = ({ record, registration }: Prepared) => `${record.country} ${registration}`;
  for (const each of prepared) {
    if (each.registration === null) continue;
    const key = keyOf(each);
    names.set(key, (names.get(key) ?? new Set()).add(each.names[0]?.key ?? ''));
  }
  for (const each of prepared) {
    if ((names.get(keyOf(each))?.size ?? 0) > MOST_OF_ONE_NUMBER) each.registration = null;
  }
}
