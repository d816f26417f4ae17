import * as companies from '../cypher/company.generated.ts';
import type { RunInTransaction } from '../cypher/graph.ts';
import { byKey, type PartyColumns } from '../cypher/party.generated.ts';
import * as statements from '../cypher/resolve.generated.ts';
import { PortolanError } from '../errors.ts';
import { badInput } from '../exchange/input.ts';
import { once } from '../exchange/requests.ts';
import type { Context } from '../graphql/context.ts';
import { cluster } from './cluster.ts';
import { inOrder, linkKey } from './link-key.ts';

export interface Pair {
  a: string;
  b: string;
  clientId: string;
}

type Decision = 'confirmPartyLink' | 'refusePartyLink' | 'undoPartyDecision';

/** Notes what an analyst has decided on a pair, and puts those who are concerned into parties anew. Null where no link is left. */
export async function decide(
  context: Context,
  decision: Decision,
  { a: one, b: other, clientId }: Pair,
): Promise<PartyColumns | null> {
  const [a, b] = inOrder(one, other);
  const key = linkKey(a, b);
  await once(context, { clientId, asked: [decision, a, b], answer: key }, async () => {
    if (a === b) throw badInput('b', 'must be another company than a');
    await Promise.all([described(context, 'a', one), described(context, 'b', other)]);
    if (decision !== 'undoPartyDecision') {
      const { id: by, administration } = context.viewer;
      const state = decision === 'confirmPartyLink' ? 'CONFIRMED' : 'REFUSED';
      return async (run) => {
        const held = await hold(run, [a, b]);
        await run(statements.decide, { link: { key, a, b, state, by, administration } });
        await regroup(run, held, ({ state }) => state === 'LINKED');
      };
    }
    const link = await context.loaders.one(byKey, 'key', key);
    if (link?.state !== 'CONFIRMED' && link?.state !== 'REFUSED') {
      throw new PortolanError('UNDECIDED', `Nobody has decided on ${one} and ${other}.`, { argument: 'b' });
    }
    return async (run) => {
      const held = await hold(run, [a, b]);
      await run(statements.undo, { key });
      await regroup(run, held, () => true);
    };
  });
  return context.loaders.one(byKey, 'key', key);
}

/** The same words whether there is none or the viewer may not see it. */
async function described({ loaders }: Context, argument: string, id: string): Promise<void> {
  const company = await loaders.one(companies.byId, 'id', id);
  if (company && !company.stub) return;
  const message = `There is no record of a company ${JSON.stringify(id)}.`;
  throw new PortolanError('UNKNOWN_COMPANY', message, { argument });
}

async function hold(run: RunInTransaction, ids: readonly string[]): Promise<string[]> {
  return (await run(statements.hold, { ids: [...ids] })).map(({ company }) => company);
}

/** @param counts which of the links that are likely by themselves count, besides what analysts have confirmed */
async function regroup(
  run: RunInTransaction,
  held: readonly string[],
  counts: (link: statements.ResolveLinksAmongRow) => boolean,
): Promise<void> {
  const links = await run(statements.linksAmong, { ids: held });
  const pairs = (state: string) =>
    links.filter((link) => link.state === state).map(({ a, b }) => [a, b] as const);
  const sure = links.filter((link) => link.likely && link.state !== 'REFUSED' && counts(link));
  const confirmed = pairs('CONFIRMED');
  const groups = cluster(
    sure.map(({ a, b, weight }) => ({ a, b, weight: weight ?? 0 })),
    { confirmed, refused: pairs('REFUSED') },
  );
  const together = (a: string, b: string) => groups.has(a) && groups.get(a) === groups.get(b);
  if (!confirmed.every(([a, b]) => together(a, b))) {
    throw new PortolanError(
      'CONTRADICTS_DECISION',
      'What analysts have decided on other companies of these parties says otherwise. Undo that first.',
      { argument: 'b' },
    );
  }
  const isSure = new Set(sure.map(({ key }) => key));
  const states = links.map(({ key, a, b }) => ({
    key,
    state: isSure.has(key) && together(a, b) ? 'LINKED' : 'PROPOSED',
  }));
  await run(statements.setStates, { rows: states });
  const rows = held.map((company) => {
    const group = groups.get(company) ?? [];
    return { company, party: group.length > 1 ? (group[0] ?? null) : null };
  });
  await run(statements.setParties, { rows });
  await run(statements.raiseChanges, {});
}
