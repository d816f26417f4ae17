// What a route shows.
// @returns key: string, stopCount: int, shipmentCount: int, seizureCount: int
r.key AS key, r.stopCount AS stopCount,
coalesce(r.shipments, 0) AS shipmentCount, coalesce(r.seizures, 0) AS seizureCount
