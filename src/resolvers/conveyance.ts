import type { ContainerColumns } from '../cypher/container.generated.ts';
import * as containerStatements from '../cypher/container.generated.ts';
import type { VesselColumns } from '../cypher/vessel.generated.ts';
import * as vesselStatements from '../cypher/vessel.generated.ts';
import type { Complete } from '../graphql/complete.ts';
import { codeOf, imoOf } from '../graphql/filters.ts';
import type { ContainerResolvers, QueryResolvers, VesselResolvers } from '../graphql/types.generated.ts';
import { nodeId } from '../link-analysis/entity-ids.ts';
import { containers, vessels } from '../lists/conveyances.ts';
import { seizuresOf } from '../lists/seizures.ts';
import { shipmentsOf } from '../lists/shipments.ts';
import { pages } from './pages.ts';

export const Query: Pick<QueryResolvers, 'vessels' | 'vessel' | 'containers' | 'container'> = {
  vessels: (_, args, context) => vessels(context, args),
  vessel: (_, { imo }, { loaders }) => loaders.one(vesselStatements.byImo, 'imo', imoOf(imo)),
  containers: (_, args, context) => containers(context, args),
  container: (_, { number }, { loaders }) =>
    loaders.one(containerStatements.byNumber, 'number', codeOf(number)),
};

export const Vessel: Complete<VesselResolvers, VesselColumns> = {
  nodeId: ({ imo }) => nodeId({ kind: 'VESSEL', key: imo }),
  label: ({ name, imo }) => name ?? `IMO ${imo}`,
  shipments: ({ imo }, args, context) => shipmentsOf(context, 'vessel', anchor(imo), args),
  seizures: ({ imo }, args, context) => seizuresOf(context, 'vessel', anchor(imo), args),
};

export const Container: Complete<ContainerResolvers, ContainerColumns> = {
  nodeId: ({ number }) => nodeId({ kind: 'CONTAINER', key: number }),
  label: ({ number }) => number,
  shipments: ({ number }, args, context) => shipmentsOf(context, 'container', anchor(number), args),
  seizures: ({ number }, args, context) => seizuresOf(context, 'container', anchor(number), args),
};

export const VesselConnection = pages<VesselColumns>();
export const ContainerConnection = pages<ContainerColumns>();

const anchor = (key: string) => ({ key, anchors: [key] });
