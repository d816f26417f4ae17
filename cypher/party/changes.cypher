// Whether links between companies have changed: raised by each batch and each decision that changes some.
// @returns changes: int
MATCH (g:Graph {name: 'portolan'})
RETURN coalesce(g.partyChanges, 0) AS changes
