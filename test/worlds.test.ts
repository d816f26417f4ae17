import { describe, expect, it } from 'vitest';
import { portolan, stratifiedPoisson } from '../bench/worlds/methods.ts';
import { KINDS, planOf } from '../bench/worlds/plan.ts';
import { type Score, score } from '../bench/worlds/score.ts';
import { buildWorld, talliesOf } from '../bench/worlds/world.ts';
import { stream } from '../src/random.ts';

/** Worlds of seeds that nothing was tuned on. */
const SEEDS = [90_001, 90_002, 90_003, 90_004];

describe('simulated worlds', () => {
  const outcomes = KINDS.flatMap((kind) =>
    SEEDS.map((seed) => {
      const world = buildWorld(planOf(kind, stream(seed, `plan of ${kind}`)), seed);
      const counted = talliesOf(world);
      return {
        kind,
        found: score(world, portolan(world, counted)),
        plain: score(world, stratifiedPoisson(world, counted)),
        again: score(world, portolan(world, counted)),
      };
    }),
  );
  const recall = (scores: readonly Score[]) => {
    const rings = scores.flatMap((of) => of.rings).filter(({ seizures }) => seizures >= 5);
    return rings.filter(({ found }) => found).length / rings.length;
  };

  it('yields nothing where there is no smuggling', () => {
    const quiet = outcomes.filter(({ kind }) => kind === 'none');
    expect(quiet.map(({ found }) => found.findings)).toEqual(SEEDS.map(() => 0));
  });

  it('keeps the share of false findings', () => {
    const proportions = outcomes.map(({ found }) => found.wrong / Math.max(1, found.findings));
    expect(proportions.reduce((a, b) => a + b) / proportions.length).toBeLessThanOrEqual(0.05);
  });

  it('finds more rings than a plain stratified test', () => {
    const ours = recall(outcomes.map(({ found }) => found));
    expect(ours).toBeGreaterThan(recall(outcomes.map(({ plain }) => plain)));
    expect(ours).toBeGreaterThan(0.8);
  });

  it('gives the same answer to the same world', () => {
    for (const { found, again } of outcomes) expect(again).toEqual(found);
  });
});
