// Seizures of a period by the values of one or two properties and by the normal unit of their quantity.
// A seizure without a value has null; the mode is that of the shipment, else that of the means of transport.
// @param from: string, to: string, groupBy: string[]
// @returns values: (string | null)[], labels: (string | null)[], unit: string | null
// @returns seizures: int, quantity: float | null, valued: int, valueUsd: float | null
MATCH (z:Seizure)
WHERE z.date >= date($from) AND z.date <= date($to)
WITH z WHERE
  // @include seizure/_filter
CALL (z) {
  OPTIONAL MATCH (z)-[:SEIZED_AT]->(port:Port)
  RETURN port.locode AS place, port.name AS placeName
  LIMIT 1
}
CALL (z) {
  OPTIONAL MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
  WHERE
    // @include access/_shipment
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
  sum(z.normalisedQuantity) AS quantity, count(z.valueUsd) AS valued, sum(z.valueUsd) AS valueUsd
