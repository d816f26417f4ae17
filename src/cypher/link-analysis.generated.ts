// Generated from cypher/link-analysis/ by npm run codegen; edit those files.
import type { Marking } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

export interface LinkAnalysisCompaniesParams {
  after: string;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface LinkAnalysisCompaniesRow {
  id: string;
  marking: Marking | null;
  synthetic: boolean;
  countries: string[];
}
/** Companies that have a record, with the country that they are registered in, by id from a cursor on. Those without a record
 * are known by what names them. */
export const companies: Statement<LinkAnalysisCompaniesParams, LinkAnalysisCompaniesRow> = {
  name: 'link-analysis/companies',
  write: false,
  integers: ['limit'],
  columns: { id: 'string', marking: 'Marking | null', synthetic: 'boolean', countries: 'string[]' },
  text: `MATCH (c:Company)
WHERE c.id > $after AND c.audience IN $audiences
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id, c.marking AS marking, coalesce(c.synthetic, false) AS synthetic,
  [(c)-[:REGISTERED_IN]->(country:Country) | country.code] AS countries
ORDER BY id`,
};

export interface LinkAnalysisSeizuresParams {
  after: string;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface LinkAnalysisSeizuresRow {
  id: string;
  day: string;
  marking: Marking;
  synthetic: boolean;
  shipments: string[];
  routes: string[];
  places: string[];
  reporters: string[];
  parties: string[];
}
/** Seizures with all that they name, by id from a cursor on. Parties are the relationship and the company's id. */
export const seizures: Statement<LinkAnalysisSeizuresParams, LinkAnalysisSeizuresRow> = {
  name: 'link-analysis/seizures',
  write: false,
  integers: ['limit'],
  columns: { id: 'string', day: 'string', marking: 'Marking', synthetic: 'boolean', shipments: 'string[]', routes: 'string[]', places: 'string[]', reporters: 'string[]', parties: 'string[]' },
  text: `MATCH (z:Seizure)
WHERE z.id > $after AND
  z.audience IN $audiences
WITH z ORDER BY z.id LIMIT $limit
RETURN z.id AS id, toString(z.date) AS day, z.marking AS marking, coalesce(z.synthetic, false) AS synthetic,
  [(z)-[:TAKEN_FROM]->(s:Shipment)
    WHERE
      s.audience IN $audiences
    | s.id] AS shipments,
  [(z)-[:ALONG]->(r:Route)
    WHERE
      z.routeAudience IN $audiences
    | r.key] AS routes,
  [(z)-[:SEIZED_AT]->(at:Place) | at.code] AS places,
  [(z)-[:REPORTED_BY]->(reporter:Country) | reporter.code] AS reporters,
  [(z)-[as:CONSIGNED_BY|CONSIGNED_TO]->(c:Company)
    WHERE
      z.namesAudience IN $audiences
      AND
      coalesce(c.audience IN $audiences, true)
    | type(as) + ' ' + c.id] AS parties
ORDER BY id`,
};

export interface LinkAnalysisShipmentsParams {
  after: string;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface LinkAnalysisShipmentsRow {
  id: string;
  day: string;
  marking: Marking;
  synthetic: boolean;
  route: string;
  parties: string[];
  vessels: string[];
  containers: string[];
}
/** Shipments with all that they name, by id from a cursor on. Parties are the relationship and the company's id. */
export const shipments: Statement<LinkAnalysisShipmentsParams, LinkAnalysisShipmentsRow> = {
  name: 'link-analysis/shipments',
  write: false,
  integers: ['limit'],
  columns: { id: 'string', day: 'string', marking: 'Marking', synthetic: 'boolean', route: 'string', parties: 'string[]', vessels: 'string[]', containers: 'string[]' },
  text: `MATCH (s:Shipment)
WHERE s.id > $after AND
  s.audience IN $audiences
WITH s ORDER BY s.id LIMIT $limit
MATCH (s)-[:FOLLOWED]->(r:Route)
RETURN s.id AS id, toString(s.departed) AS day, s.marking AS marking, coalesce(s.synthetic, false) AS synthetic, r.key AS route,
  [(s)-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
    WHERE
      coalesce(c.audience IN $audiences, true)
    | type(as) + ' ' + c.id] AS parties,
  [(s)-[:ABOARD]->(v:Vessel) | v.imo] AS vessels,
  [(s)-[:STOWED_IN]->(k:Container) | k.number] AS containers
ORDER BY id`,
};
