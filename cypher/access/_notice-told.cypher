// A notice of a watch is there as long as the viewer sees something that it tells of: by itself it would tell of hidden records.
// @param audiences: string[]
(n.watch IS NULL OR EXISTS {
  MATCH (w:Watch)-[tells:MATCHED]->(s:Shipment)
  USING INDEX tells:MATCHED(notice)
  WHERE tells.notice = n.id AND
    // @include watch/_shipment
} OR EXISTS {
  MATCH (w:Watch)-[tells:MATCHED]->(z:Seizure)
  USING INDEX tells:MATCHED(notice)
  WHERE tells.notice = n.id AND
    // @include watch/_seizure
})
