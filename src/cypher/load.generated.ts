// Generated from cypher/load/ by npm run codegen; edit those files.
import type { WatchedRecord } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

export interface LoadAppliedParams {

}
export interface LoadAppliedRow {
  number: number;
  name: string;
  checksum: string;
}
/** Migrations that this graph has seen. */
export const applied: Statement<LoadAppliedParams, LoadAppliedRow> = {
  name: 'load/applied',
  write: false,
  integers: [],
  columns: { number: 'int', name: 'string', checksum: 'string' },
  text: `MATCH (m:Migration)
WHERE m.number > 0
RETURN m.number AS number, m.name AS name, m.checksum AS checksum
ORDER BY number`,
};

export interface LoadBeginParams {
  fingerprint: string;
  file: string;
  name: string;
  kind: string;
  sessions: number;
}
export interface LoadBeginRow {
  run: number;
}
/** Opens the record of a file's load; a file that was loaded before begins again. Each beginning is a run with a number and
 * a file name of its own, which rows refer to: the same bytes may come again under another name. */
export const begin: Statement<LoadBeginParams, LoadBeginRow> = {
  name: 'load/begin',
  write: true,
  integers: ['sessions'],
  columns: { run: 'int' },
  text: `MATCH (g:Graph {name: 'portolan'})
SET g.loadRuns = coalesce(g.loadRuns, 0) + 1
MERGE (l:Load {fingerprint: $fingerprint})
SET l.file = $file, l.kind = $kind, l.state = 'RUNNING', l.progress = [session IN range(1, $sessions) | 0],
  l.rows = 0, l.rejected = 0, l.startedAt = datetime(), l.finishedAt = null, l.run = g.loadRuns
CREATE (:LoadRun {number: l.run, file: $name, fingerprint: $fingerprint, startedAt: l.startedAt})
RETURN l.run AS run`,
};

export interface LoadBeginResetParams {

}
export interface LoadBeginResetRow {

}
/** Says that the graph is being emptied, so that nobody loads into half of one. What comes next begins at revisions that no
 * answer was ever given for. */
export const beginReset: Statement<LoadBeginResetParams, LoadBeginResetRow> = {
  name: 'load/begin-reset',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (g:Graph {name: 'portolan'})
SET g.resetting = true, g.base = coalesce(g.base, 0) + 1
  + reduce(sum = 0, revision IN COLLECT { MATCH (a:Audience) WHERE a.key > '' RETURN a.revision } | sum + revision)`,
};

export interface LoadByFingerprintParams {
  fingerprint: string;
}
export interface LoadByFingerprintRow {
  state: string;
  progress: number[];
  run: number | null;
}
/** How far a file has been loaded, and the run of it that is under way or was last. */
export const byFingerprint: Statement<LoadByFingerprintParams, LoadByFingerprintRow> = {
  name: 'load/by-fingerprint',
  write: false,
  integers: [],
  columns: { state: 'string', progress: 'int[]', run: 'int | null' },
  text: `MATCH (l:Load {fingerprint: $fingerprint})
RETURN l.state AS state, l.progress AS progress, l.run AS run`,
};

export interface LoadCompanyDigestsParams {
  ids: ReadonlyArray<string>;
}
export interface LoadCompanyDigestsRow {
  id: string;
  digest: string;
}
/** What is there already of a batch of companies. */
export const companyDigests: Statement<LoadCompanyDigestsParams, LoadCompanyDigestsRow> = {
  name: 'load/company-digests',
  write: false,
  integers: [],
  columns: { id: 'string', digest: 'string' },
  text: `UNWIND $ids AS wanted
MATCH (c:Company {id: wanted})
RETURN c.id AS id, coalesce(c.digest, '') AS digest`,
};

export interface LoadCountSeizuresParams {
  keys: ReadonlyArray<string>;
}
export interface LoadCountSeizuresRow {

}
/** Counts the seizures along routes afresh, by who may know that they lie there. */
export const countSeizures: Statement<LoadCountSeizuresParams, LoadCountSeizuresRow> = {
  name: 'load/count-seizures',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $keys AS key
MATCH (r:Route {key: key})
CALL (r) {
  MATCH (r)<-[:ALONG]-(z:Seizure)
  WITH z.routeAudience AS audience, count(*) AS seizures
  ORDER BY audience
  RETURN collect(audience) AS audiences, collect(seizures) AS numbers
}
SET r.seizures = reduce(sum = 0, number IN numbers | sum + number),
  r.seizureAudiences = audiences, r.seizuresBy = numbers`,
};

export interface LoadCoverParams {
  routes: ReadonlyArray<{ key: string, stretches: ReadonlyArray<string>[] }>;
}
export interface LoadCoverRow {
  key: string;
  links: number;
}
/** Ties routes to the stretches that they cover: a list of level and key for each route. */
export const cover: Statement<LoadCoverParams, LoadCoverRow> = {
  name: 'load/cover',
  write: true,
  integers: [],
  columns: { key: 'string', links: 'int' },
  text: `UNWIND $routes AS row
MATCH (r:Route {key: row.key})
UNWIND row.stretches AS stretch
MATCH (t:Stretch {level: stretch[0], key: stretch[1]})
MERGE (r)-[:COVERS]->(t)
RETURN r.key AS key, count(*) AS links`,
};

export interface LoadCreateSeizuresParams {
  rows: ReadonlyArray<{ [property: string]: string | number | boolean | ReadonlyArray<string> | null }>;
}
export interface LoadCreateSeizuresRow {
  links: number;
}
/** New seizures with what their own rows tie them to. */
export const createSeizures: Statement<LoadCreateSeizuresParams, LoadCreateSeizuresRow> = {
  name: 'load/create-seizures',
  write: true,
  integers: [],
  columns: { links: 'int' },
  text: `UNWIND $rows AS row
CREATE (z:Seizure
  {
    id: row.id, date: date(row.date), category: row.category, substance: row.substance, hs: row.hs,
    hsEdition: toInteger(row.hsEdition), quantity: row.quantity, unit: row.unit,
    normalisedQuantity: row.normalisedQuantity, normalisedUnit: row.normalisedUnit, valueUsd: row.valueUsd,
    conveyance: row.conveyance, conveyanceId: row.conveyanceId, flag: row.flag, concealment: row.concealment,
    detection: row.detection, riskIndicators: row.riskIndicators, persons: toInteger(row.persons),
    nationalities: row.nationalities, origin: row.origin, operation: row.operation, sourceGrade: row.sourceGrade,
    shipmentId: row.shipmentId, caseId: row.caseId, ownRoute: row.ownRoute, country: row.country, marking: row.marking,
    owner: row.owner, groups: row.groups, recipients: row.recipients, audience: row.audience,
    namesAudience: row.namesAudience, routeAudience: row.audience, synthetic: row.synthetic, digest: row.digest,
    loadRun: toInteger(row.loadRun), line: toInteger(row.line)
  }
)
WITH z, row
CALL (z, row) { UNWIND row.routes AS key MATCH (r:Route {key: key}) CREATE (z)-[:ALONG]->(r) }
CALL (z, row) { UNWIND row.places AS code MATCH (p:Place {code: code}) CREATE (z)-[:SEIZED_AT]->(p) }
CALL (z, row) { UNWIND row.reporters AS code MATCH (c:Country {code: code}) CREATE (z)-[:REPORTED_BY]->(c) }
CALL (z, row) { UNWIND row.consignors AS id MATCH (c:Company {id: id}) CREATE (z)-[:CONSIGNED_BY]->(c) }
CALL (z, row) { UNWIND row.consignees AS id MATCH (c:Company {id: id}) CREATE (z)-[:CONSIGNED_TO]->(c) }
RETURN sum(COUNT { (z)-->() }) AS links`,
};

