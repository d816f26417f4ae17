// Who has acknowledged each notice of a batch, the first first.
// @param keys: string[]
// @returns of: string, viewer: string, name: string, administration: string | null, at: string
UNWIND $keys AS of
MATCH (n:Notice {id: of})<-[r:RECEIVED]-(m:Correspondent)
WHERE r.acknowledgedAt IS NOT NULL AND
  // @include access/_notice
RETURN of AS of, m.id AS viewer, m.name AS name, m.administration AS administration, toString(r.acknowledgedAt) AS at
ORDER BY r.acknowledgedAt, viewer
