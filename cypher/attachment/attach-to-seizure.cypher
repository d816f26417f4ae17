// Attaches files that a viewer has sent to a seizure that it sees with its names; those that it has already are not attached twice.
// @param ids: string[], by: string, seizure: string
// @returns attached: int
// @write
MATCH (z:Seizure {id: $seizure})
WHERE
  // @include attachment/_seizure
WITH z
UNWIND $ids AS id
MATCH (a:Attachment {id: id})
WHERE a.by = $by
SET a.pendingSince = null
MERGE (a)-[:ATTACHED_TO]->(z)
RETURN count(a) AS attached
