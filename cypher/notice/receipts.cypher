// When a viewer has read and acknowledged each notice of a batch.
// @param keys: string[], me: string
// @returns of: string, readAt: string, acknowledgedAt: string | null
UNWIND $keys AS of
MATCH (m:Correspondent {key: $me})-[r:RECEIVED]->(n:Notice {id: of})
WHERE
  // @include access/_notice
RETURN of AS of, toString(r.readAt) AS readAt, toString(r.acknowledgedAt) AS acknowledgedAt
