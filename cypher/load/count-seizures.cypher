// Counts the seizures along routes afresh.
// @param keys: string[]
// @write
UNWIND $keys AS key
MATCH (r:Route {key: key})
SET r.seizures = COUNT { (r)<-[:ALONG]-() }
