// Calls at every place with traffic: the tallies of the years of a period.
// @returns place: string
MATCH (n:Place)
WHERE n.calls > 0
RETURN n.code AS place,
  // @include access/_texts
ORDER BY place
