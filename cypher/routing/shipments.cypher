// Shipments of a period that share a route, a mode and whether they were seized, by id, from a cursor on.
// @param lots: { name: string, route: string, mode: string, seized: boolean, after: string }[], from: string, to: string, limit: int
// @returns lot: string
UNWIND $lots AS lot
CALL (lot) {
  MATCH (:Route {key: lot.route})<-[:FOLLOWED]-(s:Shipment)
  WHERE coalesce(s.mode, '') = lot.mode AND EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        // @include access/_seizure
    } = lot.seized
    AND s.departed >= date($from) AND s.departed <= date($to) AND s.id > lot.after AND
    // @include access/_shipment
  RETURN s ORDER BY s.id LIMIT $limit
}
RETURN lot.name AS lot,
  // @include shipment/_columns
