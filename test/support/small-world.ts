import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/cypher/graph.ts';
import { loadFiles } from '../../src/load/load.ts';
import type { Marking, PartyRole, SeizureCategory, TransportMode } from '../../src/vocabulary.ts';

/** Records small enough to be recounted in a line of JavaScript; loaded through the exchange format like any other. */

/** How far a record may travel, GREEN where left out, and how far it is to be relied on. */
export interface Mark {
  sourceGrade?: string | undefined;
  marking?: Marking;
  owner?: string;
  groups?: string[];
  recipients?: string[];
}

export interface CompanyRecord extends Mark {
  id: string;
  name: string;
  country: string | null;
  aliases: string[];
  address?: string;
  registration?: string;
  lei?: string;
}
export interface ShipmentRecord extends Mark {
  id: string;
  departed: string;
  mode: TransportMode | null;
  parties: Partial<Record<PartyRole, string>>;
  hs: string | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  containers: string[];
  vessel: string | null;
  vesselName?: string;
  stops: string[];
  calls: string[];
}
export interface SeizureRecord extends Mark {
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  hs: string | null;
  kilograms: number | null;
  valueUsd: number | null;
  location: string | null;
  reportedBy: string | null;
  shipment: string | null;
  ownStops: string[] | null;
  concealment?: string;
  consignor?: string;
  consignee?: string;
  namesMarking?: Marking;
  namesGroups?: string[];
  caseId?: string;
}

const ROUTES = [
  'PECLL>PABLB>NLRTM',
  'PECLL>NLRTM',
  'COCTG>PABLB>BEANR',
  'COCTG>BEANR',
  'ECGYE>PABLB>NLRTM',
  'BRSSZ>PTLEI>ESVLC',
  'BRSSZ>NLRTM',
  'CNSHA>PABLB>USMIA',
  'CNSHA>USLAX',
  'INNSA>BEANR',
  'PE>PABLB>NL',
  'MXZLO>USLAX>USMIA',
  'COCTG>JMKIN>USMIA',
  'PECLL>PABLB>NLRTM>BEANR',
].map((key) => key.split('>'));
const SEIZURE_ONLY_ROUTE = ['VELAG', 'DOCAU', 'USMIA'];

const NAMES: [name: string, country: string | null, aliases: string[]][] = [
  ['Acme Logistics S.A.', 'PE', ['ACME LOG']],
  ["O'Neill Freight", 'IE', []],
  ['Bank with Love Ltd', 'GB', []],
  ['Müller & Söhne GmbH', 'DE', []],
  ['Exportadora Genève', 'CH', ['Geneva Export']],
  ['Andes Botanicals', 'PE', ['Hierbas del Sur']],
  ['Andes Botanicals', 'EC', []],
  ['Rotterdam Fruit Import', 'NL', []],
  ['Antwerp Cocoa Trading', 'BE', []],
  ['Pacific Star Shipping', 'PA', []],
  ['Pacific Start Shipping', null, []],
  ['Miami Wholesale', 'US', []],
  ['Valencia Ceramics', 'ES', []],
  ['Shanghai Toys', 'CN', []],
  ['Nhava Chemicals', 'IN', []],
  ['Kingston Traders', 'JM', []],
];
/** Named by shipments only. */
const STUBS = ['STUB-1', 'STUB-2'];

const WORDS = ['maca powder', 'frozen shrimp', 'cocoa beans', 'ceramic tiles', 'plastic toys', null];
const SUBSTANCES = ['COCAINE', 'Cocaine', 'FENTANYL', 'tramadol', null];

export const CONTAINERS = ['CSQU305438', 'MSCU123456', 'TCLU987654', 'MAEU765432', 'HLXU246813'].map(
  (number) => number + containerCheckDigit(number),
);
export const VESSELS = ['907472', '932159', '954300', '981188'].map(
  (number) => number + imoCheckDigit(number),
);

