// A stretch that a route covers which the viewer sees.
// @param audiences: string[]
(any(a IN t.audiences WHERE a IN $audiences) OR EXISTS {
  MATCH (t)<-[:COVERS]-(r:Route) WHERE any(a IN r.seizureAudiences WHERE a IN $audiences) })
