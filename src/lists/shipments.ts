import type { ShipmentColumns } from '../cypher/shipment.generated.ts';
import * as statements from '../cypher/shipment.generated.ts';
import { type Connection, connection, type PageArguments } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import {
  codeOf,
  countriesOf,
  hsPrefixes,
  imoOf,
  listOf,
  type Maybe,
  period,
  placeCodes,
  range,
} from '../graphql/filters.ts';
import type { Anchor } from '../graphql/loaders.ts';
import type { ShipmentFilter, ShipmentSort } from '../graphql/types.generated.ts';
import { PARTY_RELATIONSHIPS, type PartyRole } from '../vocabulary.ts';
import {
  type AnchoredPage,
  type AnchoredTotal,
  anchorKindOf,
  dayOfRank,
  EARLIEST,
  isUnfiltered,
  LATEST,
  rankAndKey,
  TOP,
} from './ranked.ts';
import { searchFor } from './search.ts';

export interface ShipmentArguments extends PageArguments {
  search?: Maybe<string>;
  filter?: Maybe<ShipmentFilter>;
  sort?: Maybe<ShipmentSort>;
}

type Filter = statements.ShipmentNewestParams['filter'];
type Page = AnchoredPage<Filter, ShipmentColumns>;
type Total = AnchoredTotal<Filter>;

const ANCHORS = {
  route: [statements.ofRoute, statements.ofRouteCount],
  stretch: [statements.ofStretch, statements.ofStretchCount],
  place: [statements.ofPlace, statements.ofPlaceCount],
  country: [statements.ofCountry, statements.ofCountryCount],
  vessel: [statements.ofVessel, statements.ofVesselCount],
  container: [statements.ofContainer, statements.ofContainerCount],
  hs: [statements.ofHs, statements.ofHsCount],
} satisfies Record<string, [Page, Total]>;

/** Shipments of one node of the graph. */
export function shipmentsOf(
  { loaders }: Context,
  kind: keyof typeof ANCHORS,
  anchor: Anchor,
  args: ShipmentArguments,
): Connection<ShipmentColumns> {
  const [page, count] = ANCHORS[kind];
  const { filter, sort } = readArguments(args);
  return connection(args, {
    order: `shipments ${sort}`,
    rows: (after, limit) => loaders.page(page, { filter, sort, after: rankAndKey(after), limit }, anchor),
    count: () => loaders.total(count, { filter }, anchor),
    position: (row) => [row.rank, row.id],
  });
}

/** Shipments that name a company, in some roles or in any. */
export function shipmentsOfCompany(
  { loaders }: Context,
  anchor: Anchor,
  args: ShipmentArguments & { roles?: Maybe<readonly PartyRole[]> },
): Connection<ShipmentColumns> {
  const { filter, sort } = readArguments(args);
  const roles = relationships(args.roles);
  return connection(args, {
    order: `shipments ${sort}`,
    rows: (after, limit) =>
      loaders.page(statements.ofCompany, { filter, sort, roles, after: rankAndKey(after), limit }, anchor),
    count: () => loaders.total(statements.ofCompanyCount, { filter, roles }, anchor),
    position: (row) => [row.rank, row.id],
  });
}

/** All shipments: starts from what narrows most, and walks an index in order where nothing does. */
export function shipments(context: Context, args: ShipmentArguments): Connection<ShipmentColumns> {
  if (args.search != null) return matching(context, args.search, args);
  const { filter } = readArguments(args);
  const from = (anchors: readonly string[]) => ({ key: 'root', anchors });
  if (filter.containers) return shipmentsOf(context, 'container', from(filter.containers), args);
  if (filter.vessels) return shipmentsOf(context, 'vessel', from(filter.vessels), args);
  if (filter.companies) return shipmentsOfCompany(context, from(filter.companies), args);
  const kind = anchorKindOf(filter.through);
  if (kind && filter.through) return shipmentsOf(context, kind, from(filter.through), args);
  if (filter.hs) return shipmentsOf(context, 'hs', from(filter.hs), args);
  return walk(context, args);
}

function walk({ loaders }: Context, args: ShipmentArguments): Connection<ShipmentColumns> {
  const { filter, sort } = readArguments(args);
  const lower = filter.from ?? EARLIEST;
  const upper = filter.to ?? LATEST;
  return connection(args, {
    order: `shipments ${sort}`,
    rows: (position, limit) => {
      const after = rankAndKey(position);
      const below = after?.rank ?? TOP;
      switch (sort) {
        case 'HEAVIEST':
          return loaders.run(statements.heaviest, { filter, below, after, limit });
        case 'MOST_VALUABLE':
          return loaders.run(statements.mostValuable, { filter, below, after, limit });
        case 'OLDEST':
          return loaders.run(statements.oldest, {
            filter,
            lower: after ? dayOfRank(after.rank) : lower,
            upper,
            after,
            limit,
          });
        default:
          return loaders.run(statements.newest, {
            filter,
            lower,
            upper: after ? dayOfRank(after.rank) : upper,
            after,
            limit,
          });
      }
    },
    count: async () => {
      const rows = isUnfiltered(filter)
        ? await loaders.run(statements.countEvery, {})
        : await loaders.run(statements.count, { filter, lower, upper });
      return rows[0]?.total ?? 0;
    },
    position: (row) => [row.rank, row.id],
  });
}

function matching({ loaders }: Context, text: string, args: ShipmentArguments): Connection<ShipmentColumns> {
  const { search, words } = searchFor(text);
  const { filter } = readArguments({ ...args, sort: 'NEWEST' });
  return connection(args, {
    order: `RELEVANCE ${search}`,
    rows: (after, limit) =>
      loaders.run(statements.matching, { search, words, filter, after: rankAndKey(after), limit }),
    count: async () => (await loaders.run(statements.matchingCount, { search, filter }))[0]?.total ?? 0,
    position: (row) => [row.rank, row.id],
  });
}

function readArguments(args: ShipmentArguments): { filter: Filter; sort: ShipmentSort } {
  const filter = args.filter ?? {};
  const sort = args.sort ?? 'NEWEST';
  const weight = range('WeightKg', filter.minWeightKg, filter.maxWeightKg);
  const value = range('ValueUsd', filter.minValueUsd, filter.maxValueUsd);
  return {
    sort,
    filter: {
      ...period(filter.from, filter.to),
      modes: listOf('modes', filter.modes),
      hs: hsPrefixes('hs', filter.hs),
      through: placeCodes('through', filter.through),
      regionCountries: countriesOf('regions', filter.regions),
      companies: listOf('companies', filter.companies),
      vessels: listOf('vessels', filter.vessels)?.map(imoOf) ?? null,
      containers: listOf('containers', filter.containers)?.map(codeOf) ?? null,
      // An order by weight lists what has one, so that the total agrees with the pages.
      minWeightKg: weight.least ?? (sort === 'HEAVIEST' ? 0 : null),
      maxWeightKg: weight.most,
      minValueUsd: value.least ?? (sort === 'MOST_VALUABLE' ? 0 : null),
      maxValueUsd: value.most,
      seized: filter.seized ?? null,
    },
  };
}

export function relationships(roles: Maybe<readonly PartyRole[]>): readonly string[] | null {
  return listOf('roles', roles)?.map((role) => PARTY_RELATIONSHIPS[role]) ?? null;
}
