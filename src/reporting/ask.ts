import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PortolanError } from '../errors.ts';
import { packageRoot } from '../root.ts';

/** The stored queries of reports: files of these names in `operations/report/`. */
export const REPORT_QUERIES = [
  'basis',
  'cases',
  'courses',
  'displaced-routes',
  'emerging-routes',
  'places',
  'quality',
  'recurring-routes',
  'reporting-gaps',
  'route',
  'statistics',
  'warning-emerging',
  'warning-recurring',
  'warning-stretch',
] as const;
export type QueryName = (typeof REPORT_QUERIES)[number];
export type Variables = Readonly<Record<string, unknown>>;

/** Asks the public API; whoever it asks as is the report's audience. */
export type Ask = <Data>(query: QueryName, variables: Variables) => Promise<Data>;

/** A page of a list, as far as the next is found by it. */
export interface Paged {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The pages of a list, each with what it was asked by, for as long as anyone reads on. */
export async function* pagesOf<Data, Page extends Paged>(
  ask: Ask,
  query: QueryName,
  of: Variables,
  listOf: (answer: Data) => Page | null | undefined,
): AsyncGenerator<{ page: Page; variables: Variables }> {
  for (let after: string | null = null; ; ) {
    const variables: Variables = { ...of, after };
    const page = listOf(await ask<Data>(query, variables));
    if (!page) return;
    yield { page, variables };
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

export function queryText(name: QueryName): string {
  return readFileSync(join(packageRoot, 'operations/report', `${name}.graphql`), 'utf8');
}

/** What passes: a database under load, or one that comes up again. */
const BUSY = ['TIMEOUT', 'DATABASE_UNAVAILABLE'];
const TRIES = 4;
const PAUSE = 3_000;

/** As its hash is reckoned of it: a server may answer stored operations alone. */
export function storedText(name: QueryName): string {
  return queryText(name)
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');
}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Asks a server, as any script would. */
export function askServer(url: string, key: string | undefined): Ask {
  const headers = {
    'content-type': 'application/json',
    ...(key ? { authorization: `Bearer ${key}` } : {}),
  };
  return async <Data>(query: QueryName, variables: Variables) => {
    const body = JSON.stringify({ query: storedText(query), variables });
    for (let left = TRIES; ; left--) {
      const { data, errors } = await send(url, headers, body);
      const [error] = errors ?? [];
      if (!error) return data as Data;
      const code = error.extensions?.code ?? null;
      if (left === 1 || !BUSY.includes(code ?? '')) {
        throw new PortolanError('REPORT', `The query ${query} was refused: ${error.message}`, {
          ...{ query, variables, code },
        });
      }
      await setTimeout(PAUSE);
    }
  };
}

async function send(url: string, headers: Record<string, string>, body: string): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  } catch (error) {
    const message = `No Portolan answers at ${url}. Start one (portolan start), name it with --server, or read the graph itself with --local.`;
    throw new PortolanError('REPORT', message, { url }, { cause: error });
  }
  try {
    return (await response.json()) as Answer;
  } catch (error) {
    const message = `${url} answered with status ${response.status} and no JSON: is it a Portolan?`;
    throw new PortolanError('REPORT', message, { url, status: response.status }, { cause: error });
  }
}
