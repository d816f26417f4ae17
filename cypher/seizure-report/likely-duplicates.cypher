// Seizures that the viewer sees and that may be the one which is about to be reported: of the same category within some
// days, and from the same shipment or container, on the same conveyance, or in the same country and about as much.
// @param except: string[]
// @param candidate: { from: string, to: string, date: string, category: string, country: string | null, place: string | null, shipmentId: string | null, conveyanceId: string | null, quantity: float | null, unit: string | null }
// @param tolerance: float, limit: int
// @returns signs: DuplicateSign[]
MATCH (z:Seizure)
WHERE z.date >= date($candidate.from) AND z.date <= date($candidate.to) AND z.category = $candidate.category
  AND NOT z.id IN $except AND
  // @include access/_seizure
WITH z, [sign IN [
  CASE WHEN z.shipmentId = $candidate.shipmentId THEN 'SAME_SHIPMENT' END,
  CASE WHEN z.shipmentId <> $candidate.shipmentId AND EXISTS {
    MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:STOWED_IN]->(k:Container)<-[:STOWED_IN]-(other:Shipment {id: $candidate.shipmentId})
    WHERE other.audience IN $audiences AND
      // @include access/_shipment
  } THEN 'SAME_CONTAINER' END,
  CASE WHEN toUpper(z.conveyanceId) = toUpper($candidate.conveyanceId) THEN 'SAME_CONVEYANCE' END,
  CASE WHEN z.normalisedUnit = $candidate.unit AND z.normalisedQuantity > 0 AND $candidate.quantity > 0
    AND abs(z.normalisedQuantity - $candidate.quantity) <= $tolerance * $candidate.quantity
    THEN 'SIMILAR_QUANTITY' END,
  CASE WHEN z.country = $candidate.country THEN 'SAME_COUNTRY' END,
  CASE WHEN EXISTS { MATCH (z)-[:SEIZED_AT]->(:Place {code: $candidate.place}) } THEN 'SAME_PLACE' END,
  CASE WHEN z.date = date($candidate.date) THEN 'SAME_DAY' END
] WHERE sign IS NOT NULL] AS signs
WHERE any(sign IN signs WHERE sign IN ['SAME_SHIPMENT', 'SAME_CONTAINER', 'SAME_CONVEYANCE'])
  OR ('SIMILAR_QUANTITY' IN signs AND 'SAME_COUNTRY' IN signs)
WITH z, signs
ORDER BY size(signs) DESC, abs(duration.inDays(z.date, date($candidate.date)).days), z.id
LIMIT $limit
RETURN signs AS signs,
  // @include seizure/_columns
