// Seizures of a period; anchors are its first and last day, from a cursor on.
// @param parents: { key: string, anchors: string[] }[], sort: string, after: { rank: float, id: string } | null, limit: int
// @returns parent: string, rank: float
UNWIND $parents AS parent
CALL (parent) {
  MATCH (z:Seizure)
  WHERE z.date >= date(parent.anchors[0]) AND z.date <= date(parent.anchors[1])
  WITH parent, z WHERE
    // @include seizure/_filter
  // @include seizure/_page
}
RETURN parent.key AS parent, rank AS rank,
  // @include seizure/_columns
