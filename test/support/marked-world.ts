import type { Graph } from '../../src/cypher/graph.ts';
import { verifyCounters } from '../../src/load/verify.ts';
import { MARKINGS, type Marking } from '../../src/vocabulary.ts';
import type { Bases, Samples } from './every-query.ts';
import {
  CONTAINERS,
  type CompanyRecord,
  containerCheckDigit,
  imoCheckDigit,
  type Mark,
  random,
  type SeizureRecord,
  type ShipmentRecord,
  type SmallWorld,
  smallWorld,
} from './small-world.ts';

/** Who looks, as the tests reckon it: nothing of it comes from the code under test. */
export interface Looker {
  id: string;
  administration: string | null;
  clearance: Marking;
  groups: string[];
}

const MARKS: Mark[] = [
  { marking: 'CLEAR' },
  { marking: 'CLEAR' },
  { marking: 'GREEN' },
  {},
  { marking: 'GREEN', groups: ['g 2'] },
  { marking: 'AMBER' },
  { marking: 'AMBER', groups: ['g1', 'g,3'] },
  { marking: 'AMBER+STRICT', owner: 'PE' },
  { marking: 'AMBER+STRICT', owner: 'NL', groups: ['g1'] },
  { marking: 'RED', recipients: ['ana'] },
  { marking: 'RED', recipients: ['rik', 'ana'], groups: ['g1'] },
  { marking: 'RED', recipients: ['nobody'] },
];

const GRADES = ['A1', undefined, 'B3', 'F6', 'C2'];
const graded = <Row>(row: Row, i: number) => ({ ...row, sourceGrade: GRADES[i % GRADES.length] });

/** What only records for nobody name: none of it may show. */
export const HIDDEN = {
  route: 'PEZZZ>PABLB>NLRTM',
  port: 'PEZZZ',
  vessel: `930000${imoCheckDigit('930000')}`,
  container: `ZZZU111111${containerCheckDigit('ZZZU111111')}`,
  stub: 'STUB-HIDDEN',
  shipment: 'BL-HIDDEN-1',
  seizure: 'S-HIDDEN-1',
  word: 'zanzibar',
};

