// A sample of the stretches with traffic that spans a month of the period, drawn by key, with the tallies of its years.
// Stretches that one route alone covers are one hypothesis: each weighs 1 by their number.
// @param level: string, share: float
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
WITH t AS n, collect(r) AS covering
CALL (covering) {
  WITH covering WHERE size(covering) = 1
  UNWIND covering AS only
  MATCH (only)-[:COVERS]->(own:Stretch)
  // Of a busy stretch the first other route answers.
  WHERE own.level = $level AND NOT EXISTS {
    MATCH (own)<-[:COVERS]-(r:Route)
    WHERE r <> only AND
      // @include access/_route
  }
  RETURN count(own) AS alone
}
RETURN CASE alone WHEN 0 THEN 1.0 ELSE 1.0 / alone END AS weight,
  // @include access/_texts
