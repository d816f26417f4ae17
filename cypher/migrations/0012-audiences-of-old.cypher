// Graphs that were filled before records had audiences get them, as if their files had been loaded now: a company is GREEN,
// and what was marked AMBER+STRICT without an owner or RED without recipients is seen by nobody until it is loaded again.
MATCH (c:Company) WHERE c.stub = false AND c.audience IS NULL
CALL (c) { SET c.marking = 'GREEN', c.groups = [], c.recipients = [], c.audience = 'GREEN' } IN TRANSACTIONS OF 5000 ROWS;
MATCH (z:Seizure) WHERE z.date >= date('0001-01-01') AND z.routeAudience IS NULL
CALL (z) {
  OPTIONAL MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
  SET z.recipients = [], z.namesAudience = z.audience, z.routeAudience = CASE
    WHEN z.ownRoute IS NOT NULL OR s IS NULL OR s.audience = z.audience THEN z.audience
    ELSE z.audience + ' & ' + s.audience END
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (v:Vessel) WHERE v.imo > '' AND v.nameAsOf IS NOT NULL AND v.nameAudience IS NULL
CALL (v) {
  MATCH (v)<-[:ABOARD]-(s:Shipment) WHERE s.vesselName IS NOT NULL
  WITH s ORDER BY s.departed DESC, s.id DESC LIMIT 1
  SET v.nameAudience = s.audience
} IN TRANSACTIONS OF 1000 ROWS;
MATCH (r:Route) WHERE r.shipments >= 1 AND r.audiences IS NULL
CALL (r) {
  UNWIND range(0, size(r.buckets) - 1) AS i
  WITH r, split(r.buckets[i], '|') AS bucket, r.counts[i] AS number
  WITH r, bucket[1] AS audience, sum(number) AS total ORDER BY audience
  WITH r, collect(audience) AS audiences, collect(total) AS totals
  SET r.audiences = audiences, r.totals = totals
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (r:Route) WHERE r.seizures >= 1 AND r.seizureAudiences IS NULL
CALL (r) {
  MATCH (r)<-[:ALONG]-(z:Seizure)
  WITH r, z.routeAudience AS audience, count(*) AS seizures ORDER BY audience
  WITH r, collect(audience) AS audiences, collect(seizures) AS numbers
  SET r.seizureAudiences = audiences, r.seizuresBy = numbers
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (t:Stretch) WHERE t.level IN ['PORT', 'COUNTRY'] AND t.key > '' AND t.shipments >= 1 AND t.audiences IS NULL
CALL (t) {
  UNWIND range(0, size(t.buckets) - 1) AS i
  WITH t, split(t.buckets[i], '|') AS bucket, t.counts[i] AS number
  WHERE bucket[3] = '*'
  WITH t, bucket[1] AS audience, sum(number) AS total, min(bucket[0]) AS first, max(bucket[0]) AS last ORDER BY audience
  WITH t, collect(audience) AS audiences, collect(total) AS totals, collect(first) AS firsts, collect(last) AS lasts
  SET t.audiences = audiences, t.totals = totals, t.firstMonths = firsts, t.lastMonths = lasts
} IN TRANSACTIONS OF 2000 ROWS;
MATCH (p:Place) WHERE p.calls >= 1 AND p.audiences IS NULL
CALL (p) {
  UNWIND range(0, size(p.buckets) - 1) AS i
  WITH p, split(p.buckets[i], '|') AS bucket, p.counts[i] AS number
  WITH p, bucket[1] AS audience, sum(number) AS total ORDER BY audience
  WITH p, collect(audience) AS audiences, collect(total) AS totals
  SET p.audiences = audiences, p.totals = totals
} IN TRANSACTIONS OF 500 ROWS;
CALL () {
  MATCH (r:Route) WHERE r.shipments >= 1
  UNWIND range(0, size(r.audiences) - 1) AS i
  RETURN r.audiences[i] AS key, r.totals[i] AS shipments
  UNION ALL
  MATCH (z:Seizure) WHERE z.date >= date('0001-01-01')
  UNWIND [z.audience, z.routeAudience] AS key
  RETURN key, 0 AS shipments
  UNION ALL
  MATCH (c:Company) WHERE c.stub = false
  RETURN c.audience AS key, 0 AS shipments LIMIT 1
}
WITH key, sum(shipments) AS shipments
WITH key, shipments, EXISTS { MATCH (g:Graph {name: 'portolan'}) WHERE g.synthetic } AS synthetic, split(key, ' & ') AS parts, split(split(key, ' & ')[0], ' ') AS words
MERGE (a:Audience {key: key})
ON CREATE SET a.revision = 1, a.shipments = shipments, a.synthetic = synthetic,
  a.parts = CASE size(parts) WHEN 1 THEN [] ELSE parts END,
  a.marking = CASE size(parts) WHEN 1 THEN words[0] END,
  a.rank = CASE WHEN size(parts) > 1 THEN 0 WHEN key STARTS WITH 'CLEAR' THEN 0 WHEN key STARTS WITH 'GREEN' THEN 1
    WHEN key STARTS WITH 'AMBER+STRICT' THEN 3 WHEN key STARTS WITH 'AMBER' THEN 2 ELSE 4 END,
  a.groups = CASE WHEN size(parts) = 1 AND size(words) > 1 THEN split(words[1], ',') ELSE [] END,
  a.recipients = [];
