// Says of links that no analyst has decided whether they hold a party together.
// @param rows: { key: string, state: string }[]
// @write
UNWIND $rows AS row
MATCH (l:PartyLink {key: row.key})
WHERE l.decidedBy IS NULL
SET l.state = row.state
