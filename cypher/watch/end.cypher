// Ends a watch of the viewer's: it finds nothing more. What its notices told of stays on it.
// @param id: string
// @returns id: string
// @write
MATCH (w:Watch {id: $id})
WHERE
  // @include access/_watch
SET w.deletedAt = datetime()
RETURN w.id AS id
