/** One page of a list: its rows, and the cursor to go on from, now or the next time the script runs. */
export interface Page<Row> {
  rows: Row[];
  /** Null where the list is empty. */
  cursor: string | null;
}

/** A list has `pageInfo`; a feed, which never ends, has `cursor`. */
export type Listed = { nodes: unknown[] } & (
  | { pageInfo: { hasNextPage: boolean; endCursor: string | null } }
  | { cursor: string; hasMore: boolean }
);

/** The rows of the list in an operation's answer. */
export type RowOf<Data extends Record<string, Listed>> = Data[keyof Data]['nodes'][number];

/** Reads a list to its end, page by page, from `variables.after` on: `pages(graph.seizuresSince, { from })`. */
export async function* pages<
  Variables extends { after?: string | null | undefined } | undefined,
  Data extends Record<string, Listed>,
>(
  ask: (variables: Variables) => Promise<Data>,
  variables: NonNullable<Variables>,
): AsyncGenerator<Page<RowOf<Data>>> {
  let after = variables.after ?? null;
  for (let more = true; more; ) {
    const list = listIn(await ask({ ...variables, after }));
    after = ('pageInfo' in list ? list.pageInfo.endCursor : list.cursor) ?? after;
    more = 'pageInfo' in list ? list.pageInfo.hasNextPage : list.hasMore;
    yield { rows: list.nodes as RowOf<Data>[], cursor: after };
  }
}

/** The same row by row, never more than a page in memory. */
export async function* rows<
  Variables extends { after?: string | null | undefined } | undefined,
  Data extends Record<string, Listed>,
>(
  ask: (variables: Variables) => Promise<Data>,
  variables: NonNullable<Variables>,
): AsyncGenerator<RowOf<Data>> {
  for await (const page of pages(ask, variables)) yield* page.rows;
}

function listIn(data: Record<string, Listed>): Listed {
  const [list] = Object.values(data);
  if (!list || !('pageInfo' in list || 'hasMore' in list)) {
    throw new TypeError('This operation answers no list that has pages.');
  }
  return list;
}
