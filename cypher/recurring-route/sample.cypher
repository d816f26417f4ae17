// A sample of the stretches with traffic that spans a month of the period, drawn by key, with the period's counters.
// Stretches that one route alone covers are one hypothesis: each weighs 1 by their number.
// @param level: string, share: float, fromMonth: string, afterMonth: string
// @returns weight: float, buckets: string[], counts: int[]
WITH
  // @include access/_everything
  AS everything
MATCH (t:Stretch)
WHERE t.level = $level AND t.sample < $share AND
  // @include access/_stretch-period
CALL (t) {
  MATCH (t)<-[:COVERS]-(r:Route)
  WHERE
    // @include access/_route
  RETURN r LIMIT 2
}
WITH everything, t, collect(r) AS covering
WITH everything, t, head(covering) AS only, size(covering) AS routes
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
WITH everything, t.buckets AS buckets, t.counts AS numbers, CASE routes WHEN 1 THEN alone ELSE 1 END AS alike
WITH buckets, numbers, alike,
// @include access/_chosen-buckets
RETURN 1.0 / alike AS weight, [i IN chosen | buckets[i]] AS buckets, [i IN chosen | numbers[i]] AS counts
