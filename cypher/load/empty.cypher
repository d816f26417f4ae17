// Takes all loaded rows away, and what was made for them, in small transactions; shipments first, which makes the
// rest cheap. What contact points wrote to each other stays, and who may read it.
// @write
CALL () {
  MATCH (n:Attachment) WHERE n.id > '' AND EXISTS { (n)-[:ATTACHED_TO]->(:Seizure|WithdrawnSeizure) }
    AND NOT EXISTS { (n)-[:ATTACHED_TO]->(:Notice) } RETURN n
  UNION ALL MATCH (n:Shipment) WHERE n.id > '' RETURN n
  UNION ALL MATCH (n:Seizure) WHERE n.id > '' RETURN n
  UNION ALL MATCH (n:WithdrawnSeizure) WHERE n.id > '' RETURN n
  UNION ALL MATCH (n:SeizureVersion) WHERE n.key > '' RETURN n
  UNION ALL MATCH (n:SeizureReport) WHERE n.id > '' RETURN n
  UNION ALL MATCH (n:Company) WHERE n.id > '' RETURN n
  UNION ALL MATCH (n:PartyLink) WHERE n.key > '' RETURN n
  UNION ALL MATCH (n:Party) WHERE n.id > '' RETURN n
  UNION ALL MATCH (n:Vessel) WHERE n.imo > '' RETURN n
  UNION ALL MATCH (n:Container) WHERE n.number > '' RETURN n
  UNION ALL MATCH (n:Route) WHERE n.key > '' RETURN n
  UNION ALL MATCH (n:Stretch) WHERE n.level IN ['PORT', 'COUNTRY'] AND n.key > '' RETURN n
  UNION ALL MATCH (n:PendingTraffic) WHERE n.id > '' RETURN n
  UNION ALL MATCH (n:Audience) WHERE n.key > '' AND n.exchange IS NULL RETURN n
  UNION ALL MATCH (n:Load) WHERE n.fingerprint > '' RETURN n
  UNION ALL MATCH (n:LoadRun) WHERE n.number > 0 RETURN n
}
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS
