import type { RouteColumns } from '../cypher/route.generated.ts';
import * as statements from '../cypher/route.generated.ts';
import { type Connection, connection, type PageArguments } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { countriesOf, type Maybe, placeCodes, range } from '../graphql/filters.ts';
import type { Anchor } from '../graphql/loaders.ts';
import type { Traffic } from '../graphql/rows.ts';
import type { RouteFilter, RouteSort } from '../graphql/types.generated.ts';
import type { PartyRole } from '../vocabulary.ts';
import { type AnchoredPage, type AnchoredTotal, anchorKindOf, rankAndKey, TOP } from './ranked.ts';
import { relationships } from './shipments.ts';

export interface RouteArguments extends PageArguments {
  filter?: Maybe<RouteFilter>;
  sort?: Maybe<RouteSort>;
}

type Filter = statements.RouteCountParams['filter'];

const ANCHORS = {
  place: [statements.ofPlace, statements.ofPlaceCount],
  country: [statements.ofCountry, statements.ofCountryCount],
  stretch: [statements.ofStretch, statements.ofStretchCount],
} satisfies Record<string, [AnchoredPage<Filter, RouteColumns>, AnchoredTotal<Filter>]>;

/** Routes of one node of the graph, busiest first unless sorted otherwise. */
export function routesOf(
  { loaders }: Context,
  kind: keyof typeof ANCHORS,
  anchor: Anchor,
  args: RouteArguments,
): Connection<RouteColumns> {
  const [page, count] = ANCHORS[kind];
  const sort = args.sort ?? 'MOST_SHIPMENTS';
  const filter = readFilter(args.filter ?? {});
  return connection(args, {
    order: `routes ${sort}`,
    rows: (after, limit) => loaders.page(page, { filter, sort, after: rankAndKey(after), limit }, anchor),
    count: () => loaders.total(count, { filter }, anchor),
    position: (row) => [row.rank, row.key],
  });
}

/** All routes: starts from places or countries where named, else walks an index in order. */
export function routes(context: Context, args: RouteArguments): Connection<RouteColumns> {
  const filter = readFilter(args.filter ?? {});
  for (const anchors of [filter.through, filter.origin, filter.destination]) {
    const kind = anchorKindOf(anchors);
    if (kind && anchors) return routesOf(context, kind, { key: 'root', anchors }, args);
  }
  const sort = args.sort ?? 'MOST_SHIPMENTS';
  const walk = sort === 'MOST_SEIZURES' ? statements.mostSeizures : statements.mostShipments;
  return connection(args, {
    order: `routes ${sort}`,
    rows: (position, limit) => {
      const after = rankAndKey(position);
      return context.loaders.run(walk, { filter, below: after?.rank ?? TOP, after, limit });
    },
    count: async () => (await context.loaders.run(statements.count, { filter }))[0]?.total ?? 0,
    position: (row) => [row.rank, row.key],
  });
}

/** Routes of a company's shipments, with its traffic on each. */
export function routesOfCompany(
  { loaders }: Context,
  company: string,
  args: PageArguments & { roles?: Maybe<readonly PartyRole[]> },
): Connection<RouteColumns & Traffic> {
  const roles = relationships(args.roles);
  return connection(args, {
    order: 'TRAFFIC',
    rows: (after, limit) =>
      loaders.page(statements.ofCompany, { roles, after: rankAndKey(after), limit }, company),
    count: () => loaders.total(statements.ofCompanyCount, { roles }, company),
    position: (row) => [row.rank, row.key],
  });
}

function readFilter(filter: RouteFilter): Filter {
  return {
    through: placeCodes('through', filter.through),
    origin: placeCodes('origin', filter.origin),
    destination: placeCodes('destination', filter.destination),
    regionCountries: countriesOf('regions', filter.regions),
    minShipments: range('Shipments', filter.minShipments, null).least ?? 0,
    minSeizures: range('Seizures', filter.minSeizures, null).least ?? 0,
  };
}
