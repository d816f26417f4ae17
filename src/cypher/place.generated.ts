// Generated from cypher/place/ by npm run codegen; edit those files.
import type { PlaceKind, WcoRegion } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

/** What a place shows; a port and a country answer in the same shape, told apart by `kind`. */
export interface PlaceColumns {
  code: string;
  kind: PlaceKind;
  name: string;
  latitude: number | null;
  longitude: number | null;
  alpha3: string | null;
  nameEs: string | null;
  nameFr: string | null;
  wcoRegion: WcoRegion | null;
  wcoRegionInferred: boolean;
  rilo: string | null;
  functions: string[];
  listed: boolean;
  calls: number;
}

export interface PlaceByCodeParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface PlaceByCodeRow {
  key: string;
  code: string;
  kind: PlaceKind;
  name: string;
  latitude: number | null;
  longitude: number | null;
  alpha3: string | null;
  nameEs: string | null;
  nameFr: string | null;
  wcoRegion: WcoRegion | null;
  wcoRegionInferred: boolean;
  rilo: string | null;
  functions: string[];
  listed: boolean;
  calls: number;
}
/** Places for a batch of codes. */
export const byCode: Statement<PlaceByCodeParams, PlaceByCodeRow> = {
  name: 'place/by-code',
  write: false,
  integers: [],
  columns: { key: 'string', code: 'string', kind: 'PlaceKind', name: 'string', latitude: 'float | null', longitude: 'float | null', alpha3: 'string | null', nameEs: 'string | null', nameFr: 'string | null', wcoRegion: 'WcoRegion | null', wcoRegionInferred: 'boolean', rilo: 'string | null', functions: 'string[]', listed: 'boolean', calls: 'int' },
  text: `UNWIND $keys AS key
MATCH (p:Place {code: key})
WHERE
  (coalesce(p.listed, true) OR any(a IN p.audiences WHERE a IN $audiences)
    OR EXISTS { MATCH (p)<-[:STOPS_AT]-(calling:Route) WHERE any(a IN calling.seizureAudiences WHERE a IN $audiences) }
    OR EXISTS { MATCH (p)<-[:SEIZED_AT]-(seized:Seizure) WHERE seized.audience IN $audiences })
RETURN key AS key,
  p.code AS code,
  CASE WHEN p:Country THEN 'COUNTRY' ELSE 'PORT' END AS kind,
  coalesce(p.name, p.code) AS name, p.latitude AS latitude, p.longitude AS longitude,
  p.alpha3 AS alpha3, p.nameEs AS nameEs, p.nameFr AS nameFr,
  p.wcoRegion AS wcoRegion, coalesce(p.wcoRegionInferred, false) AS wcoRegionInferred, p.rilo AS rilo,
  coalesce(p.functions, []) AS functions, coalesce(p.listed, true) AS listed,
  reduce(sum = 0, i IN range(0, size(coalesce(p.audiences, [])) - 1)
    | CASE WHEN p.audiences[i] IN $audiences THEN sum + p.totals[i] ELSE sum END)
  AS calls`,
};

