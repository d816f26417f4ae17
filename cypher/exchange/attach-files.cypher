// Attaches files that a viewer has sent to a notice; those that it has already are not attached twice.
// @param ids: string[], by: string, notice: string
// @returns attached: int
// @write
MATCH (n:Notice {id: $notice})
UNWIND $ids AS id
MATCH (a:Attachment {id: id})
WHERE a.by = $by
SET a.pendingSince = null
MERGE (a)-[:ATTACHED_TO]->(n)
RETURN count(a) AS attached
