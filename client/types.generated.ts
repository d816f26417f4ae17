/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Narrows a list of countries. Conditions are joined by AND; a list is an OR within itself. */
export type CountryFilter = {
  /** Countries by code; an unknown one is refused with `UNKNOWN_COUNTRY`. */
  codes?: Array<string> | null | undefined;
  /** WCO regions. */
  regions?: Array<WcoRegion> | null | undefined;
  /** RILO offices, as in `Country.rilo`. */
  rilos?: Array<string> | null | undefined;
};

/** Which date is looked at, and how. */
export type DisplacedRouteFilter = {
  /** Categories of seizures to look at; all where not given. */
  categories?: Array<SeizureCategory> | null | undefined;
  /** A day of the first month after a measure: a joint operation, a new scanner. */
  date: string;
  /** Look at routes as sequences of ports or of countries. */
  level?: StretchLevel | null | undefined;
  /** Show pairs with a q-value of at most this. Above 0, at most 1. */
  maxQ?: number | null | undefined;
  /** Stretches with at least so many consignments before and after together; at least 2. */
  minObserved?: number | null | undefined;
  /** Months from it on that are compared, 1 to 60. */
  monthsAfter?: number | null | undefined;
  /** Months before it that are compared, 1 to 60. */
  monthsBefore?: number | null | undefined;
};

