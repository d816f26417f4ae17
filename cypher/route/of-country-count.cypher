// Routes with a stop in each country of a batch, at a port or with only the country known: how many.
// @param parents: { key: string, anchors: string[] }[]
// @returns parent: string, total: int
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
  RETURN count(DISTINCT r) AS total
}
RETURN parent.key AS parent, total AS total
