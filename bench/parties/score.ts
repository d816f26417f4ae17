import type { Resolution } from '../../src/parties/resolve.ts';
import type { Noise } from './noise.ts';
import type { PartyWorld } from './world.ts';

/** Precision and recall over pairs of records; notes of each second record whether it is beside another of its company. */
export function scored(
  { truth, noises }: PartyWorld,
  { parties }: Resolution,
  byNoise = new Map<Noise, [found: number, all: number]>(),
) {
  const pairsOf = (size: number) => (size * (size - 1)) / 2;
  const sizes = new Map<number, number>();
  for (const company of truth.values()) sizes.set(company, (sizes.get(company) ?? 0) + 1);
  const pairs = [...sizes.values()].reduce((sum, size) => sum + pairsOf(size), 0);
  let right = 0;
  let held = 0;
  const beside = new Set<string>();
  for (const party of parties) {
    held += pairsOf(party.length);
    const within = new Map<number, string[]>();
    for (const id of party) {
      const company = truth.get(id) ?? -1;
      within.set(company, [...(within.get(company) ?? []), id]);
    }
    for (const ids of within.values()) {
      right += pairsOf(ids.length);
      if (ids.length > 1) for (const id of ids) beside.add(id);
    }
  }
  for (const [id, of] of noises) {
    for (const noise of new Set(of)) {
      const [found, all] = byNoise.get(noise) ?? [0, 0];
      byNoise.set(noise, [found + Number(beside.has(id)), all + 1]);
    }
  }
  return { precision: held === 0 ? 1 : right / held, recall: right / pairs, pairs };
}
