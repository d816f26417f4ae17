// Notes which seizures watches have found, to be told of when the load is done. What one has found before stays as it was.
// @param found: { watch: string, ids: string[] }[]
// @write
UNWIND $found AS one
MATCH (w:Watch {id: one.watch})
UNWIND one.ids AS id
MATCH (found:Seizure {id: id})
MERGE (w)-[m:MATCHED]->(found)
ON CREATE SET m.notice = '', m.at = datetime()
