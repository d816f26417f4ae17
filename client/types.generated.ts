/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far a record may be shared: the Traffic Light Protocol, TLP 2.0 (FIRST, 2022), from open to closed. */
export type Marking =
  /** Within the organisation and its clients, on a need to know. */
  | 'AMBER'
  /** Within the owner's organisation only. */
  | 'AMBER_STRICT'
  /** Without limit. */
  | 'CLEAR'
  /** Within the community; what an unmarked record is taken for. */
  | 'GREEN'
  /** For named recipients only. */
  | 'RED';

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

/** Whether a stretch is a sequence of ports or of countries. */
export type StretchLevel =
  /** Stops are countries; consecutive stops in one country are one. */
  | 'COUNTRY'
  /** Stops are places as recorded: a port, or a bare country where no place is known. */
  | 'PORT';

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

export type CompaniesQueryVariables = Exact<{
  search: string;
  countries?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompaniesQuery = { companies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, aliases: Array<string>, lei: string | null, shipmentCount: number, country: { code: string } | null }> } };

export type CompanyShipmentsQueryVariables = Exact<{
  company: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompanyShipmentsQuery = { shipments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, departed: string, mode: TransportMode | null, hs: string | null, description: string | null, weightKg: number | null, valueUsd: number | null, synthetic: boolean, route: { key: string }, consignor: { id: string, name: string } | null, consignee: { id: string, name: string } | null, containers: Array<{ number: string }>, seizures: Array<{ id: string, date: string, category: SeizureCategory }> }> } };

export type CompanyQueryVariables = Exact<{
  id: string;
}>;


export type CompanyQuery = { company: { id: string, name: string, aliases: Array<string>, registration: string | null, lei: string | null, roles: Array<string>, stub: boolean, shipmentCount: number, synthetic: boolean, country: { code: string, name: string } | null, seizures: { totalCount: number, nodes: Array<{ id: string, date: string, category: SeizureCategory, substance: string | null }> }, routes: { totalCount: number, edges: Array<{ shipments: number, node: { key: string } }> }, partners: { totalCount: number, edges: Array<{ shipments: number, node: { id: string, name: string } }> } } | null };

export type DeclaredAndSeizedQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  categories?: Array<SeizureCategory> | SeizureCategory | null | undefined;
  digits?: number | null | undefined;
  maxQ?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeclaredAndSeizedQuery = { mirror: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ declared: string, category: SeizureCategory, consignments: number, shipments: number, expected: number, qValue: number, lift: { estimate: number, lower: number, upper: number } }>, precursors: Array<{ drug: string, seizures: number, explanation: string, destination:
        | { code: string, name: string }
        | { code: string, name: string }
       | null }> } };

export type DisplacedRoutesQueryVariables = Exact<{
  date: string;
  monthsBefore?: number | null | undefined;
  monthsAfter?: number | null | undefined;
  categories?: Array<SeizureCategory> | SeizureCategory | null | undefined;
  maxQ?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisplacedRoutesQuery = { displacedRoutes: { totalCount: number, pairs: number, cautions: Array<string>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ wdq: number | null, qValue: number, placeboPValue: number, explanation: string, fallen: { key: string, before: number, after: number }, substitute: { key: string, before: number, after: number } }> } };

export type EmergingRoutesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  historyMonths?: number | null | undefined;
  maxWindow?: number | null | undefined;
  categories?: Array<SeizureCategory> | SeizureCategory | null | undefined;
  maxP?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EmergingRoutesQuery = { emergingRoutes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, fromMonth: string, toMonth: string, observed: number, expected: number, pValue: number, recurrenceIntervalMonths: number, explanation: string }>, summary: { asOf: string | null, stretches: number } } };

export type LinkedSeizuresQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  categories?: Array<SeizureCategory> | SeizureCategory | null | undefined;
  minProbability?: number | null | undefined;
  minSize?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LinkedSeizuresQuery = { linkedSeizures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, size: number, firstDate: string, lastDate: string, explanation: string, categories: Array<{ category: SeizureCategory, seizures: number }>, companies: Array<{ id: string, name: string }> }> } };

export type NoticesSinceQueryVariables = Exact<{
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type NoticesSinceQuery = { noticesSince: { cursor: string, hasMore: boolean, nodes: Array<{ id: string, kind: NoticeKind, priority: NoticePriority, subject: string, text: string, marking: Marking, sentAt: string, sentBy: { name: string, administration: string | null }, operation: { id: string, title: string } | null, about: Array<
        | { __typename: 'Company', id: string }
        | { __typename: 'Container', number: string }
        | { __typename: 'Country', code: string }
        | { __typename: 'Port', code: string }
        | { __typename: 'Route', key: string }
        | { __typename: 'Seizure', id: string }
        | { __typename: 'Shipment', id: string }
        | { __typename: 'Vessel', imo: string }
      > }> } };

export type RecurringRoutesQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  categories?: Array<SeizureCategory> | SeizureCategory | null | undefined;
  level?: StretchLevel | null | undefined;
  seizedIn?: Array<string> | string | null | undefined;
  through?: Array<string> | string | null | undefined;
  maxQ?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecurringRoutesQuery = { recurringRoutes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, observed: number, consignments: number, expected: number, qValue: number, shipments: number, months: number, firstSeen: string, lastSeen: string, trend: Trend, explanation: string, lift: { estimate: number, lower: number, upper: number }, front: { id: string, name: string } | null, categories: Array<{ category: SeizureCategory, seizures: number }> }> } };

