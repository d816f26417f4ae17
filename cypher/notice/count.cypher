// How many notices a viewer may read.
// @param audiences: string[]
// @returns total: int
MATCH (n:Notice)
WHERE n.audience IN $audiences AND n.sequence >= 0 AND
  // @include access/_notice-told
  AND
  // @include notice/_filter
RETURN count(*) AS total
