// The one node that knows the graph's revision.
// @write
MERGE (g:Graph {name: 'portolan'})
ON CREATE SET g.revision = 0