export interface LoadCreateShipmentsParams {
  rows: (string | number | boolean | ReadonlyArray<string> | null)[][];
}
export interface LoadCreateShipmentsRow {
  links: number;
}
/** New shipments with all that they are tied to. */
export const createShipments: Statement<LoadCreateShipmentsParams, LoadCreateShipmentsRow> = {
  name: 'load/create-shipments',
  write: true,
  integers: [],
  columns: { links: 'int' },
  text: `UNWIND $rows AS row
MATCH (r:Route {key: row[1]})
CREATE (s:Shipment
  {
    id: row[0], departed: date(row[2]), arrived: date(row[3]), mode: row[4], hs: row[5], hsEdition: toInteger(row[6]),
    description: row[7], weightKg: row[8], valueUsd: row[9], vesselName: row[10], calls: row[11], marking: row[12],
    groups: row[13], audience: row[14], synthetic: row[15], digest: row[16], owner: row[17], recipients: row[18],
    sourceGrade: row[19], loadRun: toInteger(row[20]), line: toInteger(row[21])
  }
)
CREATE (s)-[:FOLLOWED]->(r)
WITH s, row
CALL (s, row) { UNWIND row[22] AS id MATCH (c:Company {id: id}) CREATE (s)-[:CONSIGNED_BY]->(c) }
CALL (s, row) { UNWIND row[23] AS id MATCH (c:Company {id: id}) CREATE (s)-[:CONSIGNED_TO]->(c) }
CALL (s, row) { UNWIND row[24] AS id MATCH (c:Company {id: id}) CREATE (s)-[:NOTIFIES]->(c) }
CALL (s, row) { UNWIND row[25] AS id MATCH (c:Company {id: id}) CREATE (s)-[:FORWARDED_BY]->(c) }
CALL (s, row) { UNWIND row[26] AS id MATCH (c:Company {id: id}) CREATE (s)-[:CARRIED_BY]->(c) }
CALL (s, row) { UNWIND row[27] AS imo MATCH (v:Vessel {imo: imo}) CREATE (s)-[:ABOARD]->(v) }
CALL (s, row) { UNWIND row[28] AS number MATCH (k:Container {number: number}) CREATE (s)-[:STOWED_IN]->(k) }
RETURN sum(COUNT { (s)-->() }) AS links`,
};

export interface LoadDropEmptyRoutesParams {
  keys: ReadonlyArray<string>;
}
export interface LoadDropEmptyRoutesRow {
  stretches: string[];
  places: string[];
}
/** Routes that nothing follows any more go; returns the stretches that they covered and where they stopped. */
export const dropEmptyRoutes: Statement<LoadDropEmptyRoutesParams, LoadDropEmptyRoutesRow> = {
  name: 'load/drop-empty-routes',
  write: true,
  integers: [],
  columns: { stretches: 'string[]', places: 'string[]' },
  text: `UNWIND $keys AS key
MATCH (r:Route {key: key})
WHERE NOT EXISTS { (r)<-[:FOLLOWED|ALONG]-() }
WITH r, COLLECT { MATCH (r)-[:COVERS]->(t:Stretch) RETURN elementId(t) } AS stretches,
  COLLECT { MATCH (r)-[:STOPS_AT]->(p:Place) RETURN elementId(p) } AS places
DETACH DELETE r
RETURN stretches, places`,
};

export interface LoadDropUnusedParams {
  nodes: ReadonlyArray<string>;
}
export interface LoadDropUnusedRow {
  dropped: number;
}
/** Stretches that no route covers go, and vessels, containers, stubs and unlisted ports that nothing names any more. */
export const dropUnused: Statement<LoadDropUnusedParams, LoadDropUnusedRow> = {
  name: 'load/drop-unused',
  write: true,
  integers: [],
  columns: { dropped: 'int' },
  text: `UNWIND $nodes AS node
MATCH (n)
WHERE elementId(n) = node
  AND (n:Stretch OR n:Vessel OR n:Container OR (n:Company AND n.stub) OR (n:Port AND NOT n.listed))
  AND NOT EXISTS { (n)<--() }
DETACH DELETE n
RETURN count(*) AS dropped`,
};

export interface LoadEmptyParams {

}
export interface LoadEmptyRow {

}
/** Takes all loaded rows away, and what was made for them, in small transactions; shipments first, which makes the
 * rest cheap. What contact points wrote to each other stays, and who may read it. */
export const empty: Statement<LoadEmptyParams, LoadEmptyRow> = {
  name: 'load/empty',
  write: true,
  integers: [],
  columns: {  },
  text: `CALL () {
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
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
};

export interface LoadEmptyPlacesParams {

}
export interface LoadEmptyPlacesRow {

}
/** Takes the traffic of places away, and places that no reference list has. */
export const emptyPlaces: Statement<LoadEmptyPlacesParams, LoadEmptyPlacesRow> = {
  name: 'load/empty-places',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (p:Place)
WHERE p.code > '' AND (p.calls IS NOT NULL OR p.listed = false)
CALL (p) {
  REMOVE p.calls, p.audiences, p.totals
  FOREACH (year IN [k IN keys(p) WHERE k STARTS WITH 'traffic'] | REMOVE p[year])
  WITH p
  WHERE p.listed = false
  DETACH DELETE p
} IN TRANSACTIONS OF 5000 ROWS`,
};

export interface LoadEndResetParams {

}
export interface LoadEndResetRow {

}
/** Says that the graph is empty. No record carries the audiences that are left: the exchange does. */
export const endReset: Statement<LoadEndResetParams, LoadEndResetRow> = {
  name: 'load/end-reset',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (g:Graph {name: 'portolan'})
SET g.resetting = null, g.revision = g.revision + 1
WITH g
MATCH (a:Audience)
WHERE a.key > ''
SET a.revision = 0, a.shipments = 0, a.synthetic = false, a.unrecorded = true`,
};

export interface LoadEnsureGraphParams {

}
export interface LoadEnsureGraphRow {

}
/** The one node that knows the graph's revision. */
export const ensureGraph: Statement<LoadEnsureGraphParams, LoadEnsureGraphRow> = {
  name: 'load/ensure-graph',
  write: true,
  integers: [],
  columns: {  },
  text: `MERGE (g:Graph {name: 'portolan'})
ON CREATE SET g.revision = 0`,
};

export interface LoadFinishParams {
  fingerprint: string;
  rows: number;
  rejected: number;
}
export interface LoadFinishRow {

}
/** Closes the record of a file's load. */
export const finish: Statement<LoadFinishParams, LoadFinishRow> = {
  name: 'load/finish',
  write: true,
  integers: ['rows', 'rejected'],
  columns: {  },
  text: `MATCH (l:Load {fingerprint: $fingerprint})
SET l.state = 'DONE', l.rows = $rows, l.rejected = $rejected, l.finishedAt = datetime()`,
};

export interface LoadForgetMatchesParams {
  watches: ReadonlyArray<string>;
}
export interface LoadForgetMatchesRow {

}
/** Takes away what watches have found and their owners do not see. */
export const forgetMatches: Statement<LoadForgetMatchesParams, LoadForgetMatchesRow> = {
  name: 'load/forget-matches',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $watches AS id
MATCH (w:Watch {id: id})-[m:MATCHED]->()
WHERE m.notice = ''
DELETE m`,
};

