// What a stretch shows.
// @returns level: StretchLevel, key: string, stopCount: int, shipmentCount: int
t.level AS level, t.key AS key, t.stopCount AS stopCount,
// @include access/_stretch-shipments
AS shipmentCount
