import type { Routing } from '../detection/routing/answer.ts';
import { detourOf } from '../detection/routing/detour.ts';
import type { Complete } from '../graphql/complete.ts';
import type { Context } from '../graphql/context.ts';
import type { UnusualShipmentConnectionRow, UnusualShipmentRow } from '../graphql/rows.ts';
import type {
  QueryResolvers,
  ShipmentRoutingResolvers,
  UnusualShipmentConnectionResolvers,
  UnusualShipmentResolvers,
} from '../graphql/types.generated.ts';
import { unusualShipments } from '../lists/unusual-shipments.ts';
import { coordinatesOf, placeByCode } from './links.ts';

export const Query: Pick<QueryResolvers, 'unusualShipments'> = {
  unusualShipments: (_, args, context) => unusualShipments(context, args),
};

export const ShipmentRouting: Complete<ShipmentRoutingResolvers, Routing> = {
  pathKm: async (routing, _, context) => (await detour(routing, context)).pathKm,
  directKm: async (routing, _, context) => (await detour(routing, context)).directKm,
  detourRatio: async (routing, _, context) => (await detour(routing, context)).ratio,
  detourMethod: async (routing, _, context) => (await detour(routing, context)).method,
};

export const UnusualShipment: Complete<UnusualShipmentResolvers, UnusualShipmentRow> = {};

export const UnusualShipmentConnection: Complete<
  UnusualShipmentConnectionResolvers,
  UnusualShipmentConnectionRow
> = {
  nodes: ({ page }) => page.nodes(),
  edges: ({ page }) => page.edges(),
  pageInfo: ({ page }) => page.pageInfo(),
  totalCount: ({ page }) => page.totalCount(),
};

/** A country's coordinates are those of its middle, which no shipment passes: a stop without a place has none. */
async function detour({ route, mode }: Routing, context: Context) {
  const places = await Promise.all(route.split('>').map((code) => placeByCode(context, code)));
  return detourOf(
    places.map((place) => (place?.kind === 'COUNTRY' ? null : coordinatesOf(place))),
    mode,
  );
}
