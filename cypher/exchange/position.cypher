// Where a notice stands in the order in which all were sent.
// @param id: string
// @returns sequence: int
MATCH (n:Notice {id: $id})
RETURN n.sequence AS sequence
