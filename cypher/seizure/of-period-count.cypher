// Seizures of a period; anchors are its first and last day: how many.
// @param parents: { key: string, anchors: string[] }[]
// @returns parent: string, total: int
UNWIND $parents AS parent
CALL (parent) {
  MATCH (z:Seizure)
  WHERE z.date >= date(parent.anchors[0]) AND z.date <= date(parent.anchors[1])
  WITH parent, z WHERE
    // @include seizure/_filter
  RETURN count(DISTINCT z) AS total
}
RETURN parent.key AS parent, total AS total
