// What a route shows.
// @returns key: string, stopCount: int, shipmentCount: int, seizureCount: int
r.key AS key, r.stopCount AS stopCount,
// @include access/_route-shipments
AS shipmentCount,
// @include access/_route-seizures
AS seizureCount
