// Notices, newest first, from the one with this id on. Ordered by audience, too, within each: as the index has them.
// @param after: string | null, limit: int, audiences: string[]
OPTIONAL MATCH (last:Notice {id: $after})
WITH last
WHERE $after IS NULL OR last IS NOT NULL
UNWIND $audiences AS audience
CALL (audience, last) {
  MATCH (n:Notice)
  WHERE n.audience = audience AND n.sequence >= 0 AND ($after IS NULL OR n.sequence < last.sequence) AND
    // @include access/_notice-told
    AND
    // @include notice/_filter
  RETURN n ORDER BY n.audience DESC, n.sequence DESC LIMIT $limit
}
WITH n ORDER BY n.sequence DESC LIMIT $limit
RETURN
  // @include notice/_columns
ORDER BY n.sequence DESC
