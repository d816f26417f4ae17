// Notes that this transaction changes what is in the graph.
// @write
MATCH (g:Graph {name: 'portolan'})
SET g.revision = g.revision + 1
