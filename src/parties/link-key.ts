/** A pair has one link, whichever of the two is named first. */
export function inOrder(one: string, other: string): [a: string, b: string] {
  return one < other ? [one, other] : [other, one];
}

/** What the link of a pair is found by: ids may hold any sign. */
export const linkKey = (a: string, b: string): string => JSON.stringify([a, b]);
