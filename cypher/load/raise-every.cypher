// Notes that this transaction may change what anybody sees.
// @write
MATCH (g:Graph {name: 'portolan'})
SET g.base = coalesce(g.base, 0) + 1
