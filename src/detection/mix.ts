import { betaBinomialUpperTail } from '../statistics/beta-binomial.ts';
import { oncePerShipment } from './expectation.ts';
import type { SeizedConsignment } from './finding.ts';

/** One value that gathers on a stretch. */
export interface Gathering {
  value: string;
  /** Consignments with this value, and all of which it is known. */
  consignments: number;
  of: number;
  /** What of them one expects to have it. */
  expected: number;
  pValue: number;
}

/** No p-value of a mix is taken for smaller: how routes differ is a model, and its far tail is not known. */
const LEAST = 0.001;

/**
 * What is seized, or how it was hidden, over all routes, and by how much routes differ in it without any smuggling: each
 * route's share of a value is taken for a draw from a beta distribution around the value's share of all, as wide as the
 * routes show it to be (moments of the intra-class correlation). Where lanes carry very different goods, a mix says
 * little; where all carry the same, a lane of one kind says much.
 */
export class Mix {
  readonly #nameOf: (seizure: SeizedConsignment) => string | null;
  readonly #shares = new Map<string, number>();
  readonly #precision: number;

  constructor(seizures: readonly SeizedConsignment[], nameOf: (seizure: SeizedConsignment) => string | null) {
    this.#nameOf = nameOf;
    const byRoute = new Map<string, string[]>();
    let known = 0;
    for (const seizure of oncePerShipment(seizures)) {
      const value = nameOf(seizure);
      if (value === null) continue;
      known += 1;
      this.#shares.set(value, (this.#shares.get(value) ?? 0) + 1);
      const ofRoute = byRoute.get(seizure.route);
      if (ofRoute) ofRoute.push(value);
      else byRoute.set(seizure.route, [value]);
    }
    for (const [value, number] of this.#shares) this.#shares.set(value, number / known);
    this.#precision = precisionOf([...byRoute.values()], [...this.#shares.values()]);
  }

  /** The value that gathers most, paid for all values; null where fewer than two consignments say, or all are alike. */
  gatheringOf(consignments: readonly SeizedConsignment[]): Gathering | null {
    if (this.#shares.size < 2) return null;
    const counts = new Map<string, number>();
    let of = 0;
    for (const consignment of consignments) {
      const value = this.#nameOf(consignment);
      if (value === null) continue;
      of += 1;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (of < 2) return null;
    let best: Gathering | null = null;
    for (const [value, count] of counts) {
      const share = this.#shares.get(value) ?? 0;
      const tail = betaBinomialUpperTail(count, of, share, this.#precision);
      const pValue = Math.min(1, Math.max(LEAST, tail * this.#shares.size));
      if (best === null || pValue < best.pValue) {
        best = { value, consignments: count, of, expected: of * share, pValue };
      }
    }
    return best;
  }
}

/** α + β of the beta distribution whose intra-class correlation 1 / (1 + α + β) the routes show. */
function precisionOf(routes: readonly (readonly string[])[], shares: readonly number[]): number {
  let alike = 0;
  let weight = 0;
  for (const values of routes) {
    if (values.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    let pairs = 0;
    for (const count of counts.values()) pairs += count * (count - 1);
    // Each route weighs by its degrees of freedom, so that a few busy ones do not decide alone.
    alike += pairs / values.length;
    weight += values.length - 1;
  }
  const byChance = shares.reduce((sum, share) => sum + share * share, 0);
  if (weight === 0 || byChance >= 1) return 1;
  const correlation = (alike / weight - byChance) / (1 - byChance);
  return correlation <= 0 ? Infinity : Math.max(1e-6, 1 / correlation - 1);
}
