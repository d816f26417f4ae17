// Takes the traffic of places away, and places that no reference list has.
// @write
MATCH (p:Place)
WHERE p.code > '' AND (p.calls IS NOT NULL OR p.listed = false)
CALL (p) {
  REMOVE p.calls, p.buckets, p.counts, p.audiences, p.totals
  WITH p
  WHERE p.listed = false
  DETACH DELETE p
} IN TRANSACTIONS OF 5000 ROWS
