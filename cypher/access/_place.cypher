// A place of the reference lists, or one that a route or a seizure names which the viewer sees.
// @param audiences: string[]
(coalesce(p.listed, true) OR any(a IN p.audiences WHERE a IN $audiences)
  OR EXISTS { MATCH (p)<-[:STOPS_AT]-(calling:Route) WHERE any(a IN calling.seizureAudiences WHERE a IN $audiences) }
  OR EXISTS { MATCH (p)<-[:SEIZED_AT]-(seized:Seizure) WHERE seized.audience IN $audiences })
