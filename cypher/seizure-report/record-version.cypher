// The next state of a report beside those before it: the record in full, and who may see it as it then was.
// @param id: string, number: int, state: string, at: string, by: string, administration: string | null, reasons: string[], record: string, companies: string[], audience: string, namesAudience: string
// @write
MATCH (r:SeizureReport {id: $id})
SET r.version = $number, r.state = $state
CREATE (r)-[:HAS_VERSION]->(:SeizureVersion {
  key: $id + ' ' + toString($number), number: $number, state: $state, at: datetime($at), by: $by, administration: $administration, reasons: $reasons,
  record: $record, companies: $companies, audience: $audience, namesAudience: $namesAudience
})