export interface LoadGraphStateParams {

}
export interface LoadGraphStateRow {
  revision: number;
  resetting: boolean;
}
/** Whether the graph can be loaded into. */
export const graphState: Statement<LoadGraphStateParams, LoadGraphStateRow> = {
  name: 'load/graph-state',
  write: false,
  integers: [],
  columns: { revision: 'int', resetting: 'boolean' },
  text: `MATCH (g:Graph {name: 'portolan'})
RETURN g.revision AS revision, coalesce(g.resetting, false) AS resetting`,
};

export interface LoadHoldShipmentsParams {
  ids: ReadonlyArray<string>;
}
export interface LoadHoldShipmentsRow {
  id: string;
  route: string;
  departed: string;
  audience: string;
  mode: string;
  imo: string | null;
}
/** Takes the lock of shipments that are about to change, then tells how they were counted. */
export const holdShipments: Statement<LoadHoldShipmentsParams, LoadHoldShipmentsRow> = {
  name: 'load/hold-shipments',
  write: true,
  integers: [],
  columns: { id: 'string', route: 'string', departed: 'string', audience: 'string', mode: 'string', imo: 'string | null' },
  text: `UNWIND $ids AS wanted
MATCH (s:Shipment {id: wanted})
SET s.digest = ''
WITH s
MATCH (s)-[:FOLLOWED]->(r:Route)
OPTIONAL MATCH (s)-[:ABOARD]->(v:Vessel)
RETURN s.id AS id, r.key AS route, toString(s.departed) AS departed, s.audience AS audience,
  coalesce(s.mode, '') AS mode, v.imo AS imo`,
};

export interface LoadJoinAudiencesParams {
  ids: ReadonlyArray<string>;
}
export interface LoadJoinAudiencesRow {

}
/** Says of seizures who may know their route. */
export const joinAudiences: Statement<LoadJoinAudiencesParams, LoadJoinAudiencesRow> = {
  name: 'load/join-audiences',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $ids AS id
MATCH (z:Seizure {id: id})
OPTIONAL MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
WITH z, s, CASE WHEN z.ownRoute IS NOT NULL OR s IS NULL OR s.audience = z.audience THEN [z.audience]
  ELSE [z.audience, s.audience] END AS parts
SET z.routeAudience = parts[0] + CASE size(parts) WHEN 1 THEN '' ELSE ' & ' + parts[1] END
WITH z, parts, [part IN parts WHERE size(parts) > 1] AS joint
FOREACH (_ IN CASE size(joint) WHEN 0 THEN [] ELSE [1] END |
  MERGE (a:Audience {key: z.routeAudience})
  ON CREATE SET a.revision = 0, a.shipments = 0, a.rank = 0, a.groups = [], a.recipients = [], a.parts = joint,
    a.synthetic = false)`,
};

export interface LoadJoinAudiencesOfShipmentsParams {
  ids: ReadonlyArray<string>;
}
export interface LoadJoinAudiencesOfShipmentsRow {
  route: string;
}
/** Says of the seizures from shipments who may know their route; returns those routes. */
export const joinAudiencesOfShipments: Statement<LoadJoinAudiencesOfShipmentsParams, LoadJoinAudiencesOfShipmentsRow> = {
  name: 'load/join-audiences-of-shipments',
  write: true,
  integers: [],
  columns: { route: 'string' },
  text: `UNWIND $ids AS id
MATCH (s:Shipment {id: id})<-[:TAKEN_FROM]-(z:Seizure)
WITH z, s, CASE WHEN z.ownRoute IS NOT NULL OR s IS NULL OR s.audience = z.audience THEN [z.audience]
  ELSE [z.audience, s.audience] END AS parts
SET z.routeAudience = parts[0] + CASE size(parts) WHEN 1 THEN '' ELSE ' & ' + parts[1] END
WITH z, parts, [part IN parts WHERE size(parts) > 1] AS joint
FOREACH (_ IN CASE size(joint) WHEN 0 THEN [] ELSE [1] END |
  MERGE (a:Audience {key: z.routeAudience})
  ON CREATE SET a.revision = 0, a.shipments = 0, a.rank = 0, a.groups = [], a.recipients = [], a.parts = joint,
    a.synthetic = false)
WITH z
MATCH (z)-[:ALONG]->(r:Route)
RETURN DISTINCT r.key AS route`,
};

export interface LoadLinkPendingSeizuresParams {
  ids: ReadonlyArray<string>;
}
export interface LoadLinkPendingSeizuresRow {
  route: string;
}
/** Ties seizures that named these shipments before they were known; returns the routes that have gained seizures by it. */
export const linkPendingSeizures: Statement<LoadLinkPendingSeizuresParams, LoadLinkPendingSeizuresRow> = {
  name: 'load/link-pending-seizures',
  write: true,
  integers: [],
  columns: { route: 'string' },
  text: `UNWIND $ids AS id
MATCH (z:Seizure {shipmentId: id})
WHERE NOT EXISTS { (z)-[:TAKEN_FROM]->() }
CALL (id, z) {
  MATCH (s:Shipment {id: id})-[:FOLLOWED]->(r:Route)
  CREATE (z)-[:TAKEN_FROM]->(s)
  RETURN r
}
WITH z, r
WHERE z.ownRoute IS NULL
CREATE (z)-[:ALONG]->(r)
RETURN DISTINCT r.key AS route`,
};

export interface LoadLinkShipmentsParams {
  ids: ReadonlyArray<string>;
}
export interface LoadLinkShipmentsRow {
  route: string;
}
/** Ties seizures to the shipments that they name, where those are known, and to their routes where a seizure has none of
 * its own; returns those routes. */
export const linkShipments: Statement<LoadLinkShipmentsParams, LoadLinkShipmentsRow> = {
  name: 'load/link-shipments',
  write: true,
  integers: [],
  columns: { route: 'string' },
  text: `UNWIND $ids AS id
MATCH (z:Seizure {id: id})
MATCH (s:Shipment {id: z.shipmentId})-[:FOLLOWED]->(r:Route)
CREATE (z)-[:TAKEN_FROM]->(s)
WITH z, r
WHERE z.ownRoute IS NULL
CREATE (z)-[:ALONG]->(r)
RETURN DISTINCT r.key AS route`,
};

export interface LoadLockParams {

}
export interface LoadLockRow {

}
/** Takes the one lock under which counters, links between files and the revision are moved; held until the commit.
 * Every writer takes it after all others that it takes by itself, so no two can wait for each other. */
export const lock: Statement<LoadLockParams, LoadLockRow> = {
  name: 'load/lock',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (g:Graph {name: 'portolan'})
SET g.revision = g.revision`,
};