export interface PlaceCountriesParams {
  filter: { codes: ReadonlyArray<string> | null, regions: ReadonlyArray<string> | null, rilos: ReadonlyArray<string> | null };
  after: string;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface PlaceCountriesRow {
  code: string;
  kind: PlaceKind;
  name: string;
  latitude: number | null;
  longitude: number | null;
  alpha3: string | null;
  nameEs: string | null;
  nameFr: string | null;
  wcoRegion: WcoRegion | null;
  wcoRegionInferred: boolean;
  rilo: string | null;
  functions: string[];
  listed: boolean;
  calls: number;
}
/** Countries by code, from a cursor on. */
export const countries: Statement<PlaceCountriesParams, PlaceCountriesRow> = {
  name: 'place/countries',
  write: false,
  integers: ['limit'],
  columns: { code: 'string', kind: 'PlaceKind', name: 'string', latitude: 'float | null', longitude: 'float | null', alpha3: 'string | null', nameEs: 'string | null', nameFr: 'string | null', wcoRegion: 'WcoRegion | null', wcoRegionInferred: 'boolean', rilo: 'string | null', functions: 'string[]', listed: 'boolean', calls: 'int' },
  text: `MATCH (p:Country)
WHERE p.code > $after
  AND ($filter.codes IS NULL OR p.code IN $filter.codes)
  AND ($filter.regions IS NULL OR p.wcoRegion IN $filter.regions)
  AND ($filter.rilos IS NULL OR p.rilo IN $filter.rilos)
WITH p ORDER BY p.code LIMIT $limit
RETURN
  p.code AS code,
  CASE WHEN p:Country THEN 'COUNTRY' ELSE 'PORT' END AS kind,
  coalesce(p.name, p.code) AS name, p.latitude AS latitude, p.longitude AS longitude,
  p.alpha3 AS alpha3, p.nameEs AS nameEs, p.nameFr AS nameFr,
  p.wcoRegion AS wcoRegion, coalesce(p.wcoRegionInferred, false) AS wcoRegionInferred, p.rilo AS rilo,
  coalesce(p.functions, []) AS functions, coalesce(p.listed, true) AS listed,
  reduce(sum = 0, i IN range(0, size(coalesce(p.audiences, [])) - 1)
    | CASE WHEN p.audiences[i] IN $audiences THEN sum + p.totals[i] ELSE sum END)
  AS calls`,
};

export interface PlaceCountriesCountParams {
  filter: { codes: ReadonlyArray<string> | null, regions: ReadonlyArray<string> | null, rilos: ReadonlyArray<string> | null };
}
export interface PlaceCountriesCountRow {
  total: number;
}
/** How many countries pass a filter. */
export const countriesCount: Statement<PlaceCountriesCountParams, PlaceCountriesCountRow> = {
  name: 'place/countries-count',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `MATCH (p:Country)
WHERE p.code > ''
  AND ($filter.codes IS NULL OR p.code IN $filter.codes)
  AND ($filter.regions IS NULL OR p.wcoRegion IN $filter.regions)
  AND ($filter.rilos IS NULL OR p.rilo IN $filter.rilos)
RETURN count(p) AS total`,
};

export interface PlaceMergeCountriesParams {
  countries: ReadonlyArray<{ code: string, alpha3: string, name: string, nameEs: string, nameFr: string, latitude: number, longitude: number, wcoRegion: string, wcoRegionInferred: boolean, rilo: string | null }>;
}
export interface PlaceMergeCountriesRow {

}
/** Countries of the reference list, made or brought up to date. */
export const mergeCountries: Statement<PlaceMergeCountriesParams, PlaceMergeCountriesRow> = {
  name: 'place/merge-countries',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $countries AS row
MERGE (c:Country {code: row.code})
ON CREATE SET c:Place
SET c.alpha3 = row.alpha3, c.name = row.name, c.nameEs = row.nameEs, c.nameFr = row.nameFr,
  c.latitude = row.latitude, c.longitude = row.longitude,
  c.wcoRegion = row.wcoRegion, c.wcoRegionInferred = row.wcoRegionInferred, c.rilo = row.rilo`,
};

export interface PlaceMergePortsParams {
  ports: ReadonlyArray<{ locode: string, name: string, country: string, latitude: number | null, longitude: number | null, functions: ReadonlyArray<string>, digest: string }>;
  official: boolean;
}
export interface PlaceMergePortsRow {
  changed: number;
}
/** Places of a reference list, made or brought up to date where their digest says that they differ. What the official
 * list says stands over what a package says; coordinates that a list lacks are kept from the other. */
export const mergePorts: Statement<PlaceMergePortsParams, PlaceMergePortsRow> = {
  name: 'place/merge-ports',
  write: true,
  integers: [],
  columns: { changed: 'int' },
  text: `UNWIND $ports AS row
MATCH (c:Country {code: row.country})
MERGE (p:Port {locode: row.locode})
ON CREATE SET p:Place, p.code = row.locode
WITH p, c, row
WHERE coalesce(p.digest, '') <> row.digest AND ($official OR NOT coalesce(p.official, false))
SET p.name = row.name, p.functions = row.functions, p.listed = true, p.digest = row.digest,
  p.latitude = coalesce(row.latitude, p.latitude), p.longitude = coalesce(row.longitude, p.longitude),
  p.official = CASE WHEN $official THEN true END
MERGE (p)-[:IN]->(c)
RETURN count(*) AS changed`,
};

export interface PlaceOfCompanyParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface PlaceOfCompanyRow {
  key: string;
  code: string;
  kind: PlaceKind;
  name: string;
  latitude: number | null;
  longitude: number | null;
  alpha3: string | null;
  nameEs: string | null;
  nameFr: string | null;
  wcoRegion: WcoRegion | null;
  wcoRegionInferred: boolean;
  rilo: string | null;
  functions: string[];
  listed: boolean;
  calls: number;
}
/** The country where each company of a batch is registered. */
export const ofCompany: Statement<PlaceOfCompanyParams, PlaceOfCompanyRow> = {
  name: 'place/of-company',
  write: false,
  integers: [],
  columns: { key: 'string', code: 'string', kind: 'PlaceKind', name: 'string', latitude: 'float | null', longitude: 'float | null', alpha3: 'string | null', nameEs: 'string | null', nameFr: 'string | null', wcoRegion: 'WcoRegion | null', wcoRegionInferred: 'boolean', rilo: 'string | null', functions: 'string[]', listed: 'boolean', calls: 'int' },
  text: `UNWIND $keys AS key
MATCH (c:Company {id: key})-[:REGISTERED_IN]->(p:Country)
WHERE
  coalesce(c.audience IN $audiences, true)
RETURN key AS key,
  p.code AS code,
  CASE WHEN p:Country THEN 'COUNTRY' ELSE 'PORT' END AS kind,
  coalesce(p.name, p.code) AS name, p.latitude AS latitude, p.longitude AS longitude,
  p.alpha3 AS alpha3, p.nameEs AS nameEs, p.nameFr AS nameFr,
  p.wcoRegion AS wcoRegion, coalesce(p.wcoRegionInferred, false) AS wcoRegionInferred, p.rilo AS rilo,
  coalesce(p.functions, []) AS functions, coalesce(p.listed, true) AS listed,
  reduce(sum = 0, i IN range(0, size(coalesce(p.audiences, [])) - 1)
    | CASE WHEN p.audiences[i] IN $audiences THEN sum + p.totals[i] ELSE sum END)
  AS calls`,
};

export interface PlaceOfSeizureParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface PlaceOfSeizureRow {
  key: string;
  code: string;
  kind: PlaceKind;
  name: string;
  latitude: number | null;
  longitude: number | null;
  alpha3: string | null;
  nameEs: string | null;
  nameFr: string | null;
  wcoRegion: WcoRegion | null;
  wcoRegionInferred: boolean;
  rilo: string | null;
  functions: string[];
  listed: boolean;
  calls: number;
}
/** Where each seizure of a batch was made. */
export const ofSeizure: Statement<PlaceOfSeizureParams, PlaceOfSeizureRow> = {
  name: 'place/of-seizure',
  write: false,
  integers: [],
  columns: { key: 'string', code: 'string', kind: 'PlaceKind', name: 'string', latitude: 'float | null', longitude: 'float | null', alpha3: 'string | null', nameEs: 'string | null', nameFr: 'string | null', wcoRegion: 'WcoRegion | null', wcoRegionInferred: 'boolean', rilo: 'string | null', functions: 'string[]', listed: 'boolean', calls: 'int' },
  text: `UNWIND $keys AS key
MATCH (z:Seizure {id: key})-[:SEIZED_AT]->(p:Place)
WHERE
  z.audience IN $audiences
RETURN key AS key,
  p.code AS code,
  CASE WHEN p:Country THEN 'COUNTRY' ELSE 'PORT' END AS kind,
  coalesce(p.name, p.code) AS name, p.latitude AS latitude, p.longitude AS longitude,
  p.alpha3 AS alpha3, p.nameEs AS nameEs, p.nameFr AS nameFr,
  p.wcoRegion AS wcoRegion, coalesce(p.wcoRegionInferred, false) AS wcoRegionInferred, p.rilo AS rilo,
  coalesce(p.functions, []) AS functions, coalesce(p.listed, true) AS listed,
  reduce(sum = 0, i IN range(0, size(coalesce(p.audiences, [])) - 1)
    | CASE WHEN p.audiences[i] IN $audiences THEN sum + p.totals[i] ELSE sum END)
  AS calls`,
};

export interface PlacePortsParams {
  after: string;
  limit: number;
  filter: { countries: ReadonlyArray<string> | null, withTraffic: boolean };
  audiences: ReadonlyArray<string>;
}
export interface PlacePortsRow {
  code: string;
  kind: PlaceKind;
  name: string;
  latitude: number | null;
  longitude: number | null;
  alpha3: string | null;
  nameEs: string | null;
  nameFr: string | null;
  wcoRegion: WcoRegion | null;
  wcoRegionInferred: boolean;
  rilo: string | null;
  functions: string[];
  listed: boolean;
  calls: number;
}
/** Ports by code, from a cursor on. */
export const ports: Statement<PlacePortsParams, PlacePortsRow> = {
  name: 'place/ports',
  write: false,
  integers: ['limit'],
  columns: { code: 'string', kind: 'PlaceKind', name: 'string', latitude: 'float | null', longitude: 'float | null', alpha3: 'string | null', nameEs: 'string | null', nameFr: 'string | null', wcoRegion: 'WcoRegion | null', wcoRegionInferred: 'boolean', rilo: 'string | null', functions: 'string[]', listed: 'boolean', calls: 'int' },
  text: `MATCH (p:Port)
WHERE p.locode > $after AND
  (
    (coalesce(p.listed, true) OR any(a IN p.audiences WHERE a IN $audiences)
      OR EXISTS { MATCH (p)<-[:STOPS_AT]-(calling:Route) WHERE any(a IN calling.seizureAudiences WHERE a IN $audiences) }
      OR EXISTS { MATCH (p)<-[:SEIZED_AT]-(seized:Seizure) WHERE seized.audience IN $audiences })
  )
  AND ($filter.countries IS NULL OR left(p.code, 2) IN $filter.countries)
  AND (NOT $filter.withTraffic OR (p.calls > 0 AND any(a IN p.audiences WHERE a IN $audiences)))
WITH p ORDER BY p.locode LIMIT $limit
RETURN
  p.code AS code,
  CASE WHEN p:Country THEN 'COUNTRY' ELSE 'PORT' END AS kind,
  coalesce(p.name, p.code) AS name, p.latitude AS latitude, p.longitude AS longitude,
  p.alpha3 AS alpha3, p.nameEs AS nameEs, p.nameFr AS nameFr,
  p.wcoRegion AS wcoRegion, coalesce(p.wcoRegionInferred, false) AS wcoRegionInferred, p.rilo AS rilo,
  coalesce(p.functions, []) AS functions, coalesce(p.listed, true) AS listed,
  reduce(sum = 0, i IN range(0, size(coalesce(p.audiences, [])) - 1)
    | CASE WHEN p.audiences[i] IN $audiences THEN sum + p.totals[i] ELSE sum END)
  AS calls`,
};

export interface PlacePortsCountParams {
  filter: { countries: ReadonlyArray<string> | null, withTraffic: boolean };
  audiences: ReadonlyArray<string>;
}
export interface PlacePortsCountRow {
  total: number;
}
/** How many ports pass a filter. */
export const portsCount: Statement<PlacePortsCountParams, PlacePortsCountRow> = {
  name: 'place/ports-count',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `MATCH (p:Port)
WHERE p.locode > '' AND
  (
    (coalesce(p.listed, true) OR any(a IN p.audiences WHERE a IN $audiences)
      OR EXISTS { MATCH (p)<-[:STOPS_AT]-(calling:Route) WHERE any(a IN calling.seizureAudiences WHERE a IN $audiences) }
      OR EXISTS { MATCH (p)<-[:SEIZED_AT]-(seized:Seizure) WHERE seized.audience IN $audiences })
  )
  AND ($filter.countries IS NULL OR left(p.code, 2) IN $filter.countries)
  AND (NOT $filter.withTraffic OR (p.calls > 0 AND any(a IN p.audiences WHERE a IN $audiences)))
RETURN count(p) AS total`,
};

export interface PlacePortsMatchingParams {
  search: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { countries: ReadonlyArray<string> | null, withTraffic: boolean };
  audiences: ReadonlyArray<string>;
  words: ReadonlyArray<string>;
}
export interface PlacePortsMatchingRow {
  rank: number;
  code: string;
  kind: PlaceKind;
  name: string;
  latitude: number | null;
  longitude: number | null;
  alpha3: string | null;
  nameEs: string | null;
  nameFr: string | null;
  wcoRegion: WcoRegion | null;
  wcoRegionInferred: boolean;
  rilo: string | null;
  functions: string[];
  listed: boolean;
  calls: number;
}
/** Ports whose name or code is like a text, likeliest first, from a cursor on. */
export const portsMatching: Statement<PlacePortsMatchingParams, PlacePortsMatchingRow> = {
  name: 'place/ports-matching',
  write: false,
  integers: ['limit'],
  columns: { rank: 'float', code: 'string', kind: 'PlaceKind', name: 'string', latitude: 'float | null', longitude: 'float | null', alpha3: 'string | null', nameEs: 'string | null', nameFr: 'string | null', wcoRegion: 'WcoRegion | null', wcoRegionInferred: 'boolean', rilo: 'string | null', functions: 'string[]', listed: 'boolean', calls: 'int' },
  text: `CALL db.index.fulltext.queryNodes('place_text', $search) YIELD node AS p
WHERE p:Port AND
  (
    (coalesce(p.listed, true) OR any(a IN p.audiences WHERE a IN $audiences)
      OR EXISTS { MATCH (p)<-[:STOPS_AT]-(calling:Route) WHERE any(a IN calling.seizureAudiences WHERE a IN $audiences) }
      OR EXISTS { MATCH (p)<-[:SEIZED_AT]-(seized:Seizure) WHERE seized.audience IN $audiences })
  )
  AND ($filter.countries IS NULL OR left(p.code, 2) IN $filter.countries)
  AND (NOT $filter.withTraffic OR (p.calls > 0 AND any(a IN p.audiences WHERE a IN $audiences)))
WITH p, toLower(p.code + ' ' + coalesce(p.name, '')) AS text
WITH p,
  reduce(sum = 0.0, word IN $words | sum + CASE
    WHEN ' ' + text + ' ' CONTAINS ' ' + word + ' ' THEN 3 WHEN ' ' + text CONTAINS ' ' + word THEN 2
    WHEN text CONTAINS word THEN 1 ELSE 0 END) + 1.0 / (1 + size(text))
  AS rank
WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND p.code > $after.id)
WITH p, rank ORDER BY rank DESC, p.code LIMIT $limit
RETURN rank AS rank,
  p.code AS code,
  CASE WHEN p:Country THEN 'COUNTRY' ELSE 'PORT' END AS kind,
  coalesce(p.name, p.code) AS name, p.latitude AS latitude, p.longitude AS longitude,
  p.alpha3 AS alpha3, p.nameEs AS nameEs, p.nameFr AS nameFr,
  p.wcoRegion AS wcoRegion, coalesce(p.wcoRegionInferred, false) AS wcoRegionInferred, p.rilo AS rilo,
  coalesce(p.functions, []) AS functions, coalesce(p.listed, true) AS listed,
  reduce(sum = 0, i IN range(0, size(coalesce(p.audiences, [])) - 1)
    | CASE WHEN p.audiences[i] IN $audiences THEN sum + p.totals[i] ELSE sum END)
  AS calls`,
};

export interface PlacePortsMatchingCountParams {
  search: string;
  filter: { countries: ReadonlyArray<string> | null, withTraffic: boolean };
  audiences: ReadonlyArray<string>;
}
export interface PlacePortsMatchingCountRow {
  total: number;
}
/** How many ports are like a text. */
export const portsMatchingCount: Statement<PlacePortsMatchingCountParams, PlacePortsMatchingCountRow> = {
  name: 'place/ports-matching-count',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `CALL db.index.fulltext.queryNodes('place_text', $search) YIELD node AS p
WHERE p:Port AND
  (
    (coalesce(p.listed, true) OR any(a IN p.audiences WHERE a IN $audiences)
      OR EXISTS { MATCH (p)<-[:STOPS_AT]-(calling:Route) WHERE any(a IN calling.seizureAudiences WHERE a IN $audiences) }
      OR EXISTS { MATCH (p)<-[:SEIZED_AT]-(seized:Seizure) WHERE seized.audience IN $audiences })
  )
  AND ($filter.countries IS NULL OR left(p.code, 2) IN $filter.countries)
  AND (NOT $filter.withTraffic OR (p.calls > 0 AND any(a IN p.audiences WHERE a IN $audiences)))
RETURN count(p) AS total`,
};

export interface PlacePortsOfCountryParams {
  parents: ReadonlyArray<string>;
  after: string;
  limit: number;
  filter: { countries: ReadonlyArray<string> | null, withTraffic: boolean };
  audiences: ReadonlyArray<string>;
}
export interface PlacePortsOfCountryRow {
  parent: string;
  code: string;
  kind: PlaceKind;
  name: string;
  latitude: number | null;
  longitude: number | null;
  alpha3: string | null;
  nameEs: string | null;
  nameFr: string | null;
  wcoRegion: WcoRegion | null;
  wcoRegionInferred: boolean;
  rilo: string | null;
  functions: string[];
  listed: boolean;
  calls: number;
}
/** Ports of each country of a batch by code, from a cursor on. */
export const portsOfCountry: Statement<PlacePortsOfCountryParams, PlacePortsOfCountryRow> = {
  name: 'place/ports-of-country',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', code: 'string', kind: 'PlaceKind', name: 'string', latitude: 'float | null', longitude: 'float | null', alpha3: 'string | null', nameEs: 'string | null', nameFr: 'string | null', wcoRegion: 'WcoRegion | null', wcoRegionInferred: 'boolean', rilo: 'string | null', functions: 'string[]', listed: 'boolean', calls: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Country {code: parent})<-[:IN]-(p:Port)
  WHERE p.locode > $after AND
    (
      (coalesce(p.listed, true) OR any(a IN p.audiences WHERE a IN $audiences)
        OR EXISTS { MATCH (p)<-[:STOPS_AT]-(calling:Route) WHERE any(a IN calling.seizureAudiences WHERE a IN $audiences) }
        OR EXISTS { MATCH (p)<-[:SEIZED_AT]-(seized:Seizure) WHERE seized.audience IN $audiences })
    )
    AND ($filter.countries IS NULL OR left(p.code, 2) IN $filter.countries)
    AND (NOT $filter.withTraffic OR (p.calls > 0 AND any(a IN p.audiences WHERE a IN $audiences)))
  RETURN p ORDER BY p.locode LIMIT $limit
}
RETURN parent AS parent,
  p.code AS code,
  CASE WHEN p:Country THEN 'COUNTRY' ELSE 'PORT' END AS kind,
  coalesce(p.name, p.code) AS name, p.latitude AS latitude, p.longitude AS longitude,
  p.alpha3 AS alpha3, p.nameEs AS nameEs, p.nameFr AS nameFr,
  p.wcoRegion AS wcoRegion, coalesce(p.wcoRegionInferred, false) AS wcoRegionInferred, p.rilo AS rilo,
  coalesce(p.functions, []) AS functions, coalesce(p.listed, true) AS listed,
  reduce(sum = 0, i IN range(0, size(coalesce(p.audiences, [])) - 1)
    | CASE WHEN p.audiences[i] IN $audiences THEN sum + p.totals[i] ELSE sum END)
  AS calls`,
};

