import type { BeforeAfter, Displaced } from '../detection/displaced-routes.ts';
import type { Emerging } from '../detection/emerging-routes.ts';
import type { Complete } from '../graphql/complete.ts';
import type {
  DisplacedRouteConnectionResolvers,
  DisplacedRouteResolvers,
  EmergingRouteConnectionResolvers,
  EmergingRouteResolvers,
  QueryResolvers,
  RouteBeforeAfterResolvers,
} from '../graphql/types.generated.ts';
import { evidence } from '../lists/seizures.ts';
import {
  type DisplacedRouteConnectionRow,
  displacedRoutes,
  type EmergingRouteConnectionRow,
  emergingRoutes,
} from '../lists/surveillance.ts';
import { stopsOf } from './links.ts';

export const Query: Pick<QueryResolvers, 'emergingRoutes' | 'displacedRoutes'> = {
  emergingRoutes: (_, args, context) => emergingRoutes(context, args),
  displacedRoutes: (_, args, context) => displacedRoutes(context, args),
};

export const EmergingRoute: Complete<EmergingRouteResolvers, Emerging> = {
  stops: ({ key }) => stopsOf(key),
  evidence: ({ evidenceIds }, args, context) => evidence(context, evidenceIds, args),
};

export const EmergingRouteConnection: Complete<EmergingRouteConnectionResolvers, EmergingRouteConnectionRow> =
  {
    nodes: ({ page }) => page.nodes(),
    edges: ({ page }) => page.edges(),
    pageInfo: ({ page }) => page.pageInfo(),
    totalCount: ({ page }) => page.totalCount(),
    summary: ({ result }) => result,
  };

export const RouteBeforeAfter: Complete<RouteBeforeAfterResolvers, BeforeAfter> = {
  stops: ({ key }) => stopsOf(key),
};

export const DisplacedRoute: Complete<DisplacedRouteResolvers, Displaced> = {
  fallenEvidence: ({ fallenIds }, args, context) => evidence(context, fallenIds, args),
  substituteEvidence: ({ substituteIds }, args, context) => evidence(context, substituteIds, args),
};

export const DisplacedRouteConnection: Complete<
  DisplacedRouteConnectionResolvers,
  DisplacedRouteConnectionRow
> = {
  nodes: ({ page }) => page.nodes(),
  edges: ({ page }) => page.edges(),
  pageInfo: ({ page }) => page.pageInfo(),
  totalCount: ({ page }) => page.totalCount(),
  pairs: ({ result }) => result.pairs,
  cautions: ({ result }) => [...result.cautions],
  revision: ({ result }) => result.revision,
};
