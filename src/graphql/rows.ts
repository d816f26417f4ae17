import type { Viewer } from '../access/viewer.ts';
import type { CompanyColumns } from '../cypher/company.generated.ts';
import type { ContainerColumns } from '../cypher/container.generated.ts';
import type { NoticeColumns } from '../cypher/notice.generated.ts';
import type { PartyColumns } from '../cypher/party.generated.ts';
import type { PlaceColumns } from '../cypher/place.generated.ts';
import type { RouteColumns } from '../cypher/route.generated.ts';
import type { SeizureColumns } from '../cypher/seizure.generated.ts';
import type { ShipmentColumns } from '../cypher/shipment.generated.ts';
import type { VesselColumns } from '../cypher/vessel.generated.ts';
import type { WatchColumns } from '../cypher/watch.generated.ts';
import type { RecurringRoutes } from '../detection/detect.ts';
import type { Displaced } from '../detection/displaced-routes.ts';
import type { Emerging } from '../detection/emerging-routes.ts';
import type { Finding } from '../detection/finding.ts';
import type { Cluster } from '../detection/linked-seizures/answer.ts';
import type { DeclaredPair } from '../detection/mirror.ts';
import type { CountryReporting } from '../detection/reporting-gaps.ts';
import type { Routing } from '../detection/routing/answer.ts';
import type { AuditEntryRow } from '../lists/audit.ts';
import type { CentralCompanyRow } from '../lists/central-companies.ts';
import type { PartyRow } from '../lists/parties.ts';
import type { PartyRole } from '../vocabulary.ts';
import type { Connection, Edge } from './connection.ts';
import type { UnusualShipmentSummary } from './types.generated.ts';

/** What resolvers of the types that no statement's row stands for have as their parent. */

export type ViewerRow = Viewer;
export interface StopRow {
  position: number;
  code: string;
}
export interface CallRow extends StopRow {
  date: string | null;
}
/** The shipments that tie a row to where the client came from. */
export interface Traffic {
  shipments: number;
  firstDeparted: string;
  lastDeparted: string;
}
export interface RecurringCompanyRow {
  company: CompanyColumns;
  role: PartyRole;
  consignments: number;
}

export type CountryConnectionRow = Connection<PlaceColumns>;
export type CountryEdgeRow = Edge<PlaceColumns>;
export type PortConnectionRow = Connection<PlaceColumns>;
export type PortEdgeRow = Edge<PlaceColumns>;
export type RouteConnectionRow = Connection<RouteColumns>;
export type RouteEdgeRow = Edge<RouteColumns>;
export type RouteTrafficConnectionRow = Connection<RouteColumns & Traffic>;
export type RouteTrafficEdgeRow = Edge<RouteColumns & Traffic>;
export type ShipmentConnectionRow = Connection<ShipmentColumns>;
export type ShipmentEdgeRow = Edge<ShipmentColumns>;
export type CompanyConnectionRow = Connection<CompanyColumns>;
export type CompanyEdgeRow = Edge<CompanyColumns>;
export type CompanyTrafficConnectionRow = Connection<CompanyColumns & Traffic>;
export type CompanyTrafficEdgeRow = Edge<CompanyColumns & Traffic>;
export type PartyConnectionRow = Connection<PartyRow>;
export type PartyEdgeRow = Edge<PartyRow>;
export type PartyLinkConnectionRow = Connection<PartyColumns>;
export type PartyLinkEdgeRow = Edge<PartyColumns>;
export type VesselConnectionRow = Connection<VesselColumns>;
export type VesselEdgeRow = Edge<VesselColumns>;
export type ContainerConnectionRow = Connection<ContainerColumns>;
export type ContainerEdgeRow = Edge<ContainerColumns>;
export type SeizureConnectionRow = Connection<SeizureColumns>;
export type SeizureEdgeRow = Edge<SeizureColumns>;
export type RecurringRouteEdgeRow = Edge<Finding>;
export interface RecurringRouteConnectionRow {
  page: Connection<Finding>;
  result: RecurringRoutes;
}
export type ReportingGapEdgeRow = Edge<CountryReporting>;
export type MirrorEdgeRow = Edge<DeclaredPair>;
export interface UnusualShipmentRow {
  /** Name of the shipments that are judged alike, in whose place of the list it stands. */
  lot: string;
  shipment: ShipmentColumns;
  routing: Routing;
  qValue: number;
}
export type UnusualShipmentEdgeRow = Edge<UnusualShipmentRow>;
export interface UnusualShipmentConnectionRow {
  page: Connection<UnusualShipmentRow>;
  summary: UnusualShipmentSummary;
}
export type CentralCompanyEdgeRow = Edge<CentralCompanyRow>;
export type SeizureClusterEdgeRow = Edge<Cluster>;
export type EmergingRouteEdgeRow = Edge<Emerging>;
export type DisplacedRouteEdgeRow = Edge<Displaced>;
export type NoticeConnectionRow = Connection<NoticeColumns>;
export type NoticeEdgeRow = Edge<NoticeColumns>;
export interface NoticeFeedRow {
  nodes: NoticeColumns[];
  cursor: string;
  hasMore: boolean;
}
export interface NoticeArrivalRow {
  notice: NoticeColumns;
  cursor: string;
}
/** What link analysis shows as a node, and notices are about, with the name of its type. */
export type EntityRow =
  | (SeizureColumns & { __typename: 'Seizure' })
  | (ShipmentColumns & { __typename: 'Shipment' })
  | (CompanyColumns & { __typename: 'Company' })
  | (RouteColumns & { __typename: 'Route' })
  | (PlaceColumns & { __typename: 'Port' | 'Country' })
  | (VesselColumns & { __typename: 'Vessel' })
  | (ContainerColumns & { __typename: 'Container' });
export type WatchConnectionRow = Connection<WatchColumns>;
export type WatchEdgeRow = Edge<WatchColumns>;
export interface WatchMatchRow {
  /** Kind and id of the record. */
  topic: string;
  at: string;
}
export type WatchMatchConnectionRow = Connection<WatchMatchRow>;
export type WatchMatchEdgeRow = Edge<WatchMatchRow>;
export type AuditEntryConnectionRow = Connection<AuditEntryRow>;
export type AuditEntryEdgeRow = Edge<AuditEntryRow>;
export type TopicRow = EntityRow;