/** The small world with markings of every kind, and records for nobody which alone name what they name. */
export function markedWorld(): SmallWorld {
  const chance = random(7);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T;
  const world = smallWorld();
  const nobody: Mark = { marking: 'RED', recipients: ['nobody'] };
  const hiding = world.shipments.slice(0, 12).map(
    (shipment, i): ShipmentRecord => ({
      ...shipment,
      ...nobody,
      id: `BL-HIDDEN-${i + 1}`,
      stops: HIDDEN.route.split('>'),
      calls: [],
      description: `${HIDDEN.word} maca powder`,
      weightKg: 90_000 + i,
      valueUsd: 5_000_000 + i,
      vessel: HIDDEN.vessel,
      vesselName: 'HIDDEN STAR',
      containers: [HIDDEN.container],
      parties: { CONSIGNOR: HIDDEN.stub, CONSIGNEE: 'C06', CARRIER: 'C07' },
    }),
  );
  const hidden = hiding.map(
    (shipment, i): SeizureRecord => ({
      ...(world.seizures[i] as SeizureRecord),
      ...nobody,
      id: `S-HIDDEN-${i + 1}`,
      shipment: shipment.id,
      ownStops: null,
      location: HIDDEN.port,
      // Later than any that is seen.
      date: '2023-12-15',
    }),
  );
  // A ring that everybody may see, so that there is a finding to compare.
  const carrying = world.shipments.slice(20, 32).map(
    (shipment, i): ShipmentRecord => ({
      ...shipment,
      id: `BL-RING-${i + 1}`,
      stops: ['MXZLO', 'USLAX', 'USMIA'],
      calls: [],
      parties: { CONSIGNOR: 'C10', CONSIGNEE: ['C12', 'STUB-1', 'C09'][i % 3] ?? 'C12' },
      marking: 'CLEAR',
    }),
  );
  const ring = carrying.map(
    (shipment, i): SeizureRecord => ({
      ...(world.seizures[40 + (i % 10)] as SeizureRecord),
      id: `S-RING-${i + 1}`,
      category: 'DRUGS',
      shipment: shipment.id,
      ownStops: null,
      location: 'USLAX',
      reportedBy: 'US',
      marking: 'CLEAR',
    }),
  );
  const shipments = [
    ...world.shipments.map((shipment): ShipmentRecord => {
      const { marking: _, ...record } = shipment;
      const vesselName = shipment.vessel ? pick(['STELLA', 'AURORA', 'BOREAL']) : undefined;
      return { ...record, ...pick(MARKS), ...(vesselName ? { vesselName } : {}) };
    }),
    ...hiding,
    ...carrying,
    // What is never seized, so that a ring stands out.
    ...Array.from({ length: 240 }, (_, i): ShipmentRecord => {
      const shipment = pick(world.shipments.filter(({ stops }) => stops[0] !== 'MXZLO'));
      return {
        ...shipment,
        id: `BL-IDLE-${i + 1}`,
        marking: 'CLEAR',
        calls: [],
        containers: [],
        vessel: null,
      };
    }),
  ];
  // Seen themselves, but for a route that a hidden shipment alone tells.
  const leading = hiding.slice(0, 4).map(
    (shipment, i): SeizureRecord => ({
      ...(world.seizures[20 + i] as SeizureRecord),
      id: `S-LEADING-${i + 1}`,
      shipment: shipment.id,
      ownStops: null,
      marking: 'CLEAR',
    }),
  );
  const seizures = [...world.seizures, ...hidden, ...ring, ...leading].map((seizure, i): SeizureRecord => {
    const named = chance() < 0.4;
    return {
      ...seizure,
      ...(seizure.marking ? {} : pick(MARKS)),
      // Of other days, owners and markings: each sees the goods of a case that it may see.
      ...(i % 3 === 0 ? {} : { caseId: `case ${i % 7}` }),
      concealment: pick(['IN_FREIGHT', 'FALSE_BOTTOM', 'RIP_ON']),
      ...(named
        ? { consignor: pick(['C01', 'C02', 'STUB-1', 'STUB-NAMED']), consignee: pick(['C08', 'C09']) }
        : {}),
      ...(named && chance() < 0.6
        ? pick([{ namesMarking: 'AMBER' as const, namesGroups: ['g1'] }, { namesMarking: 'AMBER' as const }])
        : {}),
    };
  });
  const companies = world.companies.map((company) => ({
    ...company,
    ...(chance() < 0.5 ? pick(MARKS) : {}),
    ...(company.id === 'C09' ? nobody : {}),
  }));
  return {
    companies: [...companies, ...twins(companies, pick)].map(graded),
    shipments: shipments.map(graded),
    seizures: seizures.map(graded),
  };
}

/** Companies that somebody else has recorded too, twice: one of the two may be hidden, or the first. */
const TWINNED = ['C01', 'C02', 'C04', 'C05', 'C06', 'C08', 'C12', 'C14'];

function twins(companies: readonly CompanyRecord[], pick: <T>(values: readonly T[]) => T): CompanyRecord[] {
  return companies
    .filter(({ id }) => TWINNED.includes(id))
    .flatMap(({ id, name, country }) =>
      [name.toUpperCase(), `${name} C/O Forwarders`].map((written, i) => ({
        id: `${id}-${i + 2}`,
        name: written,
        country,
        aliases: [],
        ...pick(MARKS),
      })),
    );
}

/** TLP 2.0, closed groups and named recipients, reckoned from the record's own cells. */
export function sees(
  looker: Looker,
  { marking = 'GREEN', owner, groups = [], recipients = [] }: Mark,
): boolean {
  if (MARKINGS.indexOf(marking) > MARKINGS.indexOf(looker.clearance)) return false;
  if (groups.length > 0 && !groups.some((group) => looker.groups.includes(group))) return false;
  if (marking === 'AMBER+STRICT') return owner === looker.administration;
  if (marking === 'RED') return recipients.includes(looker.id);
  return true;
}

