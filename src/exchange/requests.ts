import { randomUUID } from 'node:crypto';
import { answered, claim, dropRequests } from '../cypher/exchange.generated.ts';
import type { Graph, RunInTransaction } from '../cypher/graph.ts';
import { PortolanError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { digestOf } from '../load/writer.ts';
import { textOf } from './input.ts';

/** A change that a client asks for, under an id of its own choice. */
export interface Request {
  clientId: string;
  /** Name of the mutation, with what it was asked for. */
  asked: readonly [mutation: string, ...input: unknown[]];
  /** Id of what the answer is about. */
  answer: string;
}

/** Milliseconds: whoever has waited that long for an answer does not ask for the same again. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1_000;

/** Forgets the requests of long ago, which would pile up. */
export async function forgetOldRequests(graph: Graph): Promise<void> {
  const before = new Date(Date.now() - KEPT_FOR).toISOString();
  await graph.write((run) => run(dropRequests, { before }));
}

/**
 * Makes a change once, however often it is asked for, and says what the first answer was about.
 *
 * @param prepare what has to be looked up first; gives what is to be written
 * @throws PortolanError CLIENT_ID_REUSED where the same client has asked for something else under this id
 */
export async function once(
  context: Context,
  { clientId, asked, answer }: Request,
  prepare: () => Promise<(run: RunInTransaction) => Promise<void>>,
): Promise<string> {
  const key = JSON.stringify([context.viewer.id, textOf('clientId', clientId, 100)]);
  const digest = digestOf(asked);
  const first = (known: { digest: string; answer: string }) => {
    if (known.digest === digest) return known.answer;
    throw new PortolanError(
      'CLIENT_ID_REUSED',
      'Something else was asked for under this clientId before. Choose a new one for each change.',
      { argument: 'clientId' },
    );
  };
  const [known] = await context.loaders.run(answered, { key });
  if (known) {
    // It may have come in between what this request has read and now.
    context.refresh();
    return first(known);
  }
  const work = await prepare();
  const by = randomUUID();
  return context.write(async (run) => {
    const [claimed] = await run(claim, { key, digest, answer, by });
    if (!claimed) throw new Error('claiming a request gave no row');
    if (!claimed.mine) return first(claimed);
    await work(run);
    return answer;
  });
}