export interface LoadMakeContainersParams {
  numbers: ReadonlyArray<string>;
}
export interface LoadMakeContainersRow {

}
/** Containers by number, sorted. */
export const makeContainers: Statement<LoadMakeContainersParams, LoadMakeContainersRow> = {
  name: 'load/make-containers',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $numbers AS number
MERGE (:Container {number: number})`,
};

export interface LoadMakeRoutesParams {
  routes: ReadonlyArray<{ key: string, stops: ReadonlyArray<string> }>;
}
export interface LoadMakeRoutesRow {
  key: string;
  links: number;
}
/** Routes with their stops, sorted by key. */
export const makeRoutes: Statement<LoadMakeRoutesParams, LoadMakeRoutesRow> = {
  name: 'load/make-routes',
  write: true,
  integers: [],
  columns: { key: 'string', links: 'int' },
  text: `UNWIND $routes AS row
MERGE (r:Route {key: row.key})
ON CREATE SET r.stopCount = size(row.stops), r.shipments = 0, r.seizures = 0
WITH r, row
UNWIND range(0, size(row.stops) - 1) AS position
MATCH (p:Place {code: row.stops[position]})
MERGE (r)-[:STOPS_AT {position: position}]->(p)
RETURN r.key AS key, count(*) AS links`,
};

export interface LoadMakeStretchesParams {
  stretches: ReadonlyArray<{ level: string, key: string, stopCount: number, sample: number }>;
}
export interface LoadMakeStretchesRow {

}
/** Stretches, sorted by level and key. */
export const makeStretches: Statement<LoadMakeStretchesParams, LoadMakeStretchesRow> = {
  name: 'load/make-stretches',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $stretches AS row
MERGE (t:Stretch {level: row.level, key: row.key})
ON CREATE SET t.stopCount = toInteger(row.stopCount), t.shipments = 0, t.sample = row.sample`,
};

export interface LoadMakeStubsParams {
  stubs: ReadonlyArray<{ id: string, sample: number }>;
}
export interface LoadMakeStubsRow {

}
/** Companies that only a shipment or seizure names; their ids sorted, so that two sessions cannot wait for each other. */
export const makeStubs: Statement<LoadMakeStubsParams, LoadMakeStubsRow> = {
  name: 'load/make-stubs',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $stubs AS row
MERGE (c:Company {id: row.id})
ON CREATE SET c.name = row.id, c.sample = row.sample, c.stub = true`,
};

export interface LoadMakeUnlistedPortsParams {
  locodes: ReadonlyArray<string>;
}
export interface LoadMakeUnlistedPortsRow {

}
/** Well-formed places that no reference list has, sorted. */
export const makeUnlistedPorts: Statement<LoadMakeUnlistedPortsParams, LoadMakeUnlistedPortsRow> = {
  name: 'load/make-unlisted-ports',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $locodes AS locode
MATCH (c:Country {code: left(locode, 2)})
MERGE (p:Port {locode: locode})
ON CREATE SET p:Place, p.code = locode, p.name = locode, p.listed = false
MERGE (p)-[:IN]->(c)`,
};

export interface LoadMakeVesselsParams {
  imos: ReadonlyArray<string>;
}
export interface LoadMakeVesselsRow {

}
/** Vessels by IMO number, sorted. */
export const makeVessels: Statement<LoadMakeVesselsParams, LoadMakeVesselsRow> = {
  name: 'load/make-vessels',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $imos AS imo
MERGE (:Vessel {imo: imo})`,
};

export interface LoadMeetAudiencesParams {
  rows: ReadonlyArray<{ key: string, rank: number, marking: string, owner: string | null, groups: ReadonlyArray<string>, recipients: ReadonlyArray<string>, parts: ReadonlyArray<string>, own: boolean, synthetic: boolean }>;
}
export interface LoadMeetAudiencesRow {

}
/** Makes audiences that records carry for the first time, and notes of those that are records' own that what they see changes. */
export const meetAudiences: Statement<LoadMeetAudiencesParams, LoadMeetAudiencesRow> = {
  name: 'load/meet-audiences',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $rows AS row
MERGE (a:Audience {key: row.key})
ON CREATE SET a.revision = 0, a.shipments = 0
SET a.revision = a.revision + CASE WHEN row.own THEN 1 ELSE 0 END, a.rank = toInteger(row.rank), a.marking = row.marking, a.owner = row.owner,
  a.groups = row.groups, a.recipients = row.recipients, a.parts = row.parts, a.unrecorded = null,
  a.synthetic = coalesce(a.synthetic, false) OR row.synthetic`,
};

export interface LoadMissingCompaniesParams {
  ids: ReadonlyArray<string>;
}
export interface LoadMissingCompaniesRow {
  id: string;
}
/** Which of these companies the graph does not have. */
export const missingCompanies: Statement<LoadMissingCompaniesParams, LoadMissingCompaniesRow> = {
  name: 'load/missing-companies',
  write: false,
  integers: [],
  columns: { id: 'string' },
  text: `UNWIND $ids AS id
WITH id
WHERE NOT EXISTS { (:Company {id: id}) }
RETURN id`,
};

export interface LoadMissingContainersParams {
  numbers: ReadonlyArray<string>;
}
export interface LoadMissingContainersRow {
  number: string;
}
/** Which of these containers the graph does not have. */
export const missingContainers: Statement<LoadMissingContainersParams, LoadMissingContainersRow> = {
  name: 'load/missing-containers',
  write: false,
  integers: [],
  columns: { number: 'string' },
  text: `UNWIND $numbers AS number
WITH number
WHERE NOT EXISTS { (:Container {number: number}) }
RETURN number`,
};

export interface LoadMissingPlacesParams {
  codes: ReadonlyArray<string>;
}
export interface LoadMissingPlacesRow {
  code: string;
}
/** Which of these places the graph does not have. */
export const missingPlaces: Statement<LoadMissingPlacesParams, LoadMissingPlacesRow> = {
  name: 'load/missing-places',
  write: false,
  integers: [],
  columns: { code: 'string' },
  text: `UNWIND $codes AS code
WITH code
WHERE NOT EXISTS { (:Place {code: code}) }
RETURN code`,
};

export interface LoadMissingRoutesParams {
  keys: ReadonlyArray<string>;
}
export interface LoadMissingRoutesRow {
  key: string;
}
/** Which of these routes the graph does not have. */
export const missingRoutes: Statement<LoadMissingRoutesParams, LoadMissingRoutesRow> = {
  name: 'load/missing-routes',
  write: false,
  integers: [],
  columns: { key: 'string' },
  text: `UNWIND $keys AS key
WITH key
WHERE NOT EXISTS { (:Route {key: key}) }
RETURN key`,
};