/** ISO 6346: letters without multiples of 11, weights 1, 2, 4 …, modulo 11 modulo 10. */
export function containerCheckDigit(number: string): number {
  const letters = 'A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ';
  const sum = [...number].reduce((total, sign, i) => {
    const value = /\d/.test(sign) ? Number(sign) : letters.indexOf(sign) + 10;
    return total + value * 2 ** i;
  }, 0);
  return (sum % 11) % 10;
}

/** IMO A.1117(30): digits weighted 7 to 2, last digit of the sum. */
export function imoCheckDigit(number: string): number {
  return [...number].reduce((total, digit, i) => total + Number(digit) * (7 - i), 0) % 10;
}

export interface SmallWorld {
  companies: CompanyRecord[];
  shipments: ShipmentRecord[];
  seizures: SeizureRecord[];
}

/** Few distinct days, weights and values, so that every order has ties. */
export function smallWorld(): SmallWorld {
  const chance = random(20_231_116);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T;
  const companies = NAMES.map(([name, country, aliases], i) => ({
    id: `C${String(i + 1).padStart(2, '0')}`,
    name,
    country,
    aliases,
  }));
  const parties = [...companies.map(({ id }) => id), ...STUBS];
  const shipments = Array.from({ length: 140 }, (_, i): ShipmentRecord => {
    const stops = pick(ROUTES);
    const month = 1 + Math.floor(chance() * 6);
    const departed = `2023-${String(month).padStart(2, '0')}-${pick(['03', '11', '20'])}`;
    return {
      id: `BL-${String(i + 1).padStart(3, '0')}`,
      departed,
      mode: pick(['SEA', 'SEA', 'AIR', 'ROAD', null]),
      parties: {
        CONSIGNOR: pick(parties),
        CONSIGNEE: pick(parties),
        ...(chance() < 0.3 ? { NOTIFY: pick(parties) } : {}),
        ...(chance() < 0.3 ? { FORWARDER: pick(parties) } : {}),
        ...(chance() < 0.5 ? { CARRIER: pick(parties) } : {}),
      },
      hs: pick(['121190', '1211', '0306', '180100', '6907', null]),
      description: pick(WORDS),
      weightKg: pick([null, 100, 100, 2500.5, 18_000, 0]),
      valueUsd: pick([null, 5_000, 5_000, 72_000.25, 0]),
      containers: chance() < 0.4 ? [pick(CONTAINERS)] : [],
      vessel: chance() < 0.5 ? pick(VESSELS) : null,
      stops,
      calls: chance() < 0.3 ? [departed, ...stops.slice(1).map(() => '')] : [],
      marking: pick(['CLEAR', 'GREEN', 'AMBER']),
    };
  });
  const seizures = Array.from({ length: 60 }, (_, i): SeizureRecord => {
    const shipment = chance() < 0.7 ? pick(shipments.slice(0, 60)) : null;
    const own = shipment ? null : chance() < 0.2 ? SEIZURE_ONLY_ROUTE : pick(ROUTES);
    const stops = shipment?.stops ?? own ?? [];
    const last = stops.at(-1) ?? 'NL';
    return {
      id: `S-${String(i + 1).padStart(3, '0')}`,
      date: `2023-${String(7 + Math.floor(chance() * 4)).padStart(2, '0')}-${pick(['01', '15'])}`,
      category: pick(['DRUGS', 'DRUGS', 'MEDICINES', 'PRECURSORS', 'HAZARDOUS_WASTE', 'OTHER_GOODS']),
      substance: pick(SUBSTANCES),
      hs: pick(['293990', '3004', null]),
      kilograms: pick([null, 1.5, 1.5, 40, 800]),
      valueUsd: pick([null, 0, 9_000, 9_000, 1_000_000]),
      location: pick([last, last, stops[0] ?? null, last.slice(0, 2), null]),
      reportedBy: last.slice(0, 2),
      shipment: shipment?.id ?? null,
      ownStops: own,
    };
  });
  return { companies, shipments, seizures };
}

