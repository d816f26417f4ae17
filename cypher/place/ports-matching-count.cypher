// How many ports are like a text.
// @param search: string
// @returns total: int
CALL db.index.fulltext.queryNodes('place_text', $search) YIELD node AS p
WHERE p:Port AND
  // @include place/_port-filter
RETURN count(p) AS total
