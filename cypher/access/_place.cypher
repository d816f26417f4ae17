// A place of the reference lists, or one that a route or a seizure names which the viewer sees.
// @param audiences: string[]
(coalesce(p.listed, true) OR any(a IN p.audiences WHERE a IN $audiences)
  OR EXISTS { MATCH (p)<-[:STOPS_AT]-(r:Route) WHERE any(a IN r.seizureAudiences WHERE a IN $audiences) }
  OR EXISTS { MATCH (p)<-[:SEIZED_AT]-(z:Seizure) WHERE z.audience IN $audiences })
