// Generated from cypher/mirror/ by npm run codegen; edit those files.
import type { SeizureCategory } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

export interface MirrorDeclaredParams {
  from: string;
  to: string;
  digits: number;
  audiences: ReadonlyArray<string>;
}
export interface MirrorDeclaredRow {
  declared: string;
  shipments: number;
}
/** What the shipments of a period declare, by the first digits of the HS code; reads every shipment of the period. */
export const declared: Statement<MirrorDeclaredParams, MirrorDeclaredRow> = {
  name: 'mirror/declared',
  write: false,
  integers: ['digits'],
  columns: { declared: 'string', shipments: 'int' },
  text: `MATCH (s:Shipment)
WHERE s.departed >= date($from) AND s.departed <= date($to) AND s.hs IS NOT NULL AND
  s.audience IN $audiences
RETURN left(s.hs, $digits) AS declared, count(s) AS shipments`,
};

export interface MirrorPrecursorsParams {
  from: string;
  to: string;
  audiences: ReadonlyArray<string>;
}
export interface MirrorPrecursorsRow {
  substance: string;
  destination: string;
  seizures: number;
}
/** Seizures of precursor chemicals in a period, by chemical and by the country that they were bound for: the last stop of
 * the route, else where they were seized. */
export const precursors: Statement<MirrorPrecursorsParams, MirrorPrecursorsRow> = {
  name: 'mirror/precursors',
  write: false,
  integers: [],
  columns: { substance: 'string', destination: 'string', seizures: 'int' },
  text: `MATCH (z:Seizure)
WHERE z.date >= date($from) AND z.date <= date($to) AND z.category = 'PRECURSORS' AND z.substance IS NOT NULL AND
  z.audience IN $audiences
CALL (z) {
  OPTIONAL MATCH (z)-[:ALONG]->(r:Route)
  WHERE
    z.routeAudience IN $audiences
  RETURN left(last(split(r.key, '>')), 2) AS bound
  ORDER BY bound
  LIMIT 1
}
WITH z, coalesce(bound, z.country) AS destination
WHERE destination IS NOT NULL
RETURN toUpper(z.substance) AS substance, destination AS destination, count(z) AS seizures`,
};

export interface MirrorSeizedParams {
  from: string;
  to: string;
  digits: number;
  categories: ReadonlyArray<string> | null;
  audiences: ReadonlyArray<string>;
}
export interface MirrorSeizedRow {
  declared: string;
  category: SeizureCategory;
  consignments: number;
}
/** Consignments that departed in a period and were seized: what they declared, and what was found. */
export const seized: Statement<MirrorSeizedParams, MirrorSeizedRow> = {
  name: 'mirror/seized',
  write: false,
  integers: ['digits'],
  columns: { declared: 'string', category: 'SeizureCategory', consignments: 'int' },
  text: `MATCH (z:Seizure)
WHERE z.date >= date($from) AND ($categories IS NULL OR z.category IN $categories) AND
  z.audience IN $audiences
MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
WHERE s.departed >= date($from) AND s.departed <= date($to) AND s.hs IS NOT NULL AND
  s.audience IN $audiences
RETURN left(s.hs, $digits) AS declared, z.category AS category, count(DISTINCT s) AS consignments`,
};
