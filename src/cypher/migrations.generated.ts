// Generated from cypher/migrations/ by npm run codegen; edit those files.
export const migrations: ReadonlyArray<{ number: number; name: string; text: string }> = [
  { number: 1, name: 'keys', text: `// One node a key: what ingestion merges on. Places share a label so that a stop is found by one index.
CREATE CONSTRAINT country_code IF NOT EXISTS FOR (n:Country) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT port_locode IF NOT EXISTS FOR (n:Port) REQUIRE n.locode IS UNIQUE;
CREATE CONSTRAINT place_code IF NOT EXISTS FOR (n:Place) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT route_key IF NOT EXISTS FOR (n:Route) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT stretch_level_key IF NOT EXISTS FOR (n:Stretch) REQUIRE (n.level, n.key) IS UNIQUE;
CREATE CONSTRAINT shipment_id IF NOT EXISTS FOR (n:Shipment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT company_id IF NOT EXISTS FOR (n:Company) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT vessel_imo IF NOT EXISTS FOR (n:Vessel) REQUIRE n.imo IS UNIQUE;
CREATE CONSTRAINT container_number IF NOT EXISTS FOR (n:Container) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT seizure_id IF NOT EXISTS FOR (n:Seizure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT load_fingerprint IF NOT EXISTS FOR (n:Load) REQUIRE n.fingerprint IS UNIQUE;
CREATE CONSTRAINT graph_name IF NOT EXISTS FOR (n:Graph) REQUIRE n.name IS UNIQUE;
` },
  { number: 2, name: 'order-and-range', text: `// What lists are sorted and filtered by; a keyset page starts at its place in one of these.
CREATE INDEX shipment_departed IF NOT EXISTS FOR (n:Shipment) ON (n.departed);
CREATE INDEX shipment_weight IF NOT EXISTS FOR (n:Shipment) ON (n.weightKg);
CREATE INDEX shipment_value IF NOT EXISTS FOR (n:Shipment) ON (n.valueUsd);
CREATE INDEX shipment_hs IF NOT EXISTS FOR (n:Shipment) ON (n.hs);
CREATE INDEX seizure_date IF NOT EXISTS FOR (n:Seizure) ON (n.date);
CREATE INDEX seizure_shipment IF NOT EXISTS FOR (n:Seizure) ON (n.shipmentId);
CREATE INDEX seizure_country IF NOT EXISTS FOR (n:Seizure) ON (n.country);
CREATE INDEX company_name IF NOT EXISTS FOR (n:Company) ON (n.name);
CREATE INDEX vessel_name IF NOT EXISTS FOR (n:Vessel) ON (n.name);
CREATE INDEX route_shipments IF NOT EXISTS FOR (n:Route) ON (n.shipments);
CREATE INDEX route_seizures IF NOT EXISTS FOR (n:Route) ON (n.seizures);
CREATE INDEX place_calls IF NOT EXISTS FOR (n:Place) ON (n.calls);
CREATE INDEX stretch_period IF NOT EXISTS FOR (n:Stretch) ON (n.level, n.lastMonth, n.firstMonth);
` },
  { number: 3, name: 'full-text', text: `// Search by text. Folding of accents lets "Genève" be found as "geneve".
CREATE FULLTEXT INDEX company_text IF NOT EXISTS FOR (n:Company) ON EACH [n.name, n.aliasText]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } };
CREATE FULLTEXT INDEX shipment_text IF NOT EXISTS FOR (n:Shipment) ON EACH [n.description]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } };
CREATE FULLTEXT INDEX place_text IF NOT EXISTS FOR (n:Place) ON EACH [n.name, n.code]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } };
` },
  { number: 4, name: 'ingestion', text: `// What ingestion looks up: migrations by number, places and companies that no list or file has described yet.
CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE;
CREATE INDEX port_listed IF NOT EXISTS FOR (n:Port) ON (n.listed);
CREATE INDEX company_stub IF NOT EXISTS FOR (n:Company) ON (n.stub);
` },
  { number: 5, name: 'pending-traffic', text: `// Moves of traffic that batches have committed and counters do not hold yet.
CREATE CONSTRAINT pending_traffic_id IF NOT EXISTS FOR (n:PendingTraffic) REQUIRE n.id IS UNIQUE;
` },
  { number: 6, name: 'samples', text: `// Samples of stretches and companies, drawn by a number that depends on their keys alone.
CREATE INDEX stretch_sample IF NOT EXISTS FOR (n:Stretch) ON (n.level, n.sample);
CREATE INDEX company_sample IF NOT EXISTS FOR (n:Company) ON (n.sample);
` },
  { number: 7, name: 'access', text: `// API keys by the part of them that is no secret, and the tokens that are refused before they expire.
CREATE CONSTRAINT api_key_id IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revoked_token_jti IF NOT EXISTS FOR (n:RevokedToken) REQUIRE n.jti IS UNIQUE;
` },
  { number: 8, name: 'audiences', text: `// Who may see what: an audience for every combination of marking, owner, groups and recipients that records carry. Records
// have no index by it: an audience is too large a part of them to start from.
CREATE CONSTRAINT audience_key IF NOT EXISTS FOR (n:Audience) REQUIRE n.key IS UNIQUE;
` },
  { number: 9, name: 'seizure-reports', text: `// Reports of seizures: by the id of their record, and by the request that made them, so that none is made twice. A record
// that was withdrawn lies under a label of its own, where no list, count or finding looks.
CREATE CONSTRAINT seizure_report_id IF NOT EXISTS FOR (n:SeizureReport) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seizure_report_request IF NOT EXISTS FOR (n:SeizureReport) REQUIRE n.request IS UNIQUE;
CREATE CONSTRAINT withdrawn_seizure_id IF NOT EXISTS FOR (n:WithdrawnSeizure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seizure_version_key IF NOT EXISTS FOR (n:SeizureVersion) REQUIRE n.key IS UNIQUE;
` },
  { number: 10, name: 'exchange', text: `// The exchange between contact points: closed groups and their members, operations, notices and what they are about, and the
// requests that were answered, so that one that is sent again is not done again. Notices are read by who may see them, in the
// order in which they were sent.
CREATE CONSTRAINT group_id IF NOT EXISTS FOR (n:Group) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT correspondent_key IF NOT EXISTS FOR (n:Correspondent) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT operation_id IF NOT EXISTS FOR (n:Operation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT notice_id IF NOT EXISTS FOR (n:Notice) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_key IF NOT EXISTS FOR (n:Topic) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT request_key IF NOT EXISTS FOR (n:Request) REQUIRE n.key IS UNIQUE;
CREATE INDEX notice_audience_sequence IF NOT EXISTS FOR (n:Notice) ON (n.audience, n.sequence);
CREATE INDEX group_audience IF NOT EXISTS FOR (n:Group) ON (n.audience);
CREATE INDEX operation_audience IF NOT EXISTS FOR (n:Operation) ON (n.audience);
` },
  { number: 11, name: 'audit', text: `// The audit log: entries in one chain, and the one node that says where it ends. Entries have an id of their own beside
// their place in the chain, so that a batch whose commit was in doubt is not written twice.
CREATE CONSTRAINT audit_entry_sequence IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.sequence IS UNIQUE;
CREATE CONSTRAINT audit_entry_id IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audit_head_name IF NOT EXISTS FOR (n:AuditHead) REQUIRE n.name IS UNIQUE;
MERGE (h:AuditHead {name: 'audit'}) ON CREATE SET h.sequence = 0, h.hash = '';
` },
  { number: 12, name: 'audiences-of-old', text: `// Graphs that were filled before records had audiences get them, as if their files had been loaded now: a company is GREEN,
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
` },
  { number: 13, name: 'watches', text: `// What contact points watch for. A watch is read by its owner alone; what it has found hangs on it, by the notice that told of
// it, with an empty text where none has yet.
CREATE CONSTRAINT watch_id IF NOT EXISTS FOR (n:Watch) REQUIRE n.id IS UNIQUE;
CREATE INDEX watch_audience IF NOT EXISTS FOR (n:Watch) ON (n.audience);
CREATE INDEX matched_notice IF NOT EXISTS FOR ()-[m:MATCHED]-() ON (m.notice);
` },
  { number: 15, name: 'provenance', text: `// Where rows come from: each reading of a file has a number, which the rows that it wrote carry with their line. Goods that
// were seized together share a case.
CREATE CONSTRAINT load_run_number IF NOT EXISTS FOR (n:LoadRun) REQUIRE n.number IS UNIQUE;
CREATE INDEX seizure_case IF NOT EXISTS FOR (n:Seizure) ON (n.caseId);
` },
  { number: 16, name: 'attachments', text: `// Files that records and notices have with them, by id and by their content; those that wait to be attached by since when.
// Requests by when they were answered, since they are kept for a month.
CREATE CONSTRAINT attachment_id IF NOT EXISTS FOR (n:Attachment) REQUIRE n.id IS UNIQUE;
CREATE INDEX attachment_sha256 IF NOT EXISTS FOR (n:Attachment) ON (n.sha256);
CREATE INDEX attachment_pending IF NOT EXISTS FOR (n:Attachment) ON (n.pendingSince);
CREATE INDEX request_at IF NOT EXISTS FOR (n:Request) ON (n.at);
` },
  { number: 19, name: 'parties', text: `// Which companies are one: parties, and the links that hold them together or were refused. Links are listed by how likely they are.
CREATE CONSTRAINT party_id IF NOT EXISTS FOR (n:Party) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT party_link_key IF NOT EXISTS FOR (n:PartyLink) REQUIRE n.key IS UNIQUE;
CREATE INDEX party_link_rank IF NOT EXISTS FOR (n:PartyLink) ON (n.rank);
` },
  { number: 21, name: 'tallies', text: `// Counters that were kept as one list of buckets become tallies, a text for each audience and year, so that a year is read
// without the others.
MATCH (n:Route) WHERE n.shipments >= 1 AND n.buckets IS NOT NULL
CALL (n) {
  UNWIND range(0, size(n.buckets) - 1) AS i
  WITH n, split(n.buckets[i], '|') AS bucket, n.counts[i] AS number
  WITH n, bucket[1] AS audience, bucket[2] AS mode, bucket[0] AS month, collect(bucket[3]) AS places, collect(number) AS numbers
  WITH n, audience, month, mode + ' ' + reduce(text = places[0], place IN places[1..] | text + ',' + place) + ' ' + month + ':' +
    reduce(text = toString(numbers[0]), number IN numbers[1..] | text + ',' + number) AS line
  ORDER BY month
  WITH n, audience, 'traffic' + left(month, 4) AS year, collect(line) AS lines
  WITH n, year, collect({audience: audience, text: reduce(text = lines[0], line IN lines[1..] | text + '\\n' + line)}) AS seen
  SET n[year] = [audience IN n.audiences | coalesce([each IN seen WHERE each.audience = audience | each.text][0], '')]
  WITH DISTINCT n
  REMOVE n.buckets, n.counts
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:Stretch) WHERE n.level IN ['PORT', 'COUNTRY'] AND n.key > '' AND n.shipments >= 1 AND n.buckets IS NOT NULL
CALL (n) {
  UNWIND range(0, size(n.buckets) - 1) AS i
  WITH n, split(n.buckets[i], '|') AS bucket, n.counts[i] AS number
  WITH n, bucket[1] AS audience, bucket[2] AS mode, bucket[0] AS month, collect(bucket[3]) AS places, collect(number) AS numbers
  WITH n, audience, month, mode + ' ' + reduce(text = places[0], place IN places[1..] | text + ',' + place) + ' ' + month + ':' +
    reduce(text = toString(numbers[0]), number IN numbers[1..] | text + ',' + number) AS line
  ORDER BY month
  WITH n, audience, 'traffic' + left(month, 4) AS year, collect(line) AS lines
  WITH n, year, collect({audience: audience, text: reduce(text = lines[0], line IN lines[1..] | text + '\\n' + line)}) AS seen
  SET n[year] = [audience IN n.audiences | coalesce([each IN seen WHERE each.audience = audience | each.text][0], '')]
  WITH DISTINCT n
  REMOVE n.buckets, n.counts
} IN TRANSACTIONS OF 2000 ROWS;
MATCH (n:Place) WHERE n.calls >= 1 AND n.buckets IS NOT NULL
CALL (n) {
  UNWIND range(0, size(n.buckets) - 1) AS i
  WITH n, split(n.buckets[i], '|') AS bucket, n.counts[i] AS number
  WITH n, bucket[1] AS audience, bucket[2] AS mode, bucket[0] AS month, collect(bucket[3]) AS places, collect(number) AS numbers
  WITH n, audience, month, mode + ' ' + reduce(text = places[0], place IN places[1..] | text + ',' + place) + ' ' + month + ':' +
    reduce(text = toString(numbers[0]), number IN numbers[1..] | text + ',' + number) AS line
  ORDER BY month
  WITH n, audience, 'traffic' + left(month, 4) AS year, collect(line) AS lines
  WITH n, year, collect({audience: audience, text: reduce(text = lines[0], line IN lines[1..] | text + '\\n' + line)}) AS seen
  SET n[year] = [audience IN n.audiences | coalesce([each IN seen WHERE each.audience = audience | each.text][0], '')]
  WITH DISTINCT n
  REMOVE n.buckets, n.counts
} IN TRANSACTIONS OF 200 ROWS;
MATCH (s:Shipment) WHERE s.departed >= date('0001-01-01')
WITH s.audience AS audience, coalesce(s.mode, '') AS mode, left(toString(s.departed), 7) AS month, count(*) AS number
ORDER BY audience, mode, month
WITH audience, 'traffic' + left(month, 4) AS year, collect(mode + ' * ' + month + ':' + number) AS lines
MATCH (a:Audience {key: audience})
SET a[year] = [reduce(text = lines[0], line IN lines[1..] | text + '\\n' + line)], a.audiences = [a.key];
` },
];
