// Seizures of precursor chemicals in a period, by chemical and by the country that they were bound for: the last stop of
// the route, else where they were seized.
// @param from: string, to: string
// @returns substance: string, destination: string, seizures: int
MATCH (z:Seizure)
WHERE z.date >= date($from) AND z.date <= date($to) AND z.category = 'PRECURSORS' AND z.substance IS NOT NULL AND
  // @include access/_seizure
CALL (z) {
  OPTIONAL MATCH (z)-[:ALONG]->(r:Route)
  WHERE
    // @include access/_seizure-route
  RETURN left(last(split(r.key, '>')), 2) AS bound
  ORDER BY bound
  LIMIT 1
}
WITH z, coalesce(bound, z.country) AS destination
WHERE destination IS NOT NULL
RETURN toUpper(z.substance) AS substance, destination AS destination, count(z) AS seizures
