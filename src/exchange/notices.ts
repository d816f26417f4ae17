import { randomUUID } from 'node:crypto';
import { type Audience, audienceOf } from '../access/audience.ts';
import { noticeFiles } from '../attachments/attach.ts';
import { meetAudience, numberNotice, position, sendNotice as send } from '../cypher/exchange.generated.ts';
import * as statements from '../cypher/notice.generated.ts';
import { byId as operationById } from '../cypher/operation.generated.ts';
import { PortolanError } from '../errors.ts';
import {
  type Connection,
  connection,
  type PageArguments,
  pageSize,
  readCursor,
  writeCursor,
} from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { listOf as filterOf, type Maybe } from '../graphql/filters.ts';
import type { NoticeArrivalRow, NoticeFeedRow } from '../graphql/rows.ts';
import type { NoticeFilter, NoticeInput } from '../graphql/types.generated.ts';
import { MARKINGS } from '../vocabulary.ts';
import { correspondent, unknownGroup } from './groups.ts';
import { badInput, listOf, textOf } from './input.ts';
import { unknownOperation } from './operations.ts';
import { once } from './requests.ts';
import { checkTopics, topicKeys, topicsSeen } from './topics.ts';

const LONGEST_SUBJECT = 200;
const LONGEST_TEXT = 20_000;
const MOST_GROUPS = 20;
const MOST_RECIPIENTS = 100;

/** Orders that cursors are made in; both name a notice by its id, since its number would tell of others. */
const NEWEST = 'notices NEWEST';
const ARRIVAL = 'notices ARRIVAL';

export function noticeById({ loaders }: Context, id: string): Promise<statements.NoticeColumns | null> {
  return loaders.one(statements.byId, 'id', id);
}

function unknownNotice(argument: string, id: string): PortolanError {
  const message = `There is no notice ${JSON.stringify(id)} that you may read.`;
  return new PortolanError('UNKNOWN_NOTICE', message, { argument });
}

export async function sendNotice(
  context: Context,
  input: NoticeInput,
  clientId: string,
): Promise<statements.NoticeColumns> {
  const { viewer } = context;
  const id = randomUUID();
  const words = {
    subject: textOf('input.subject', input.subject, LONGEST_SUBJECT),
    text: textOf('input.text', input.text, LONGEST_TEXT),
  };
  const topics = topicKeys('input.about', input.about);
  if (input.kind === 'WATCH') throw badInput('input.kind', 'is WATCH, which Portolan alone sends');
  if (input.kind === 'ANSWER' && input.inReplyTo == null) {
    throw badInput('input.inReplyTo', 'must name the notice that this answers');
  }
  const sent = await once(context, { clientId, asked: ['sendNotice', input], answer: id }, async () => {
    const operation = await operationOf(context, input);
    const audience = await audienceFor(context, input, operation?.groupId);
    if (input.inReplyTo != null && !(await noticeById(context, input.inReplyTo))) {
      throw unknownNotice('input.inReplyTo', input.inReplyTo);
    }
    await checkTopics(context, 'input.about', topics);
    const attachFiles = await noticeFiles(context, 'input.attachments', input.attachments);
    const { marking, groups, recipients } = audience;
    const notice = {
      ...words,
      id,
      kind: input.kind,
      priority: input.priority ?? 'ROUTINE',
      marking,
      groups,
      recipients,
      topics,
      owner: viewer.administration,
      audience: audience.key,
      operation: operation?.id ?? null,
      inReplyTo: input.inReplyTo ?? null,
    };
    return async (run) => {
      await run(send, { notice, sender: correspondent(viewer) });
      await attachFiles(run, id);
      await run(numberNotice, { id });
      // After the graph's lock, as loading does: neither then waits for the other.
      await run(meetAudience, { audience });
    };
  });
  const row = await noticeById(context, sent);
  if (row === null) throw unknownNotice('clientId', sent);
  return row;
}

async function operationOf({ loaders }: Context, { operation: id }: NoticeInput) {
  if (id == null) return null;
  const operation = await loaders.one(operationById, 'id', id);
  if (operation === null) throw unknownOperation('input.operation', id);
  return operation;
}

/** Who is to read what the viewer sends: it among them, and none that it could not reach by its own marking. */
async function audienceFor(
  context: Context,
  input: NoticeInput,
  operationGroup: string | undefined,
): Promise<Audience> {
  const { viewer } = context;
  const { marking } = input;
  if (MARKINGS.indexOf(marking) > MARKINGS.indexOf(viewer.clearance)) {
    throw new PortolanError(
      'ABOVE_CLEARANCE',
      `You are cleared to ${viewer.clearance} and may not mark anything ${marking}.`,
      { argument: 'input.marking' },
    );
  }
  if (marking === 'AMBER+STRICT' && viewer.administration === null) {
    throw badInput('input.marking', 'is for the administration of the sender, and you are of none');
  }
  const recipients = listOf('input.recipients', input.recipients, MOST_RECIPIENTS);
  if (marking === 'RED' && recipients.length === 0) {
    throw badInput('input.recipients', 'is empty: RED is for those who are named');
  }
  if (marking !== 'RED' && recipients.length > 0) {
    throw badInput(
      'input.recipients',
      'goes with RED alone: any other marking is for more than those who are named',
    );
  }
  const groups = listOf(
    'input.groups',
    input.groups ?? (operationGroup ? [operationGroup] : []),
    MOST_GROUPS,
  );
  const own = groups.length > 0 ? await context.groups() : [];
  const foreign = groups.find((group) => !own.includes(group));
  if (foreign !== undefined) throw unknownGroup('input.groups', foreign);
  const named = marking === 'RED' ? [...recipients, viewer.id] : [];
  return audienceOf({ marking, owner: viewer.administration, groups, recipients: named });
}

