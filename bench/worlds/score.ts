import type { World } from './world.ts';

/** A finding of whichever method: the seizures it rests on. */
export type Evidence = readonly string[];

export interface Score {
  findings: number;
  wrong: number;
  /** Of each ring: its seizures, and whether it was found. */
  rings: { seizures: number; found: boolean }[];
}

/**
 * A finding is right if at least half of its evidence belongs to one planted ring; a ring is found if a right finding
 * holds at least half of its seizures.
 */
export function score(world: World, findings: readonly Evidence[]): Score {
  let wrong = 0;
  const found = new Set<number>();
  for (const evidence of findings) {
    const held = world.rings.map((ring) => evidence.filter((id) => ring.has(id)).length);
    const most = Math.max(0, ...held);
    if (2 * most < evidence.length) wrong++;
    else {
      held.forEach((number, ring) => {
        if (number > 0 && 2 * number >= (world.rings[ring]?.size ?? 0)) found.add(ring);
      });
    }
  }
  return {
    findings: findings.length,
    wrong,
    rings: world.rings.map((ring, index) => ({ seizures: ring.size, found: found.has(index) })),
  };
}
