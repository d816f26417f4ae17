// A route that a shipment or a seizure follows which the viewer sees.
// @param audiences: string[]
(any(a IN r.audiences WHERE a IN $audiences) OR any(a IN r.seizureAudiences WHERE a IN $audiences))
