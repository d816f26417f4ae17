// What a notice tells of: kind and id of each record.
CALL (of) {
  MATCH (w:Watch)-[m:MATCHED]->(s:Shipment)
  USING INDEX m:MATCHED(notice)
  WHERE m.notice = of AND
    // @include watch/_shipment
  RETURN 'SHIPMENT ' + s.id AS topic
  UNION ALL
  MATCH (w:Watch)-[m:MATCHED]->(z:Seizure)
  USING INDEX m:MATCHED(notice)
  WHERE m.notice = of AND
    // @include watch/_seizure
  RETURN 'SEIZURE ' + z.id AS topic
}
