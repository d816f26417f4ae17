/** Two companies that may be one. */
export interface Scored {
  a: string;
  b: string;
  /** Log2 of the odds that they are one company. */
  weight: number;
  /** By a number that is one company's: whatever else the two say. */
  certain?: boolean;
}

export interface Decisions {
  /** Pairs that an analyst has said are one company, and are not. */
  confirmed: readonly (readonly [string, string])[];
  refused: readonly (readonly [string, string])[];
}

export const NONE: Decisions = { confirmed: [], refused: [] };

/** A pair across two groups says no more than this for or against them. */
const MOST = 8;
/** Pairs across two groups that are looked at. */
const LOOKS = 36;

/**
 * Companies that are held to be one: groups grow by their strongest links first. Two groups join where no analyst has refused a
 * pair across them, nothing forbids one, and the pairs across them speak for it on average: a chain of likenesses or one pair
 * that happens to agree does not tie together what is not alike.
 *
 * @param links those that are likely enough by themselves
 * @param weigh the weight of any pair, linked or not; left out, links alone decide
 * @param forbids whether two cannot be one, whatever else speaks for it
 */
export function cluster(
  links: readonly Scored[],
  { confirmed, refused }: Decisions,
  weigh?: (a: string, b: string) => number,
  forbids: (a: string, b: string) => boolean = () => false,
): Map<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  const apart = new Map<string, Set<string>>();
  for (const [a, b] of refused) {
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
    apart.set(b, (apart.get(b) ?? new Set()).add(a));
  }
  const groupOf = (id: string) => {
    const group = groups.get(id) ?? [id];
    groups.set(id, group);
    return group;
  };
  const refuses = (one: readonly string[], other: readonly string[]) =>
    one.some((a) => apart.has(a) && other.some((b) => apart.get(a)?.has(b)));
  const join = (a: string, b: string, holds: (one: string[], other: string[]) => boolean) => {
    const [one, other] = [groupOf(a), groupOf(b)];
    if (one === other || refuses(one, other) || !holds(one, other)) return;
    const [large, small] = one.length >= other.length ? [one, other] : [other, one];
    for (const id of small) {
      large.push(id);
      groups.set(id, large);
    }
  };
  for (const [a, b] of confirmed) join(a, b, () => true);
  const falling = [...links].sort((x, y) => y.weight - x.weight || (x.a + x.b < y.a + y.b ? -1 : 1));
  for (const { a, b, certain } of falling) {
    join(a, b, (one, other) => {
      const across = pairsAcross(one, other);
      if (across.some(([x, y]) => forbids(x, y))) return false;
      if (!weigh || certain || across.length === 1) return true;
      const total = across.reduce((sum, [x, y]) => sum + Math.max(-MOST, Math.min(MOST, weigh(x, y))), 0);
      return total > 0;
    });
  }
  for (const group of new Set(groups.values())) group.sort();
  return groups;
}

/** Pairs across two groups: all, or as many as are looked at, from all over them. */
function pairsAcross(one: readonly string[], other: readonly string[]): [string, string][] {
  const all = one.length * other.length;
  const step = Math.max(1, all / LOOKS);
  return Array.from({ length: Math.min(all, LOOKS) }, (_, i): [string, string] => {
    const at = Math.floor(i * step);
    return [one[at % one.length] ?? '', other[Math.floor(at / one.length)] ?? ''];
  });
}
