import type { PlaceColumns } from '../cypher/place.generated.ts';
import type { Complete } from '../graphql/complete.ts';
import type { Context } from '../graphql/context.ts';
import { codeOf } from '../graphql/filters.ts';
import type { CountryResolvers, PortResolvers, QueryResolvers } from '../graphql/types.generated.ts';
import { nodeId } from '../link-analysis/entity-ids.ts';
import { companiesOfCountry } from '../lists/companies.ts';
import { countries, ports, portsOfCountry } from '../lists/places.ts';
import { type RouteArguments, routesOf } from '../lists/routes.ts';
import { type SeizureArguments, seizuresOf } from '../lists/seizures.ts';
import { type ShipmentArguments, shipmentsOf } from '../lists/shipments.ts';
import { placeByCode, present } from './links.ts';
import { pages } from './pages.ts';

export const Query: Pick<QueryResolvers, 'countries' | 'country' | 'ports' | 'port'> = {
  countries: (_, args, context) => countries(context, args),
  country: async (_, { code }, context) => ofKind('COUNTRY', await placeByCode(context, codeOf(code))),
  ports: (_, args, context) => ports(context, args),
  port: async (_, { locode }, context) => ofKind('PORT', await placeByCode(context, codeOf(locode))),
};

/** What a port and a country have alike: lists of one are found by its code, those of the other with the ports in it. */
const lists = {
  nodeId: ({ kind, code }: PlaceColumns) => nodeId({ kind, key: code }),
  label: ({ name }: PlaceColumns) => name,
  routes: (place: PlaceColumns, args: RouteArguments, context: Context) =>
    routesOf(context, anchorKind(place), anchor(place), args),
  shipments: (place: PlaceColumns, args: ShipmentArguments, context: Context) =>
    shipmentsOf(context, anchorKind(place), anchor(place), args),
  seizures: (place: PlaceColumns, args: SeizureArguments, context: Context) =>
    seizuresOf(context, anchorKind(place), anchor(place), args),
};

export const Place = {
  __resolveType: (place: PlaceColumns) =>
    place.kind === 'COUNTRY' ? ('Country' as const) : ('Port' as const),
};

export const Country: Complete<CountryResolvers, PlaceColumns> = {
  ...lists,
  country: (country) => country,
  ports: (country, args, context) => portsOfCountry(context, country.code, args),
  companies: (country, args, context) => companiesOfCountry(context, country.code, args),
};

export const Port: Complete<PortResolvers, PlaceColumns> = {
  ...lists,
  locode: (port) => port.code,
  country: async (port, _, context) =>
    present(await placeByCode(context, port.code.slice(0, 2)), 'country', `Port ${port.code}`),
};

export const CountryConnection = pages<PlaceColumns>();
export const PortConnection = pages<PlaceColumns>();

function ofKind(kind: PlaceColumns['kind'], place: PlaceColumns | null): PlaceColumns | null {
  return place?.kind === kind ? place : null;
}

const anchorKind = (place: PlaceColumns) => (place.kind === 'COUNTRY' ? 'country' : 'place');
const anchor = (place: PlaceColumns) => ({ key: place.code, anchors: [place.code] });