/** Which seizures are watched, and how sure an alarm has to be. */
export type EmergingRouteFilter = {
  /** A day of the last month looked at; where not given, the month of the last seizure. */
  asOf?: string | null | undefined;
  /** Categories of seizures to look at; all where not given. */
  categories?: Array<SeizureCategory> | null | undefined;
  /** Months of history up to then, 3 to 120. */
  historyMonths?: number | null | undefined;
  /** Look at routes as sequences of ports or of countries. */
  level?: StretchLevel | null | undefined;
  /** Show routes with a p-value of at most this. Above 0, at most 1. */
  maxP?: number | null | undefined;
  /** Months of the longest window that ends then, 1 to 24, at most half of the history. */
  maxWindow?: number | null | undefined;
  /** Windows with at least so many consignments; at least 2. */
  minObserved?: number | null | undefined;
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

/** Which reports are looked at. */
export type ReportingGapFilter = {
  /** Categories of seizures to look at; all where not given. */
  categories?: Array<SeizureCategory> | null | undefined;
  /** First day of the period, widened to whole months; where not given, that of the first report of any country. */
  from?: string | null | undefined;
  /** Share of false alarms among countries called silent, with a gap, or fallen that you accept. Above 0, at most 1. */
  maxQ?: number | null | undefined;
  /** Months at the end of the period that are held against those before, 1 to 60. */
  recentMonths?: number | null | undefined;
  /** Last day of the period, widened to whole months; where not given, that of the last report of any country. */
  to?: string | null | undefined;
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

/** Narrows a list of seizures. Conditions are joined by AND; a list is an OR within itself. */
export type SeizureFilter = {
  categories?: Array<SeizureCategory> | null | undefined;
  /** Seized on this day or later. */
  from?: string | null | undefined;
  /** HS codes of what was found, by their first digits. */
  hs?: Array<string> | null | undefined;
  /** Only those of this credibility or a better one, 1 being the best, to 6; those that are not graded are left out. */
  minCredibility?: number | null | undefined;
  /** At least so much, in the normal unit of each record. */
  minQuantity?: number | null | undefined;
  /** Only those from a source of this reliability or a better one, A being the best; those that are not graded are left out. */
  minReliability?: SourceReliability | null | undefined;
  /** WCO regions where it was made. */
  regions?: Array<WcoRegion> | null | undefined;
  /** Codes of places or countries where it was made. */
  seizedIn?: Array<string> | null | undefined;
  /** Only those whose report stands so: `[REPORTED, AMENDED]` is what a RILO has to look at. None is WITHDRAWN in any list. */
  states?: Array<SeizureState> | null | undefined;
  /** Substances as recorded, whatever the case of their letters. */
  substances?: Array<string> | null | undefined;
  /** Codes of places or countries of which the route has at least one as a stop. */
  through?: Array<string> | null | undefined;
  /** Seized on this day or earlier. */
  to?: string | null | undefined;
  /** Only those with a known shipment (true) or without (false). */
  withShipment?: boolean | null | undefined;
};

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

export type CommonNeighboursQueryVariables = Exact<{
  of: Array<string> | string;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  along?: Array<LinkKind> | LinkKind | null | undefined;
  limit?: number | null | undefined;
  period?: PeriodInput | null | undefined;
}>;


export type CommonNeighboursQuery = { commonNeighbours: { missing: Array<string>, marking: Marking | null, synthetic: boolean, revision: number, nodes: Array<
      | { __typename: 'Company', nodeId: string, label: string }
      | { __typename: 'Container', nodeId: string, label: string }
      | { __typename: 'Country', nodeId: string, label: string }
      | { __typename: 'Port', nodeId: string, label: string }
      | { __typename: 'Route', nodeId: string, label: string }
      | { __typename: 'Seizure', nodeId: string, label: string }
      | { __typename: 'Shipment', nodeId: string, label: string }
      | { __typename: 'Vessel', nodeId: string, label: string }
    >, edges: Array<{ id: string, kind: LinkKind, from: string, to: string, weight: number, seizures: number, firstDate: string | null, lastDate: string | null }>, truncated: Array<{ of: string, kind: EntityKind, linked: number, leftOut: number }> } };

export type GraphFragment = { missing: Array<string>, marking: Marking | null, synthetic: boolean, revision: number, nodes: Array<
    | { __typename: 'Company', nodeId: string, label: string }
    | { __typename: 'Container', nodeId: string, label: string }
    | { __typename: 'Country', nodeId: string, label: string }
    | { __typename: 'Port', nodeId: string, label: string }
    | { __typename: 'Route', nodeId: string, label: string }
    | { __typename: 'Seizure', nodeId: string, label: string }
    | { __typename: 'Shipment', nodeId: string, label: string }
    | { __typename: 'Vessel', nodeId: string, label: string }
  >, edges: Array<{ id: string, kind: LinkKind, from: string, to: string, weight: number, seizures: number, firstDate: string | null, lastDate: string | null }>, truncated: Array<{ of: string, kind: EntityKind, linked: number, leftOut: number }> };

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

export type NeighbourhoodQueryVariables = Exact<{
  of: Array<string> | string;
  depth?: number | null | undefined;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  along?: Array<LinkKind> | LinkKind | null | undefined;
  limit?: number | null | undefined;
  period?: PeriodInput | null | undefined;
  minWeight?: number | null | undefined;
}>;


export type NeighbourhoodQuery = { neighbourhood: { missing: Array<string>, marking: Marking | null, synthetic: boolean, revision: number, nodes: Array<
      | { __typename: 'Company', nodeId: string, label: string }
      | { __typename: 'Container', nodeId: string, label: string }
      | { __typename: 'Country', nodeId: string, label: string }
      | { __typename: 'Port', nodeId: string, label: string }
      | { __typename: 'Route', nodeId: string, label: string }
      | { __typename: 'Seizure', nodeId: string, label: string }
      | { __typename: 'Shipment', nodeId: string, label: string }
      | { __typename: 'Vessel', nodeId: string, label: string }
    >, edges: Array<{ id: string, kind: LinkKind, from: string, to: string, weight: number, seizures: number, firstDate: string | null, lastDate: string | null }>, truncated: Array<{ of: string, kind: EntityKind, linked: number, leftOut: number }> } };

export type NetworkQueryVariables = Exact<{
  of: Array<string> | string;
  limit?: number | null | undefined;
}>;


export type NetworkQuery = { network: { communities: number, members: Array<{ role: NetworkRole, consignments: number, degree: number, betweenness: number, community: number, company: { id: string, name: string, country: { code: string } | null } }>, graph: { missing: Array<string>, marking: Marking | null, synthetic: boolean, revision: number, nodes: Array<
        | { __typename: 'Company', nodeId: string, label: string }
        | { __typename: 'Container', nodeId: string, label: string }
        | { __typename: 'Country', nodeId: string, label: string }
        | { __typename: 'Port', nodeId: string, label: string }
        | { __typename: 'Route', nodeId: string, label: string }
        | { __typename: 'Seizure', nodeId: string, label: string }
        | { __typename: 'Shipment', nodeId: string, label: string }
        | { __typename: 'Vessel', nodeId: string, label: string }
      >, edges: Array<{ id: string, kind: LinkKind, from: string, to: string, weight: number, seizures: number, firstDate: string | null, lastDate: string | null }>, truncated: Array<{ of: string, kind: EntityKind, linked: number, leftOut: number }> } } | null };

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

export type PartyLinksQueryVariables = Exact<{
  states?: Array<PartyLinkState> | PartyLinkState | null | undefined;
  minProbability?: number | null | undefined;
  countries?: Array<string> | string | null | undefined;
  regions?: Array<WcoRegion> | WcoRegion | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartyLinksQuery = { partyLinks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ state: PartyLinkState, probability: number | null, weight: number | null, decidedBy: string | null, decidedAt: string | null, a: { id: string, name: string, country: { code: string } | null }, b: { id: string, name: string, country: { code: string } | null }, reasons: Array<{ field: PartyField, level: string, weight: number }> }> } };

export type PartyQueryVariables = Exact<{
  company: string;
  companies?: number | null | undefined;
  minProbability?: number | null | undefined;
}>;


export type PartyQuery = { company: { id: string, name: string, party: { id: string, name: string, size: number, companies: Array<{ id: string, name: string, shipmentCount: number, country: { code: string } | null }>, links: Array<{ state: PartyLinkState, probability: number | null, decidedBy: string | null, decidedAt: string | null, a: { id: string }, b: { id: string }, reasons: Array<{ field: PartyField, level: string, weight: number }> }> }, possiblySame: Array<{ state: PartyLinkState, probability: number | null, company: { id: string, name: string }, reasons: Array<{ field: PartyField, level: string, weight: number }> }> } | null };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops?: number | null | undefined;
  first?: number | null | undefined;
  order?: PathOrder | null | undefined;
  avoid?: Array<string> | string | null | undefined;
  via?: string | null | undefined;
  along?: Array<LinkKind> | LinkKind | null | undefined;
  period?: PeriodInput | null | undefined;
}>;


