import { FIELD_NAMES, FIELDS, type FieldName, GIVEN, type Levels } from './fields.ts';

/** How many pairs what is known beforehand counts for, of either kind. */
const WEIGHT_OF_BEFORE = 200;
const SHARE_BEFORE = 0.1;
const PAIRS_BEFORE = 200;
const ROUNDS = 200;
const SETTLED = 1e-7;

/** How often a way of agreeing occurs. */
export interface Pattern {
  levels: Levels;
  pairs: number;
}

/** Shares by field and level, of pairs that are one company and of others. */
export interface Estimate {
  /** Share of the pairs compared that are one company. */
  share: number;
  m: readonly (readonly number[])[];
  u: readonly (readonly number[])[];
  rounds: number;
}

const SIZES = FIELD_NAMES.map((name) => FIELDS[name].levels.length);

/** The cell of a field that a pair counts in: of those for the level of the field on which it depends, or where that is unknown. */
function cellOf(levels: Levels, field: number): number {
  const level = levels[field] ?? -1;
  const given = GIVEN[field] ?? -1;
  return level < 0 || given < 0 ? level : ((levels[given] ?? -1) + 1) * (SIZES[field] ?? 0) + level;
}

/** How often two companies agree in a field whichever they are, where that can be counted. */
export type Chance = Partial<Record<FieldName, number>>;

/** Those that end in one block by chance agree more often than any two do: never less than these. */
function before(kind: 'm' | 'u', chance: Chance): number[][] {
  return FIELD_NAMES.map((name, field) => {
    const [same = 0, ...others] = FIELDS[name][kind];
    const by = kind === 'u' ? (chance[name] ?? 0) : 0;
    const shares = [by + (1 - by) * same, ...others.map((share) => (1 - by) * share)];
    const given = GIVEN[field] ?? -1;
    const times = given < 0 ? 1 : (SIZES[given] ?? 0) + 1;
    return Array.from({ length: times }, () => shares).flat();
  });
}

/**
 * Estimates m and u by expectation maximisation (Winkler 1988, on Fellegi and Sunter 1969), the fields being independent given
 * whether two are one. What is known beforehand counts as so many pairs (Dirichlet), which keeps the two kinds what they are.
 */
export function estimate(patterns: readonly Pattern[], chance: Chance = {}): Estimate {
  const known = { m: before('m', chance), u: before('u', chance) };
  let current: Estimate = { share: SHARE_BEFORE, m: known.m, u: known.u, rounds: 0 };
  for (let round = 1; round <= ROUNDS; round++) {
    const m = known.m.map((cells) => cells.map((share) => share * WEIGHT_OF_BEFORE));
    const u = known.u.map((cells) => cells.map((share) => share * WEIGHT_OF_BEFORE));
    let same = SHARE_BEFORE * PAIRS_BEFORE;
    let all = PAIRS_BEFORE;
    for (const { levels, pairs } of patterns) {
      const probability = probabilityOf(weightOf(current, levels));
      same += probability * pairs;
      all += pairs;
      for (let field = 0; field < levels.length; field++) {
        const cell = cellOf(levels, field);
        if (cell < 0) continue;
        add(m[field], cell, probability * pairs);
        add(u[field], cell, (1 - probability) * pairs);
      }
    }
    const moved = Math.abs(same / all - current.share);
    current = { share: same / all, m: m.map(shares), u: u.map(shares), rounds: round };
    if (moved < SETTLED * current.share) break;
  }
  return current;
}

function add(counts: number[] | undefined, cell: number, amount: number): void {
  if (counts) counts[cell] = (counts[cell] ?? 0) + amount;
}

function shares(counts: readonly number[], field: number): number[] {
  const size = SIZES[field] ?? counts.length;
  return counts.map((count, cell) => {
    const from = cell - (cell % size);
    return count / counts.slice(from, from + size).reduce((sum, each) => sum + each, 0);
  });
}

/**
 * However rare its words, a name is no more than this against chance: some companies bear one name for other reasons, and are too
 * few to be told apart by an estimate that has the fields independent.
 */
const MOST_OF_RARITY = 4;
/** Where several rare words agree there are hardly any. */
const MOST_OF_SEVERAL = 7;

/** What a level of a field says, log2 of how much likelier it is for one company; 0 where it is not known. */
export function fieldWeight({ m, u }: Estimate, levels: Levels, field: number): number {
  const cell = cellOf(levels, field);
  if (cell < 0) return 0;
  const weight = Math.log2((m[field]?.[cell] ?? 1) / (u[field]?.[cell] ?? 1));
  if (FIELD_NAMES[field] !== 'RARITY') return weight;
  return Math.min(weight, levels[field] === 0 ? MOST_OF_SEVERAL : MOST_OF_RARITY);
}

/** Log2 of the odds that two are one company. */
export function weightOf(estimate: Estimate, levels: Levels): number {
  const prior = Math.log2(estimate.share / (1 - estimate.share));
  return levels.reduce((sum, _, field) => sum + fieldWeight(estimate, levels, field), prior);
}

export const probabilityOf = (weight: number): number => 1 / (1 + 2 ** -weight);

/** The least probability at which the pairs from there up are false in no more than this share, by their own probabilities. */
export function threshold(probabilities: readonly number[], error: number): number {
  const falling = [...probabilities].sort((a, b) => b - a);
  let wrong = 0;
  let least = 1;
  for (const [i, probability] of falling.entries()) {
    wrong += 1 - probability;
    // Those of one probability stand or fall together.
    if (probability === falling[i + 1]) continue;
    if (wrong / (i + 1) > error) break;
    least = probability;
  }
  return least;
}
