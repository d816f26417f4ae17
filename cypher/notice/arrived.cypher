// Notices behind one number and up to another, in the order in which they were sent. Ordered by audience, too,
// within each: as the index has them.
// @param after: int, head: int, limit: int, audiences: string[]
// @returns sequence: int
UNWIND $audiences AS audience
CALL (audience) {
  MATCH (n:Notice)
  WHERE n.audience = audience AND n.sequence > $after AND n.sequence <= $head AND
    // @include access/_notice-told
  RETURN n ORDER BY n.audience, n.sequence LIMIT $limit
}
WITH n ORDER BY n.sequence LIMIT $limit
RETURN n.sequence AS sequence,
  // @include notice/_columns
ORDER BY sequence
