// Counts the seizures along routes afresh, by who may know that they lie there.
// @param keys: string[]
// @write
UNWIND $keys AS key
MATCH (r:Route {key: key})
CALL (r) {
  MATCH (r)<-[:ALONG]-(z:Seizure)
  WITH z.routeAudience AS audience, count(*) AS seizures
  ORDER BY audience
  RETURN collect(audience) AS audiences, collect(seizures) AS numbers
}
SET r.seizures = reduce(sum = 0, number IN numbers | sum + number),
  r.seizureAudiences = audiences, r.seizuresBy = numbers