/** Deletes what someone may not see, and what then nothing names any more. */
export async function deleteHidden(graph: Graph, world: SmallWorld, looker: Looker): Promise<void> {
  const run = (text: string, params = {}) => graph.command(text, params);
  const hidden = (records: readonly ({ id: string } & Mark)[]) =>
    records.filter((record) => !sees(looker, record)).map(({ id }) => id);
  const [{ base } = { base: 0 }] = await run('MATCH (g:Graph) RETURN coalesce(g.base, 0) AS base');
  await run('UNWIND $ids AS id MATCH (n:Shipment {id: id}) DETACH DELETE n', {
    ids: hidden(world.shipments),
  });
  const seizures = world.seizures.map((row) => ({ ...row, owner: row.owner ?? row.reportedBy ?? undefined }));
  await run('UNWIND $ids AS id MATCH (n:Seizure {id: id}) DETACH DELETE n', {
    ids: hidden(seizures as ({ id: string } & Mark)[]),
  });
  await run('UNWIND $ids AS id MATCH (n:Company {id: id}) DETACH DELETE n', { ids: hidden(world.companies) });
  const unnamed = seizures.filter(({ namesMarking, namesGroups, ...row }) =>
    namesMarking
      ? !sees(looker, { ...(row as Mark), marking: namesMarking, groups: namesGroups ?? [] })
      : false,
  );
  await run(
    `UNWIND $ids AS id MATCH (z:Seizure {id: id})
     OPTIONAL MATCH (z)<-[:ATTACHED_TO]-(a:Attachment) DETACH DELETE a
     WITH z MATCH (z)-[naming:CONSIGNED_BY|CONSIGNED_TO]->() DELETE naming`,
    { ids: unnamed.map(({ id }) => id) },
  );
  await run(`MATCH (z:Seizure)-[along:ALONG]->() WHERE z.ownRoute IS NULL AND NOT EXISTS { (z)-[:TAKEN_FROM]->() }
    DELETE along`);
  await run('MATCH (r:Route) WHERE NOT EXISTS { (r)<-[:FOLLOWED|ALONG]-() } DETACH DELETE r');
  await run('MATCH (t:Stretch) WHERE NOT EXISTS { (t)<-[:COVERS]-() } DETACH DELETE t');
  await run('MATCH (n:Vessel|Container) WHERE NOT EXISTS { (n)<--() } DETACH DELETE n');
  await run('MATCH (c:Company) WHERE c.stub AND NOT EXISTS { (c)<--() } DETACH DELETE c');
  await run('MATCH (p:Port) WHERE p.listed = false AND NOT EXISTS { (p)<--() } DETACH DELETE p');
  await run('MATCH (l:PartyLink) WHERE COUNT { (l)-[:LINKS]->() } < 2 DETACH DELETE l');
  await run('MATCH (v:Vessel) SET v.name = null, v.nameAudience = null');
  await run(`MATCH (v:Vessel)<-[:ABOARD]-(s:Shipment) WHERE s.vesselName IS NOT NULL
    WITH v, max([toString(s.departed), s.id, s.vesselName, s.audience]) AS latest
    SET v.name = latest[2], v.nameAudience = latest[3]`);
  await run(`MATCH (r:Route) CALL (r) { MATCH (r)<-[:ALONG]-(z:Seizure) WITH z.routeAudience AS a, count(*) AS n
    ORDER BY a RETURN collect(a) AS audiences, collect(n) AS numbers }
    SET r.seizureAudiences = audiences, r.seizuresBy = numbers, r.seizures = reduce(s = 0, n IN numbers | s + n)`);
  await run('MATCH (w:Watch) WHERE w.owner <> $id DETACH DELETE w', { id: looker.id });
  await run(
    `MATCH (n:Notice {kind: 'WATCH'})
    WHERE NOT $id IN n.recipients OR NOT EXISTS { MATCH (:Watch)-[m:MATCHED]->() WHERE m.notice = n.id } DETACH DELETE n`,
    { id: looker.id },
  );
  const subjects = NOTICES.flatMap((notice, i) => (sees(looker, notice) ? [] : [`Notice ${i}`]));
  await run('UNWIND $subjects AS subject MATCH (n:Notice {subject: subject}) DETACH DELETE n', { subjects });
  await run('MATCH (a:Attachment) WHERE NOT EXISTS { (a)-->() } DELETE a');
  if (!looker.groups.includes(GROUP)) await run('MATCH (n:Group|Operation) DETACH DELETE n');
  await run(`MATCH (a:Audience) WHERE NOT EXISTS { MATCH (n:Shipment|Seizure|Company|Notice|Group|Operation|Watch)
    WHERE a.key IN [n.audience, n.routeAudience, n.namesAudience] } DETACH DELETE a`);
  await verifyCounters(graph, { repair: true });
  await run('MATCH (g:Graph) SET g.base = $base', { base });
}

