// Says that the graph is empty.
// @write
MATCH (g:Graph {name: 'portolan'})
SET g.resetting = null, g.revision = g.revision + 1