export interface PlacePortsOfCountryCountParams {
  parents: ReadonlyArray<string>;
  filter: { countries: ReadonlyArray<string> | null, withTraffic: boolean };
  audiences: ReadonlyArray<string>;
}
export interface PlacePortsOfCountryCountRow {
  parent: string;
  total: number;
}
/** How many ports of each country of a batch pass a filter. */
export const portsOfCountryCount: Statement<PlacePortsOfCountryCountParams, PlacePortsOfCountryCountRow> = {
  name: 'place/ports-of-country-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
MATCH (:Country {code: parent})<-[:IN]-(p:Port)
WHERE
  (
    (coalesce(p.listed, true) OR any(a IN p.audiences WHERE a IN $audiences)
      OR EXISTS { MATCH (p)<-[:STOPS_AT]-(calling:Route) WHERE any(a IN calling.seizureAudiences WHERE a IN $audiences) }
      OR EXISTS { MATCH (p)<-[:SEIZED_AT]-(seized:Seizure) WHERE seized.audience IN $audiences })
  )
  AND ($filter.countries IS NULL OR left(p.code, 2) IN $filter.countries)
  AND (NOT $filter.withTraffic OR (p.calls > 0 AND any(a IN p.audiences WHERE a IN $audiences)))
RETURN parent AS parent, count(p) AS total`,
};

export interface PlaceReporterOfSeizureParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface PlaceReporterOfSeizureRow {
  key: string;
  code: string;
  kind: PlaceKind;
  name: string;
  latitude: number | null;
  longitude: number | null;
  alpha3: string | null;
  nameEs: string | null;
  nameFr: string | null;
  wcoRegion: WcoRegion | null;
  wcoRegionInferred: boolean;
  rilo: string | null;
  functions: string[];
  listed: boolean;
  calls: number;
}
/** The country that reported each seizure of a batch. */
export const reporterOfSeizure: Statement<PlaceReporterOfSeizureParams, PlaceReporterOfSeizureRow> = {
  name: 'place/reporter-of-seizure',
  write: false,
  integers: [],
  columns: { key: 'string', code: 'string', kind: 'PlaceKind', name: 'string', latitude: 'float | null', longitude: 'float | null', alpha3: 'string | null', nameEs: 'string | null', nameFr: 'string | null', wcoRegion: 'WcoRegion | null', wcoRegionInferred: 'boolean', rilo: 'string | null', functions: 'string[]', listed: 'boolean', calls: 'int' },
  text: `UNWIND $keys AS key
MATCH (z:Seizure {id: key})-[:REPORTED_BY]->(p:Country)
WHERE
  z.audience IN $audiences
RETURN key AS key,
  p.code AS code,
  CASE WHEN p:Country THEN 'COUNTRY' ELSE 'PORT' END AS kind,
  coalesce(p.name, p.code) AS name, p.latitude AS latitude, p.longitude AS longitude,
  p.alpha3 AS alpha3, p.nameEs AS nameEs, p.nameFr AS nameFr,
  p.wcoRegion AS wcoRegion, coalesce(p.wcoRegionInferred, false) AS wcoRegionInferred, p.rilo AS rilo,
  coalesce(p.functions, []) AS functions, coalesce(p.listed, true) AS listed,
  reduce(sum = 0, i IN range(0, size(coalesce(p.audiences, [])) - 1)
    | CASE WHEN p.audiences[i] IN $audiences THEN sum + p.totals[i] ELSE sum END)
  AS calls`,
};