export interface LoadMissingVesselsParams {
  imos: ReadonlyArray<string>;
}
export interface LoadMissingVesselsRow {
  imo: string;
}
/** Which of these vessels the graph does not have. */
export const missingVessels: Statement<LoadMissingVesselsParams, LoadMissingVesselsRow> = {
  name: 'load/missing-vessels',
  write: false,
  integers: [],
  columns: { imo: 'string' },
  text: `UNWIND $imos AS imo
WITH imo
WHERE NOT EXISTS { (:Vessel {imo: imo}) }
RETURN imo`,
};

export interface LoadMoveSeizuresParams {
  ids: ReadonlyArray<string>;
}
export interface LoadMoveSeizuresRow {
  routes: string[];
}
/** Seizures without a route of their own follow their shipment to its new one; returns the routes that they left and took. */
export const moveSeizures: Statement<LoadMoveSeizuresParams, LoadMoveSeizuresRow> = {
  name: 'load/move-seizures',
  write: true,
  integers: [],
  columns: { routes: 'string[]' },
  text: `UNWIND $ids AS id
MATCH (s:Shipment {id: id})<-[:TAKEN_FROM]-(z:Seizure)-[left:ALONG]->(before:Route)
WHERE z.ownRoute IS NULL
MATCH (s)-[:FOLLOWED]->(r:Route)
DELETE left
CREATE (z)-[:ALONG]->(r)
RETURN [before.key, r.key] AS routes`,
};

export interface LoadNameVesselsParams {
  vessels: ReadonlyArray<{ imo: string, name: string, asOf: string, audience: string }>;
}
export interface LoadNameVesselsRow {

}
/** The name that a vessel's latest shipment gives it (latest departure, then greatest id); `nameAsOf` says which that is. */
export const nameVessels: Statement<LoadNameVesselsParams, LoadNameVesselsRow> = {
  name: 'load/name-vessels',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $vessels AS row
MATCH (v:Vessel {imo: row.imo})
WHERE v.nameAsOf IS NULL OR v.nameAsOf <= row.asOf
SET v.name = row.name, v.nameAsOf = row.asOf, v.nameAudience = row.audience`,
};

export interface LoadNoteSeizuresParams {
  found: ReadonlyArray<{ watch: string, ids: ReadonlyArray<string> }>;
}
export interface LoadNoteSeizuresRow {

}
/** Notes which seizures watches have found, to be told of when the load is done. What one has found before stays as it was. */
export const noteSeizures: Statement<LoadNoteSeizuresParams, LoadNoteSeizuresRow> = {
  name: 'load/note-seizures',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $found AS one
MATCH (w:Watch {id: one.watch})
UNWIND one.ids AS id
MATCH (found:Seizure {id: id})
MERGE (w)-[m:MATCHED]->(found)
ON CREATE SET m.notice = '', m.at = datetime()`,
};

export interface LoadNoteShipmentsParams {
  found: ReadonlyArray<{ watch: string, ids: ReadonlyArray<string> }>;
}
export interface LoadNoteShipmentsRow {

}
/** Notes which shipments watches have found, to be told of when the load is done. What one has found before stays as it was. */
export const noteShipments: Statement<LoadNoteShipmentsParams, LoadNoteShipmentsRow> = {
  name: 'load/note-shipments',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $found AS one
MATCH (w:Watch {id: one.watch})
UNWIND one.ids AS id
MATCH (found:Shipment {id: id})
MERGE (w)-[m:MATCHED]->(found)
ON CREATE SET m.notice = '', m.at = datetime()`,
};

export interface LoadProgressParams {
  fingerprint: string;
  session: number;
  line: number;
  rows: number;
}
export interface LoadProgressRow {

}
/** Notes the last line that one session has committed. */
export const progress: Statement<LoadProgressParams, LoadProgressRow> = {
  name: 'load/progress',
  write: true,
  integers: ['session', 'line', 'rows'],
  columns: {  },
  text: `MATCH (l:Load {fingerprint: $fingerprint})
SET l.rows = l.rows + $rows,
  l.progress = l.progress[0..$session] + [$line] + l.progress[$session + 1..]`,
};

export interface LoadRaiseAudiencesParams {
  keys: ReadonlyArray<string>;
}
export interface LoadRaiseAudiencesRow {

}
/** Notes that this transaction changes what these audiences see. */
export const raiseAudiences: Statement<LoadRaiseAudiencesParams, LoadRaiseAudiencesRow> = {
  name: 'load/raise-audiences',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $keys AS key
MATCH (a:Audience {key: key})
SET a.revision = a.revision + 1`,
};

export interface LoadRaiseEveryParams {

}
export interface LoadRaiseEveryRow {

}
/** Notes that this transaction may change what anybody sees. */
export const raiseEvery: Statement<LoadRaiseEveryParams, LoadRaiseEveryRow> = {
  name: 'load/raise-every',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (g:Graph {name: 'portolan'})
SET g.base = coalesce(g.base, 0) + 1`,
};

export interface LoadRaiseRevisionParams {

}
export interface LoadRaiseRevisionRow {

}
/** Notes that this transaction changes what is in the graph. */
export const raiseRevision: Statement<LoadRaiseRevisionParams, LoadRaiseRevisionRow> = {
  name: 'load/raise-revision',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (g:Graph {name: 'portolan'})
SET g.revision = g.revision + 1`,
};

export interface LoadRecordMigrationParams {
  number: number;
  name: string;
  checksum: string;
}
export interface LoadRecordMigrationRow {

}
/** Notes that a migration has run. */
export const recordMigration: Statement<LoadRecordMigrationParams, LoadRecordMigrationRow> = {
  name: 'load/record-migration',
  write: true,
  integers: ['number'],
  columns: {  },
  text: `MERGE (m:Migration {number: $number})
SET m.name = $name, m.checksum = $checksum, m.appliedAt = datetime()`,
};

export interface LoadReferenceChecksumParams {

}
export interface LoadReferenceChecksumRow {
  checksum: string | null;
}
/** Which reference lists the graph has. */
export const referenceChecksum: Statement<LoadReferenceChecksumParams, LoadReferenceChecksumRow> = {
  name: 'load/reference-checksum',
  write: false,
  integers: [],
  columns: { checksum: 'string | null' },
  text: `MATCH (g:Graph {name: 'portolan'})
RETURN g.reference AS checksum`,
};

