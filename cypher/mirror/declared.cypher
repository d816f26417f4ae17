// What the shipments of a period declare, by the first digits of the HS code; reads every shipment of the period.
// @param from: string, to: string, digits: int
// @returns declared: string, shipments: int
MATCH (s:Shipment)
WHERE s.departed >= date($from) AND s.departed <= date($to) AND s.hs IS NOT NULL AND
  // @include access/_shipment
RETURN left(s.hs, $digits) AS declared, count(s) AS shipments
