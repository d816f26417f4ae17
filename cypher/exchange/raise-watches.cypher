// Notes that watches change, so that whoever writes records reads them anew. The graph's lock is held from here to the commit:
// whatever is written after it is looked at by the watches as they then are.
// @write
MATCH (g:Graph {name: 'portolan'})
SET g.watches = coalesce(g.watches, 0) + 1