/** A file for each seizure and notice, as if somebody had sent them. */
export async function attachFiles(graph: Graph): Promise<void> {
  await graph.command(`MATCH (n:Seizure|Notice)
    CREATE (:Attachment {id: 'file of ' + n.id, name: 'photo.png', mediaType: 'image/png', bytes: 3, sha256: n.id, by: 'ana',
      administration: 'PE', at: datetime('2024-01-01')})-[:ATTACHED_TO]->(n)`);
}

/** A closed group of the graph, which an operation is for. */
const GROUP = 'g1';
/** What contact points are told; the last ones answer the first. */
const NOTICES: Mark[] = [
  { marking: 'CLEAR' },
  { marking: 'GREEN', groups: ['g 2'] },
  { marking: 'AMBER', groups: ['g1'] },
  { marking: 'RED', recipients: ['ana'] },
  { marking: 'RED', recipients: ['nobody'] },
  { marking: 'AMBER' },
];

/** Makes a group, an operation and notices as a regional office would that is in all groups; returns their ids. */
export async function exchange(
  ask: (
    query: string,
    variables: object,
  ) => Promise<{ data?: Record<string, { id: string }>; errors?: unknown }>,
): Promise<string[]> {
  const change = async (mutation: string, type: string, input: object, clientId: string) => {
    const query = `mutation($input: ${type}!, $clientId: ID!) { made: ${mutation}(input: $input, clientId: $clientId) { id } }`;
    const { data, errors } = await ask(query, { input, clientId });
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return String(data.made?.id);
  };
  await change('createGroup', 'GroupInput', { title: 'Group', id: GROUP }, 'group');
  const operation = { title: 'Operation', participants: ['PE', 'NL'], group: GROUP };
  const id = await change('createOperation', 'OperationInput', operation, 'operation');
  const notices: string[] = [];
  for (const [i, { marking, groups, recipients }] of NOTICES.entries()) {
    const input = {
      ...{ kind: 'WARNING', subject: `Notice ${i}`, text: 'Look at these.', marking, groups, recipients },
      about: [
        { kind: 'SEIZURE', id: 'S-RING-1' },
        { kind: 'SHIPMENT', id: 'BL-RING-1' },
      ],
      ...(groups?.includes(GROUP) ? { operation: id } : {}),
      ...(notices[0] ? { inReplyTo: notices[0] } : {}),
    };
    notices.push(await change('sendNotice', 'NoticeInput', input, `notice ${i}`));
  }
  return [GROUP, id, ...notices];
}

