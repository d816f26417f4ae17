import type { RouteColumns } from '../cypher/route.generated.ts';
import * as statements from '../cypher/route.generated.ts';
import type { StretchColumns } from '../cypher/stretch.generated.ts';
import * as stretches from '../cypher/stretch.generated.ts';
import type { Complete } from '../graphql/complete.ts';
import { codeOf } from '../graphql/filters.ts';
import type { StopRow, Traffic } from '../graphql/rows.ts';
import type {
  QueryResolvers,
  RouteResolvers,
  StopResolvers,
  StretchResolvers,
} from '../graphql/types.generated.ts';
import { nodeId } from '../link-analysis/entity-ids.ts';
import { companiesOfRoute } from '../lists/companies.ts';
import { routes, routesOf } from '../lists/routes.ts';
import { seizuresOf } from '../lists/seizures.ts';
import { shipmentsOf } from '../lists/shipments.ts';
import { EVERY_MONTH } from '../traffic/tally.ts';
import { courseByKey, monthsOf, placeByCode, present, stopsOf, stretchByKey } from './links.ts';
import { pages, trafficEdges } from './pages.ts';

export const Query: Pick<QueryResolvers, 'routes' | 'route' | 'stretch'> = {
  routes: (_, args, context) => routes(context, args),
  route: (_, { key }, { loaders }) => loaders.one(statements.byKey, 'key', codeOf(key)),
  stretch: (_, { key, level }, context) => stretchByKey(context, level ?? 'PORT', codeOf(key)),
};

export const Route: Complete<RouteResolvers, RouteColumns> = {
  nodeId: ({ key }) => nodeId({ kind: 'ROUTE', key }),
  label: ({ key }) => key,
  stops: (route) => stopsOf(route.key),
  course: ({ key }, _, context) => courseByKey(context, key),
  shipments: (route, args, context) => shipmentsOf(context, 'route', routeAnchor(route), args),
  seizures: (route, args, context) => seizuresOf(context, 'route', routeAnchor(route), args),
  companies: (route, args, context) => companiesOfRoute(context, route.key, args),
  stretches: (route, _, { loaders }) => loaders.many(stretches.ofRoute, route.key),
  traffic: async (route, _, { loaders }) =>
    monthsOf(await loaders.oneOf(statements.traffic, EVERY_MONTH, 'key', route.key)),
};

export const Stretch: Complete<StretchResolvers, StretchColumns> = {
  stops: (stretch) => stopsOf(stretch.key),
  course: ({ key }, _, context) => courseByKey(context, key),
  routes: (stretch, args, context) => routesOf(context, 'stretch', stretchAnchor(stretch), args),
  shipments: (stretch, args, context) => shipmentsOf(context, 'stretch', stretchAnchor(stretch), args),
  seizures: (stretch, args, context) => seizuresOf(context, 'stretch', stretchAnchor(stretch), args),
  traffic: async ({ level, key }, _, { loaders }) =>
    monthsOf(await loaders.oneOf(stretches.traffic, { level, ...EVERY_MONTH }, 'key', key)),
};

export const Stop: Complete<StopResolvers, StopRow> = {
  place: async (stop, _, context) =>
    present(await placeByCode(context, stop.code), 'place', `Stop ${stop.code}`),
};

export const RouteConnection = pages<RouteColumns>();
export const RouteTrafficConnection = pages<RouteColumns & Traffic>();
export const RouteTrafficEdge = trafficEdges<RouteColumns & Traffic>();

const routeAnchor = ({ key }: RouteColumns) => ({ key, anchors: [key] });
const stretchAnchor = ({ level, key }: StretchColumns) => ({ key: `${level} ${key}`, anchors: [level, key] });
