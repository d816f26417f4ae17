// Routes with a stop in each country of a batch, at a port or with only the country known, from a cursor on.
// @param parents: { key: string, anchors: string[] }[], sort: string, after: { rank: float, id: string } | null, limit: int
// @returns parent: string, rank: float
UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  CALL (anchor) {
    MATCH (:Country {code: anchor})<-[:STOPS_AT]-(r:Route) RETURN r
    UNION
    MATCH (:Country {code: anchor})<-[:IN]-(:Port)<-[:STOPS_AT]-(r:Route) RETURN r
  }
  WITH DISTINCT parent, r WHERE
    // @include route/_filter
  // @include route/_page
}
RETURN parent.key AS parent, rank AS rank,
  // @include route/_columns