export interface LoadRenameVesselsParams {
  vessels: ReadonlyArray<{ imo: string, asOf: string }>;
}
export interface LoadRenameVesselsRow {

}
/** Finds a vessel's name again where the shipment that gave it has changed. */
export const renameVessels: Statement<LoadRenameVesselsParams, LoadRenameVesselsRow> = {
  name: 'load/rename-vessels',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $vessels AS row
MATCH (v:Vessel {imo: row.imo})
WHERE v.nameAsOf = row.asOf
CALL (v) {
  OPTIONAL MATCH (v)<-[:ABOARD]-(s:Shipment)
  WHERE s.vesselName IS NOT NULL
  RETURN s
  ORDER BY s.departed DESC, s.id DESC
  LIMIT 1
}
SET v.nameAudience = s.audience, v.name = s.vesselName, v.nameAsOf = toString(s.departed) + ' ' + s.id`,
};

export interface LoadSeizureDigestsParams {
  ids: ReadonlyArray<string>;
}
export interface LoadSeizureDigestsRow {
  id: string;
  digest: string;
}
/** What is there already of a batch of seizures. */
export const seizureDigests: Statement<LoadSeizureDigestsParams, LoadSeizureDigestsRow> = {
  name: 'load/seizure-digests',
  write: false,
  integers: [],
  columns: { id: 'string', digest: 'string' },
  text: `UNWIND $ids AS wanted
MATCH (z:Seizure {id: wanted})
RETURN z.id AS id, coalesce(z.digest, '') AS digest`,
};

export interface LoadSeizuresFromParams {
  ids: ReadonlyArray<string>;
}
export interface LoadSeizuresFromRow {
  id: string;
}
/** Seizures that were taken from shipments. */
export const seizuresFrom: Statement<LoadSeizuresFromParams, LoadSeizuresFromRow> = {
  name: 'load/seizures-from',
  write: false,
  integers: [],
  columns: { id: 'string' },
  text: `UNWIND $ids AS wanted
MATCH (:Shipment {id: wanted})<-[:TAKEN_FROM]-(z:Seizure)
RETURN z.id AS id`,
};

export interface LoadSendWatchNoticesParams {
  notices: ReadonlyArray<{ id: string, watch: string, subject: string, text: string, owner: string, audience: string, needs: ReadonlyArray<string> }>;
}
export interface LoadSendWatchNoticesRow {

}
/** Writes notices of watches with the next numbers, under the graph's lock, which is held from before to the commit. */
export const sendWatchNotices: Statement<LoadSendWatchNoticesParams, LoadSendWatchNoticesRow> = {
  name: 'load/send-watch-notices',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (g:Graph {name: 'portolan'})
WITH g, coalesce(g.noticeSequence, 0) AS last
SET g.noticeSequence = last + size($notices)
WITH last
UNWIND range(0, size($notices) - 1) AS i
WITH last + 1 + i AS sequence, $notices[i] AS notice
CREATE (:Notice {
  id: notice.id, kind: 'WATCH', priority: 'ROUTINE', subject: notice.subject, text: notice.text, marking: 'RED',
  groups: [], recipients: [notice.owner], audience: notice.audience, topics: [], senderId: 'portolan',
  senderName: 'Portolan', watch: notice.watch, needs: notice.needs, sequence: sequence, sentAt: datetime()
})`,
};

export interface LoadSetReferenceChecksumParams {
  checksum: string;
}
export interface LoadSetReferenceChecksumRow {

}
/** Notes which reference lists the graph has. */
export const setReferenceChecksum: Statement<LoadSetReferenceChecksumParams, LoadSetReferenceChecksumRow> = {
  name: 'load/set-reference-checksum',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (g:Graph {name: 'portolan'})
SET g.reference = $checksum`,
};

export interface LoadShipmentDigestsParams {
  ids: ReadonlyArray<string>;
}
export interface LoadShipmentDigestsRow {
  id: string;
  digest: string;
}
/** What is there already of a batch of shipments. */
export const shipmentDigests: Statement<LoadShipmentDigestsParams, LoadShipmentDigestsRow> = {
  name: 'load/shipment-digests',
  write: false,
  integers: [],
  columns: { id: 'string', digest: 'string' },
  text: `UNWIND $ids AS wanted
MATCH (s:Shipment {id: wanted})
RETURN s.id AS id, coalesce(s.digest, '') AS digest`,
};

export interface LoadTellMatchesParams {
  notices: ReadonlyArray<{ id: string, watch: string }>;
  audiences: ReadonlyArray<string>;
}
export interface LoadTellMatchesRow {
  notice: string;
  needs: string[];
}
/** Gives what watches of one owner have found to the notices that are to tell of it, where the owner sees what makes it so; says
 * which audiences it takes to know of it. */
export const tellMatches: Statement<LoadTellMatchesParams, LoadTellMatchesRow> = {
  name: 'load/tell-matches',
  write: true,
  integers: [],
  columns: { notice: 'string', needs: 'string[]' },
  text: `UNWIND $notices AS notice
MATCH (w:Watch {id: notice.watch})
CALL (w) {
  MATCH (w)-[m:MATCHED]->(s:Shipment)
  WHERE m.notice = '' AND
    s.audience IN $audiences
    AND 'SHIPMENT' IN w.records AND size(w.categories) = 0
    AND (size(w.modes) = 0 OR s.mode IN w.modes)
    AND (size(w.hs) = 0 OR any(prefix IN w.hs WHERE s.hs STARTS WITH prefix))
    AND (w.minWeightKg IS NULL OR s.weightKg >= w.minWeightKg)
    AND (w.minValueUsd IS NULL OR s.valueUsd >= w.minValueUsd)
    AND (size(w.vessels) = 0 OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN w.vessels })
    AND (size(w.containers) = 0 OR EXISTS { MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN w.containers })
    AND (size(w.companies) = 0 OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN w.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND (size(w.routes) = 0 OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:COVERS]->(t:Stretch) WHERE t.key IN w.routes })
    AND (size(w.places) = 0 OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(p:Place) WHERE p.code IN w.places OR left(p.code, 2) IN w.places })
  RETURN m, [s.audience] + COLLECT {
    MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
    WHERE c.id IN w.companies AND c.audience IN $audiences
    RETURN DISTINCT c.audience AS key ORDER BY key } AS keys
  UNION ALL
  MATCH (w)-[m:MATCHED]->(z:Seizure)
  WHERE m.notice = '' AND
    z.audience IN $audiences
    AND 'SEIZURE' IN w.records
    AND (size(w.categories) = 0 OR z.category IN w.categories)
    AND (size(w.hs) = 0 OR any(prefix IN w.hs WHERE z.hs STARTS WITH prefix))
    AND (w.minWeightKg IS NULL OR (z.normalisedUnit = 'KG' AND z.normalisedQuantity >= w.minWeightKg))
    AND (w.minValueUsd IS NULL OR z.valueUsd >= w.minValueUsd)
    AND (size(w.modes) = 0 OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
      WHERE s.mode IN w.modes AND
        s.audience IN $audiences
    })
    AND (size(w.vessels) = 0 OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:ABOARD]->(v:Vessel)
      WHERE v.imo IN w.vessels AND
        s.audience IN $audiences
    })
    AND (size(w.containers) = 0 OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:STOWED_IN]->(k:Container)
      WHERE k.number IN w.containers AND
        s.audience IN $audiences
    })
    AND (size(w.companies) = 0 OR EXISTS {
      MATCH (z)-[:CONSIGNED_BY|CONSIGNED_TO]->(c:Company)
      WHERE c.id IN w.companies AND
        z.namesAudience IN $audiences
        AND
        coalesce(c.audience IN $audiences, true)
    } OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN w.companies AND
        s.audience IN $audiences
        AND
        coalesce(c.audience IN $audiences, true)
    })
    AND (size(w.routes) = 0 OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:COVERS]->(t:Stretch)
      WHERE t.key IN w.routes AND
        z.routeAudience IN $audiences
    })
    AND (size(w.places) = 0 OR z.country IN w.places OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(p:Place) WHERE p.code IN w.places OR left(p.code, 2) IN w.places
    } OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(p:Place)
      WHERE (p.code IN w.places OR left(p.code, 2) IN w.places) AND
        z.routeAudience IN $audiences
    })
  OPTIONAL MATCH (z)-[:TAKEN_FROM]->(from:Shipment)
  RETURN m, [z.audience] + [key IN [
    CASE WHEN size(w.companies) > 0 THEN z.namesAudience END,
    CASE WHEN size(w.routes) + size(w.places) > 0 THEN z.routeAudience END,
    CASE WHEN size(w.companies) + size(w.vessels) + size(w.containers) + size(w.modes) > 0 THEN from.audience END
  ] WHERE key IN $audiences] + COLLECT {
    UNWIND [z, from] AS naming
    MATCH (naming)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
    WHERE c.id IN w.companies AND c.audience IN $audiences
    RETURN DISTINCT c.audience AS key ORDER BY key } AS keys
}
SET m.notice = notice.id
RETURN notice.id AS notice,
  collect(DISTINCT reduce(text = head(keys), key IN tail(keys) | text + '\\n' + key)) AS needs`,
};

export interface LoadUnlinkSeizuresParams {
  ids: ReadonlyArray<string>;
}
export interface LoadUnlinkSeizuresRow {
  node: string;
  route: string | null;
  audience: string;
}
/** Takes the relationships of seizures that are about to change away; returns where they led. */
export const unlinkSeizures: Statement<LoadUnlinkSeizuresParams, LoadUnlinkSeizuresRow> = {
  name: 'load/unlink-seizures',
  write: true,
  integers: [],
  columns: { node: 'string', route: 'string | null', audience: 'string' },
  text: `UNWIND $ids AS id
