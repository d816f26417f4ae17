/** The words that records, statements and the schema share; the same text in all three. */

export const TRANSPORT_MODES = ['SEA', 'AIR', 'ROAD', 'RAIL', 'POST', 'INLAND_WATER'] as const;
export type TransportMode = (typeof TRANSPORT_MODES)[number];

export const SEIZURE_CATEGORIES = [
  'DRUGS',
  'PRECURSORS',
  'MEDICINES',
  'HAZARDOUS_WASTE',
  'OTHER_GOODS',
] as const;
export type SeizureCategory = (typeof SEIZURE_CATEGORIES)[number];

/** How the report of a seizure stands. */
export const SEIZURE_STATES = ['REPORTED', 'AMENDED', 'VERIFIED', 'RETURNED', 'WITHDRAWN'] as const;
export type SeizureState = (typeof SEIZURE_STATES)[number];

/** What speaks for two records being of one seizure. */
export const DUPLICATE_SIGNS = [
  'SAME_SHIPMENT',
  'SAME_CONTAINER',
  'SAME_CONVEYANCE',
  'SIMILAR_QUANTITY',
  'SAME_COUNTRY',
  'SAME_PLACE',
  'SAME_DAY',
] as const;
export type DuplicateSign = (typeof DUPLICATE_SIGNS)[number];

/** How a link between two companies stands: the first two by its weight, the others by an analyst. */
export const PARTY_LINK_STATES = ['LINKED', 'PROPOSED', 'CONFIRMED', 'REFUSED'] as const;
export type PartyLinkState = (typeof PARTY_LINK_STATES)[number];

/** TLP 2.0 (FIRST, 2022), from open to closed. */
export const MARKINGS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
export type Marking = (typeof MARKINGS)[number];

/** How far what is made of several may travel; null where none is marked. */
export function highestOf(markings: Iterable<Marking | null>): Marking | null {
  let rank = -1;
  for (const marking of markings) if (marking !== null) rank = Math.max(rank, MARKINGS.indexOf(marking));
  return MARKINGS[rank] ?? null;
}

export const STRETCH_LEVELS = ['PORT', 'COUNTRY'] as const;
export type StretchLevel = (typeof STRETCH_LEVELS)[number];

/** The part a company has in a shipment, with the relationship that says so in the graph. */
export const PARTY_RELATIONSHIPS = {
  CONSIGNOR: 'CONSIGNED_BY',
  CONSIGNEE: 'CONSIGNED_TO',
  NOTIFY: 'NOTIFIES',
  FORWARDER: 'FORWARDED_BY',
  CARRIER: 'CARRIED_BY',
} as const;
export type PartyRole = keyof typeof PARTY_RELATIONSHIPS;
export type PartyRelationship = (typeof PARTY_RELATIONSHIPS)[PartyRole];

export const PLACE_KINDS = ['PORT', 'COUNTRY'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The six regions of the World Customs Organization. */
export const WCO_REGIONS = [
  'AMERICAS_CARIBBEAN',
  'EUROPE',
  'NORTH_AFRICA_NEAR_MIDDLE_EAST',
  'WEST_CENTRAL_AFRICA',
  'EAST_SOUTHERN_AFRICA',
  'ASIA_PACIFIC',
] as const;
export type WcoRegion = (typeof WCO_REGIONS)[number];

/** What a viewer is to Portolan; docs/access.md says what each may do. */
export const VIEWER_ROLES = [
  'READER',
  'ANALYST',
  'CONTACT_POINT',
  'RILO',
  'ADMINISTRATOR',
  'SERVICE',
] as const;
export type ViewerRole = (typeof VIEWER_ROLES)[number];

/** What a credential may be used for, within what its role may do. */
export const ACCESS_SCOPES = ['read', 'write', 'report'] as const;
export type AccessScope = (typeof ACCESS_SCOPES)[number];

export type ApiKeyState = 'VALID' | 'EXPIRED' | 'REVOKED';

/** The part of a member in a closed user group: a manager says who else is in it. */
export const GROUP_ROLES = ['MEMBER', 'MANAGER'] as const;
export type GroupRole = (typeof GROUP_ROLES)[number];

export const NOTICE_KINDS = [
  'WARNING',
  'REQUEST_FOR_INFORMATION',
  'ANSWER',
  'SEIZURE_REPORT',
  'FEEDBACK',
  'WATCH',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const NOTICE_PRIORITIES = ['ROUTINE', 'URGENT', 'FLASH'] as const;
export type NoticePriority = (typeof NOTICE_PRIORITIES)[number];

/** What a watch looks at. */
export const WATCHED_RECORDS = ['SHIPMENT', 'SEIZURE'] as const;
export type WatchedRecord = (typeof WATCHED_RECORDS)[number];

/** What a notice may be about. */
export const TOPIC_KINDS = [
  'SEIZURE',
  'SHIPMENT',
  'COMPANY',
  'ROUTE',
  'PLACE',
  'VESSEL',
  'CONTAINER',
] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** Those that the WCO offers CENcomm in (2022): English, French, Russian, Spanish, Arabic, Portuguese. */
export const LANGUAGES = ['EN', 'FR', 'ES', 'PT', 'AR', 'RU'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What an entry of the audit log is of; UNREAD: a request that was refused before its document was read. */
export const AUDIT_KINDS = ['QUERY', 'MUTATION', 'SUBSCRIPTION', 'COMMAND', 'UNREAD'] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** What link analysis shows as a node, with the type that it is in the schema. */
export const ENTITY_TYPES = {
  COMPANY: 'Company',
  CONTAINER: 'Container',
  COUNTRY: 'Country',
  PORT: 'Port',
  ROUTE: 'Route',
  SEIZURE: 'Seizure',
  SHIPMENT: 'Shipment',
  VESSEL: 'Vessel',
} as const;
export type EntityKind = keyof typeof ENTITY_TYPES;
export type EntityType = (typeof ENTITY_TYPES)[EntityKind];

/** Relationships of the graph, then what stands for shipments that are folded into links. */
export const LINK_KINDS = [
  'CONSIGNED_BY',
  'CONSIGNED_TO',
  'NOTIFIES',
  'FORWARDED_BY',
  'CARRIED_BY',
  'FOLLOWED',
  'ABOARD',
  'STOWED_IN',
  'TAKEN_FROM',
  'ALONG',
  'SEIZED_AT',
  'REPORTED_BY',
  'STOPS_AT',
  'IN',
  'REGISTERED_IN',
  'TRADES_WITH',
  'SHARES_SHIPMENTS',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];
