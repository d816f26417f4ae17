import type { CompanyColumns } from '../cypher/company.generated.ts';
import * as companies from '../cypher/company.generated.ts';
import type { PartyColumns } from '../cypher/party.generated.ts';
import * as statements from '../cypher/party.generated.ts';
import { PortolanError } from '../errors.ts';
import { type Connection, connection, type PageArguments, pageSize } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { countriesWithin, listOf, type Maybe } from '../graphql/filters.ts';
import type { PartyField, PartyLinkFilter } from '../graphql/types.generated.ts';

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

/** The name that most have; of several the longest, then the first in order. */
export async function nameOf(context: Context, { members }: PartyRow): Promise<string> {
  const counts = new Map<string, number>();
  for (const { name } of await membersOf(context, members)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, often], [b, oftenB]) => oftenB - often || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? members[0] ?? '';
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
    .filter(({ rank }) => rank >= least)
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