export type ReportingGapsQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  recentMonths?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportingGapsQuery = { reportingGaps: { totalCount: number, fromMonth: string | null, toMonth: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ status: ReportingStatus, seizures: number, lastReported: string, gapFrom: string | null, gapTo: string | null, gapMonths: number, gapExpected: number, gapQValue: number, recent: number, recentExpected: number, declineQValue: number, explanation: string, country:
        | { code: string, name: string }
        | { code: string, name: string }
       }> } };

export type ReportsToVerifyQueryVariables = Exact<{
  seizedIn?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportsToVerifyQuery = { seizures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, date: string, category: SeizureCategory, substance: string | null, state: SeizureState | null, version: number | null, reportedBy: { code: string, name: string } | null, quantity: { value: number, unit: string | null } | null, grade: { reliability: SourceReliability, credibility: number } | null }> } };

export type RoutesQueryVariables = Exact<{
  through?: Array<string> | string | null | undefined;
  origin?: Array<string> | string | null | undefined;
  destination?: Array<string> | string | null | undefined;
  minSeizures?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoutesQuery = { routes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, stopCount: number, shipmentCount: number, seizureCount: number }> } };

export type SeizureStatisticsQueryVariables = Exact<{
  groupBy: Array<SeizureDimension> | SeizureDimension;
  from?: string | null | undefined;
  to?: string | null | undefined;
  categories?: Array<SeizureCategory> | SeizureCategory | null | undefined;
  seizedIn?: Array<string> | string | null | undefined;
  regions?: Array<WcoRegion> | WcoRegion | null | undefined;
  top?: number;
}>;


export type SeizureStatisticsQuery = { seizureStatistics: { groupBy: Array<SeizureDimension>, othersCount: number, total: { seizures: number, share: number, valueUsd: number, quantities: Array<{ unit: string, total: number }> }, rows: Array<{ seizures: number, share: number, valueUsd: number, keys: Array<{ dimension: SeizureDimension, value: string | null, label: string }>, quantities: Array<{ unit: string, total: number }> }>, others: { seizures: number, share: number, valueUsd: number, quantities: Array<{ unit: string, total: number }> } } };

export type FiguresFragment = { seizures: number, share: number, valueUsd: number, quantities: Array<{ unit: string, total: number }> };

export type SeizuresSinceQueryVariables = Exact<{
  from: string;
  to?: string | null | undefined;
  categories?: Array<SeizureCategory> | SeizureCategory | null | undefined;
  seizedIn?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SeizuresSinceQuery = { seizures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, date: string, category: SeizureCategory, substance: string | null, valueUsd: number | null, concealment: string | null, detection: string | null, shipmentId: string | null, sourceGrade: string | null, marking: Marking, synthetic: boolean, quantity: { value: number, unit: string | null, normalised: number | null, normalisedUnit: string | null } | null, country: { code: string, name: string } | null, place:
        | { code: string, name: string }
        | { code: string, name: string }
       | null, route: { key: string } | null }> } };

export type ShipmentQueryVariables = Exact<{
  id: string;
}>;


export type ShipmentQuery = { shipment: { id: string, mode: TransportMode | null, departed: string, arrived: string | null, hs: string | null, description: string | null, weightKg: number | null, valueUsd: number | null, marking: Marking, synthetic: boolean, consignor: { id: string, name: string } | null, consignee: { id: string, name: string } | null, notify: { id: string, name: string } | null, forwarder: { id: string, name: string } | null, carrier: { id: string, name: string } | null, vessel: { imo: string, name: string | null } | null, containers: Array<{ number: string }>, calls: Array<{ code: string, date: string | null }>, route: { key: string, shipmentCount: number, seizureCount: number }, seizures: Array<{ id: string, date: string, category: SeizureCategory, substance: string | null }>, routing: { pValue: number, explanation: string } | null } | null };

export type StatusQueryVariables = Exact<{ [key: string]: never; }>;


export type StatusQuery = { status: { revision: number, synthetic: boolean, shipments: number, seizures: number, companies: number, routes: number, firstDeparture: string | null, lastDeparture: string | null } };

export type UnusualShipmentsQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  origins?: Array<string> | string | null | undefined;
  destinations?: Array<string> | string | null | undefined;
  modes?: Array<TransportMode> | TransportMode | null | undefined;
  maxP?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnusualShipmentsQuery = { unusualShipments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ qValue: number, shipment: { id: string, departed: string, description: string | null, route: { key: string }, consignor: { id: string, name: string } | null, consignee: { id: string, name: string } | null }, routing: { pValue: number, surpriseBits: number, detourRatio: number | null, explanation: string } }> } };
