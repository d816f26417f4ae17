/** What an analyst has made of the canvas: all that a link brings to a colleague. */
export interface View {
  /** Ids on the canvas, in the order in which they came. */
  nodes: readonly string[];
  /** Where nodes were put by hand; the layout leaves them there. */
  pinned: Readonly<Record<string, Point>>;
  /** On the canvas, but not shown. */
  hidden: readonly string[];
  /** Nodes, or one link by its id. */
  selected: readonly string[];
  period: Period | null;
  /** Links that shipments make are shown from so many shipments on. */
  minWeight: number;
  /** The finding that is looked at: see `findingId`. */
  finding: string | null;
  /** Nodes along the path that is looked at. */
  path: readonly string[];
}

export interface Point {
  x: number;
  y: number;
}

/** Days, both included. */
export interface Period {
  from: string;
  to: string;
}

export const EMPTY: View = {
  nodes: [],
  pinned: {},
  hidden: [],
  selected: [],
  period: null,
  minWeight: 1,
  finding: null,
  path: [],
};

/** Findings have no id: a stretch is found by its key, a front by its company besides. */
export function findingId({ key, front }: { key: string; front: { nodeId: string } | null }): string {
  return front === null ? key : `${key} ${front.nodeId}`;
}

/** Ids of links are those of their ends with a kind between. */
export function isLink(id: string): boolean {
  return id.includes(' ');
}

export function endsOf(link: string): [string, string] {
  const [, from = '', to = ''] = /^(.*) [A-Z_]+ (.*)$/.exec(link) ?? [];
  return [from, to];
}
