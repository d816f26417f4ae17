// What a watch has found and told of, from a cursor on: the time and kind and id of each record.
// @param notice: string | null, after: { at: string, topic: string } | null
CALL (w) {
  MATCH (w)-[m:MATCHED]->(s:Shipment)
  WITH w, m, s, 'SHIPMENT ' + s.id AS topic
  WHERE m.notice > '' AND ($notice IS NULL OR m.notice = $notice)
    AND ($after IS NULL OR m.at < datetime($after.at) OR (m.at = datetime($after.at) AND topic > $after.topic)) AND
    // @include watch/_shipment
  RETURN topic, m.at AS at
  UNION ALL
  MATCH (w)-[m:MATCHED]->(z:Seizure)
  WITH w, m, z, 'SEIZURE ' + z.id AS topic
  WHERE m.notice > '' AND ($notice IS NULL OR m.notice = $notice)
    AND ($after IS NULL OR m.at < datetime($after.at) OR (m.at = datetime($after.at) AND topic > $after.topic)) AND
    // @include watch/_seizure
  RETURN topic, m.at AS at
}
