import { randomUUID } from 'node:crypto';
import { ownAudience } from '../access/audience.ts';
import { askedBy } from '../access/audiences.ts';
import { createWatch as create, meetAudience, raiseWatches } from '../cypher/exchange.generated.ts';
import * as statements from '../cypher/watch.generated.ts';
import { PortolanError } from '../errors.ts';
import { type Connection, connection, type PageArguments, pageOfList } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import type { Maybe } from '../graphql/filters.ts';
import type { WatchMatchRow } from '../graphql/rows.ts';
import type { WatchChangeInput, WatchInput } from '../graphql/types.generated.ts';
import { badInput, textOf } from './input.ts';
import { once } from './requests.ts';
import { readCriteria } from './watch-criteria.ts';

/** A list that somebody still reads; each of them is held against every record that comes. */
const MOST_WATCHES = 200;
const LONGEST_NAME = 100;
const LONGEST_NOTE = 2_000;

export function watchById({ loaders }: Context, id: string): Promise<statements.WatchColumns | null> {
  return loaders.one(statements.byId, 'id', id);
}

/** The same words whether there is none or it is somebody else's. */
function unknownWatch(argument: string, id: string): PortolanError {
  return new PortolanError('UNKNOWN_WATCH', `You have no watch ${JSON.stringify(id)}.`, { argument });
}

export async function createWatch(
  context: Context,
  input: WatchInput,
  clientId: string,
): Promise<statements.WatchColumns> {
  const id = randomUUID();
  const { viewer } = context;
  const name = textOf('input.name', input.name, LONGEST_NAME);
  const note = input.note == null ? null : noteOf(input.note) || null;
  const made = await once(context, { clientId, asked: ['createWatch', input], answer: id }, async () => {
    const criteria = await readCriteria(context, input);
    const own = await context.loaders.run(statements.ofViewer, {});
    if (own.length >= MOST_WATCHES) {
      throw new PortolanError('TOO_MANY_WATCHES', `You have ${own.length} watches: delete some first.`, {
        argument: 'input',
      });
    }
    const audience = ownAudience(viewer.id);
    return async (run) => {
      // Before all else, as loading does with the lock: neither then waits for the other.
      await run(raiseWatches, {});
      await run(meetAudience, { audience });
      await run(create, {
        watch: { id, name, note, audience: audience.key, ...criteria },
        owner: askedBy(viewer),
      });
    };
  });
  return present(await watchById(context, made), made);
}

export async function changeWatch(
  context: Context,
  id: string,
  input: WatchChangeInput,
  clientId: string,
): Promise<statements.WatchColumns> {
  const change = {
    name: input.name == null ? null : textOf('input.name', input.name, LONGEST_NAME),
    note: input.note == null ? null : noteOf(input.note),
    paused: input.paused ?? null,
  };
  await once(context, { clientId, asked: ['changeWatch', id, input], answer: id }, async () => {
    const audiences = await context.reader.audiences();
    return async (run) => {
      await run(raiseWatches, {});
      const owner = askedBy(context.viewer);
      const [changed] = await run(statements.change, { id, ...change, owner, audiences });
      if (!changed) throw unknownWatch('id', id);
    };
  });
  return present(await watchById(context, id), id);
}

export async function deleteWatch(context: Context, id: string, clientId: string): Promise<string> {
  return once(context, { clientId, asked: ['deleteWatch', id], answer: id }, async () => {
    const audiences = await context.reader.audiences();
    return async (run) => {
      await run(raiseWatches, {});
      const [deleted] = await run(statements.end, { id, audiences });
      if (!deleted) throw unknownWatch('id', id);
    };
  });
}

function noteOf(text: string): string {
  const note = text.trim();
  if (note.length <= LONGEST_NOTE) return note;
  throw badInput('input.note', `may have ${LONGEST_NOTE} characters at most, not ${note.length}`);
}

function present(watch: statements.WatchColumns | null, id: string): statements.WatchColumns {
  if (watch === null) throw unknownWatch('clientId', id);
  return watch;
}

/** The viewer's own watches, the latest first: few enough for one statement. */
export async function watches(
  { loaders }: Context,
  args: PageArguments,
): Promise<Connection<statements.WatchColumns>> {
  const own = await loaders.run(statements.ofViewer, {});
  return pageOfList(args, 'watches', own, ({ id }) => id);
}

/** What a watch has told of, the latest first. */
export function matchesOf(
  { loaders }: Context,
  watch: string,
  args: PageArguments & { notice?: Maybe<string> },
): Connection<WatchMatchRow> {
  const notice = args.notice ?? null;
  return connection(args, {
    order: 'matches',
    rows: (after, limit) => {
      const position = after && { at: String(after[0]), topic: after[1] };
      return loaders.page(statements.matches, { notice, after: position, limit }, watch);
    },
    count: () => loaders.total(statements.matchesCount, { notice, after: null }, watch),
    position: ({ at, topic }) => [at, topic],
  });
}
