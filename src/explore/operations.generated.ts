/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  from?: string | null | undefined;
  to?: string | null | undefined;
};

/**
 * What is tested, and which of the findings are shown. `from`, `to`, `categories`, `seizedIn`, `level` and `stratifyBy`
 * say which records enter the test. The others choose among the findings afterwards and leave every q-value as it is, so
 * that nobody can narrow a view until something in it looks significant.
 */
export type RecurringRouteFilter = {
  /** Categories of seizures to look at; all where not given. */
  categories?: Array<SeizureCategory> | null | undefined;
  /**
   * First day of the period. Traffic is counted by month, so the period is widened to whole months; `summary.from` and
   * `summary.to` say which days were used.
   */
  from?: string | null | undefined;
  /** Look at routes as sequences of ports or of countries. */
  level?: StretchLevel | null | undefined;
  /** Show findings with a q-value of at most this: the share of false ones among them that you accept. Above 0, at most 1. */
  maxQ?: number | null | undefined;
  /** Show findings with at most so many stops. */
  maxStops?: number | null | undefined;
  /** Test stretches on which at least so many consignments were seized; at least 2. */
  minObserved?: number | null | undefined;
  /** Show findings with at least so many stops; at least 2. */
  minStops?: number | null | undefined;
  /** Show findings with a stop in this WCO region. */
  region?: WcoRegion | null | undefined;
  /** Only seizures made in these countries or at these places. */
  seizedIn?: Array<string> | null | undefined;
  /** What the expected rate of seizure may differ by: see `Stratum`. */
  stratifyBy?: Array<Stratum> | null | undefined;
  /** Show findings that have at least one of these places or countries as a stop. */
  through?: Array<string> | null | undefined;
  /** Last day of the period, widened to the end of its month. */
  to?: string | null | undefined;
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

type Node_Company_Fragment = { __typename: 'Company', nodeId: string, label: string, country: { code: string } | null };

type Node_Container_Fragment = { __typename: 'Container', nodeId: string, label: string };

type Node_Country_Fragment = { __typename: 'Country', code: string, latitude: number | null, longitude: number | null, nodeId: string, label: string, placeName: string, placeNameEs: string | null };

type Node_Port_Fragment = { __typename: 'Port', locode: string, latitude: number | null, longitude: number | null, nodeId: string, label: string, placeName: string };

type Node_Route_Fragment = { __typename: 'Route', nodeId: string, label: string, stops: Array<{ code: string, place:
      | { name: string, latitude: number | null, longitude: number | null }
      | { name: string, latitude: number | null, longitude: number | null }
     }> };

type Node_Seizure_Fragment = { __typename: 'Seizure', date: string, category: SeizureCategory, marking: Marking, nodeId: string, label: string, place:
    | { code: string, name: string, latitude: number | null, longitude: number | null }
    | { code: string, name: string, latitude: number | null, longitude: number | null }
   | null };

type Node_Shipment_Fragment = { __typename: 'Shipment', departed: string, marking: Marking, nodeId: string, label: string };

type Node_Vessel_Fragment = { __typename: 'Vessel', nodeId: string, label: string };

export type NodeFragment =
  | Node_Company_Fragment
  | Node_Container_Fragment
  | Node_Country_Fragment
  | Node_Port_Fragment
  | Node_Route_Fragment
  | Node_Seizure_Fragment
  | Node_Shipment_Fragment
  | Node_Vessel_Fragment
;

export type ShownFragment = { missing: Array<string>, marking: Marking | null, synthetic: boolean, nodes: Array<
    | { __typename: 'Company', nodeId: string, label: string, country: { code: string } | null }
    | { __typename: 'Container', nodeId: string, label: string }
    | { __typename: 'Country', code: string, latitude: number | null, longitude: number | null, nodeId: string, label: string, placeName: string, placeNameEs: string | null }
    | { __typename: 'Port', locode: string, latitude: number | null, longitude: number | null, nodeId: string, label: string, placeName: string }
    | { __typename: 'Route', nodeId: string, label: string, stops: Array<{ code: string, place:
          | { name: string, latitude: number | null, longitude: number | null }
          | { name: string, latitude: number | null, longitude: number | null }
         }> }
    | { __typename: 'Seizure', date: string, category: SeizureCategory, marking: Marking, nodeId: string, label: string, place:
        | { code: string, name: string, latitude: number | null, longitude: number | null }
        | { code: string, name: string, latitude: number | null, longitude: number | null }
       | null }
    | { __typename: 'Shipment', departed: string, marking: Marking, nodeId: string, label: string }
    | { __typename: 'Vessel', nodeId: string, label: string }
  >, edges: Array<{ id: string, kind: LinkKind, from: string, to: string, weight: number, seizures: number, firstDate: string | null, lastDate: string | null }>, truncated: Array<{ of: string, kind: EntityKind, linked: number, leftOut: number }> };

export type HelloQueryVariables = Exact<{ [key: string]: never; }>;


export type HelloQuery = { viewer: { name: string, role: ViewerRole, administration: string | null, clearance: Marking, groups: Array<string>, demo: boolean }, status: { synthetic: boolean, shipments: number, seizures: number, companies: number } };

export type FindingsQueryVariables = Exact<{
  filter?: RecurringRouteFilter | null | undefined;
  first: number;
}>;


export type FindingsQuery = { recurringRoutes: { totalCount: number, edges: Array<{ cursor: string, node: { key: string, observed: number, expected: number, qValue: number, firstSeen: string, lastSeen: string, marking: Marking, synthetic: boolean, lift: { estimate: number }, categories: Array<{ category: SeizureCategory, seizures: number }>, front: { nodeId: string, name: string } | null, stops: Array<{ code: string, place:
            | { name: string }
            | { name: string }
           }> } }>, summary: { cautions: Array<string> } } };

export type FindingQueryVariables = Exact<{
  filter?: RecurringRouteFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingQuery = { recurringRoutes: { nodes: Array<{ key: string, explanation: string, observed: number, consignments: number, expected: number, pValue: number, qValue: number, months: number, firstSeen: string, lastSeen: string, trend: Trend, shipments: number, marking: Marking, synthetic: boolean, lift: { estimate: number, lower: number, upper: number }, front: { nodeId: string, name: string } | null, stops: Array<{ code: string, place:
          | { name: string }
          | { name: string }
         }>, categories: Array<{ category: SeizureCategory, seizures: number }>, concealments: Array<{ concealment: string, seizures: number }>, companies: Array<{ role: PartyRole, consignments: number, company: { nodeId: string, name: string } }>, evidence: { totalCount: number, nodes: Array<{ nodeId: string, id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking, synthetic: boolean, shipment: { route: { nodeId: string } } | null, route: { nodeId: string } | null, quantity: { normalised: number | null, normalisedUnit: string | null } | null, place:
            | { name: string }
            | { name: string }
           | null }> }, timeline: { months: Array<{ month: string, observed: number, expected: number, shipments: number }> }, explain: { steps: Array<{ step: DetectionStepName, passed: boolean, words: string }> } }> } };

export type NeighbourhoodQueryVariables = Exact<{
  of: Array<string> | string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  limit: number;
  period?: PeriodInput | null | undefined;
}>;


export type NeighbourhoodQuery = { neighbourhood: { missing: Array<string>, marking: Marking | null, synthetic: boolean, nodes: Array<
      | { __typename: 'Company', nodeId: string, label: string, country: { code: string } | null }
      | { __typename: 'Container', nodeId: string, label: string }
      | { __typename: 'Country', code: string, latitude: number | null, longitude: number | null, nodeId: string, label: string, placeName: string, placeNameEs: string | null }
      | { __typename: 'Port', locode: string, latitude: number | null, longitude: number | null, nodeId: string, label: string, placeName: string }
      | { __typename: 'Route', nodeId: string, label: string, stops: Array<{ code: string, place:
            | { name: string, latitude: number | null, longitude: number | null }
            | { name: string, latitude: number | null, longitude: number | null }
           }> }
      | { __typename: 'Seizure', date: string, category: SeizureCategory, marking: Marking, nodeId: string, label: string, place:
          | { code: string, name: string, latitude: number | null, longitude: number | null }
          | { code: string, name: string, latitude: number | null, longitude: number | null }
         | null }
      | { __typename: 'Shipment', departed: string, marking: Marking, nodeId: string, label: string }
      | { __typename: 'Vessel', nodeId: string, label: string }
    >, edges: Array<{ id: string, kind: LinkKind, from: string, to: string, weight: number, seizures: number, firstDate: string | null, lastDate: string | null }>, truncated: Array<{ of: string, kind: EntityKind, linked: number, leftOut: number }> } };

export type CommonNeighboursQueryVariables = Exact<{
  of: Array<string> | string;
  limit: number;
  period?: PeriodInput | null | undefined;
}>;


export type CommonNeighboursQuery = { commonNeighbours: { missing: Array<string>, marking: Marking | null, synthetic: boolean, nodes: Array<
      | { __typename: 'Company', nodeId: string, label: string, country: { code: string } | null }
      | { __typename: 'Container', nodeId: string, label: string }
      | { __typename: 'Country', code: string, latitude: number | null, longitude: number | null, nodeId: string, label: string, placeName: string, placeNameEs: string | null }
      | { __typename: 'Port', locode: string, latitude: number | null, longitude: number | null, nodeId: string, label: string, placeName: string }
      | { __typename: 'Route', nodeId: string, label: string, stops: Array<{ code: string, place:
            | { name: string, latitude: number | null, longitude: number | null }
            | { name: string, latitude: number | null, longitude: number | null }
           }> }
      | { __typename: 'Seizure', date: string, category: SeizureCategory, marking: Marking, nodeId: string, label: string, place:
          | { code: string, name: string, latitude: number | null, longitude: number | null }
          | { code: string, name: string, latitude: number | null, longitude: number | null }
         | null }
      | { __typename: 'Shipment', departed: string, marking: Marking, nodeId: string, label: string }
      | { __typename: 'Vessel', nodeId: string, label: string }
    >, edges: Array<{ id: string, kind: LinkKind, from: string, to: string, weight: number, seizures: number, firstDate: string | null, lastDate: string | null }>, truncated: Array<{ of: string, kind: EntityKind, linked: number, leftOut: number }> } };

export type SubgraphQueryVariables = Exact<{
  ids: Array<string> | string;
  period?: PeriodInput | null | undefined;
}>;


export type SubgraphQuery = { subgraph: { missing: Array<string>, marking: Marking | null, synthetic: boolean, nodes: Array<
      | { __typename: 'Company', nodeId: string, label: string, country: { code: string } | null }
      | { __typename: 'Container', nodeId: string, label: string }
      | { __typename: 'Country', code: string, latitude: number | null, longitude: number | null, nodeId: string, label: string, placeName: string, placeNameEs: string | null }
      | { __typename: 'Port', locode: string, latitude: number | null, longitude: number | null, nodeId: string, label: string, placeName: string }
      | { __typename: 'Route', nodeId: string, label: string, stops: Array<{ code: string, place:
            | { name: string, latitude: number | null, longitude: number | null }
            | { name: string, latitude: number | null, longitude: number | null }
           }> }
      | { __typename: 'Seizure', date: string, category: SeizureCategory, marking: Marking, nodeId: string, label: string, place:
          | { code: string, name: string, latitude: number | null, longitude: number | null }
          | { code: string, name: string, latitude: number | null, longitude: number | null }
         | null }
      | { __typename: 'Shipment', departed: string, marking: Marking, nodeId: string, label: string }
      | { __typename: 'Vessel', nodeId: string, label: string }
    >, edges: Array<{ id: string, kind: LinkKind, from: string, to: string, weight: number, seizures: number, firstDate: string | null, lastDate: string | null }>, truncated: Array<{ of: string, kind: EntityKind, linked: number, leftOut: number }> } };

export type LinksQueryVariables = Exact<{
  ids: Array<string> | string;
  period?: PeriodInput | null | undefined;
}>;


export type LinksQuery = { subgraph: { missing: Array<string>, marking: Marking | null, synthetic: boolean, edges: Array<{ id: string, kind: LinkKind, from: string, to: string, weight: number, seizures: number, firstDate: string | null, lastDate: string | null }>, truncated: Array<{ of: string, kind: EntityKind, linked: number, leftOut: number }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  first: number;
  avoid?: Array<string> | string | null | undefined;
  period?: PeriodInput | null | undefined;
}>;


export type PathsQuery = { paths: { outcome: PathOutcome, explanation: string, complete: boolean, paths: Array<{ hops: number, cost: number, nodes: Array<
        | { nodeId: string, label: string }
        | { nodeId: string, label: string }
        | { nodeId: string, label: string }
        | { nodeId: string, label: string }
        | { nodeId: string, label: string }
        | { nodeId: string, label: string }
        | { nodeId: string, label: string }
        | { nodeId: string, label: string }
      >, steps: Array<{ edges: Array<{ id: string, kind: LinkKind, weight: number }> }> }>, graph: { missing: Array<string>, marking: Marking | null, synthetic: boolean, nodes: Array<
        | { __typename: 'Company', nodeId: string, label: string, country: { code: string } | null }
        | { __typename: 'Container', nodeId: string, label: string }
        | { __typename: 'Country', code: string, latitude: number | null, longitude: number | null, nodeId: string, label: string, placeName: string, placeNameEs: string | null }
        | { __typename: 'Port', locode: string, latitude: number | null, longitude: number | null, nodeId: string, label: string, placeName: string }
        | { __typename: 'Route', nodeId: string, label: string, stops: Array<{ code: string, place:
              | { name: string, latitude: number | null, longitude: number | null }
              | { name: string, latitude: number | null, longitude: number | null }
             }> }
        | { __typename: 'Seizure', date: string, category: SeizureCategory, marking: Marking, nodeId: string, label: string, place:
            | { code: string, name: string, latitude: number | null, longitude: number | null }
            | { code: string, name: string, latitude: number | null, longitude: number | null }
           | null }
        | { __typename: 'Shipment', departed: string, marking: Marking, nodeId: string, label: string }
        | { __typename: 'Vessel', nodeId: string, label: string }
      >, edges: Array<{ id: string, kind: LinkKind, from: string, to: string, weight: number, seizures: number, firstDate: string | null, lastDate: string | null }>, truncated: Array<{ of: string, kind: EntityKind, linked: number, leftOut: number }> } } };

export type NetworkQueryVariables = Exact<{
  of: Array<string> | string;
  limit: number;
}>;


export type NetworkQuery = { network: { communities: number, graph: { missing: Array<string>, marking: Marking | null, synthetic: boolean, nodes: Array<
        | { __typename: 'Company', nodeId: string, label: string, country: { code: string } | null }
        | { __typename: 'Container', nodeId: string, label: string }
        | { __typename: 'Country', code: string, latitude: number | null, longitude: number | null, nodeId: string, label: string, placeName: string, placeNameEs: string | null }
        | { __typename: 'Port', locode: string, latitude: number | null, longitude: number | null, nodeId: string, label: string, placeName: string }
        | { __typename: 'Route', nodeId: string, label: string, stops: Array<{ code: string, place:
              | { name: string, latitude: number | null, longitude: number | null }
              | { name: string, latitude: number | null, longitude: number | null }
             }> }
        | { __typename: 'Seizure', date: string, category: SeizureCategory, marking: Marking, nodeId: string, label: string, place:
            | { code: string, name: string, latitude: number | null, longitude: number | null }
            | { code: string, name: string, latitude: number | null, longitude: number | null }
           | null }
        | { __typename: 'Shipment', departed: string, marking: Marking, nodeId: string, label: string }
        | { __typename: 'Vessel', nodeId: string, label: string }
      >, edges: Array<{ id: string, kind: LinkKind, from: string, to: string, weight: number, seizures: number, firstDate: string | null, lastDate: string | null }>, truncated: Array<{ of: string, kind: EntityKind, linked: number, leftOut: number }> }, members: Array<{ role: NetworkRole, consignments: number, degree: number, company: { nodeId: string, name: string } }> } | null };

export type CoursesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CoursesQuery = { subgraph: { nodes: Array<
      | { nodeId: string }
      | { nodeId: string }
      | { nodeId: string }
      | { nodeId: string }
      | { nodeId: string, course: Array<{ bySea: boolean, line: Array<Array<number>> }> }
      | { nodeId: string }
      | { nodeId: string }
      | { nodeId: string }
    > } };

export type TimelineQueryVariables = Exact<{
  of: string;
}>;


export type TimelineQuery = { timeline: { firstDate: string | null, lastDate: string | null, shipments: number, seizures: number, months: Array<{ month: string, shipments: number, seizures: number }> } | null };

export type LinkRecordsQueryVariables = Exact<{
  ids: Array<string> | string;
  period?: PeriodInput | null | undefined;
  first: number;
}>;


export type LinkRecordsQuery = { subgraph: { edges: Array<{ id: string, records: Array<
        | { nodeId: string, label: string }
        | { nodeId: string, label: string }
        | { nodeId: string, label: string }
        | { nodeId: string, label: string }
        | { nodeId: string, label: string }
        | { date: string, category: SeizureCategory, substance: string | null, marking: Marking, nodeId: string, label: string }
        | { departed: string, description: string | null, marking: Marking, nodeId: string, label: string }
        | { nodeId: string, label: string }
      > }> } };

export type RecordQueryVariables = Exact<{
  id: string;
}>;


export type RecordQuery = { subgraph: { nodes: Array<
      | { __typename: 'Company', nodeId: string, label: string, id: string, aliases: Array<string>, address: string | null, registration: string | null, lei: string | null, stub: boolean, synthetic: boolean, shipmentCount: number, country: { nodeId: string, label: string } | null, seizures: { totalCount: number, nodes: Array<{ nodeId: string, id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking, synthetic: boolean, quantity: { normalised: number | null, normalisedUnit: string | null } | null, place:
              | { name: string }
              | { name: string }
             | null }> }, partners: { totalCount: number, edges: Array<{ shipments: number, node: { nodeId: string, label: string } }> }, routes: { totalCount: number, edges: Array<{ shipments: number, node: { nodeId: string, label: string } }> } }
      | { __typename: 'Container', number: string, nodeId: string, label: string, seizures: { totalCount: number, nodes: Array<{ nodeId: string, id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking, synthetic: boolean, quantity: { normalised: number | null, normalisedUnit: string | null } | null, place:
              | { name: string }
              | { name: string }
             | null }> }, shipments: { totalCount: number, nodes: Array<{ nodeId: string, id: string, departed: string, description: string | null, marking: Marking }> } }
      | { __typename: 'Country', code: string, wcoRegion: WcoRegion | null, rilo: string | null, calls: number, nodeId: string, label: string, seizures: { totalCount: number, nodes: Array<{ nodeId: string, id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking, synthetic: boolean, quantity: { normalised: number | null, normalisedUnit: string | null } | null, place:
              | { name: string }
              | { name: string }
             | null }> } }
      | { __typename: 'Port', locode: string, functions: Array<string>, listed: boolean, calls: number, nodeId: string, label: string, lies: { nodeId: string, label: string }, seizures: { totalCount: number, nodes: Array<{ nodeId: string, id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking, synthetic: boolean, quantity: { normalised: number | null, normalisedUnit: string | null } | null, place:
              | { name: string }
              | { name: string }
             | null }> } }
      | { __typename: 'Route', nodeId: string, label: string, key: string, shipmentCount: number, seizureCount: number, stops: Array<{ code: string, place:
            | { name: string }
            | { name: string }
           }>, seizures: { totalCount: number, nodes: Array<{ nodeId: string, id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking, synthetic: boolean, quantity: { normalised: number | null, normalisedUnit: string | null } | null, place:
              | { name: string }
              | { name: string }
             | null }> } }
      | { __typename: 'Seizure', nodeId: string, label: string, id: string, date: string, category: SeizureCategory, substance: string | null, hs: string | null, valueUsd: number | null, conveyance: string | null, concealment: string | null, detection: string | null, operation: string | null, sourceGrade: string | null, marking: Marking, synthetic: boolean, quantity: { value: number, unit: string | null, normalised: number | null, normalisedUnit: string | null } | null, at:
          | { name: string }
          | { name: string }
         | null, reportedBy: { nodeId: string, label: string } | null, shipment: { nodeId: string, label: string } | null, along: { nodeId: string, label: string } | null, consignor: { nodeId: string, label: string } | null, consignee: { nodeId: string, label: string } | null }
      | { __typename: 'Shipment', nodeId: string, label: string, id: string, departed: string, arrived: string | null, mode: TransportMode | null, hs: string | null, description: string | null, weightKg: number | null, valueUsd: number | null, marking: Marking, synthetic: boolean, route: { nodeId: string, label: string }, consignor: { nodeId: string, label: string } | null, consignee: { nodeId: string, label: string } | null, notify: { nodeId: string, label: string } | null, forwarder: { nodeId: string, label: string } | null, carrier: { nodeId: string, label: string } | null, vessel: { nodeId: string, label: string } | null, containers: Array<{ nodeId: string, label: string }>, taken: Array<{ nodeId: string, id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking, synthetic: boolean, quantity: { normalised: number | null, normalisedUnit: string | null } | null, place:
            | { name: string }
            | { name: string }
           | null }> }
      | { __typename: 'Vessel', imo: string, nodeId: string, label: string, seizures: { totalCount: number, nodes: Array<{ nodeId: string, id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking, synthetic: boolean, quantity: { normalised: number | null, normalisedUnit: string | null } | null, place:
              | { name: string }
              | { name: string }
             | null }> }, shipments: { totalCount: number, nodes: Array<{ nodeId: string, id: string, departed: string, description: string | null, marking: Marking }> } }
    > } };

type Linked_Company_Fragment = { nodeId: string, label: string };

type Linked_Container_Fragment = { nodeId: string, label: string };

type Linked_Country_Fragment = { nodeId: string, label: string };

type Linked_Port_Fragment = { nodeId: string, label: string };

type Linked_Route_Fragment = { nodeId: string, label: string };

type Linked_Seizure_Fragment = { nodeId: string, label: string };

type Linked_Shipment_Fragment = { nodeId: string, label: string };

type Linked_Vessel_Fragment = { nodeId: string, label: string };

export type LinkedFragment =
  | Linked_Company_Fragment
  | Linked_Container_Fragment
  | Linked_Country_Fragment
  | Linked_Port_Fragment
  | Linked_Route_Fragment
  | Linked_Seizure_Fragment
  | Linked_Shipment_Fragment
  | Linked_Vessel_Fragment
;

export type SeizureRowFragment = { nodeId: string, id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking, synthetic: boolean, quantity: { normalised: number | null, normalisedUnit: string | null } | null, place:
    | { name: string }
    | { name: string }
   | null };

export type SeizureRowsFragment = { totalCount: number, nodes: Array<{ nodeId: string, id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking, synthetic: boolean, quantity: { normalised: number | null, normalisedUnit: string | null } | null, place:
      | { name: string }
      | { name: string }
     | null }> };

export type ShipmentRowsFragment = { totalCount: number, nodes: Array<{ nodeId: string, id: string, departed: string, description: string | null, marking: Marking }> };

export type CompanyRecordFragment = { id: string, aliases: Array<string>, address: string | null, registration: string | null, lei: string | null, stub: boolean, synthetic: boolean, shipmentCount: number, country: { nodeId: string, label: string } | null, seizures: { totalCount: number, nodes: Array<{ nodeId: string, id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking, synthetic: boolean, quantity: { normalised: number | null, normalisedUnit: string | null } | null, place:
        | { name: string }
        | { name: string }
       | null }> }, partners: { totalCount: number, edges: Array<{ shipments: number, node: { nodeId: string, label: string } }> }, routes: { totalCount: number, edges: Array<{ shipments: number, node: { nodeId: string, label: string } }> } };

export type RouteRecordFragment = { key: string, shipmentCount: number, seizureCount: number, stops: Array<{ code: string, place:
      | { name: string }
      | { name: string }
     }>, seizures: { totalCount: number, nodes: Array<{ nodeId: string, id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking, synthetic: boolean, quantity: { normalised: number | null, normalisedUnit: string | null } | null, place:
        | { name: string }
        | { name: string }
       | null }> } };

export type SeizureRecordFragment = { id: string, date: string, category: SeizureCategory, substance: string | null, hs: string | null, valueUsd: number | null, conveyance: string | null, concealment: string | null, detection: string | null, operation: string | null, sourceGrade: string | null, marking: Marking, synthetic: boolean, quantity: { value: number, unit: string | null, normalised: number | null, normalisedUnit: string | null } | null, at:
    | { name: string }
    | { name: string }
   | null, reportedBy: { nodeId: string, label: string } | null, shipment: { nodeId: string, label: string } | null, along: { nodeId: string, label: string } | null, consignor: { nodeId: string, label: string } | null, consignee: { nodeId: string, label: string } | null };

export type ShipmentRecordFragment = { id: string, departed: string, arrived: string | null, mode: TransportMode | null, hs: string | null, description: string | null, weightKg: number | null, valueUsd: number | null, marking: Marking, synthetic: boolean, route: { nodeId: string, label: string }, consignor: { nodeId: string, label: string } | null, consignee: { nodeId: string, label: string } | null, notify: { nodeId: string, label: string } | null, forwarder: { nodeId: string, label: string } | null, carrier: { nodeId: string, label: string } | null, vessel: { nodeId: string, label: string } | null, containers: Array<{ nodeId: string, label: string }>, taken: Array<{ nodeId: string, id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking, synthetic: boolean, quantity: { normalised: number | null, normalisedUnit: string | null } | null, place:
      | { name: string }
      | { name: string }
     | null }> };

export type SearchQueryVariables = Exact<{
  text: string;
  upper: string;
  id: string;
  imo: string;
  isImo: boolean;
}>;


export type SearchQuery = { companies: { nodes: Array<{ nodeId: string, label: string, country: { code: string } | null }> }, ports: { nodes: Array<{ nodeId: string, label: string, code: string }> }, vessels: { nodes: Array<{ nodeId: string, label: string, imo: string }> }, containers: { nodes: Array<{ nodeId: string, label: string }> }, vessel?: { nodeId: string, label: string, imo: string } | null, seizure: { nodeId: string, label: string } | null, shipment: { nodeId: string, label: string } | null };

export type CountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountriesQuery = { countries: { nodes: Array<{ nodeId: string, code: string, name: string, nameEs: string | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NodeFragmentDoc = new TypedDocumentString(`
    fragment Node on Entity {
  __typename
  nodeId
  label
  ... on Company {
    country {
      code
    }
  }
  ... on Port {
    locode
    placeName: name
    latitude
    longitude
  }
  ... on Country {
    code
    placeName: name
    placeNameEs: nameEs
    latitude
    longitude
  }
  ... on Route {
    stops {
      code
      place {
        name
        latitude
        longitude
      }
    }
  }
  ... on Seizure {
    date
    category
    marking
    place {
      code
      name
      latitude
      longitude
    }
  }
  ... on Shipment {
    departed
    marking
  }
}
    `, {"fragmentName":"Node"}) as unknown as TypedDocumentString<NodeFragment, unknown>;
export const ShownFragmentDoc = new TypedDocumentString(`
    fragment Shown on Graph {
  nodes {
    ...Node
  }
  edges {
    id
    kind
    from
    to
    weight
    seizures
    firstDate
    lastDate
  }
  truncated {
    of
    kind
    linked
    leftOut
  }
  missing
  marking
  synthetic
}
    fragment Node on Entity {
  __typename
  nodeId
  label
  ... on Company {
    country {
      code
    }
  }
  ... on Port {
    locode
    placeName: name
    latitude
    longitude
  }
  ... on Country {
    code
    placeName: name
    placeNameEs: nameEs
    latitude
    longitude
  }
  ... on Route {
    stops {
      code
      place {
        name
        latitude
        longitude
      }
    }
  }
  ... on Seizure {
    date
    category
    marking
    place {
      code
      name
      latitude
      longitude
    }
  }
  ... on Shipment {
    departed
    marking
  }
}`, {"fragmentName":"Shown"}) as unknown as TypedDocumentString<ShownFragment, unknown>;
export const ShipmentRowsFragmentDoc = new TypedDocumentString(`
    fragment ShipmentRows on ShipmentConnection {
  totalCount
  nodes {
    nodeId
    id
    departed
    description
    marking
  }
}
    `, {"fragmentName":"ShipmentRows"}) as unknown as TypedDocumentString<ShipmentRowsFragment, unknown>;
export const LinkedFragmentDoc = new TypedDocumentString(`
    fragment Linked on Entity {
  nodeId
  label
}
    `, {"fragmentName":"Linked"}) as unknown as TypedDocumentString<LinkedFragment, unknown>;
export const SeizureRowFragmentDoc = new TypedDocumentString(`
    fragment SeizureRow on Seizure {
  nodeId
  id
  date
  category
  substance
  marking
  synthetic
  quantity {
    normalised
    normalisedUnit
  }
  place {
    name
  }
}
    `, {"fragmentName":"SeizureRow"}) as unknown as TypedDocumentString<SeizureRowFragment, unknown>;
export const SeizureRowsFragmentDoc = new TypedDocumentString(`
    fragment SeizureRows on SeizureConnection {
  totalCount
  nodes {
    ...SeizureRow
  }
}
    fragment SeizureRow on Seizure {
  nodeId
  id
  date
  category
  substance
  marking
  synthetic
  quantity {
    normalised
    normalisedUnit
  }
  place {
    name
  }
}`, {"fragmentName":"SeizureRows"}) as unknown as TypedDocumentString<SeizureRowsFragment, unknown>;
export const CompanyRecordFragmentDoc = new TypedDocumentString(`
    fragment CompanyRecord on Company {
  id
  aliases
  address
  registration
  lei
  stub
  synthetic
  shipmentCount
  country {
    ...Linked
  }
  seizures(first: 10) {
    ...SeizureRows
  }
  partners(first: 6) {
    totalCount
    edges {
      shipments
      node {
        ...Linked
      }
    }
  }
  routes(first: 6) {
    totalCount
    edges {
      shipments
      node {
        ...Linked
      }
    }
  }
}
    fragment Linked on Entity {
  nodeId
  label
}
fragment SeizureRow on Seizure {
  nodeId
  id
  date
  category
  substance
  marking
  synthetic
  quantity {
    normalised
    normalisedUnit
  }
  place {
    name
  }
}
fragment SeizureRows on SeizureConnection {
  totalCount
  nodes {
    ...SeizureRow
  }
}`, {"fragmentName":"CompanyRecord"}) as unknown as TypedDocumentString<CompanyRecordFragment, unknown>;
export const RouteRecordFragmentDoc = new TypedDocumentString(`
    fragment RouteRecord on Route {
  key
  shipmentCount
  seizureCount
  stops {
    code
    place {
      name
    }
  }
  seizures(first: 10) {
    ...SeizureRows
  }
}
    fragment SeizureRow on Seizure {
  nodeId
  id
  date
  category
  substance
  marking
  synthetic
  quantity {
    normalised
    normalisedUnit
  }
  place {
    name
  }
}
fragment SeizureRows on SeizureConnection {
  totalCount
  nodes {
    ...SeizureRow
  }
}`, {"fragmentName":"RouteRecord"}) as unknown as TypedDocumentString<RouteRecordFragment, unknown>;
export const SeizureRecordFragmentDoc = new TypedDocumentString(`
    fragment SeizureRecord on Seizure {
  id
  date
  category
  substance
  hs
  valueUsd
  conveyance
  concealment
  detection
  operation
  sourceGrade
  marking
  synthetic
  quantity {
    value
    unit
    normalised
    normalisedUnit
  }
  at: place {
    name
  }
  reportedBy {
    ...Linked
  }
  shipment {
    ...Linked
  }
  along: route {
    ...Linked
  }
  consignor {
    ...Linked
  }
  consignee {
    ...Linked
  }
}
    fragment Linked on Entity {
  nodeId
  label
}`, {"fragmentName":"SeizureRecord"}) as unknown as TypedDocumentString<SeizureRecordFragment, unknown>;
export const ShipmentRecordFragmentDoc = new TypedDocumentString(`
    fragment ShipmentRecord on Shipment {
  id
  departed
  arrived
  mode
  hs
  description
  weightKg
  valueUsd
  marking
  synthetic
  route {
    ...Linked
  }
  consignor {
    ...Linked
  }
  consignee {
    ...Linked
  }
  notify {
    ...Linked
  }
  forwarder {
    ...Linked
  }
  carrier {
    ...Linked
  }
  vessel {
    ...Linked
  }
  containers {
    ...Linked
  }
  taken: seizures {
    ...SeizureRow
  }
}
    fragment Linked on Entity {
  nodeId
  label
}
fragment SeizureRow on Seizure {
  nodeId
  id
  date
  category
  substance
  marking
  synthetic
  quantity {
    normalised
    normalisedUnit
  }
  place {
    name
  }
}`, {"fragmentName":"ShipmentRecord"}) as unknown as TypedDocumentString<ShipmentRecordFragment, unknown>;
export const HelloDocument = new TypedDocumentString(`
    query Hello {
  viewer {
    name
    role
    administration
    clearance
    groups
    demo
  }
  status {
    synthetic
    shipments
    seizures
    companies
  }
}
    `) as unknown as TypedDocumentString<HelloQuery, HelloQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($filter: RecurringRouteFilter, $first: Int!) {
  recurringRoutes(filter: $filter, first: $first) {
    totalCount
    edges {
      cursor
      node {
        key
        observed
        expected
        lift {
          estimate
        }
        qValue
        firstSeen
        lastSeen
        marking
        synthetic
        categories {
          category
          seizures
        }
        front {
          nodeId
          name
        }
        stops {
          code
          place {
            name
          }
        }
      }
    }
    summary {
      cautions
    }
  }
}
    `) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const FindingDocument = new TypedDocumentString(`
    query Finding($filter: RecurringRouteFilter, $after: String) {
  recurringRoutes(filter: $filter, first: 1, after: $after) {
    nodes {
      key
      explanation
      observed
      consignments
      expected
      lift {
        estimate
        lower
        upper
      }
      pValue
      qValue
      months
      firstSeen
      lastSeen
      trend
      shipments
      marking
      synthetic
      front {
        nodeId
        name
      }
      stops {
        code
        place {
          name
        }
      }
      categories {
        category
        seizures
      }
      concealments {
        concealment
        seizures
      }
      companies(first: 8) {
        role
        consignments
        company {
          nodeId
          name
        }
      }
      evidence(first: 60) {
        totalCount
        nodes {
          ...SeizureRow
          shipment {
            route {
              nodeId
            }
          }
          route {
            nodeId
          }
        }
      }
      timeline {
        months {
          month
          observed
          expected
          shipments
        }
      }
      explain {
        steps {
          step
          passed
          words
        }
      }
    }
  }
}
    fragment SeizureRow on Seizure {
  nodeId
  id
  date
  category
  substance
  marking
  synthetic
  quantity {
    normalised
    normalisedUnit
  }
  place {
    name
  }
}`) as unknown as TypedDocumentString<FindingQuery, FindingQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($of: [ID!]!, $kinds: [EntityKind!], $limit: Int!, $period: PeriodInput) {
  neighbourhood(of: $of, kinds: $kinds, limit: $limit, period: $period) {
    ...Shown
  }
}
    fragment Node on Entity {
  __typename
  nodeId
  label
  ... on Company {
    country {
      code
    }
  }
  ... on Port {
    locode
    placeName: name
    latitude
    longitude
  }
  ... on Country {
    code
    placeName: name
    placeNameEs: nameEs
    latitude
    longitude
  }
  ... on Route {
    stops {
      code
      place {
        name
        latitude
        longitude
      }
    }
  }
  ... on Seizure {
    date
    category
    marking
    place {
      code
      name
      latitude
      longitude
    }
  }
  ... on Shipment {
    departed
    marking
  }
}
fragment Shown on Graph {
  nodes {
    ...Node
  }
  edges {
    id
    kind
    from
    to
    weight
    seizures
    firstDate
    lastDate
  }
  truncated {
    of
    kind
    linked
    leftOut
  }
  missing
  marking
  synthetic
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const CommonNeighboursDocument = new TypedDocumentString(`
    query CommonNeighbours($of: [ID!]!, $limit: Int!, $period: PeriodInput) {
  commonNeighbours(of: $of, limit: $limit, period: $period) {
    ...Shown
  }
}
    fragment Node on Entity {
  __typename
  nodeId
  label
  ... on Company {
    country {
      code
    }
  }
  ... on Port {
    locode
    placeName: name
    latitude
    longitude
  }
  ... on Country {
    code
    placeName: name
    placeNameEs: nameEs
    latitude
    longitude
  }
  ... on Route {
    stops {
      code
      place {
        name
        latitude
        longitude
      }
    }
  }
  ... on Seizure {
    date
    category
    marking
    place {
      code
      name
      latitude
      longitude
    }
  }
  ... on Shipment {
    departed
    marking
  }
}
fragment Shown on Graph {
  nodes {
    ...Node
  }
  edges {
    id
    kind
    from
    to
    weight
    seizures
    firstDate
    lastDate
  }
  truncated {
    of
    kind
    linked
    leftOut
  }
  missing
  marking
  synthetic
}`) as unknown as TypedDocumentString<CommonNeighboursQuery, CommonNeighboursQueryVariables>;
export const SubgraphDocument = new TypedDocumentString(`
    query Subgraph($ids: [ID!]!, $period: PeriodInput) {
  subgraph(ids: $ids, period: $period) {
    ...Shown
  }
}
    fragment Node on Entity {
  __typename
  nodeId
  label
  ... on Company {
    country {
      code
    }
  }
  ... on Port {
    locode
    placeName: name
    latitude
    longitude
  }
  ... on Country {
    code
    placeName: name
    placeNameEs: nameEs
    latitude
    longitude
  }
  ... on Route {
    stops {
      code
      place {
        name
        latitude
        longitude
      }
    }
  }
  ... on Seizure {
    date
    category
    marking
    place {
      code
      name
      latitude
      longitude
    }
  }
  ... on Shipment {
    departed
    marking
  }
}
fragment Shown on Graph {
  nodes {
    ...Node
  }
  edges {
    id
    kind
    from
    to
    weight
    seizures
    firstDate
    lastDate
  }
  truncated {
    of
    kind
    linked
    leftOut
  }
  missing
  marking
  synthetic
}`) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links($ids: [ID!]!, $period: PeriodInput) {
  subgraph(ids: $ids, period: $period) {
    edges {
      id
      kind
      from
      to
      weight
      seizures
      firstDate
      lastDate
    }
    truncated {
      of
      kind
      linked
      leftOut
    }
    missing
    marking
    synthetic
  }
}
    `) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $first: Int!, $avoid: [ID!], $period: PeriodInput) {
  paths(from: $from, to: $to, first: $first, avoid: $avoid, period: $period) {
    outcome
    explanation
    complete
    paths {
      hops
      cost
      nodes {
        nodeId
        label
      }
      steps {
        edges {
          id
          kind
          weight
        }
      }
    }
    graph {
      ...Shown
    }
  }
}
    fragment Node on Entity {
  __typename
  nodeId
  label
  ... on Company {
    country {
      code
    }
  }
  ... on Port {
    locode
    placeName: name
    latitude
    longitude
  }
  ... on Country {
    code
    placeName: name
    placeNameEs: nameEs
    latitude
    longitude
  }
  ... on Route {
    stops {
      code
      place {
        name
        latitude
        longitude
      }
    }
  }
  ... on Seizure {
    date
    category
    marking
    place {
      code
      name
      latitude
      longitude
    }
  }
  ... on Shipment {
    departed
    marking
  }
}
fragment Shown on Graph {
  nodes {
    ...Node
  }
  edges {
    id
    kind
    from
    to
    weight
    seizures
    firstDate
    lastDate
  }
  truncated {
    of
    kind
    linked
    leftOut
  }
  missing
  marking
  synthetic
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($of: [ID!]!, $limit: Int!) {
  network(of: $of, limit: $limit) {
    graph {
      ...Shown
    }
    members {
      role
      consignments
      degree
      company {
        nodeId
        name
      }
    }
    communities
  }
}
    fragment Node on Entity {
  __typename
  nodeId
  label
  ... on Company {
    country {
      code
    }
  }
  ... on Port {
    locode
    placeName: name
    latitude
    longitude
  }
  ... on Country {
    code
    placeName: name
    placeNameEs: nameEs
    latitude
    longitude
  }
  ... on Route {
    stops {
      code
      place {
        name
        latitude
        longitude
      }
    }
  }
  ... on Seizure {
    date
    category
    marking
    place {
      code
      name
      latitude
      longitude
    }
  }
  ... on Shipment {
    departed
    marking
  }
}
fragment Shown on Graph {
  nodes {
    ...Node
  }
  edges {
    id
    kind
    from
    to
    weight
    seizures
    firstDate
    lastDate
  }
  truncated {
    of
    kind
    linked
    leftOut
  }
  missing
  marking
  synthetic
}`) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const CoursesDocument = new TypedDocumentString(`
    query Courses($ids: [ID!]!) {
  subgraph(ids: $ids) {
    nodes {
      nodeId
      ... on Route {
        course {
          bySea
          line
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoursesQuery, CoursesQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($of: ID!) {
  timeline(of: $of) {
    firstDate
    lastDate
    shipments
    seizures
    months {
      month
      shipments
      seizures
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const LinkRecordsDocument = new TypedDocumentString(`
    query LinkRecords($ids: [ID!]!, $period: PeriodInput, $first: Int!) {
  subgraph(ids: $ids, period: $period) {
    edges {
      id
      records(first: $first) {
        nodeId
        label
        ... on Shipment {
          departed
          description
          marking
        }
        ... on Seizure {
          date
          category
          substance
          marking
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkRecordsQuery, LinkRecordsQueryVariables>;
export const RecordDocument = new TypedDocumentString(`
    query Record($id: ID!) {
  subgraph(ids: [$id]) {
    nodes {
      __typename
      nodeId
      label
      ...CompanyRecord
      ...RouteRecord
      ...SeizureRecord
      ...ShipmentRecord
      ... on Vessel {
        imo
        seizures(first: 10) {
          ...SeizureRows
        }
        shipments(first: 5) {
          ...ShipmentRows
        }
      }
      ... on Container {
        number
        seizures(first: 10) {
          ...SeizureRows
        }
        shipments(first: 5) {
          ...ShipmentRows
        }
      }
      ... on Port {
        locode
        functions
        listed
        calls
        lies: country {
          ...Linked
        }
        seizures(first: 10) {
          ...SeizureRows
        }
      }
      ... on Country {
        code
        wcoRegion
        rilo
        calls
        seizures(first: 10) {
          ...SeizureRows
        }
      }
    }
  }
}
    fragment Linked on Entity {
  nodeId
  label
}
fragment SeizureRow on Seizure {
  nodeId
  id
  date
  category
  substance
  marking
  synthetic
  quantity {
    normalised
    normalisedUnit
  }
  place {
    name
  }
}
fragment SeizureRows on SeizureConnection {
  totalCount
  nodes {
    ...SeizureRow
  }
}
fragment ShipmentRows on ShipmentConnection {
  totalCount
  nodes {
    nodeId
    id
    departed
    description
    marking
  }
}
fragment CompanyRecord on Company {
  id
  aliases
  address
  registration
  lei
  stub
  synthetic
  shipmentCount
  country {
    ...Linked
  }
  seizures(first: 10) {
    ...SeizureRows
  }
  partners(first: 6) {
    totalCount
    edges {
      shipments
      node {
        ...Linked
      }
    }
  }
  routes(first: 6) {
    totalCount
    edges {
      shipments
      node {
        ...Linked
      }
    }
  }
}
fragment RouteRecord on Route {
  key
  shipmentCount
  seizureCount
  stops {
    code
    place {
      name
    }
  }
  seizures(first: 10) {
    ...SeizureRows
  }
}
fragment SeizureRecord on Seizure {
  id
  date
  category
  substance
  hs
  valueUsd
  conveyance
  concealment
  detection
  operation
  sourceGrade
  marking
  synthetic
  quantity {
    value
    unit
    normalised
    normalisedUnit
  }
  at: place {
    name
  }
  reportedBy {
    ...Linked
  }
  shipment {
    ...Linked
  }
  along: route {
    ...Linked
  }
  consignor {
    ...Linked
  }
  consignee {
    ...Linked
  }
}
fragment ShipmentRecord on Shipment {
  id
  departed
  arrived
  mode
  hs
  description
  weightKg
  valueUsd
  marking
  synthetic
  route {
    ...Linked
  }
  consignor {
    ...Linked
  }
  consignee {
    ...Linked
  }
  notify {
    ...Linked
  }
  forwarder {
    ...Linked
  }
  carrier {
    ...Linked
  }
  vessel {
    ...Linked
  }
  containers {
    ...Linked
  }
  taken: seizures {
    ...SeizureRow
  }
}`) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $upper: String!, $id: ID!, $imo: ID!, $isImo: Boolean!) {
  companies(search: $text, first: 6) {
    nodes {
      nodeId
      label
      country {
        code
      }
    }
  }
  ports(search: $text, first: 4, filter: {withTraffic: false}) {
    nodes {
      nodeId
      label
      code
    }
  }
  vessels(nameStartsWith: $upper, first: 3) {
    nodes {
      nodeId
      label
      imo
    }
  }
  containers(startsWith: $upper, first: 3) {
    nodes {
      nodeId
      label
    }
  }
  vessel(imo: $imo) @include(if: $isImo) {
    nodeId
    label
    imo
  }
  seizure(id: $id) {
    nodeId
    label
  }
  shipment(id: $id) {
    nodeId
    label
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const CountriesDocument = new TypedDocumentString(`
    query Countries {
  countries(first: 500) {
    nodes {
      nodeId
      code
      name
      nameEs
    }
  }
}
    `) as unknown as TypedDocumentString<CountriesQuery, CountriesQueryVariables>;