export type PathsQuery = { paths: { outcome: PathOutcome, explanation: string, complete: boolean, paths: Array<{ hops: number, cost: number, nodes: Array<
        | { __typename: 'Company', nodeId: string, label: string }
        | { __typename: 'Container', nodeId: string, label: string }
        | { __typename: 'Country', nodeId: string, label: string }
        | { __typename: 'Port', nodeId: string, label: string }
        | { __typename: 'Route', nodeId: string, label: string }
        | { __typename: 'Seizure', nodeId: string, label: string }
        | { __typename: 'Shipment', nodeId: string, label: string }
        | { __typename: 'Vessel', nodeId: string, label: string }
      >, steps: Array<{ edges: Array<{ kind: LinkKind, from: string, to: string, weight: number, records: Array<
            | { nodeId: string }
            | { nodeId: string }
            | { nodeId: string }
            | { nodeId: string }
            | { nodeId: string }
            | { nodeId: string }
            | { nodeId: string }
            | { nodeId: string }
          > }> }> }>, graph: { missing: Array<string>, marking: Marking | null, synthetic: boolean, revision: number, nodes: Array<
        | { __typename: 'Company', nodeId: string, label: string }
        | { __typename: 'Container', nodeId: string, label: string }
        | { __typename: 'Country', nodeId: string, label: string }
        | { __typename: 'Port', nodeId: string, label: string }
        | { __typename: 'Route', nodeId: string, label: string }
        | { __typename: 'Seizure', nodeId: string, label: string }
        | { __typename: 'Shipment', nodeId: string, label: string }
        | { __typename: 'Vessel', nodeId: string, label: string }
      >, edges: Array<{ id: string, kind: LinkKind, from: string, to: string, weight: number, seizures: number, firstDate: string | null, lastDate: string | null }>, truncated: Array<{ of: string, kind: EntityKind, linked: number, leftOut: number }> } } };

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

export type ReportBasisQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportBasisQuery = { status: { revision: number, synthetic: boolean, firstDeparture: string | null, lastDeparture: string | null }, viewer: { name: string, role: ViewerRole, administration: string | null, clearance: Marking, groups: Array<string> } };

export type ReportCasesQueryVariables = Exact<{
  filter: SeizureFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportCasesQuery = { seizures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, date: string, category: SeizureCategory, substance: string | null, valueUsd: number | null, conveyance: string | null, concealment: string | null, detection: string | null, marking: Marking, quantity: { value: number, unit: string | null, normalised: number | null, normalisedUnit: string | null } | null, country: { code: string } | null, reportedBy: { code: string } | null, place:
        | { __typename: 'Country', code: string, name: string }
        | { __typename: 'Port', code: string, name: string }
       | null, shipment: { id: string, mode: TransportMode | null } | null, route: { key: string, stops: Array<{ code: string, place:
            | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
            | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
           }> } | null }> } };

