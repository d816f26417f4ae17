// Shipments whose route covers each stretch of a batch; anchors are level and key: how many.
// @param parents: { key: string, anchors: string[] }[]
// @returns parent: string, total: int
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Stretch {level: parent.anchors[0], key: parent.anchors[1]})<-[:COVERS]-(:Route)<-[:FOLLOWED]-(s:Shipment)
  WITH parent, s WHERE
    // @include shipment/_filter
  RETURN count(DISTINCT s) AS total
}
RETURN parent.key AS parent, total AS total
