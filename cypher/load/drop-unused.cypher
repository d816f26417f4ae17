// Stretches that no route covers go, and vessels, containers, stubs and unlisted ports that nothing names any more.
// @param nodes: string[]
// @returns dropped: int
// @write
UNWIND $nodes AS node
MATCH (n)
WHERE elementId(n) = node
  AND (n:Stretch OR n:Vessel OR n:Container OR (n:Company AND n.stub) OR (n:Port AND NOT n.listed))
  AND NOT EXISTS { (n)<--() }
DETACH DELETE n
RETURN count(*) AS dropped
