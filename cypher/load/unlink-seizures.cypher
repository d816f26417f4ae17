// Takes the relationships of seizures that are about to change away; returns where they led.
// @param ids: string[]
// @returns node: string, route: string | null, audience: string
// @write
UNWIND $ids AS id
MATCH (z:Seizure {id: id})
SET z.digest = ''
WITH z
MATCH (z)-[old]->(end)
DELETE old
WITH DISTINCT z.audience AS audience, end
RETURN elementId(end) AS node, CASE WHEN end:Route THEN end.key END AS route, audience AS audience
