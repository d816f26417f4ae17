// Notes that this transaction changes what is in the graph, and whether what it brings is generated data.
// @param synthetic: boolean
// @returns revision: int
// @write
MATCH (g:Graph {name: 'portolan'})
SET g.revision = g.revision + 1, g.synthetic = g.synthetic OR $synthetic
RETURN g.revision AS revision
