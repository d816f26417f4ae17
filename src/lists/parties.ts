import type { CompanyColumns } from '../cypher/company.generated.ts';
import * as companies from '../cypher/company.generated.ts';
import type { PartyColumns } from '../cypher/party.generated.ts';
import * as statements from '../cypher/party.generated.ts';
import { PortolanError } from '../errors.ts';
import {
  type Connection,
  connection,
  type PageArguments,
  type Position,
  pageSize,
} from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { countriesWithin, listOf, type Maybe } from '../graphql/filters.ts';
import type { PartyField, PartyFilter, PartyLinkFilter, PartySort } from '../graphql/types.generated.ts';
import { best } from '../link-analysis/node-links.ts';
import { wordsOf } from '../parties/normalise.ts';
import { commonName, type StandingParty } from '../parties/standing.ts';

/** Companies that are one to a viewer. */
export interface PartyRow {
  members: readonly string[];
  links: readonly PartyColumns[];
}

/** A link as one of its two companies sees it. */
export interface CompanyLikenessRow extends PartyColumns {
  other: string;
}

/** All whom links that the viewer sees tie to a company, at whatever distance. */
export async function partyOf({ loaders }: Context, id: string): Promise<PartyRow> {
  const links = await loaders.many(statements.holding, id);
  const members = new Set([id]);
  for (let size = 0; size < members.size; ) {
    size = members.size;
    for (const { a, b } of links) if (members.has(a) || members.has(b)) members.add(a).add(b);
  }
  return { members: [...members].sort(), links: links.filter(({ a }) => members.has(a)) };
}

/** The companies of a party, by id. */
export async function membersOf({ loaders }: Context, ids: readonly string[]): Promise<CompanyColumns[]> {
  const rows = await Promise.all(ids.map((id) => loaders.one(companies.byId, 'id', id)));
  return rows.filter((row) => row !== null);
}

export async function nameOf(context: Context, { members }: PartyRow): Promise<string> {
  const companies = await membersOf(context, members);
  return commonName(companies.map(({ name }) => name)) || (members[0] ?? '');
}

/** Links of its companies with others, likeliest first: those that nobody has decided, or those that were refused. */
export async function linksBeyond(
  { loaders }: Context,
  { members }: PartyRow,
  state: 'PROPOSED' | 'REFUSED',
  first: Maybe<number>,
): Promise<PartyColumns[]> {
  const size = pageSize(first);
  const own = new Set(members);
  const all = await Promise.all(members.map((id) => loaders.many(statements.ofCompany, id)));
  return all
    .flat()
    .filter((link) => link.state === state && !(own.has(link.a) && own.has(link.b)))
    .sort((a, b) => b.rank - a.rank || (a.key < b.key ? -1 : 1))
    .slice(0, size);
}

/** A value to put parties in order by; ids go up among equals. */
interface Order {
  of: (party: StandingParty) => number | string;
  descending: boolean;
}

const ORDERS: Record<PartySort, Order> = {
  WEAKEST: { of: ({ weakest }) => weakest ?? 2, descending: false },
  SUGGESTED: { of: ({ suggested }) => suggested ?? -1, descending: true },
  LARGEST: { of: ({ members }) => members.length, descending: true },
  NAME: { of: ({ name }) => name, descending: false },
};

/** Parties as links make them that the viewer sees, from the first, the least likely, on. */
export async function parties(
  context: Context,
  args: PageArguments & { filter?: Maybe<PartyFilter>; sort?: Maybe<PartySort> },
): Promise<Connection<PartyRow & { position: Position }>> {
  const isWanted = wantedBy(args.filter ?? {});
  const sort = args.sort ?? 'WEAKEST';
  const { of, descending } = ORDERS[sort];
  const before = (a: number | string, aId: string, b: number | string, bId: string) =>
    a === b ? aId < bId : a < b !== descending;
  const found = async () => (await context.parties()).filter(isWanted);
  return connection(args, {
    order: `PARTY ${sort}`,
    rows: async (after, limit) => {
      const behind = (await found()).filter(
        (party) => !after || before(after[0], after[1], of(party), party.id),
      );
      const first = best(behind, (a, b) => (before(of(a), a.id, of(b), b.id) ? -1 : 1), limit);
      return Promise.all(
        first.map(async (party) => ({
          ...(await partyOf(context, party.id)),
          position: [of(party), party.id] as const,
        })),
      );
    },
    count: async () => (await found()).length,
    position: ({ position }) => position,
  });
}

function wantedBy(filter: PartyFilter): (party: StandingParty) => boolean {
  const states = listOf('states', filter.states);
  const countries = countriesWithin(filter);
  const least = share('minProbability', filter.minProbability);
  const most = share('maxProbability', filter.maxProbability);
  const minSize = filter.minSize ?? 2;
  if (minSize < 1) {
    throw new PortolanError('BAD_FILTER', `minSize must be 1 or more, not ${minSize}.`, {
      argument: 'minSize',
    });
  }
  const words = filter.name == null ? [] : wordsOf(filter.name);
  if (filter.name != null && words.length === 0) {
    throw new PortolanError('BAD_FILTER', 'name has no words.', { argument: 'name' });
  }
  return (party) =>
    party.members.length >= minSize &&
    (!states || states.some((state) => party.states.includes(state))) &&
    (!countries || countries.some((code) => party.countries.includes(code))) &&
    (least === null || (party.weakest ?? 0) >= least) &&
    (most === null || (party.weakest ?? 2) <= most) &&
    (words.length === 0 || party.texts.some((text) => words.every((word) => text.includes(` ${word}`))));
}

/** Companies that one may be the same as, likeliest first. */
export async function possiblySame(
  { loaders }: Context,
  id: string,
  args: { first?: Maybe<number>; minProbability?: Maybe<number> },
): Promise<CompanyLikenessRow[]> {
  const size = pageSize(args.first);
  const least = share('minProbability', args.minProbability) ?? 0;
  return (await loaders.many(statements.ofCompany, id))
    .filter(({ rank, state }) => state !== 'REFUSED' && rank >= least)
    .slice(0, size)
    .map((link) => ({ ...link, other: link.a === id ? link.b : link.a }));
}

export function partyLinks(
  { loaders }: Context,
  args: PageArguments & { filter?: Maybe<PartyLinkFilter> },
): Connection<PartyColumns> {
  const asked = args.filter ?? {};
  const filter = {
    states: listOf('states', asked.states),
    minProbability: share('minProbability', asked.minProbability),
    maxProbability: share('maxProbability', asked.maxProbability),
    countries: countriesWithin(asked),
  };
  return connection(args, {
    order: 'PROBABILITY',
    rows: (after, limit) =>
      loaders.run(statements.page, {
        filter,
        after: after && { rank: Number(after[0]), key: after[1] },
        limit,
      }),
    count: async () => (await loaders.run(statements.count, { filter }))[0]?.total ?? 0,
    position: (row) => [row.rank, row.key],
  });
}

function share(argument: string, value: Maybe<number>): number | null {
  if (value == null) return null;
  if (value >= 0 && value <= 1) return value;
  throw new PortolanError('BAD_FILTER', `${argument} must be from 0 to 1, not ${value}.`, { argument });
}

/** Reasons as links carry them: field, level and weight. */
export function reasonsOf({ reasons }: PartyColumns) {
  return reasons.map((reason) => {
    const [field, level = '', weight] = reason.split('|');
    return { field: field as PartyField, level, weight: Number(weight) };
  });
}
