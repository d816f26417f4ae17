// How many companies have a name or alias like a text.
// @param search: string
// @returns total: int
CALL db.index.fulltext.queryNodes('company_text', $search) YIELD node AS c
WHERE
  // @include company/_filter
RETURN count(c) AS total