/** What an analyst decides of companies that were recorded more than once, and of two that have nothing in common. */
export async function decisions(
  { companies }: SmallWorld,
  looker: Looker,
  ask: (query: string) => Promise<{ data?: unknown; errors?: unknown }>,
): Promise<void> {
  const seen = new Set(companies.filter((company) => sees(looker, company)).map(({ id }) => id));
  const pairs = TWINNED.flatMap((id) => [2, 3].map((i) => [id, `${id}-${i}`] as const));
  const [confirmed, refused, ...others] = pairs.filter((pair) => pair.every((id) => seen.has(id)));
  const [one, another] = TWINNED.filter((id) => seen.has(id)).slice(-2);
  if (!confirmed || !refused || !one || !another) throw new Error('there is nothing to decide on');
  const decided = [
    ['confirmPartyLink', ...confirmed],
    ['confirmPartyLink', one, another],
    ['refusePartyLink', ...refused],
    ...others.slice(0, 2).map((pair) => ['refusePartyLink', ...pair]),
  ];
  for (const [mutation, a, b] of decided) {
    const { errors } = await ask(
      `mutation { ${mutation}(a: "${a}", b: "${b}", clientId: "${a} ${b}") { state } }`,
    );
    if (errors) throw new Error(JSON.stringify(errors));
  }
}

/** What is watched for: by much that is seen in part, by what single records name, and by what only hidden ones do. */
const WATCHED: object[] = [
  { companies: ['C06', 'STUB-1'] },
  { companies: ['C01', 'C02', 'STUB-NAMED'], categories: ['DRUGS', 'MEDICINES', 'PRECURSORS'] },
  { companies: ['C09'] },
  { companies: [HIDDEN.stub] },
  { vessels: ['9074729'], minWeightKg: 1 },
  { places: ['PABLB'] },
  { routes: ['PECLL>PABLB'], minValueUsd: 1 },
  { routes: ['PE>PA'], modes: ['SEA'] },
  ...CONTAINERS.flatMap((container) =>
    ['1211', '0306', '1801'].map((hs) => ({ containers: [container], hs: [hs] })),
  ),
];

/** Watches of one viewer, to be made before records come; returns the id of the first. */
export async function watch(
  ask: (query: string, variables: object) => Promise<{ data?: { made: { id: string } }; errors?: unknown }>,
): Promise<string> {
  const query = `mutation($input: WatchInput!, $clientId: ID!) { made: createWatch(input: $input, clientId: $clientId) { id } }`;
  const ids: string[] = [];
  for (const [i, criteria] of WATCHED.entries()) {
    const { data, errors } = await ask(query, {
      input: { name: `Watch ${i}`, criteria },
      clientId: `watch ${i}`,
    });
    if (errors || !data) throw new Error(JSON.stringify(errors));
    ids.push(data.made.id);
  }
  return ids[0] ?? '';
}

