// Notes that links between companies change, so that lists of parties are made anew.
// @write
MATCH (g:Graph {name: 'portolan'})
SET g.partyChanges = coalesce(g.partyChanges, 0) + 1
