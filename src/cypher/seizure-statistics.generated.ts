// Generated from cypher/seizure-statistics/ by npm run codegen; edit those files.
import type { Statement } from './statement.ts';

export interface SeizureStatisticsGroupedParams {
  from: string;
  to: string;
  groupBy: ReadonlyArray<string>;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
  audiences: ReadonlyArray<string>;
}
export interface SeizureStatisticsGroupedRow {
  values: (string | null)[];
  labels: (string | null)[];
  unit: string | null;
  seizures: number;
  quantity: number | null;
  valued: number;
  valueUsd: number | null;
}
/** Seizures of a period by the values of one or two properties and by the normal unit of their quantity.
 * A seizure without a value has null; the mode is that of the shipment, else that of the means of transport. */
export const grouped: Statement<SeizureStatisticsGroupedParams, SeizureStatisticsGroupedRow> = {
  name: 'seizure-statistics/grouped',
  write: false,
  integers: [],
  columns: { values: '(string | null)[]', labels: '(string | null)[]', unit: 'string | null', seizures: 'int', quantity: 'float | null', valued: 'int', valueUsd: 'float | null' },
  text: `MATCH (z:Seizure)
WHERE z.date >= date($from) AND z.date <= date($to)
WITH z WHERE
  z.audience IN $audiences
  AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
  AND ($filter.categories IS NULL OR z.category IN $filter.categories)
  AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
  AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
  AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
  AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
  AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
  AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
  AND ($filter.withShipment IS NULL OR EXISTS {
    MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
      s.audience IN $audiences
  } = $filter.withShipment)
  AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
  AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
  AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
    MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
  AND ($filter.through IS NULL OR EXISTS {
    MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE
      z.routeAudience IN $audiences
      AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
CALL (z) {
  OPTIONAL MATCH (z)-[:SEIZED_AT]->(port:Port)
  RETURN port.locode AS place, port.name AS placeName
  LIMIT 1
}
CALL (z) {
  OPTIONAL MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
  WHERE
    s.audience IN $audiences
  RETURN s.mode AS carried
  LIMIT 1
}
WITH z, place, placeName, coalesce(carried, CASE z.conveyance WHEN 'VESSEL' THEN 'SEA' WHEN 'AIRCRAFT' THEN 'AIR'
  WHEN 'TRUCK' THEN 'ROAD' WHEN 'TRAIN' THEN 'RAIL' END) AS mode
WITH z, placeName, [property IN $groupBy | CASE property
  WHEN 'COUNTRY' THEN z.country
  WHEN 'PORT' THEN place
  WHEN 'CATEGORY' THEN z.category
  WHEN 'SUBSTANCE' THEN toUpper(z.substance)
  WHEN 'CONCEALMENT' THEN toUpper(z.concealment)
  WHEN 'DETECTION' THEN toUpper(z.detection)
  WHEN 'MODE' THEN mode
  WHEN 'MONTH' THEN left(toString(z.date), 7)
  WHEN 'YEAR' THEN left(toString(z.date), 4) END] AS values
WITH z, values, [property IN $groupBy | CASE property WHEN 'PORT' THEN placeName END] AS labels
RETURN values AS values, labels AS labels, z.normalisedUnit AS unit, count(z) AS seizures,
  sum(z.normalisedQuantity) AS quantity, count(z.valueUsd) AS valued, sum(z.valueUsd) AS valueUsd`,
};
