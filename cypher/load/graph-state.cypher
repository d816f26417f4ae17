// Whether the graph can be loaded into.
// @returns revision: int, resetting: boolean
MATCH (g:Graph {name: 'portolan'})
RETURN g.revision AS revision, coalesce(g.resetting, false) AS resetting
