import { attachToSeizure as attach, own } from '../cypher/attachment.generated.ts';
import { attachFiles } from '../cypher/exchange.generated.ts';
import type { RunInTransaction } from '../cypher/graph.ts';
import { lock } from '../cypher/load.generated.ts';
import { present } from '../cypher/seizure-report.generated.ts';
import { PortolanError } from '../errors.ts';
import { listOf } from '../exchange/input.ts';
import type { Context } from '../graphql/context.ts';
import { raise } from '../load/revision.ts';
import { fieldError } from '../reports/seizure-input.ts';
import { notFound, type Outcome, outcome } from '../reports/seizure-report.ts';

const MOST = 20;

/** Attaches what the viewer has sent to a seizure of its administration. */
export async function attachToSeizure(
  context: Context,
  { id, attachments }: { id: string; attachments: readonly string[] },
): Promise<Outcome> {
  context.refresh();
  const { reader, viewer } = context;
  const [seizure] = await reader.run(present, { id });
  if (!seizure) return outcome(null, notFound(id));
  if (seizure.owner !== viewer.administration) {
    return outcome(id, fieldError(['id'], 'NOT_YOURS', `This seizure is a record of ${seizure.owner}.`));
  }
  if (seizure.state === 'WITHDRAWN') {
    return outcome(id, fieldError(['id'], 'WRONG_STATE', 'The report is WITHDRAWN.'));
  }
  if (!seizure.seesNames) {
    const words =
      'The record names companies that you may not know, and its attachments are for those who do.';
    return outcome(id, fieldError(['id'], 'NAMES_HIDDEN', words));
  }
  const ids = [...new Set(attachments)];
  if (ids.length === 0 || ids.length > MOST) {
    const code = ids.length === 0 ? 'REQUIRED' : 'MALFORMED';
    return outcome(
      id,
      fieldError(['attachments'], code, `attachments has ${ids.length} members: give 1 to ${MOST}.`),
    );
  }
  const missing = await foreign(context, ids);
  if (missing !== null) {
    const path = ['attachments', attachments.indexOf(missing)];
    return outcome(id, fieldError(path, 'UNKNOWN_ATTACHMENT', `You have sent no file ${missing}.`));
  }
  const audiences = await reader.audiences();
  await context.write(async (run) => {
    const [row] = await run(attach, { ids, by: viewer.id, seizure: id, audiences });
    if (row?.attached !== ids.length) throw overtaken();
    await run(lock, {});
    await raise(run, { changed: [seizure.namesAudience] });
  });
  return outcome(id);
}

/** What a notice is sent with: files that the viewer has sent. */
export async function noticeFiles(
  context: Context,
  argument: string,
  attachments: readonly string[] | null | undefined,
): Promise<(run: RunInTransaction, notice: string) => Promise<void>> {
  const ids = listOf(argument, attachments, MOST);
  const missing = ids.length === 0 ? null : await foreign(context, ids);
  if (missing !== null) {
    throw new PortolanError('UNKNOWN_ATTACHMENT', `You have sent no file ${missing}.`, { argument });
  }
  return async (run, notice) => {
    if (ids.length === 0) return;
    const [row] = await run(attachFiles, { ids, by: context.viewer.id, notice });
    if (row?.attached !== ids.length) throw overtaken();
  };
}

/** The first that the viewer has not sent; whoever else has sent it is nobody's business. */
async function foreign({ reader, viewer }: Context, ids: readonly string[]): Promise<string | null> {
  const found = new Set((await reader.run(own, { ids, by: viewer.id })).map(({ id }) => id));
  return ids.find((id) => !found.has(id)) ?? null;
}

/** Between looking and writing it was dropped, after days of waiting, or its seizure was withdrawn. */
const overtaken = () =>
  new PortolanError(
    'UNKNOWN_ATTACHMENT',
    'A file was dropped meanwhile, or what it goes with has changed: look at it, and send it again.',
  );
