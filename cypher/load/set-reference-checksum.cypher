// Notes which reference lists the graph has.
// @param checksum: string
// @write
MATCH (g:Graph {name: 'portolan'})
SET g.reference = $checksum
