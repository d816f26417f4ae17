import type { SeizureColumns } from '../cypher/seizure.generated.ts';
import * as statements from '../cypher/seizure.generated.ts';
import { PortolanError } from '../errors.ts';
import { type Connection, connection, type PageArguments } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import {
  countriesOf,
  hsPrefixes,
  listOf,
  type Maybe,
  period,
  placeCodes,
  range,
} from '../graphql/filters.ts';
import type { Anchor } from '../graphql/loaders.ts';
import type { SeizureFilter, SeizureSort } from '../graphql/types.generated.ts';
import {
  type AnchoredPage,
  type AnchoredTotal,
  EARLIEST,
  isUnfiltered,
  LATEST,
  rankAndKey,
} from './ranked.ts';

export interface SeizureArguments extends PageArguments {
  filter?: Maybe<SeizureFilter>;
  sort?: Maybe<SeizureSort>;
}

type Filter = statements.SeizureOfPeriodParams['filter'];

const ANCHORS = {
  period: [statements.ofPeriod, statements.ofPeriodCount],
  company: [statements.ofCompany, statements.ofCompanyCount],
  route: [statements.ofRoute, statements.ofRouteCount],
  stretch: [statements.ofStretch, statements.ofStretchCount],
  place: [statements.ofPlace, statements.ofPlaceCount],
  country: [statements.ofCountry, statements.ofCountryCount],
  vessel: [statements.ofVessel, statements.ofVesselCount],
  container: [statements.ofContainer, statements.ofContainerCount],
} satisfies Record<string, [AnchoredPage<Filter, SeizureColumns>, AnchoredTotal<Filter>]>;

/** Seizures of one node of the graph. */
export function seizuresOf(
  { loaders }: Context,
  kind: keyof typeof ANCHORS,
  anchor: Anchor,
  args: SeizureArguments,
): Connection<SeizureColumns> {
  const [page, count] = ANCHORS[kind];
  const sort = args.sort ?? 'NEWEST';
  const filter = readSeizureFilter(args.filter ?? {}, sort);
  return connection(args, {
    order: `seizures ${sort}`,
    rows: (after, limit) => loaders.page(page, { filter, sort, after: rankAndKey(after), limit }, anchor),
    count: async () =>
      kind === 'period' && isUnfiltered(filter)
        ? ((await loaders.run(statements.countEvery, {}))[0]?.total ?? 0)
        : loaders.total(count, { filter }, anchor),
    position: (row) => [row.rank, row.id],
  });
}

/** All seizures: they are few beside shipments, so a period of them is the widest list there is. */
export function seizures(context: Context, args: SeizureArguments): Connection<SeizureColumns> {
  const { from, to } = args.filter ?? {};
  return seizuresOf(context, 'period', { key: 'root', anchors: [from ?? EARLIEST, to ?? LATEST] }, args);
}

/** The seizures behind a finding, which knows their ids and their order. */
export function evidence(
  context: Context,
  ids: readonly string[],
  args: PageArguments,
): Connection<SeizureColumns> {
  const places = new Map(ids.map((id, index) => [id, index]));
  return connection(args, {
    order: 'EVIDENCE',
    rows: async (after, limit) => {
      const start = after ? (places.get(after[1]) ?? Number(after[0])) + 1 : 0;
      const wanted = ids.slice(start, start + limit);
      const rows = await Promise.all(wanted.map((id) => context.loaders.one(statements.byId, 'id', id)));
      return rows.filter((row) => row !== null);
    },
    count: async () => ids.length,
    position: (row) => [places.get(row.id) ?? 0, row.id],
  });
}

export function readSeizureFilter(filter: SeizureFilter, sort: SeizureSort): Filter {
  return {
    ...period(filter.from, filter.to),
    categories: listOf('categories', filter.categories),
    substances: listOf('substances', filter.substances)?.map((substance) => substance.toUpperCase()) ?? null,
    hs: hsPrefixes('hs', filter.hs),
    seizedIn: placeCodes('seizedIn', filter.seizedIn),
    through: placeCodes('through', filter.through),
    regionCountries: countriesOf('regions', filter.regions),
    minQuantity: range('Quantity', filter.minQuantity, null).least,
    // An order by value lists what has one, so that the total agrees with the pages.
    minValueUsd: sort === 'MOST_VALUABLE' ? 0 : null,
    withShipment: filter.withShipment ?? null,
    states: listOf('states', filter.states),
    minReliability: filter.minReliability ?? null,
    minCredibility: credibility(filter.minCredibility),
  };
}

/** The Admiralty scale ends at 6. */
function credibility(worst: Maybe<number>): number | null {
  if (worst == null) return null;
  if (worst >= 1 && worst <= 6) return worst;
  throw new PortolanError('BAD_FILTER', `minCredibility is 1 (confirmed) to 6, not ${worst}.`, {
    argument: 'minCredibility',
  });
}
