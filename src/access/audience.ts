import { MARKINGS, type Marking } from '../vocabulary.ts';

/** How far a record may travel: TLP 2.0 (FIRST, 2022) and what its marking refers to. */
export interface Marked {
  marking: Marking;
  /** ISO 3166-1 alpha-2 code of the administration whose record it is: all that AMBER+STRICT is for. */
  owner: string | null;
  /** Closed user groups: none, or the viewer has to be in one of them. */
  groups: readonly string[];
  /** Viewers by name: all that RED is for. */
  recipients: readonly string[];
}

/**
 * Who may see a record, as the graph keeps it: a node for each that occurs. Its key says all that decides, so that a
 * record carries nothing but the key, and a viewer may see the same keys whatever records there are.
 */
export interface Audience extends Marked {
  key: string;
  /** 0 for CLEAR to 4 for RED. */
  rank: number;
  /** Keys that have to be seen all, where this is more than one audience: what is known by two records together. */
  parts: readonly string[];
}

/** The owner counts for AMBER+STRICT alone and recipients for RED alone, so that there are no more audiences than need be. */
export function audienceOf({ marking, owner, groups, recipients }: Marked): Audience {
  const strict = marking === 'AMBER+STRICT' ? owner : null;
  const named = marking === 'RED' ? inOrder(recipients) : [];
  const closed = inOrder(groups);
  const key = [
    marking,
    ...(strict === null ? [] : [`@${strict}`]),
    ...(named.length === 0 ? [] : [`>${listed(named)}`]),
    ...(closed.length === 0 ? [] : [listed(closed)]),
  ].join(' ');
  return {
    key,
    rank: MARKINGS.indexOf(marking),
    marking,
    owner: strict,
    groups: closed,
    recipients: named,
    parts: [],
  };
}

/**
 * One viewer alone, whatever its clearance: for what tells of no record by itself. TLP has no word for it; it shows as RED,
 * which is for those who are named.
 */
export function ownAudience(viewer: string): Audience {
  return {
    key: `OWN >${listed([viewer])}`,
    rank: 0,
    marking: 'RED',
    owner: null,
    groups: [],
    recipients: [viewer],
    parts: [],
  };
}

/** Those who may see both; cypher/load/_joint-audience makes the same of two keys. */
export function jointAudience(one: Audience, other: Audience): Audience {
  if (one.key === other.key) return one;
  const parts = [one.key, other.key];
  return {
    ...one,
    key: parts.join(' & '),
    rank: Math.max(one.rank, other.rank),
    owner: null,
    groups: [],
    recipients: [],
    parts,
  };
}

const inOrder = (names: readonly string[]) => [...new Set(names)].sort();

/** Names may hold any sign; what parts keys and buckets must not come from one. */
const listed = (names: readonly string[]) => names.map(encodeURIComponent).join(',');
