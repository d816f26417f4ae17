import * as companies from '../cypher/company.generated.ts';
import * as containers from '../cypher/container.generated.ts';
import * as routes from '../cypher/route.generated.ts';
import * as seizures from '../cypher/seizure.generated.ts';
import type { ShipmentColumns } from '../cypher/shipment.generated.ts';
import * as statements from '../cypher/shipment.generated.ts';
import * as vessels from '../cypher/vessel.generated.ts';
import type { Complete } from '../graphql/complete.ts';
import type { Context } from '../graphql/context.ts';
import type { CallRow } from '../graphql/rows.ts';
import type { CallResolvers, QueryResolvers, ShipmentResolvers } from '../graphql/types.generated.ts';
import { nodeId } from '../link-analysis/entity-ids.ts';
import { shipments } from '../lists/shipments.ts';
import { routingOf } from '../lists/unusual-shipments.ts';
import { PARTY_RELATIONSHIPS, type PartyRole } from '../vocabulary.ts';
import { claimed } from './claimed.ts';
import { groupsSeen, placeByCode, present, stopsOf } from './links.ts';
import { pages } from './pages.ts';

export const Query: Pick<QueryResolvers, 'shipments' | 'shipment'> = {
  shipments: (_, args, context) => shipments(context, args),
  shipment: (_, { id }, { loaders }) => loaders.one(statements.byId, 'id', id),
};

const party =
  (role: PartyRole) =>
  async ({ id }: ShipmentColumns, _: unknown, { loaders }: Context) => {
    const rows = await loaders.many(companies.ofShipment, id);
    return rows.find((row) => row.relationship === PARTY_RELATIONSHIPS[role]) ?? null;
  };

export const Shipment: Complete<ShipmentResolvers, ShipmentColumns> & Pick<ShipmentResolvers, 'groups'> = {
  ...claimed('shipment'),
  groups: ({ groups }, _, context) => groupsSeen(context, groups),
  nodeId: ({ id }) => nodeId({ kind: 'SHIPMENT', key: id }),
  label: ({ id }) => id,
  route: (shipment, _, context) => routeOf(shipment, context),
  calls: async (shipment, _, context) => {
    const { key } = await routeOf(shipment, context);
    return stopsOf(key).map((stop) => ({ ...stop, date: shipment.callDates[stop.position] || null }));
  },
  routing: ({ id }, _, context) => routingOf(context, id),
  consignor: party('CONSIGNOR'),
  consignee: party('CONSIGNEE'),
  notify: party('NOTIFY'),
  forwarder: party('FORWARDER'),
  carrier: party('CARRIER'),
  vessel: ({ id }, _, { loaders }) => loaders.first(vessels.ofShipment, id),
  containers: ({ id }, _, { loaders }) => loaders.many(containers.ofShipment, id),
  seizures: ({ id }, _, { loaders }) => loaders.many(seizures.ofShipment, id),
};

export const Call: Complete<CallResolvers, CallRow> = {
  place: async (call, _, context) =>
    present(await placeByCode(context, call.code), 'place', `Call at ${call.code}`),
};

export const ShipmentConnection = pages<ShipmentColumns>();

async function routeOf({ id }: ShipmentColumns, { loaders }: Context) {
  return present(await loaders.first(routes.ofShipment, id), 'route', `Shipment ${id}`);
}