/** Notes that the viewer has read a notice, or taken note of it. */
export async function receiveNotice(
  context: Context,
  id: string,
  { acknowledge }: { acknowledge: boolean },
): Promise<statements.NoticeColumns> {
  const audiences = await context.reader.audiences();
  const reader = correspondent(context.viewer);
  const [row] = await context.write((run) => run(statements.receive, { id, audiences, reader, acknowledge }));
  if (!row) throw unknownNotice('id', id);
  return row;
}

/** The notices that the viewer may read, newest first. */
export function notices(
  context: Context,
  args: PageArguments & { filter?: Maybe<NoticeFilter> },
): Connection<statements.NoticeColumns> {
  const { loaders, viewer } = context;
  const filter = readFilter(args.filter ?? {});
  const asked = async () => {
    const topics = filter.topics && (await topicsSeen(context, filter.topics));
    return { filter: { ...filter, topics }, me: correspondent(viewer).key };
  };
  return connection(args, {
    order: NEWEST,
    rows: async (after, limit) =>
      loaders.run(statements.page, { ...(await asked()), after: after?.[1] ?? null, limit }),
    count: async () => (await loaders.run(statements.count, await asked()))[0]?.total ?? 0,
    position: ({ id }) => ['', id],
  });
}

function readFilter(filter: NoticeFilter): statements.NoticePageParams['filter'] {
  const topics = filterOf('about', filter.about);
  return {
    kinds: filterOf('kinds', filter.kinds),
    since: filter.since ?? null,
    unread: filter.unread ?? null,
    operation: filter.operation ?? null,
    topics: topics && topicKeys('about', topics),
  };
}

/** What has been sent behind a cursor. */
export async function noticesSince(
  context: Context,
  { cursor, first }: { cursor?: Maybe<string>; first?: Maybe<number> },
): Promise<NoticeFeedRow> {
  const size = pageSize(first);
  const after = cursor == null ? 0 : await numberOf(context, cursor);
  const head = await context.feed.head();
  // An audience may have come with the very notice that is last: the viewer's must be no older than the number.
  context.refresh();
  const rows = await context.loaders.run(statements.arrived, { after, head, limit: size + 1 });
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    cursor: last ? cursorOf(last) : (cursor ?? writeCursor(ARRIVAL, ['', ''])),
    hasMore: rows.length > size,
  };
}

const cursorOf = ({ id }: statements.NoticeColumns) => writeCursor(ARRIVAL, ['', id]);

/** The number of the notice that a cursor names; 0 for the one that names none. */
async function numberOf({ loaders }: Context, cursor: string): Promise<number> {
  const [, id] = readCursor(cursor, ARRIVAL);
  if (id === '') return 0;
  const [row] = await loaders.run(position, { id });
  if (row) return row.sequence;
  throw new PortolanError('BAD_CURSOR', 'The cursor is of no notice of this graph.', { argument: 'after' });
}

/** One notice of a subscription, with the context in which its fields are read. */
export interface Arrival {
  noticeArrived: NoticeArrivalRow;
  context: Context;
}

/** How many notices are fetched at once for one subscriber: no more of them wait in memory. */
const BATCH = 50;
/** Rows that were fetched longer ago than this, in milliseconds, are fetched again: the viewer may have lost them since. */
const FRESH = 2_000;

/**
 * Notices as they are sent, from a cursor or from now on. Each is fetched when the subscriber is ready for it, so that a slow
 * one costs no memory; with each batch, and every two seconds, its credential is held good again.
 */
export async function arrivals(context: Context, after: Maybe<string>): Promise<AsyncGenerator<Arrival>> {
  const start = after == null ? await context.feed.head() : await numberOf(context, after);
  return follow(context, start);
}

async function* follow({ feed, live }: Context, start: number): AsyncGenerator<Arrival> {
  if (live === null) throw new Error('a subscription without a stream');
  let at = start;
  while (!live.signal.aborted) {
    await feed.next(at, live.signal);
    if (live.signal.aborted) return;
    const { head } = feed.seen;
    const context = await live.renewed();
    if (head <= at) continue;
    const fetched = performance.now();
    const rows = await context.reader.run(statements.arrived, { after: at, head, limit: BATCH });
    let given = 0;
    for (const row of rows) {
      if (performance.now() - fetched > FRESH) break;
      yield { noticeArrived: { notice: row, cursor: cursorOf(row) }, context };
      at = row.sequence;
      given++;
    }
    if (given === rows.length && rows.length < BATCH) at = head;
  }
}
