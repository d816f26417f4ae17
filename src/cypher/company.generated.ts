// Generated from cypher/company/ by npm run codegen; edit those files.
import type { Marking, PartyRelationship } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

/** What a company shows. */
export interface CompanyColumns {
  id: string;
  name: string;
  aliases: string[];
  address: string | null;
  registration: string | null;
  lei: string | null;
  roles: string[];
  stub: boolean;
  marking: Marking | null;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}

export interface CompanyByIdParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface CompanyByIdRow {
  id: string;
  name: string;
  aliases: string[];
  address: string | null;
  registration: string | null;
  lei: string | null;
  roles: string[];
  stub: boolean;
  marking: Marking | null;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Companies for a batch of ids. */
export const byId: Statement<CompanyByIdParams, CompanyByIdRow> = {
  name: 'company/by-id',
  write: false,
  integers: [],
  columns: { id: 'string', name: 'string', aliases: 'string[]', address: 'string | null', registration: 'string | null', lei: 'string | null', roles: 'string[]', stub: 'boolean', marking: 'Marking | null', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $keys AS wanted
MATCH (c:Company {id: wanted})
WHERE
  CASE WHEN c.audience IS NULL THEN EXISTS {
    MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(naming)
    WHERE coalesce(naming.namesAudience, naming.audience) IN $audiences
  } ELSE c.audience IN $audiences END
RETURN
  c.id AS id, coalesce(c.name, c.id) AS name, coalesce(c.aliases, []) AS aliases, c.address AS address,
  c.registration AS registration, c.lei AS lei, coalesce(c.roles, []) AS roles,
  coalesce(c.stub, false) AS stub, c.marking AS marking, coalesce(c.groups, []) AS groups, c.owner AS owner,
  c.sourceGrade AS sourceGrade, coalesce(c.synthetic, false) AS synthetic`,
};

export interface CompanyByNameParams {
  after: { name: string, id: string };
  limit: number;
  filter: { countries: ReadonlyArray<string> | null, stub: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface CompanyByNameRow {
  id: string;
  name: string;
  aliases: string[];
  address: string | null;
  registration: string | null;
  lei: string | null;
  roles: string[];
  stub: boolean;
  marking: Marking | null;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Companies by name, from a cursor on. */
export const byName: Statement<CompanyByNameParams, CompanyByNameRow> = {
  name: 'company/by-name',
  write: false,
  integers: ['limit'],
  columns: { id: 'string', name: 'string', aliases: 'string[]', address: 'string | null', registration: 'string | null', lei: 'string | null', roles: 'string[]', stub: 'boolean', marking: 'Marking | null', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `MATCH (c:Company)
WHERE c.name >= $after.name AND (c.name > $after.name OR c.id > $after.id) AND
  (
    CASE WHEN c.audience IS NULL THEN EXISTS {
      MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(naming)
      WHERE coalesce(naming.namesAudience, naming.audience) IN $audiences
    } ELSE c.audience IN $audiences END
  )
  AND ($filter.stub IS NULL OR coalesce(c.stub, false) = $filter.stub)
  AND ($filter.countries IS NULL OR EXISTS {
    MATCH (c)-[:REGISTERED_IN]->(country:Country) WHERE country.code IN $filter.countries })
WITH c ORDER BY c.name, c.id LIMIT $limit
RETURN
  c.id AS id, coalesce(c.name, c.id) AS name, coalesce(c.aliases, []) AS aliases, c.address AS address,
  c.registration AS registration, c.lei AS lei, coalesce(c.roles, []) AS roles,
  coalesce(c.stub, false) AS stub, c.marking AS marking, coalesce(c.groups, []) AS groups, c.owner AS owner,
  c.sourceGrade AS sourceGrade, coalesce(c.synthetic, false) AS synthetic`,
};

export interface CompanyCountParams {
  filter: { countries: ReadonlyArray<string> | null, stub: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface CompanyCountRow {
  total: number;
}
/** How many companies pass a filter. */
export const count: Statement<CompanyCountParams, CompanyCountRow> = {
  name: 'company/count',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `MATCH (c:Company)
WHERE c.name >= '' AND
  (
    CASE WHEN c.audience IS NULL THEN EXISTS {
      MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(naming)
      WHERE coalesce(naming.namesAudience, naming.audience) IN $audiences
    } ELSE c.audience IN $audiences END
  )
  AND ($filter.stub IS NULL OR coalesce(c.stub, false) = $filter.stub)
  AND ($filter.countries IS NULL OR EXISTS {
    MATCH (c)-[:REGISTERED_IN]->(country:Country) WHERE country.code IN $filter.countries })
RETURN count(c) AS total`,
};

export interface CompanyMatchingParams {
  search: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { countries: ReadonlyArray<string> | null, stub: boolean | null };
  audiences: ReadonlyArray<string>;
  words: ReadonlyArray<string>;
}
export interface CompanyMatchingRow {
  rank: number;
  id: string;
  name: string;
  aliases: string[];
  address: string | null;
  registration: string | null;
  lei: string | null;
  roles: string[];
  stub: boolean;
  marking: Marking | null;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Companies with a name or alias like a text, likeliest first, from a cursor on. */
export const matching: Statement<CompanyMatchingParams, CompanyMatchingRow> = {
  name: 'company/matching',
  write: false,
  integers: ['limit'],
  columns: { rank: 'float', id: 'string', name: 'string', aliases: 'string[]', address: 'string | null', registration: 'string | null', lei: 'string | null', roles: 'string[]', stub: 'boolean', marking: 'Marking | null', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `CALL db.index.fulltext.queryNodes('company_text', $search) YIELD node AS c
WHERE
  (
    CASE WHEN c.audience IS NULL THEN EXISTS {
      MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(naming)
      WHERE coalesce(naming.namesAudience, naming.audience) IN $audiences
    } ELSE c.audience IN $audiences END
  )
  AND ($filter.stub IS NULL OR coalesce(c.stub, false) = $filter.stub)
  AND ($filter.countries IS NULL OR EXISTS {
    MATCH (c)-[:REGISTERED_IN]->(country:Country) WHERE country.code IN $filter.countries })
WITH c, toLower(c.name + coalesce(' ' + replace(c.aliasText, '\\n', ' '), '')) AS text
WITH c,
  reduce(sum = 0.0, word IN $words | sum + CASE
    WHEN ' ' + text + ' ' CONTAINS ' ' + word + ' ' THEN 3 WHEN ' ' + text CONTAINS ' ' + word THEN 2
    WHEN text CONTAINS word THEN 1 ELSE 0 END) + 1.0 / (1 + size(text))
  AS rank
WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND c.id > $after.id)
WITH c, rank ORDER BY rank DESC, c.id LIMIT $limit
RETURN rank AS rank,
  c.id AS id, coalesce(c.name, c.id) AS name, coalesce(c.aliases, []) AS aliases, c.address AS address,
  c.registration AS registration, c.lei AS lei, coalesce(c.roles, []) AS roles,
  coalesce(c.stub, false) AS stub, c.marking AS marking, coalesce(c.groups, []) AS groups, c.owner AS owner,
  c.sourceGrade AS sourceGrade, coalesce(c.synthetic, false) AS synthetic`,
};

export interface CompanyMatchingCountParams {
  search: string;
  filter: { countries: ReadonlyArray<string> | null, stub: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface CompanyMatchingCountRow {
  total: number;
}
/** How many companies have a name or alias like a text. */
export const matchingCount: Statement<CompanyMatchingCountParams, CompanyMatchingCountRow> = {
  name: 'company/matching-count',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `CALL db.index.fulltext.queryNodes('company_text', $search) YIELD node AS c
WHERE
  (
    CASE WHEN c.audience IS NULL THEN EXISTS {
      MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(naming)
      WHERE coalesce(naming.namesAudience, naming.audience) IN $audiences
    } ELSE c.audience IN $audiences END
  )
  AND ($filter.stub IS NULL OR coalesce(c.stub, false) = $filter.stub)
  AND ($filter.countries IS NULL OR EXISTS {
    MATCH (c)-[:REGISTERED_IN]->(country:Country) WHERE country.code IN $filter.countries })
RETURN count(c) AS total`,
};

export interface CompanyOfCountryParams {
  parents: ReadonlyArray<string>;
  after: { name: string, id: string };
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface CompanyOfCountryRow {
  parent: string;
  id: string;
  name: string;
  aliases: string[];
  address: string | null;
  registration: string | null;
  lei: string | null;
  roles: string[];
  stub: boolean;
  marking: Marking | null;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Companies registered in each country of a batch by name, from a cursor on. */
export const ofCountry: Statement<CompanyOfCountryParams, CompanyOfCountryRow> = {
  name: 'company/of-country',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', id: 'string', name: 'string', aliases: 'string[]', address: 'string | null', registration: 'string | null', lei: 'string | null', roles: 'string[]', stub: 'boolean', marking: 'Marking | null', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Country {code: parent})<-[:REGISTERED_IN]-(c:Company)
  WHERE (c.name > $after.name OR (c.name = $after.name AND c.id > $after.id)) AND
    coalesce(c.audience IN $audiences, true)
  RETURN c ORDER BY c.name, c.id LIMIT $limit
}
RETURN parent AS parent,
  c.id AS id, coalesce(c.name, c.id) AS name, coalesce(c.aliases, []) AS aliases, c.address AS address,
  c.registration AS registration, c.lei AS lei, coalesce(c.roles, []) AS roles,
  coalesce(c.stub, false) AS stub, c.marking AS marking, coalesce(c.groups, []) AS groups, c.owner AS owner,
  c.sourceGrade AS sourceGrade, coalesce(c.synthetic, false) AS synthetic`,
};

export interface CompanyOfCountryCountParams {
  parents: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface CompanyOfCountryCountRow {
  parent: string;
  total: number;
}
/** How many companies are registered in each country of a batch. */
export const ofCountryCount: Statement<CompanyOfCountryCountParams, CompanyOfCountryCountRow> = {
  name: 'company/of-country-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
MATCH (p:Country {code: parent})
RETURN parent AS parent, COUNT { MATCH (p)<-[:REGISTERED_IN]-(c:Company) WHERE
  coalesce(c.audience IN $audiences, true)
} AS total`,
};

export interface CompanyOfEvidenceParams {
  findings: ReadonlyArray<{ key: string, seizures: ReadonlyArray<string> }>;
  audiences: ReadonlyArray<string>;
}
export interface CompanyOfEvidenceRow {
  of: string;
  relationship: PartyRelationship;
  consignments: number;
  id: string;
  name: string;
  aliases: string[];
  address: string | null;
  registration: string | null;
  lei: string | null;
  roles: string[];
  stub: boolean;
  marking: Marking | null;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Consignors and consignees of the consignments behind each finding of a batch, by number of consignments. */
export const ofEvidence: Statement<CompanyOfEvidenceParams, CompanyOfEvidenceRow> = {
  name: 'company/of-evidence',
  write: false,
  integers: [],
  columns: { of: 'string', relationship: 'PartyRelationship', consignments: 'int', id: 'string', name: 'string', aliases: 'string[]', address: 'string | null', registration: 'string | null', lei: 'string | null', roles: 'string[]', stub: 'boolean', marking: 'Marking | null', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $findings AS finding
CALL (finding) {
  UNWIND finding.seizures AS seizure
  MATCH (z:Seizure {id: seizure})-[:TAKEN_FROM]->(s:Shipment)-[as:CONSIGNED_BY|CONSIGNED_TO]->(c:Company)
  WHERE
    z.audience IN $audiences
    AND
    s.audience IN $audiences
    AND
    coalesce(c.audience IN $audiences, true)
  WITH c, type(as) AS relationship, count(DISTINCT s) AS consignments
  RETURN c, relationship, consignments ORDER BY consignments DESC, c.id, relationship LIMIT 100
}
RETURN finding.key AS of, relationship AS relationship, consignments AS consignments,
  c.id AS id, coalesce(c.name, c.id) AS name, coalesce(c.aliases, []) AS aliases, c.address AS address,
  c.registration AS registration, c.lei AS lei, coalesce(c.roles, []) AS roles,
  coalesce(c.stub, false) AS stub, c.marking AS marking, coalesce(c.groups, []) AS groups, c.owner AS owner,
  c.sourceGrade AS sourceGrade, coalesce(c.synthetic, false) AS synthetic`,
};

export interface CompanyOfRouteParams {
  parents: ReadonlyArray<string>;
  roles: ReadonlyArray<string> | null;
  after: { rank: number, id: string } | null;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface CompanyOfRouteRow {
  parent: string;
  rank: number;
  shipments: number;
  firstDeparted: string;
  lastDeparted: string;
  id: string;
  name: string;
  aliases: string[];
  address: string | null;
  registration: string | null;
  lei: string | null;
  roles: string[];
  stub: boolean;
  marking: Marking | null;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Companies on the shipments of each route of a batch, with their traffic on it, most first, from a cursor on. */
export const ofRoute: Statement<CompanyOfRouteParams, CompanyOfRouteRow> = {
  name: 'company/of-route',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', shipments: 'int', firstDeparted: 'string', lastDeparted: 'string', id: 'string', name: 'string', aliases: 'string[]', address: 'string | null', registration: 'string | null', lei: 'string | null', roles: 'string[]', stub: 'boolean', marking: 'Marking | null', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Route {key: parent})<-[:FOLLOWED]-(s:Shipment)-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
  WHERE ($roles IS NULL OR type(as) IN $roles) AND
    s.audience IN $audiences
    AND
    coalesce(c.audience IN $audiences, true)
  WITH c, count(DISTINCT s) AS shipments, min(s.departed) AS firstDeparted, max(s.departed) AS lastDeparted
  WHERE $after IS NULL OR shipments < $after.rank OR (shipments = $after.rank AND c.id > $after.id)
  RETURN c, shipments, firstDeparted, lastDeparted ORDER BY shipments DESC, c.id LIMIT $limit
}
RETURN parent AS parent, shipments AS rank, shipments AS shipments,
  toString(firstDeparted) AS firstDeparted, toString(lastDeparted) AS lastDeparted,
  c.id AS id, coalesce(c.name, c.id) AS name, coalesce(c.aliases, []) AS aliases, c.address AS address,
  c.registration AS registration, c.lei AS lei, coalesce(c.roles, []) AS roles,
  coalesce(c.stub, false) AS stub, c.marking AS marking, coalesce(c.groups, []) AS groups, c.owner AS owner,
  c.sourceGrade AS sourceGrade, coalesce(c.synthetic, false) AS synthetic`,
};

export interface CompanyOfRouteCountParams {
  parents: ReadonlyArray<string>;
  roles: ReadonlyArray<string> | null;
  audiences: ReadonlyArray<string>;
}
export interface CompanyOfRouteCountRow {
  parent: string;
  total: number;
}
/** How many companies are on the shipments of each route of a batch. */
export const ofRouteCount: Statement<CompanyOfRouteCountParams, CompanyOfRouteCountRow> = {
  name: 'company/of-route-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
MATCH (:Route {key: parent})<-[:FOLLOWED]-(s:Shipment)-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
WHERE ($roles IS NULL OR type(as) IN $roles) AND
  s.audience IN $audiences
  AND
  coalesce(c.audience IN $audiences, true)
RETURN parent AS parent, count(DISTINCT c) AS total`,
};

export interface CompanyOfSeizureParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface CompanyOfSeizureRow {
  of: string;
  relationship: PartyRelationship;
  id: string;
  name: string;
  aliases: string[];
  address: string | null;
  registration: string | null;
  lei: string | null;
  roles: string[];
  stub: boolean;
  marking: Marking | null;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** The companies that each seizure of a batch names itself, with the relationship that says their role. */
export const ofSeizure: Statement<CompanyOfSeizureParams, CompanyOfSeizureRow> = {
  name: 'company/of-seizure',
  write: false,
  integers: [],
  columns: { of: 'string', relationship: 'PartyRelationship', id: 'string', name: 'string', aliases: 'string[]', address: 'string | null', registration: 'string | null', lei: 'string | null', roles: 'string[]', stub: 'boolean', marking: 'Marking | null', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $keys AS of
MATCH (z:Seizure {id: of})-[as:CONSIGNED_BY|CONSIGNED_TO]->(c:Company)
WHERE
  z.namesAudience IN $audiences
  AND
  coalesce(c.audience IN $audiences, true)
RETURN of AS of, type(as) AS relationship,
  c.id AS id, coalesce(c.name, c.id) AS name, coalesce(c.aliases, []) AS aliases, c.address AS address,
  c.registration AS registration, c.lei AS lei, coalesce(c.roles, []) AS roles,
  coalesce(c.stub, false) AS stub, c.marking AS marking, coalesce(c.groups, []) AS groups, c.owner AS owner,
  c.sourceGrade AS sourceGrade, coalesce(c.synthetic, false) AS synthetic`,
};

export interface CompanyOfShipmentParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface CompanyOfShipmentRow {
  of: string;
  relationship: PartyRelationship;
  id: string;
  name: string;
  aliases: string[];
  address: string | null;
  registration: string | null;
  lei: string | null;
  roles: string[];
  stub: boolean;
  marking: Marking | null;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** The companies on each shipment of a batch, with the relationship that says their role. */
export const ofShipment: Statement<CompanyOfShipmentParams, CompanyOfShipmentRow> = {
  name: 'company/of-shipment',
  write: false,
  integers: [],
  columns: { of: 'string', relationship: 'PartyRelationship', id: 'string', name: 'string', aliases: 'string[]', address: 'string | null', registration: 'string | null', lei: 'string | null', roles: 'string[]', stub: 'boolean', marking: 'Marking | null', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $keys AS of
MATCH (s:Shipment {id: of})-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
WHERE
  s.audience IN $audiences
  AND
  coalesce(c.audience IN $audiences, true)
RETURN of AS of, type(as) AS relationship,
  c.id AS id, coalesce(c.name, c.id) AS name, coalesce(c.aliases, []) AS aliases, c.address AS address,
  c.registration AS registration, c.lei AS lei, coalesce(c.roles, []) AS roles,
  coalesce(c.stub, false) AS stub, c.marking AS marking, coalesce(c.groups, []) AS groups, c.owner AS owner,
  c.sourceGrade AS sourceGrade, coalesce(c.synthetic, false) AS synthetic`,
};

export interface CompanyPartnersParams {
  parents: ReadonlyArray<string>;
  after: { rank: number, id: string } | null;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface CompanyPartnersRow {
  parent: string;
  rank: number;
  shipments: number;
  firstDeparted: string;
  lastDeparted: string;
  id: string;
  name: string;
  aliases: string[];
  address: string | null;
  registration: string | null;
  lei: string | null;
  roles: string[];
  stub: boolean;
  marking: Marking | null;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Companies at the other end of the shipments of each company of a batch, most shipments first, from a cursor on. */
export const partners: Statement<CompanyPartnersParams, CompanyPartnersRow> = {
  name: 'company/partners',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', shipments: 'int', firstDeparted: 'string', lastDeparted: 'string', id: 'string', name: 'string', aliases: 'string[]', address: 'string | null', registration: 'string | null', lei: 'string | null', roles: 'string[]', stub: 'boolean', marking: 'Marking | null', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
    MATCH (own:Company {id: parent})<-[:CONSIGNED_BY]-(s:Shipment)-[:CONSIGNED_TO]->(c:Company)
    WHERE coalesce(own.audience IN $audiences, true) AND
      s.audience IN $audiences
      AND
      coalesce(c.audience IN $audiences, true)
    RETURN c, s
    UNION
    MATCH (own:Company {id: parent})<-[:CONSIGNED_TO]-(s:Shipment)-[:CONSIGNED_BY]->(c:Company)
    WHERE coalesce(own.audience IN $audiences, true) AND
      s.audience IN $audiences
      AND
      coalesce(c.audience IN $audiences, true)
    RETURN c, s
  }
  WITH parent, c, count(s) AS shipments, min(s.departed) AS firstDeparted, max(s.departed) AS lastDeparted
  WHERE c.id <> parent AND ($after IS NULL OR shipments < $after.rank OR (shipments = $after.rank AND c.id > $after.id))
  RETURN c, shipments, firstDeparted, lastDeparted ORDER BY shipments DESC, c.id LIMIT $limit
}
RETURN parent AS parent, shipments AS rank, shipments AS shipments,
  toString(firstDeparted) AS firstDeparted, toString(lastDeparted) AS lastDeparted,
  c.id AS id, coalesce(c.name, c.id) AS name, coalesce(c.aliases, []) AS aliases, c.address AS address,
  c.registration AS registration, c.lei AS lei, coalesce(c.roles, []) AS roles,
  coalesce(c.stub, false) AS stub, c.marking AS marking, coalesce(c.groups, []) AS groups, c.owner AS owner,
  c.sourceGrade AS sourceGrade, coalesce(c.synthetic, false) AS synthetic`,
};

export interface CompanyPartnersCountParams {
  parents: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface CompanyPartnersCountRow {
  parent: string;
  total: number;
}
/** How many companies are at the other end of the shipments of each company of a batch. */
export const partnersCount: Statement<CompanyPartnersCountParams, CompanyPartnersCountRow> = {
  name: 'company/partners-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
    MATCH (own:Company {id: parent})<-[:CONSIGNED_BY]-(s:Shipment)-[:CONSIGNED_TO]->(c:Company)
    WHERE coalesce(own.audience IN $audiences, true) AND
      s.audience IN $audiences
      AND
      coalesce(c.audience IN $audiences, true)
    RETURN c, s
    UNION
    MATCH (own:Company {id: parent})<-[:CONSIGNED_TO]-(s:Shipment)-[:CONSIGNED_BY]->(c:Company)
    WHERE coalesce(own.audience IN $audiences, true) AND
      s.audience IN $audiences
      AND
      coalesce(c.audience IN $audiences, true)
    RETURN c, s
  }
  WITH parent, c WHERE c.id <> parent
  RETURN count(DISTINCT c) AS total
}
RETURN parent AS parent, total AS total`,
};

export interface CompanyShipmentCountParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface CompanyShipmentCountRow {
  key: string;
  total: number;
}
/** How many shipments name each company of a batch, in whatever role. */
export const shipmentCount: Statement<CompanyShipmentCountParams, CompanyShipmentCountRow> = {
  name: 'company/shipment-count',
  write: false,
  integers: [],
  columns: { key: 'string', total: 'int' },
  text: `UNWIND $keys AS key
MATCH (c:Company {id: key})<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)
WHERE
  s.audience IN $audiences
  AND
  coalesce(c.audience IN $audiences, true)
RETURN key AS key, count(DISTINCT s) AS total`,
};
