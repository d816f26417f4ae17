// Notes moves of traffic beside the rows that make them, until they are settled. The lists go together, place by place.
// @param id: string, routes: string[], prefixes: string[], numbers: int[]
// @write
CREATE (:PendingTraffic {id: $id, routes: $routes, prefixes: $prefixes, numbers: $numbers})
