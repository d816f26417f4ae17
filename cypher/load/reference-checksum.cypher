// Which reference lists the graph has.
// @returns checksum: string | null
MATCH (g:Graph {name: 'portolan'})
RETURN g.reference AS checksum
