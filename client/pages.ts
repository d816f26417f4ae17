/** One page of a list: its rows, and the cursor to go on from, now or the next time the script runs. */
export interface Page<Row> {
  rows: Row[];
  /** Null where the list is empty. */
  cursor: string | null;
}

/** The rows of the list in an operation's answer. */
export type RowOf<Data> = Data[keyof Data] extends { nodes: readonly (infer Row)[] } ? Row : never;

/** A list has `pageInfo`; a feed, which never ends, has `cursor`. */
interface Listed {
  nodes: unknown[];
  pageInfo?: { hasNextPage: boolean; endCursor: string | null };
  cursor?: string;
  hasMore?: boolean;
}

/** Reads a list to its end, page by page, from `variables.after` on: `pages(graph.seizuresSince, { from })`. */
export async function* pages<Variables extends { after?: string | null | undefined }, Data extends object>(
  ask: (variables: Variables) => Promise<Data>,
  variables: Variables,
): AsyncGenerator<Page<RowOf<Data>>> {
  let after = variables.after ?? null;
  for (;;) {
    const { nodes, pageInfo, cursor, hasMore } = listIn(await ask({ ...variables, after }));
    after = pageInfo?.endCursor ?? cursor ?? after;
    yield { rows: nodes as RowOf<Data>[], cursor: after };
    if (!(pageInfo?.hasNextPage ?? hasMore)) return;
  }
}

/** The same row by row, never more than a page in memory. */
export async function* rows<Variables extends { after?: string | null | undefined }, Data extends object>(
  ask: (variables: Variables) => Promise<Data>,
  variables: Variables,
): AsyncGenerator<RowOf<Data>> {
  for await (const page of pages(ask, variables)) yield* page.rows;
}

function listIn(data: object): Listed {
  const [list] = Object.values(data);
  if (!list || !Array.isArray(list.nodes) || !('pageInfo' in list || 'hasMore' in list)) {
    throw new TypeError('This operation answers no list that has pages.');
  }
  return list;
}
