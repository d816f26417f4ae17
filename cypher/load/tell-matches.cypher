// Gives what watches of one owner have found to the notices that are to tell of it, where the owner sees what makes it so.
// @param notices: { id: string, watch: string }[], audiences: string[]
// @returns notice: string
// @write
UNWIND $notices AS notice
MATCH (w:Watch {id: notice.watch})
CALL (w) {
  MATCH (w)-[m:MATCHED]->(s:Shipment)
  WHERE m.notice = '' AND
    // @include watch/_shipment
  RETURN m
  UNION ALL
  MATCH (w)-[m:MATCHED]->(z:Seizure)
  WHERE m.notice = '' AND
    // @include watch/_seizure
  RETURN m
}
SET m.notice = notice.id
RETURN DISTINCT notice.id AS notice
