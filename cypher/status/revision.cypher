// The revision of the data: raised by every batch that changed something.
// @returns revision: int
MATCH (g:Graph {name: 'portolan'})
RETURN g.revision AS revision