/** Literals for arguments and fields of inputs. */
export const SAMPLES: Samples = {
  id: [
    `"${HIDDEN.shipment}"`,
    `"${HIDDEN.seizure}"`,
    '"BL-001"',
    '"BL-004"',
    '"S-001"',
    '"S-LEADING-1"',
    '"C01"',
    '"C06"',
    '"STUB-1"',
    `"${HIDDEN.stub}"`,
    '"STUB-NAMED"',
  ],
  of: [
    '["Company:C06", "Route:PECLL>PABLB>NLRTM"]',
    '["Seizure:S-RING-1", "Company:C10"]',
    `["Company:${HIDDEN.stub}", "Vessel:${HIDDEN.vessel}", "Port:NLRTM", "Company:C09"]`,
  ],
  'of: ID!': [
    '"Company:C06"',
    '"Country:NL"',
    '"Seizure:S-RING-1"',
    '"Seizure:S-LEADING-1"',
    '"Route:PECLL>PABLB>NLRTM"',
    `"Port:${HIDDEN.port}"`,
  ],
  'from: ID!': ['"Company:C01"', '"Seizure:S-LEADING-1"'],
  'to: ID!': ['"Company:C12"', `"Company:${HIDDEN.stub}"`],
  via: ['"Company:C06"'],
  avoid: ['["Company:C06"]'],
  ids: [
    '["Company:C01", "Company:C06", "Company:C07", "Company:C09", "Shipment:BL-001", "Route:PECLL>NLRTM"]',
  ],
  limit: ['25'],
  community: ['1'],
  depth: ['2'],
  minWeight: ['2'],
  maxHops: ['4'],
  code: ['"PE"', '"NL"', '"BE"'],
  locode: ['"NLRTM"', `"${HIDDEN.port}"`],
  imo: [`"${HIDDEN.vessel}"`, '"9074729"'],
  number: [`"${HIDDEN.container}"`, '"CSQU3054383"'],
  key: [`"${HIDDEN.route}"`, '"PECLL>PABLB>NLRTM"', '"PABLB>NLRTM"', '"PEZZZ>PABLB"'],
  search: ['"andes"', '"maca powder"', `"${HIDDEN.word}"`, '"rotterdam"', '"antwerp"', '"pezzz"'],
  'name: String': ['"andes"', '"maca"'],
  nameStartsWith: ['"S"', '"HIDDEN"'],
  startsWith: ['"ZZZ"', '"CSQ"'],
  from: ['"2023-03-01"'],
  to: ['"2023-08-31"'],
  date: ['"2023-08-01"'],
  asOf: ['"2023-09-01"'],
  codes: ['["PE", "NL"]'],
  countries: ['["PE", "NL"]'],
  rilos: ['["SOUTH_AMERICA"]'],
  through: ['["PABLB"]', '["PE"]', `["${HIDDEN.port}"]`],
  origin: ['["PECLL"]', `["${HIDDEN.port}"]`],
  destination: ['["NLRTM"]'],
  origins: ['["PE"]'],
  destinations: ['["NLRTM"]'],
  seizedIn: ['["NL"]', `["${HIDDEN.port}"]`],
  hs: ['["12"]', '["29"]'],
  substances: ['["COCAINE"]'],
  companies: ['["C06"]', `["${HIDDEN.stub}"]`, '["STUB-1"]'],
  vessels: [`["${HIDDEN.vessel}"]`, '["9074729"]'],
  containers: [`["${HIDDEN.container}"]`, '["CSQU3054383"]'],
  minShipments: ['3'],
  minSeizures: ['2'],
  minStops: ['3'],
  maxStops: ['2'],
  minObserved: ['2'],
  minQuantity: ['10'],
  minCredibility: ['3'],
  minWeightKg: ['1000'],
  maxWeightKg: ['1000'],
  minValueUsd: ['9000'],
  maxValueUsd: ['9000'],
  minProbability: ['0.5'],
  maxProbability: ['0.99'],
  minSize: ['3'],
  maxQ: ['1'],
  maxP: ['1'],
  digits: ['4'],
  recentMonths: ['2'],
  historyMonths: ['12'],
  maxWindow: ['2'],
  maxWindowMonths: ['2'],
  monthsBefore: ['3'],
  monthsAfter: ['3'],
  top: ['3'],
  cursor: ['null'],
  about: ['[{ kind: SEIZURE, id: "S-RING-1" }]', `[{ kind: SEIZURE, id: "${HIDDEN.seizure}" }]`],
  since: ['"2024-01-01"'],
  viewers: ['["ana"]'],
  operations: ['["shipments"]'],
  operation: ['"none"'],
  notice: ['"none"'],
  groupBy: [
    '[COUNTRY]',
    '[PORT, CATEGORY]',
    '[SUBSTANCE, MODE]',
    '[CONCEALMENT, MONTH]',
    '[DETECTION, YEAR]',
  ],
  stratifyBy: ['[SEIZING_PLACE, YEAR]', '[SEIZING_COUNTRY, MODE]'],
};

export const BASES: Bases = {
  RecurringRouteFilter: 'maxQ: 1, minObserved: 2',
  EmergingRouteFilter: 'maxP: 1, minObserved: 2',
  DisplacedRouteFilter: 'date: "2023-08-15", maxQ: 1, minObserved: 2',
  LinkedSeizureFilter: 'minProbability: 0.5',
  UnusualShipmentFilter: 'maxP: 1',
  MirrorFilter: 'maxQ: 1',
  ReportingGapFilter: 'maxQ: 1',
};
