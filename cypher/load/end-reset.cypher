// Says that the graph is empty. No record carries the audiences that are left: the exchange does.
// @write
MATCH (g:Graph {name: 'portolan'})
SET g.resetting = null, g.revision = g.revision + 1
WITH g
MATCH (a:Audience)
WHERE a.key > ''
SET a.revision = 0, a.shipments = 0, a.synthetic = false, a.unrecorded = true
