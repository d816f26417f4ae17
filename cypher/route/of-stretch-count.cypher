// Routes that cover each stretch of a batch; anchors are level and key: how many.
// @param parents: { key: string, anchors: string[] }[]
// @returns parent: string, total: int
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Stretch {level: parent.anchors[0], key: parent.anchors[1]})<-[:COVERS]-(r:Route)
  WITH DISTINCT parent, r WHERE
    // @include route/_filter
  RETURN count(DISTINCT r) AS total
}
RETURN parent.key AS parent, total AS total
