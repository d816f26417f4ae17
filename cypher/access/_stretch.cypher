// A stretch that a route covers which the viewer sees.
// @param audiences: string[]
(any(a IN t.audiences WHERE a IN $audiences) OR EXISTS {
  MATCH (t)<-[:COVERS]-(covering:Route) WHERE any(a IN covering.seizureAudiences WHERE a IN $audiences) })