export type ReportCoursesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ReportCoursesQuery = { subgraph: { revision: number, nodes: Array<
      | { key: string, course: Array<{ from: string, to: string, bySea: boolean, line: Array<Array<number>> }> }
      | Record<PropertyKey, never>
    > } };

export type ReportDisplacedRoutesQueryVariables = Exact<{
  filter: DisplacedRouteFilter;
  first?: number | null | undefined;
}>;


export type ReportDisplacedRoutesQuery = { displacedRoutes: { totalCount: number, pairs: number, cautions: Array<string>, nodes: Array<{ qValue: number, placeboPValue: number, placebos: number, fallen: { key: string, before: number, after: number, stops: Array<{ code: string, place:
            | { name: string, country: { code: string } }
            | { name: string, country: { code: string } }
           }> }, substitute: { key: string, before: number, after: number, stops: Array<{ code: string, place:
            | { name: string, country: { code: string } }
            | { name: string, country: { code: string } }
           }> } }> } };

export type ReportEmergingRoutesQueryVariables = Exact<{
  filter: EmergingRouteFilter;
  first?: number | null | undefined;
}>;


export type ReportEmergingRoutesQuery = { emergingRoutes: { totalCount: number, summary: { asOf: string | null, stretches: number, windows: number, replicates: number, seed: number }, nodes: Array<{ key: string, fromMonth: string, toMonth: string, observed: number, expected: number, pValue: number, recurrenceIntervalMonths: number, stops: Array<{ code: string, place:
          | { name: string, country: { code: string } }
          | { name: string, country: { code: string } }
         }>, evidence: { totalCount: number, nodes: Array<{ id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking }> } }> } };

export type ReportPlacesQueryVariables = Exact<{
  filter: CountryFilter;
}>;


export type ReportPlacesQuery = { countries: { nodes: Array<{ code: string }> } };

export type ReportQualityQueryVariables = Exact<{
  filter: SeizureFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportQualityQuery = { seizures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, date: string, category: SeizureCategory, substance: string | null, hs: string | null, valueUsd: number | null, conveyance: string | null, conveyanceId: string | null, concealment: string | null, detection: string | null, sourceGrade: string | null, marking: Marking, case: string | null, shipmentId: string | null, quantity: { value: number, unit: string | null, normalised: number | null, normalisedUnit: string | null } | null, provenance: { at: string } | null, country: { code: string } | null, reportedBy: { code: string } | null, place:
        | { __typename: 'Country', code: string, name: string, country: { code: string } }
        | { __typename: 'Port', code: string, name: string, country: { code: string } }
       | null, shipment: { departed: string, containers: Array<{ number: string }> } | null, route: { key: string, stopCount: number } | null }> } };

export type ReportRecurringRoutesQueryVariables = Exact<{
  filter: RecurringRouteFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportRecurringRoutesQuery = { recurringRoutes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, summary: { from: string | null, to: string | null, seizures: number, consignments: number, shipments: number, tested: number, baseline: Baseline, cautions: Array<string> }, nodes: Array<{ key: string, observed: number, consignments: number, expected: number, qValue: number, months: number, firstSeen: string, lastSeen: string, shipments: number, trend: Trend, stops: Array<{ code: string, place:
          | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
          | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
         }>, lift: { estimate: number, lower: number, upper: number }, front: { id: string, name: string } | null, foundThrough: { company: { name: string } | null } | null, evidence: { totalCount: number, nodes: Array<{ id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking }> } }> } };

export type ReportReportingGapsQueryVariables = Exact<{
  filter: ReportingGapFilter;
  first?: number | null | undefined;
}>;


export type ReportReportingGapsQuery = { reportingGaps: { totalCount: number, fromMonth: string | null, toMonth: string | null, nodes: Array<{ status: ReportingStatus, seizures: number, lastReported: string, gapFrom: string | null, gapTo: string | null, gapMonths: number, gapExpected: number, gapQValue: number, recent: number, recentExpected: number, declineQValue: number, country:
        | { code: string }
        | { code: string }
       }> } };

