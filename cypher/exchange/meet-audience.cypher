// Makes the audience of something that is exchanged, where there is none yet. Findings do not change by it, so that no
// revision rises.
// @param audience: { key: string, rank: number, marking: string, owner: string | null, groups: string[], recipients: string[], parts: string[] }
// @write
MERGE (a:Audience {key: $audience.key})
ON CREATE SET a.revision = 0, a.shipments = 0, a.synthetic = false, a.unrecorded = true,
  a.rank = toInteger($audience.rank), a.marking = $audience.marking, a.owner = $audience.owner,
  a.groups = $audience.groups, a.recipients = $audience.recipients, a.parts = $audience.parts
SET a.exchange = true