MATCH (z:Seizure {id: id})
SET z.digest = ''
WITH z
MATCH (z)-[old]->(end)
DELETE old
WITH DISTINCT z.audience AS audience, end
RETURN elementId(end) AS node, CASE WHEN end:Route THEN end.key END AS route, audience AS audience`,
};

export interface LoadUnlinkShipmentsParams {
  ids: ReadonlyArray<string>;
}
export interface LoadUnlinkShipmentsRow {
  node: string;
}
/** Takes the relationships of shipments away, but for those of seizures to them; returns where they led. */
export const unlinkShipments: Statement<LoadUnlinkShipmentsParams, LoadUnlinkShipmentsRow> = {
  name: 'load/unlink-shipments',
  write: true,
  integers: [],
  columns: { node: 'string' },
  text: `UNWIND $ids AS id
MATCH (s:Shipment {id: id})
  -[old:FOLLOWED|CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY|ABOARD|STOWED_IN]->(end)
DELETE old
WITH DISTINCT end
WHERE NOT end:Route
RETURN elementId(end) AS node`,
};

export interface LoadUntoldWatchesParams {

}
export interface LoadUntoldWatchesRow {
  id: string;
  name: string;
  audience: string;
  owner: string;
  administration: string | null;
  rank: number;
  groups: string[];
}
/** Watches that have found something which no notice has told of yet, with whose they are and what those may see. */
export const untoldWatches: Statement<LoadUntoldWatchesParams, LoadUntoldWatchesRow> = {
  name: 'load/untold-watches',
  write: false,
  integers: [],
  columns: { id: 'string', name: 'string', audience: 'string', owner: 'string', administration: 'string | null', rank: 'int', groups: 'string[]' },
  text: `MATCH (w:Watch)-[m:MATCHED]->()
USING INDEX m:MATCHED(notice)
WHERE m.notice = ''
WITH DISTINCT w
RETURN w.id AS id, w.name AS name, w.audience AS audience, w.owner AS owner, w.administration AS administration,
  w.rank AS rank, w.groups AS groups
ORDER BY owner, id`,
};

export interface LoadUpdateSeizuresParams {
  rows: ReadonlyArray<{ [property: string]: string | number | boolean | ReadonlyArray<string> | null }>;
}
export interface LoadUpdateSeizuresRow {
  links: number;
}
/** Changed seizures: their properties replaced, and tied afresh. */
export const updateSeizures: Statement<LoadUpdateSeizuresParams, LoadUpdateSeizuresRow> = {
  name: 'load/update-seizures',
  write: true,
  integers: [],
  columns: { links: 'int' },
  text: `UNWIND $rows AS row
MATCH (z:Seizure {id: row.id})
SET z =
  {
    id: row.id, date: date(row.date), category: row.category, substance: row.substance, hs: row.hs,
    hsEdition: toInteger(row.hsEdition), quantity: row.quantity, unit: row.unit,
    normalisedQuantity: row.normalisedQuantity, normalisedUnit: row.normalisedUnit, valueUsd: row.valueUsd,
    conveyance: row.conveyance, conveyanceId: row.conveyanceId, flag: row.flag, concealment: row.concealment,
    detection: row.detection, riskIndicators: row.riskIndicators, persons: toInteger(row.persons),
    nationalities: row.nationalities, origin: row.origin, operation: row.operation, sourceGrade: row.sourceGrade,
    shipmentId: row.shipmentId, caseId: row.caseId, ownRoute: row.ownRoute, country: row.country, marking: row.marking,
    owner: row.owner, groups: row.groups, recipients: row.recipients, audience: row.audience,
    namesAudience: row.namesAudience, routeAudience: row.audience, synthetic: row.synthetic, digest: row.digest,
    loadRun: toInteger(row.loadRun), line: toInteger(row.line)
  }
WITH z, row
CALL (z, row) { UNWIND row.routes AS key MATCH (r:Route {key: key}) CREATE (z)-[:ALONG]->(r) }
CALL (z, row) { UNWIND row.places AS code MATCH (p:Place {code: code}) CREATE (z)-[:SEIZED_AT]->(p) }
CALL (z, row) { UNWIND row.reporters AS code MATCH (c:Country {code: code}) CREATE (z)-[:REPORTED_BY]->(c) }
CALL (z, row) { UNWIND row.consignors AS id MATCH (c:Company {id: id}) CREATE (z)-[:CONSIGNED_BY]->(c) }
CALL (z, row) { UNWIND row.consignees AS id MATCH (c:Company {id: id}) CREATE (z)-[:CONSIGNED_TO]->(c) }
RETURN sum(COUNT { (z)-->() }) AS links`,
};

export interface LoadUpdateShipmentsParams {
  rows: (string | number | boolean | ReadonlyArray<string> | null)[][];
}
export interface LoadUpdateShipmentsRow {
  links: number;
}
/** Changed shipments: their properties replaced, and tied afresh. */
export const updateShipments: Statement<LoadUpdateShipmentsParams, LoadUpdateShipmentsRow> = {
  name: 'load/update-shipments',
  write: true,
  integers: [],
  columns: { links: 'int' },
  text: `UNWIND $rows AS row
MATCH (s:Shipment {id: row[0]})
CALL (row) { MATCH (r:Route {key: row[1]}) RETURN r }
SET s =
  {
    id: row[0], departed: date(row[2]), arrived: date(row[3]), mode: row[4], hs: row[5], hsEdition: toInteger(row[6]),
    description: row[7], weightKg: row[8], valueUsd: row[9], vesselName: row[10], calls: row[11], marking: row[12],
    groups: row[13], audience: row[14], synthetic: row[15], digest: row[16], owner: row[17], recipients: row[18],
    sourceGrade: row[19], loadRun: toInteger(row[20]), line: toInteger(row[21])
  }
