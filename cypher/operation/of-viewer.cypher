// The operations that a viewer may know of, the latest first.
MATCH (o:Operation)
WHERE
  // @include access/_operation
RETURN
  // @include operation/_columns
ORDER BY from DESC, id