/** Writes the files of the exchange format and loads them; fails where a row is rejected. */
export async function loadWorld(graph: Graph, world: Partial<SmallWorld>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'portolan-small-'));
  try {
    if (world.companies) {
      const columns = ['id', 'name', 'country', 'aliases', 'address', 'registration', 'lei', ...MARK_COLUMNS];
      await write(directory, 'companies', columns, world.companies, (row) => [
        row.id,
        row.name,
        row.country,
        row.aliases.join('|'),
        row.address,
        row.registration,
        row.lei,
        ...markCells(row),
      ]);
    }
    if (world.shipments)
      await write(directory, 'shipments', SHIPMENT_COLUMNS, world.shipments, shipmentCells);
    if (world.seizures) await write(directory, 'seizures', SEIZURE_COLUMNS, world.seizures, seizureCells);
    const { files } = await loadFiles(graph, [directory]);
    const rejected = files.reduce((sum, file) => sum + file.rejected, 0);
    if (rejected > 0) throw new Error(`${rejected} rows of the small world were rejected`);
  } finally {
    await rm(directory, { recursive: true });
  }
}

const MARK_COLUMNS = ['marking', 'owner', 'groups', 'recipients', 'source_grade'];
function markCells({ marking, owner, groups, recipients, sourceGrade }: Mark): (string | undefined)[] {
  return [marking, owner, groups?.join('|'), recipients?.join('|'), sourceGrade];
}

const SHIPMENT_COLUMNS = [
  ...[
    'id',
    'departed',
    'mode',
    'consignor',
    'consignee',
    'notify',
    'forwarder',
    'carrier',
    'hs',
    'description',
  ],
  ...['weight_kg', 'value_usd', 'containers', 'vessel_imo', 'vessel_name', 'route', 'calls'],
  ...MARK_COLUMNS,
];
function shipmentCells(row: ShipmentRecord): (string | number | null | undefined)[] {
  const { CONSIGNOR, CONSIGNEE, NOTIFY, FORWARDER, CARRIER } = row.parties;
  return [
    ...[
      row.id,
      row.departed,
      row.mode,
      CONSIGNOR,
      CONSIGNEE,
      NOTIFY,
      FORWARDER,
      CARRIER,
      row.hs,
      row.description,
    ],
    ...[
      row.weightKg,
      row.valueUsd,
      row.containers.join('|'),
      row.vessel,
      row.vesselName,
      row.stops.join('>'),
      row.calls.join('|'),
    ],
    ...markCells(row),
  ];
}

const SEIZURE_COLUMNS = [
  ...[
    'id',
    'date',
    'category',
    'substance',
    'hs',
    'quantity',
    'unit',
    'value_usd',
    'location',
    'reported_by',
  ],
  ...[
    'shipment',
    'route',
    'concealment',
    'consignor',
    'consignee',
    'names_marking',
    'names_groups',
    'case_id',
  ],
  ...MARK_COLUMNS,
];
function seizureCells(row: SeizureRecord): (string | number | null | undefined)[] {
  return [
    ...[
      row.id,
      row.date,
      row.category,
      row.substance,
      row.hs,
      row.kilograms,
      row.kilograms === null ? null : 'kg',
    ],
    ...[row.valueUsd, row.location, row.reportedBy, row.shipment, row.ownStops?.join('>')],
    ...[
      row.concealment,
      row.consignor,
      row.consignee,
      row.namesMarking,
      row.namesGroups?.join('|'),
      row.caseId,
    ],
    ...markCells(row),
  ];
}

async function write<Row>(
  directory: string,
  kind: string,
  columns: string[],
  rows: readonly Row[],
  cells: (row: Row) => (string | number | null | undefined)[],
): Promise<void> {
  const lines = rows.map((row) =>
    cells(row)
      .map((cell) => `"${cell ?? ''}"`)
      .join(','),
  );
  await writeFile(join(directory, `${kind}.csv`), [columns.join(','), ...lines, ''].join('\n'));
}

/** Mulberry32: the same world every time. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
