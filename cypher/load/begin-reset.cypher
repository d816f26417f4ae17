// Says that the graph is being emptied, so that nobody loads into half of one.
// @write
MATCH (g:Graph {name: 'portolan'})
SET g.resetting = true
