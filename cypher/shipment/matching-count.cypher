// How many shipments have a description like a text.
// @param search: string
// @returns total: int
CALL db.index.fulltext.queryNodes('shipment_text', $search) YIELD node AS s
WHERE
  // @include shipment/_filter
RETURN count(s) AS total
