// What each watch of a batch has found, the latest first, from a cursor on.
// @param parents: string[], limit: int
// @returns parent: string, topic: string, at: string
UNWIND $parents AS parent
CALL (parent) {
  MATCH (w:Watch {id: parent})
  WHERE
    // @include access/_watch
  // @include watch/_found
  RETURN topic, at ORDER BY at DESC, topic LIMIT $limit
}
RETURN parent AS parent, topic AS topic, toString(at) AS at
