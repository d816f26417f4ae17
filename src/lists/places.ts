import type { PlaceColumns } from '../cypher/place.generated.ts';
import * as statements from '../cypher/place.generated.ts';
import { type Connection, connection, type PageArguments } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { countriesWithin, countryCodes, listOf, type Maybe, rilosOf } from '../graphql/filters.ts';
import type { CountryFilter, PortFilter } from '../graphql/types.generated.ts';
import { rankAndKey } from './ranked.ts';
import { searchFor } from './search.ts';

export interface PortArguments extends PageArguments {
  search?: Maybe<string>;
  filter?: Maybe<PortFilter>;
}

export function countries(
  { loaders }: Context,
  args: PageArguments & { filter?: Maybe<CountryFilter> },
): Connection<PlaceColumns> {
  const filter = {
    codes: countryCodes('codes', args.filter?.codes),
    regions: listOf('regions', args.filter?.regions),
    rilos: rilosOf('rilos', args.filter?.rilos),
  };
  return connection(args, {
    order: 'CODE',
    rows: (after, limit) => loaders.run(statements.countries, { filter, after: after?.[1] ?? '', limit }),
    count: async () => (await loaders.run(statements.countriesCount, { filter }))[0]?.total ?? 0,
    position: (row) => [row.code, row.code],
  });
}

/** All ports, by code or by likeness to a text. */
export function ports({ loaders }: Context, args: PortArguments): Connection<PlaceColumns> {
  const filter = readFilter(args.filter ?? {});
  if (args.search != null) {
    const { search, words } = searchFor(args.search);
    return connection(args, {
      order: `RELEVANCE ${search}`,
      rows: (after, limit) =>
        loaders.run(statements.portsMatching, { search, words, filter, after: rankAndKey(after), limit }),
      count: async () =>
        (await loaders.run(statements.portsMatchingCount, { search, filter }))[0]?.total ?? 0,
      position: (row) => [row.rank, row.code],
    });
  }
  return connection(args, {
    order: 'CODE',
    rows: (after, limit) => loaders.run(statements.ports, { filter, after: after?.[1] ?? '', limit }),
    count: async () => (await loaders.run(statements.portsCount, { filter }))[0]?.total ?? 0,
    position: (row) => [row.code, row.code],
  });
}

export function portsOfCountry(
  { loaders }: Context,
  country: string,
  args: PortArguments,
): Connection<PlaceColumns> {
  const filter = readFilter(args.filter ?? {});
  return connection(args, {
    order: 'CODE',
    rows: (after, limit) =>
      loaders.page(statements.portsOfCountry, { filter, after: after?.[1] ?? '', limit }, country),
    count: () => loaders.total(statements.portsOfCountryCount, { filter }, country),
    position: (row) => [row.code, row.code],
  });
}

function readFilter(filter: PortFilter): statements.PlacePortsParams['filter'] {
  return {
    countries: countriesWithin(filter),
    withTraffic: filter.withTraffic ?? true,
  };
}