export type ReportRouteQueryVariables = Exact<{
  filter: RecurringRouteFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportRouteQuery = { recurringRoutes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, summary: { from: string | null, to: string | null, tested: number, cautions: Array<string> }, nodes: Array<{ key: string, observed: number, consignments: number, expected: number, baseline: Baseline, pValue: number, qValue: number, months: number, monthsPValue: number, firstSeen: string, lastSeen: string, shipments: number, trend: Trend, stops: Array<{ code: string, place:
          | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
          | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
         }>, lift: { estimate: number, lower: number, upper: number }, front: { id: string, name: string } | null, foundThrough: { company: { name: string } | null } | null, categories: Array<{ category: SeizureCategory, seizures: number }>, timeline: { months: Array<{ month: string, observed: number, expected: number, shipments: number }>, bursts: Array<{ fromMonth: string, toMonth: string, consignments: number, shipments: number }>, periodicity: { days: number, pValue: number } | null }, variants: Array<{ key: string, observed: number, shared: number, expected: number, stops: Array<{ code: string, place:
            | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
            | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
           }> }>, companies: Array<{ role: PartyRole, consignments: number, company: { id: string, name: string, country: { code: string } | null } }>, concealments: Array<{ concealment: string, seizures: number }>, explain: { sensitivity: Array<{ stratifyBy: Array<Stratum>, expected: number, pValue: number }> }, evidence: { totalCount: number, nodes: Array<{ id: string, date: string, category: SeizureCategory, substance: string | null, valueUsd: number | null, conveyance: string | null, concealment: string | null, detection: string | null, marking: Marking, quantity: { value: number, unit: string | null, normalised: number | null, normalisedUnit: string | null } | null, country: { code: string } | null, reportedBy: { code: string } | null, place:
            | { __typename: 'Country', code: string, name: string }
            | { __typename: 'Port', code: string, name: string }
           | null, shipment: { id: string, mode: TransportMode | null, consignor: { id: string } | null, consignee: { id: string } | null } | null, route: { key: string, stops: Array<{ code: string, place:
                | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
                | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
               }> } | null }> } }> } };

export type StopFragment = { code: string, place:
    | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
    | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
   };

export type ReportStatisticsQueryVariables = Exact<{
  groupBy: Array<SeizureDimension> | SeizureDimension;
  filter: SeizureFilter;
  top?: number | null | undefined;
}>;


export type ReportStatisticsQuery = { seizureStatistics: { total: { seizures: number, valued: number, valueUsd: number, quantities: Array<{ unit: string, total: number, seizures: number }> }, rows: Array<{ seizures: number, share: number, valued: number, valueUsd: number, keys: Array<{ dimension: SeizureDimension, value: string | null, label: string }>, quantities: Array<{ unit: string, total: number, seizures: number }> }> } };

export type ReportWarningEmergingQueryVariables = Exact<{
  filter: EmergingRouteFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportWarningEmergingQuery = { emergingRoutes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, summary: { asOf: string | null, historyMonths: number, stretches: number, windows: number, replicates: number }, nodes: Array<{ key: string, level: StretchLevel, fromMonth: string, toMonth: string, observed: number, expected: number, consignments: number, pValue: number, recurrenceIntervalMonths: number, stops: Array<{ code: string, place:
          | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
          | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
         }>, lift: { estimate: number, lower: number, upper: number }, evidence: { totalCount: number, nodes: Array<{ id: string, date: string, category: SeizureCategory, substance: string | null, valueUsd: number | null, conveyance: string | null, concealment: string | null, detection: string | null, marking: Marking, quantity: { value: number, unit: string | null, normalised: number | null, normalisedUnit: string | null } | null, country: { code: string } | null, reportedBy: { code: string } | null, place:
            | { __typename: 'Country', code: string, name: string }
            | { __typename: 'Port', code: string, name: string }
           | null, consignor: { id: string, name: string, country: { code: string } | null } | null, consignee: { id: string, name: string, country: { code: string } | null } | null, shipment: { id: string, mode: TransportMode | null, hs: string | null, description: string | null, consignor: { id: string, name: string, country: { code: string } | null } | null, consignee: { id: string, name: string, country: { code: string } | null } | null } | null, route: { key: string, stops: Array<{ code: string, place:
                | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
                | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
               }> } | null }> } }> } };

export type CompanyFragment = { id: string, name: string, country: { code: string } | null };

export type CaseFragment = { id: string, date: string, category: SeizureCategory, substance: string | null, valueUsd: number | null, conveyance: string | null, concealment: string | null, detection: string | null, marking: Marking, quantity: { value: number, unit: string | null, normalised: number | null, normalisedUnit: string | null } | null, country: { code: string } | null, reportedBy: { code: string } | null, place:
    | { __typename: 'Country', code: string, name: string }
    | { __typename: 'Port', code: string, name: string }
   | null, consignor: { id: string, name: string, country: { code: string } | null } | null, consignee: { id: string, name: string, country: { code: string } | null } | null, shipment: { id: string, mode: TransportMode | null, hs: string | null, description: string | null, consignor: { id: string, name: string, country: { code: string } | null } | null, consignee: { id: string, name: string, country: { code: string } | null } | null } | null, route: { key: string, stops: Array<{ code: string, place:
        | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
        | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
       }> } | null };

