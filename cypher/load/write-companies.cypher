// New and changed companies, sorted by id; a stub becomes real.
// @param rows: { [property: string]: string | number | boolean | string[] | null }[]
// @returns links: int
// @write
UNWIND $rows AS row
MERGE (c:Company {id: row.id})
SET c = {
  id: row.id, name: row.name, aliases: row.aliases, aliasText: row.aliasText, address: row.address,
  registration: row.registration, lei: row.lei, roles: row.roles, stub: false, synthetic: row.synthetic,
  digest: row.digest, sample: row.sample, marking: row.marking, owner: row.owner, groups: row.groups,
  recipients: row.recipients, audience: row.audience, sourceGrade: row.sourceGrade,
  loadRun: toInteger(row.loadRun), line: toInteger(row.line)
}
WITH c, row
CALL (c) { MATCH (c)-[old:REGISTERED_IN]->() DELETE old }
CALL (c, row) { UNWIND row.countries AS code MATCH (p:Country {code: code}) CREATE (c)-[:REGISTERED_IN]->(p) }
RETURN sum(COUNT { (c)-[:REGISTERED_IN]->() }) AS links