CREATE (s)-[:FOLLOWED]->(r)
WITH s, row
CALL (s, row) { UNWIND row[22] AS id MATCH (c:Company {id: id}) CREATE (s)-[:CONSIGNED_BY]->(c) }
CALL (s, row) { UNWIND row[23] AS id MATCH (c:Company {id: id}) CREATE (s)-[:CONSIGNED_TO]->(c) }
CALL (s, row) { UNWIND row[24] AS id MATCH (c:Company {id: id}) CREATE (s)-[:NOTIFIES]->(c) }
CALL (s, row) { UNWIND row[25] AS id MATCH (c:Company {id: id}) CREATE (s)-[:FORWARDED_BY]->(c) }
CALL (s, row) { UNWIND row[26] AS id MATCH (c:Company {id: id}) CREATE (s)-[:CARRIED_BY]->(c) }
CALL (s, row) { UNWIND row[27] AS imo MATCH (v:Vessel {imo: imo}) CREATE (s)-[:ABOARD]->(v) }
CALL (s, row) { UNWIND row[28] AS number MATCH (k:Container {number: number}) CREATE (s)-[:STOWED_IN]->(k) }
RETURN sum(COUNT { (s)-->() }) AS links`,
};

export interface LoadWatchedSeizuresParams {
  ids: ReadonlyArray<string>;
}
export interface LoadWatchedSeizuresRow {
  id: string;
  category: string;
  hs: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  companies: string[];
  vessels: string[];
  containers: string[];
  modes: string[];
  places: string[];
  routes: string[];
}
/** What watches go by in seizures, with what their shipments say. */
export const watchedSeizures: Statement<LoadWatchedSeizuresParams, LoadWatchedSeizuresRow> = {
  name: 'load/watched-seizures',
  write: false,
  integers: [],
  columns: { id: 'string', category: 'string', hs: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', companies: 'string[]', vessels: 'string[]', containers: 'string[]', modes: 'string[]', places: 'string[]', routes: 'string[]' },
  text: `UNWIND $ids AS wanted
MATCH (z:Seizure {id: wanted})
OPTIONAL MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
RETURN z.id AS id, z.category AS category, z.hs AS hs, z.valueUsd AS valueUsd,
  CASE z.normalisedUnit WHEN 'KG' THEN z.normalisedQuantity END AS weightKg,
  COLLECT { MATCH (z)-[:CONSIGNED_BY|CONSIGNED_TO]->(c:Company) RETURN c.id } + COLLECT {
    MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company) RETURN c.id } AS companies,
  COLLECT { MATCH (s)-[:ABOARD]->(v:Vessel) RETURN v.imo } AS vessels,
  COLLECT { MATCH (s)-[:STOWED_IN]->(k:Container) RETURN k.number } AS containers,
  [mode IN [s.mode] WHERE mode IS NOT NULL] AS modes,
  [place IN [z.country] WHERE place IS NOT NULL] + COLLECT { MATCH (z)-[:SEIZED_AT]->(p:Place) RETURN p.code } AS places,
  COLLECT { MATCH (z)-[:ALONG]->(r:Route) RETURN r.key } AS routes`,
};

export interface LoadWatchesParams {

}
export interface LoadWatchesRow {
  id: string;
  records: WatchedRecord[];
  companies: string[];
  vessels: string[];
  containers: string[];
  routes: string[];
  hs: string[];
  places: string[];
  categories: string[];
  modes: string[];
  minWeightKg: number | null;
  minValueUsd: number | null;
}
/** The watches that look out. */
export const watches: Statement<LoadWatchesParams, LoadWatchesRow> = {
  name: 'load/watches',
  write: false,
  integers: [],
  columns: { id: 'string', records: 'WatchedRecord[]', companies: 'string[]', vessels: 'string[]', containers: 'string[]', routes: 'string[]', hs: 'string[]', places: 'string[]', categories: 'string[]', modes: 'string[]', minWeightKg: 'float | null', minValueUsd: 'float | null' },
  text: `MATCH (w:Watch)
WHERE w.id > '' AND NOT w.paused AND w.deletedAt IS NULL
RETURN w.id AS id, w.records AS records, w.companies AS companies, w.vessels AS vessels, w.containers AS containers,
  w.routes AS routes, w.hs AS hs, w.places AS places, w.categories AS categories, w.modes AS modes,
  w.minWeightKg AS minWeightKg, w.minValueUsd AS minValueUsd`,
};

export interface LoadWatchesRevisionParams {

}
export interface LoadWatchesRevisionRow {
  revision: number;
}
/** Whether watches have changed: raised with each change of one. */
export const watchesRevision: Statement<LoadWatchesRevisionParams, LoadWatchesRevisionRow> = {
  name: 'load/watches-revision',
  write: false,
  integers: [],
  columns: { revision: 'int' },
  text: `MATCH (g:Graph {name: 'portolan'})
RETURN coalesce(g.watches, 0) AS revision`,
};

export interface LoadWithdrawSeizuresParams {
  ids: ReadonlyArray<string>;
}
export interface LoadWithdrawSeizuresRow {

}
/** Takes seizures, whose relationships are gone, to where no list, count or finding looks. */
export const withdrawSeizures: Statement<LoadWithdrawSeizuresParams, LoadWithdrawSeizuresRow> = {
  name: 'load/withdraw-seizures',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $ids AS id
MATCH (z:Seizure {id: id})
REMOVE z:Seizure
SET z:WithdrawnSeizure`,
};

export interface LoadWriteCompaniesParams {
  rows: ReadonlyArray<{ [property: string]: string | number | boolean | ReadonlyArray<string> | null }>;
}
export interface LoadWriteCompaniesRow {
  links: number;
}
/** New and changed companies, sorted by id; a stub becomes real. */
export const writeCompanies: Statement<LoadWriteCompaniesParams, LoadWriteCompaniesRow> = {
  name: 'load/write-companies',
  write: true,
  integers: [],
  columns: { links: 'int' },
  text: `UNWIND $rows AS row
MERGE (c:Company {id: row.id})
SET c = {
  id: row.id, name: row.name, aliases: row.aliases, aliasText: row.aliasText, address: row.address,
  registration: row.registration, lei: row.lei, roles: row.roles, stub: false, synthetic: row.synthetic,
  digest: row.digest, sample: row.sample, marking: row.marking, owner: row.owner, groups: row.groups,
  recipients: row.recipients, audience: row.audience, sourceGrade: row.sourceGrade,
  loadRun: toInteger(row.loadRun), line: toInteger(row.line)
}
WITH c, row
CALL (c) { MATCH (c)-[old:REGISTERED_IN]->() DELETE old }
CALL (c, row) { UNWIND row.countries AS code MATCH (p:Country {code: code}) CREATE (c)-[:REGISTERED_IN]->(p) }
RETURN sum(COUNT { (c)-[:REGISTERED_IN]->() }) AS links`,
};