export type ReportWarningRecurringQueryVariables = Exact<{
  filter: RecurringRouteFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportWarningRecurringQuery = { recurringRoutes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, summary: { from: string | null, to: string | null, tested: number, cautions: Array<string> }, nodes: Array<{ key: string, level: StretchLevel, observed: number, consignments: number, expected: number, baseline: Baseline, qValue: number, months: number, firstSeen: string, lastSeen: string, shipments: number, trend: Trend, stops: Array<{ code: string, place:
          | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
          | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
         }>, lift: { estimate: number, lower: number, upper: number }, front: { id: string, name: string } | null, foundThrough: { company: { name: string } | null } | null, evidence: { totalCount: number, nodes: Array<{ id: string, date: string, category: SeizureCategory, substance: string | null, valueUsd: number | null, conveyance: string | null, concealment: string | null, detection: string | null, marking: Marking, quantity: { value: number, unit: string | null, normalised: number | null, normalisedUnit: string | null } | null, country: { code: string } | null, reportedBy: { code: string } | null, place:
            | { __typename: 'Country', code: string, name: string }
            | { __typename: 'Port', code: string, name: string }
           | null, consignor: { id: string, name: string, country: { code: string } | null } | null, consignee: { id: string, name: string, country: { code: string } | null } | null, shipment: { id: string, mode: TransportMode | null, hs: string | null, description: string | null, consignor: { id: string, name: string, country: { code: string } | null } | null, consignee: { id: string, name: string, country: { code: string } | null } | null } | null, route: { key: string, stops: Array<{ code: string, place:
                | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
                | { name: string, latitude: number | null, longitude: number | null, country: { code: string } }
               }> } | null }> } }> } };

export type ReportWarningStretchQueryVariables = Exact<{
  key: string;
  level: StretchLevel;
  filter: SeizureFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportWarningStretchQuery = { stretch: { traffic: Array<{ month: string, shipments: number }>, seizures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, date: string, category: SeizureCategory, substance: string | null, marking: Marking, quantity: { value: number, unit: string | null, normalised: number | null, normalisedUnit: string | null } | null, country: { code: string } | null, place:
          | { __typename: 'Country', code: string, name: string }
          | { __typename: 'Port', code: string, name: string }
         | null }> } } | null };

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

export type SubgraphQueryVariables = Exact<{
  ids: Array<string> | string;
  along?: Array<LinkKind> | LinkKind | null | undefined;
  period?: PeriodInput | null | undefined;
}>;


export type SubgraphQuery = { subgraph: { missing: Array<string>, marking: Marking | null, synthetic: boolean, revision: number, nodes: Array<
      | { __typename: 'Company', nodeId: string, label: string }
      | { __typename: 'Container', nodeId: string, label: string }
      | { __typename: 'Country', nodeId: string, label: string }
      | { __typename: 'Port', nodeId: string, label: string }
      | { __typename: 'Route', nodeId: string, label: string }
      | { __typename: 'Seizure', nodeId: string, label: string }
      | { __typename: 'Shipment', nodeId: string, label: string }
      | { __typename: 'Vessel', nodeId: string, label: string }
    >, edges: Array<{ id: string, kind: LinkKind, from: string, to: string, weight: number, seizures: number, firstDate: string | null, lastDate: string | null }>, truncated: Array<{ of: string, kind: EntityKind, linked: number, leftOut: number }> } };

export type TimelineQueryVariables = Exact<{
  of: string;
}>;


export type TimelineQuery = { timeline: { firstDate: string | null, lastDate: string | null, shipments: number, seizures: number, entity:
      | { __typename: 'Company', nodeId: string, label: string }
      | { __typename: 'Container', nodeId: string, label: string }
      | { __typename: 'Country', nodeId: string, label: string }
      | { __typename: 'Port', nodeId: string, label: string }
      | { __typename: 'Route', nodeId: string, label: string }
      | { __typename: 'Seizure', nodeId: string, label: string }
      | { __typename: 'Shipment', nodeId: string, label: string }
      | { __typename: 'Vessel', nodeId: string, label: string }
    , months: Array<{ month: string, shipments: number, seizures: number }> } | null };

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
