// Takes the traffic of places away, and places that no reference list has.
// @write
MATCH (p:Place)
WHERE p.code > '' AND (p.calls IS NOT NULL OR p.listed = false)
CALL (p) {
  REMOVE p.calls, p.audiences, p.totals
  FOREACH (year IN [k IN keys(p) WHERE k STARTS WITH 'traffic'] | REMOVE p[year])
  WITH p
  WHERE p.listed = false
  DETACH DELETE p
} IN TRANSACTIONS OF 5000 ROWS
