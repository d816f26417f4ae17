// A sample of the stretches with traffic that spans a month of the period, drawn by key, with the tallies of its years.
// Stretches that one route alone covers are one hypothesis: each weighs 1 by their number.
// @param level: string, share: float, fromMonth: string, afterMonth: string
// @returns weight: float
MATCH (t:Stretch)
WHERE t.level = $level AND t.sample < $share AND
  // @include access/_stretch-period
CALL (t) {
  MATCH (t)<-[:COVERS]-(r:Route)
  WHERE
    // @include access/_route
  RETURN r LIMIT 2
}
WITH t, collect(r) AS covering
WITH t, head(covering) AS only, size(covering) AS routes
CALL (only, routes) {
  WITH only WHERE routes = 1
  MATCH (only)-[:COVERS]->(own:Stretch)
  WHERE own.level = $level AND COUNT {
    MATCH (own)<-[:COVERS]-(r:Route)
    WHERE
      // @include access/_route
  } = 1
  RETURN count(own) AS alone
}
WITH t AS n, CASE routes WHEN 1 THEN alone ELSE 1 END AS alike
RETURN 1.0 / alike AS weight,
  // @include access/_texts
