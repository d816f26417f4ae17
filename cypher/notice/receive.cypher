// Notes that a viewer has read a notice, and acknowledged it where it says so; what was noted before stays. No row where there is
// no such notice for the viewer.
// @param id: string, reader: { key: string, id: string, name: string, administration: string | null }, acknowledge: boolean
// @write
MATCH (n:Notice {id: $id})
WHERE
  // @include access/_notice
MERGE (m:Correspondent {key: $reader.key})
SET m.kind = 'VIEWER', m.id = $reader.id, m.name = $reader.name, m.administration = $reader.administration
MERGE (m)-[r:RECEIVED]->(n)
SET r.readAt = coalesce(r.readAt, datetime()),
  r.acknowledgedAt = CASE WHEN $acknowledge THEN coalesce(r.acknowledgedAt, datetime()) ELSE r.acknowledgedAt END
RETURN
  // @include notice/_columns
