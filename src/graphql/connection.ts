import { PortolanError } from '../errors.ts';

/** The largest page a client may ask for; a link-analysis front end draws a few hundred rows at a time. */
export const MAX_PAGE = 500;
export const DEFAULT_PAGE = 25;

export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

/** Where a page begins: the sort value and key of the last row before it. */
export type Position = readonly [value: number | string, key: string];

export interface Edge<Row> {
  cursor: string;
  node: Row;
}

export interface Page<Row> {
  edges: Edge<Row>[];
  hasNextPage: boolean;
}

/** A Relay connection that fetches its page and its total only when they are asked for. */
export class Connection<Row> {
  readonly #fetch: () => Promise<Page<Row>>;
  readonly #count: () => Promise<number>;
  readonly #hasPrevious: boolean;
  #page: Promise<Page<Row>> | undefined;

  constructor(fetch: () => Promise<Page<Row>>, count: () => Promise<number>, hasPrevious: boolean) {
    this.#fetch = fetch;
    this.#count = count;
    this.#hasPrevious = hasPrevious;
  }

  page(): Promise<Page<Row>> {
    this.#page ??= this.#fetch();
    return this.#page;
  }

  async edges() {
    return (await this.page()).edges;
  }

  async nodes() {
    return (await this.page()).edges.map((edge) => edge.node);
  }

  totalCount() {
    return this.#count();
  }

  async pageInfo() {
    const { edges, hasNextPage } = await this.page();
    return {
      hasNextPage,
      hasPreviousPage: this.#hasPrevious,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
  }
}

export interface PageSource<Row> {
  /** Names the order: a cursor made in another one is refused. */
  order: string;
  /** Up to `limit` rows behind `after`, in order. */
  rows: (after: Position | null, limit: number) => Promise<readonly Row[]>;
  count: () => Promise<number>;
  /** The row's own position in the order. */
  position: (row: Row) => Position;
}

/** Checks the page's arguments at once, so that a bad one is told even when nothing of the page is selected. */
export function connection<Row>({ first, after }: PageArguments, source: PageSource<Row>): Connection<Row> {
  const size = pageSize(first);
  const start = after == null ? null : readCursor(after, source.order);
  const fetch = async (): Promise<Page<Row>> => {
    if (size === 0) return { edges: [], hasNextPage: (await source.count()) > 0 };
    const rows = await source.rows(start, size + 1);
    return {
      edges: rows
        .slice(0, size)
        .map((node) => ({ node, cursor: writeCursor(source.order, source.position(node)) })),
      hasNextPage: rows.length > size,
    };
  };
  return new Connection(fetch, source.count, start !== null);
}

export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE;
  if (size < 0)
    throw new PortolanError('BAD_PAGE', `first must be 0 or more, not ${size}.`, { argument: 'first' });
  if (size > MAX_PAGE) {
    throw new PortolanError(
      'PAGE_TOO_LARGE',
      `first may be at most ${MAX_PAGE}, not ${size}. Page with after.`,
      {
        argument: 'first',
        maximum: MAX_PAGE,
      },
    );
  }
  return size;
}

/** Opaque to clients: order, sort value and key, so that a page goes on by key whatever came in between. */
export function writeCursor(order: string, position: Position): string {
  return Buffer.from(JSON.stringify([order, ...position])).toString('base64url');
}

export function readCursor(cursor: string, order: string): Position {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    parts = null;
  }
  if (!Array.isArray(parts) || parts.length !== 3 || typeof parts[2] !== 'string') {
    throw new PortolanError('BAD_CURSOR', `after is no cursor of Portolan's: "${cursor.slice(0, 60)}".`, {
      argument: 'after',
    });
  }
  const [madeFor, value, key] = parts;
  if (madeFor !== order) {
    throw new PortolanError('BAD_CURSOR', `after was made for the order ${String(madeFor)}, not ${order}.`, {
      argument: 'after',
    });
  }
  if (typeof value !== 'number' && typeof value !== 'string') {
    throw new PortolanError('BAD_CURSOR', 'after has no sort value.', { argument: 'after' });
  }
  return [value, key];
}

/** The page of a list that is in memory, in its own order. */
export function pageOfList<Row>(
  args: PageArguments,
  order: string,
  list: readonly Row[],
  keyOf: (row: Row) => string,
): Connection<Row> {
  const places = new Map(list.map((row, index) => [keyOf(row), index]));
  return connection(args, {
    order,
    rows: async (after, limit) => {
      // A row that has left the list since: go on behind the place where it stood.
      const start = after ? (places.get(after[1]) ?? Number(after[0])) + 1 : 0;
      return list.slice(start, start + limit);
    },
    count: async () => list.length,
    position: (row) => [places.get(keyOf(row)) ?? 0, keyOf(row)],
  });
}
