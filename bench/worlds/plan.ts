import type { Sfc32 } from '../../src/random.ts';

/** What is hidden in a world, and what is wrong with the baseline it is judged by. */
export const KINDS = ['none', 'quiet', 'busy', 'short-lived', 'displaced', 'wrong-baseline'] as const;
export type Kind = (typeof KINDS)[number];

/** Drawn anew for every world, so that no rate, length or mix is one that something was tuned to. */
export interface Plan {
  kind: Kind;
  countries: number;
  portsPerCountry: number;
  lanes: number;
  shipments: number;
  months: number;
  /** Background seizures for a thousand shipments. */
  seizedPerMille: number;
  /** Strictest country's rate over laxest country's. */
  strictness: number;
  /** How much places of one country, years and modes differ, unknown to the default stratification; 1: not at all. */
  hidden: number;
  rings: number;
  /** Least and most seizures of a ring. */
  seizures: readonly [number, number];
  /** Share of a ring's shipments that is seized. */
  detected: number;
  /** Share of seizures of which the shipment is known. */
  linked: number;
}

export function planOf(kind: Kind, random: Sfc32): Plan {
  const between = (low: number, high: number) => low + random.uniform() * (high - low);
  return {
    kind,
    countries: random.between(12, 36),
    portsPerCountry: random.between(2, 5),
    lanes: random.between(150, 900),
    shipments: random.between(12_000, 60_000),
    months: random.between(12, 36),
    seizedPerMille: between(4, 20),
    strictness: 8,
    hidden: kind === 'wrong-baseline' ? between(2, 4) : 1,
    rings: kind === 'none' ? 0 : random.between(4, 8),
    seizures: [3, 16],
    detected: between(0.15, 0.6),
    linked: between(0.3, 1),
  };
}
