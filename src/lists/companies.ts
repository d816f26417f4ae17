import type { CompanyColumns } from '../cypher/company.generated.ts';
import * as statements from '../cypher/company.generated.ts';
import { type Connection, connection, type PageArguments, type Position } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { countriesWithin, type Maybe } from '../graphql/filters.ts';
import type { Traffic } from '../graphql/rows.ts';
import type { CompanyFilter } from '../graphql/types.generated.ts';
import type { PartyRole } from '../vocabulary.ts';
import { rankAndKey } from './ranked.ts';
import { searchFor } from './search.ts';
import { relationships } from './shipments.ts';

export interface CompanyArguments extends PageArguments {
  search?: Maybe<string>;
  filter?: Maybe<CompanyFilter>;
}

const nameAndKey = (position: Position | null) => ({
  name: String(position?.[0] ?? ''),
  id: position?.[1] ?? '',
});

/** All companies, by name or by likeness to a text. */
export function companies({ loaders }: Context, args: CompanyArguments): Connection<CompanyColumns> {
  const filter = readFilter(args.filter ?? {});
  if (args.search != null) {
    const { search, words } = searchFor(args.search);
    return connection(args, {
      order: `RELEVANCE ${search}`,
      rows: (after, limit) =>
        loaders.run(statements.matching, { search, words, filter, after: rankAndKey(after), limit }),
      count: async () => (await loaders.run(statements.matchingCount, { search, filter }))[0]?.total ?? 0,
      position: (row) => [row.rank, row.id],
    });
  }
  return connection(args, {
    order: 'NAME',
    rows: (after, limit) => loaders.run(statements.byName, { filter, after: nameAndKey(after), limit }),
    count: async () => (await loaders.run(statements.count, { filter }))[0]?.total ?? 0,
    position: (row) => [row.name, row.id],
  });
}

/** Companies registered in a country, by name. */
export function companiesOfCountry(
  { loaders }: Context,
  country: string,
  args: PageArguments,
): Connection<CompanyColumns> {
  return connection(args, {
    order: 'NAME',
    rows: (after, limit) => loaders.page(statements.ofCountry, { after: nameAndKey(after), limit }, country),
    count: () => loaders.total(statements.ofCountryCount, {}, country),
    position: (row) => [row.name, row.id],
  });
}

/** Companies on a route's shipments, with their traffic on it. */
export function companiesOfRoute(
  { loaders }: Context,
  route: string,
  args: PageArguments & { roles?: Maybe<readonly PartyRole[]> },
): Connection<CompanyColumns & Traffic> {
  const roles = relationships(args.roles);
  return connection(args, {
    order: 'TRAFFIC',
    rows: (after, limit) =>
      loaders.page(statements.ofRoute, { roles, after: rankAndKey(after), limit }, route),
    count: () => loaders.total(statements.ofRouteCount, { roles }, route),
    position: (row) => [row.rank, row.id],
  });
}

/** Companies at the other end of a company's shipments. */
export function partnersOf(
  { loaders }: Context,
  company: string,
  args: PageArguments,
): Connection<CompanyColumns & Traffic> {
  return connection(args, {
    order: 'TRAFFIC',
    rows: (after, limit) => loaders.page(statements.partners, { after: rankAndKey(after), limit }, company),
    count: () => loaders.total(statements.partnersCount, {}, company),
    position: (row) => [row.rank, row.id],
  });
}

function readFilter(filter: CompanyFilter): statements.CompanyByNameParams['filter'] {
  return {
    countries: countriesWithin(filter),
    stub: filter.stub ?? null,
  };
}
