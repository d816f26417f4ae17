// Shipments by id from a cursor on, as parallel lists: a row for each would take three times as long. `numbers` are the graph's
// own, by which the other statements of a reading name them.
// @param after: string, limit: int
// @returns ids: string[], numbers: int[], days: string[], markings: Marking[], synthetic: boolean[]
MATCH (s:Shipment)
WHERE s.id > $after AND
  // @include access/_shipment
WITH s ORDER BY s.id LIMIT $limit
RETURN collect(s.id) AS ids, collect(id(s)) AS numbers, collect(toString(s.departed)) AS days,
  collect(s.marking) AS markings, collect(coalesce(s.synthetic, false)) AS synthetic
