// Makes audiences that records carry for the first time, and notes of those that are records' own that what they see changes.
// @param rows: { key: string, rank: number, marking: string, owner: string | null, groups: string[], recipients: string[], parts: string[], own: boolean, synthetic: boolean }[]
// @write
UNWIND $rows AS row
MERGE (a:Audience {key: row.key})
ON CREATE SET a.revision = 0, a.shipments = 0
SET a.revision = a.revision + CASE WHEN row.own THEN 1 ELSE 0 END, a.rank = toInteger(row.rank), a.marking = row.marking, a.owner = row.owner,
  a.groups = row.groups, a.recipients = row.recipients, a.parts = row.parts, a.unrecorded = null,
  a.synthetic = coalesce(a.synthetic, false) OR row.synthetic
