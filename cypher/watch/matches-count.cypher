// How much each watch of a batch has found.
// @param parents: string[]
// @returns parent: string, total: int
UNWIND $parents AS parent
MATCH (w:Watch {id: parent})
WHERE
  // @include access/_watch
// @include watch/_found
RETURN parent AS parent, count(*) AS total
