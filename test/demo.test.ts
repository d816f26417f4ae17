import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNTRIES, PLACES } from '../src/demo/places.ts';
import type { DemoTruth, TrueRing } from '../src/demo/truth.ts';
import { type DemoSummary, writeDemoWorld } from '../src/demo/world.ts';
import { Sfc32 } from '../src/random.ts';

type Row = Record<string, string>;

interface World {
  summary: DemoSummary;
  companies: Row[];
  shipments: Row[];
  seizures: Row[];
  truth: DemoTruth;
}

let home: string;
/** The default world, and a larger one in which rates can be told from chance. */
let world: World;
let large: World;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'portolan-demo-'));
  world = await readWorld(20_000, 1, 'default');
  large = await readWorld(100_000, 7, 'large');
}, 60_000);

afterAll(() => rm(home, { recursive: true, force: true }));

describe('random numbers', () => {
  it('are those of the reference sfc32', () => {
    // Output of PractRand's own implementation for the seed words 0, 2, 1, as stored in the Rust crate rand_sfc.
    const reference = [
      0x03b80bb8, 0xa87dbc7e, 0x1787178c, 0x4c7b7234, 0xc65dade2, 0x2c692349, 0xf52c2153, 0xdf098072,
      0x9d49b03c, 0x9562381a, 0xc9b41738, 0x64b75e54, 0x36ce9b32, 0xf106947e, 0x0afc726b, 0x549bbc87,
    ];
    const random = new Sfc32(0, 2, 1);
    expect(reference.map(() => random.next())).toEqual(reference);
  });
});

describe('options', () => {
  it('decide every byte', async () => {
    const options = { shipments: 3_000, from: '2024-01-01', to: '2024-12-31' };
    const [once, twice, other] = await Promise.all([
      digest(await writeDemoWorld({ ...options, seed: 5, directory: join(home, 'once') })),
      digest(await writeDemoWorld({ ...options, seed: 5, directory: join(home, 'twice') })),
      digest(await writeDemoWorld({ ...options, seed: 6, directory: join(home, 'other') })),
    ]);
    expect(twice).toEqual(once);
    for (const [i, hash] of other.entries()) expect(hash).not.toBe(once[i]);
  });

  it('set the period of departure', async () => {
    const options = {
      shipments: 500,
      seed: 1,
      directory: join(home, 'leap'),
      from: '2024-02-29',
      to: '2024-03-01',
    };
    const { files } = await writeDemoWorld(options);
    const days = new Set((await rows(files[1])).map(({ departed }) => departed));
    expect([...days]).toEqual(['2024-02-29', '2024-03-01']);
  });

  it.each([
    [{ shipments: 99 }, 'SETTINGS', /shipments must be a whole number from 100/],
    [{ shipments: 1000.5 }, 'SETTINGS', /not 1000\.5/],
    [{ seed: -1 }, 'SETTINGS', /seed must be/],
    [{ from: '2023-02-30' }, 'MALFORMED_DATE', /from must be a date/],
    [{ to: '31.12.2025' }, 'MALFORMED_DATE', /to must be a date/],
    [{ from: '2025-01-02', to: '2025-01-01' }, 'EMPTY_PERIOD', /is empty/],
  ])('that make no sense are refused: %j', async (wrong, code, message) => {
    const attempt = writeDemoWorld({ shipments: 1_000, seed: 1, directory: join(home, 'refused'), ...wrong });
    await expect(attempt).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('that name a place where nothing can be written say so', async () => {
    const file = join(home, 'a-file');
    await writeFile(file, '');
    const attempt = writeDemoWorld({ shipments: 1_000, seed: 1, directory: join(file, 'below') });
    await expect(attempt).rejects.toMatchObject({ code: 'FILE', message: expect.stringContaining(file) });
  });
});

describe('places', () => {
  const known: Record<string, { name: string; coordinates?: [number, number] }> = createRequire(
    import.meta.url,
  )('sea-ports/lib/ports.json');

  it('by sea are ports that sea-ports knows, where it knows them', () => {
    const sea = PLACES.filter((place) => place.sea);
    expect(sea.length).toBeGreaterThan(150);
    expect(sea.filter(({ code }) => known[code] === undefined)).toEqual([]);
    // sea-ports has these three elsewhere: at a Manzanillo of Panama's west, in the Caucasus, and in Fujian.
    const misplaced = ['PAMIT', 'TRAMB', 'CNYTN'];
    const far = sea.filter(({ code, latitude, longitude }) => {
      const [east = Number.NaN, north = Number.NaN] = known[code]?.coordinates ?? [];
      return !(Math.abs(east - longitude) < 0.2 && Math.abs(north - latitude) < 0.2);
    });
    expect(far.map(({ code }) => code).sort()).toEqual(misplaced.sort());
  });

  it('are each listed once', () => {
    expect(new Set(PLACES.map(({ code }) => code)).size).toBe(PLACES.length);
  });
});

describe('companies', () => {
  it('are well formed', () => {
    for (const row of world.companies) {
      expect(row.id).toMatch(/^DEMO-C\d{6}$/);
      expect(row.name).toMatch(/^\p{Lu}[\p{L}\p{M}' .,&/-]+$/u);
      expect(row.country).toMatch(/^[A-Z]{2}$/);
      expect(row.roles).toMatch(/^(CONSIGNOR|CONSIGNEE|NOTIFY|FORWARDER|CARRIER)(\|[A-Z]+)*$/);
      expect(row.synthetic).toBe('true');
      if (row.lei) expect(leiRemainder(row.lei)).toBe(1n);
    }
    expect(world.companies.filter((row) => row.lei).length).toBeGreaterThan(world.companies.length / 5);
    expect(world.companies.filter((row) => row.aliases).length).toBeGreaterThan(world.companies.length / 20);
    expect(new Set(world.companies.map(({ id }) => id)).size).toBe(world.companies.length);
  });

  it('are those that shipments and seizures name', () => {
    const named = [...world.shipments, ...world.seizures].flatMap((row) =>
      [row.consignor, row.consignee, row.notify, row.forwarder, row.carrier].filter(Boolean),
    );
    expect(new Set(named)).toEqual(new Set(world.companies.map(({ id }) => id)));
  });

  it('bear no well-known name', () => {
    const firms =
      /maersk|mediterranean shipping|\bmsc\b|cma|cgm|hapag|lloyd|evergreen|cosco|\boocl\b|\bzim\b|yang ming|\bhmm\b|hyundai|seaboard|crowley|hamburg s|dole\b|chiquita|del monte|fyffes|\bdhl\b|kuehne|nagel|schenker|\bdsv\b|fedex|\bups\b|wan hai|\bpil\b|matson|grimaldi|cargill|nestl|bayer|pfizer|samsung|\bavianca|\blatam\b|lufthansa|emirates|ethiopian|panalpina|expeditors|bollor|geodis|sinotrans|nippon/i;
    const names = [world, large].flatMap(({ companies, shipments }) => [
      ...companies.flatMap(({ name = '', aliases = '' }) => [name, aliases]),
      ...new Set(shipments.map(({ vessel_name = '' }) => vessel_name)),
    ]);
    expect(names.filter((name) => firms.test(name))).toEqual([]);
  });

  it('trade very unequally', () => {
    // Equal traders would have a tenth; three times that is the least that deserves the word.
    expect(shareOfBusiest(world.shipments, 'consignor', 0.1)).toBeGreaterThan(0.3);
    expect(shareOfBusiest(world.shipments, 'consignee', 0.1)).toBeGreaterThan(0.3);
  });
});

describe('shipments', () => {
  it('are well formed', () => {
    for (const [i, row] of world.shipments.entries()) {
      const stops = (row.route ?? '').split('>');
      const calls = (row.calls ?? '').split('|');
      const faults = [
        !/^DEMO-(BL|AW|CN)-\d{8}$/.test(row.id ?? '') && 'id',
        stops.some((stop) => !CODES.has(stop)) && 'place',
        (stops.length < 2 || stops.length > 6 || new Set(stops).size < stops.length) && 'stops',
        (calls.length !== stops.length || !calls.every(isDate)) && 'calls',
        calls.join() !== [...calls].sort().join() && 'order of calls',
        row.departed !== calls[0] && 'departed',
        row.arrived !== '' && row.arrived !== calls.at(-1) && 'arrived',
        !/^\d{4}(\d\d)?(\d\d)?$/.test(row.hs ?? '') && 'hs',
        !/^([1-9]\d*)?$/.test(row.weight_kg ?? '') && 'weight',
        !/^([1-9]\d*)?$/.test(row.value_usd ?? '') && 'value',
        !/^(AMBER|CLEAR)?$/.test(row.marking ?? '') && 'marking',
        !row.description && 'description',
        row.synthetic !== 'true' && 'synthetic',
        (row.mode === 'SEA') !== (row.containers !== '') && 'containers',
        row.containers && !row.containers.split('|').every(isContainer) && 'container',
        (row.mode === 'SEA') !== (row.vessel_imo !== '') && 'vessel',
        row.vessel_imo && !isImo(row.vessel_imo) && 'imo',
      ].filter(Boolean);
      if (faults.length > 0) expect.fail(`row ${i + 2}: ${faults.join(', ')}: ${JSON.stringify(row)}`);
    }
  });

  it('are as many as asked, by all modes, on a believable number of routes', () => {
    expect(world.summary).toMatchObject({ shipments: 20_000, seizures: world.seizures.length });
    expect(new Set(world.shipments.map(({ id }) => id)).size).toBe(20_000);
    const byMode = count(world.shipments, 'mode');
    expect(byMode.get('SEA') ?? 0).toBeGreaterThan(17_000);
    expect(byMode.get('AIR') ?? 0).toBeGreaterThan(800);
    expect(byMode.get('ROAD') ?? 0).toBeGreaterThan(500);
    const routes = count(world.shipments, 'route').size;
    expect(world.summary.routes).toBe(routes);
    expect(routes).toBeGreaterThan(800);
    expect(routes).toBeLessThan(1_500);
    expect(large.summary.routes).toBeLessThan(5 * routes);
    expect(large.summary.routes).toBeGreaterThan(2 * routes);
  });

  it('crowd on few routes, and grow over the years', () => {
    expect(shareOfBusiest(world.shipments, 'route', 0.1)).toBeGreaterThan(0.5);
    const years = count(
      world.shipments.map((row) => ({ year: row.departed?.slice(0, 4) ?? '' })),
      'year',
    );
    expect([...years.keys()].sort()).toEqual(['2023', '2024', '2025']);
    expect(years.get('2025') ?? 0).toBeGreaterThan((years.get('2023') ?? 0) * 1.05);
  });
});

describe('seizures', () => {
  it('are well formed', () => {
    const shipments = new Map(world.shipments.map((row) => [row.id, row]));
    for (const [i, row] of world.seizures.entries()) {
      const shipment = shipments.get(row.shipment ?? '');
      const stops = (shipment?.route ?? row.route ?? '').split('>');
      const location = row.location ?? '';
      const faults = [
        row.shipment !== '' && shipment === undefined && 'shipment',
        (row.shipment === '') !== (row.route !== '') && 'route',
        !stops.some((stop) => stop === location || stop.slice(0, 2) === location) && 'location',
        row.reported_by !== location.slice(0, 2) && 'reported_by',
        !isDate(row.date ?? '') && 'date',
        shipment && (row.date ?? '') < (shipment.departed ?? '') && 'before departure',
        !/^(DRUGS|PRECURSORS|MEDICINES|HAZARDOUS_WASTE|OTHER_GOODS)$/.test(row.category ?? '') && 'category',
        !row.substance && 'substance',
        !(Number(row.quantity) > 0) && 'quantity',
        !/^(KG|G|T|L|TABLETS|BOXES|PIECES|PAIRS)$/.test(row.unit ?? '') && 'unit',
        !/^(\d{6})?$/.test(row.hs ?? '') && 'hs',
        !/^([A-F][1-6])?$/.test(row.source_grade ?? '') && 'grade',
        !/^(GREEN|AMBER|CLEAR)$/.test(row.marking ?? '') && 'marking',
        row.conveyance_id && !isImo(row.conveyance_id) && 'conveyance',
        row.synthetic !== 'true' && 'synthetic',
      ].filter(Boolean);
      if (faults.length > 0) expect.fail(`row ${i + 2}: ${faults.join(', ')}: ${JSON.stringify(row)}`);
    }
    expect(new Set(world.seizures.map(({ id }) => id)).size).toBe(world.seizures.length);
  });

  it('sometimes name a route but no shipment', () => {
    const unlinked = large.seizures.filter(({ shipment }) => shipment === '').length;
    expect(unlinked / large.seizures.length).toBeGreaterThan(0.07);
    expect(unlinked / large.seizures.length).toBeLessThan(0.13);
  });

  it('come from rings and, at one in a hundred shipments, from inspection', () => {
    for (const { seizures, shipments, truth } of [world, large]) {
      const planted = truth.rings.flatMap((ring) => ring.seizures).length;
      const rate = (seizures.length - planted) / shipments.length;
      expect(rate).toBeGreaterThan(0.0085);
      expect(rate).toBeLessThan(0.0115);
    }
  });
});

describe('background inspection', () => {
  it('is eight times as strict in the strictest country as in the laxest', () => {
    const rates = Object.values(world.truth.seizuresPerCall);
    expect(Object.keys(world.truth.seizuresPerCall)).toEqual(COUNTRIES);
    expect(Math.max(...rates) / Math.min(...rates)).toBeCloseTo(8, 1);
  });

  // Cells of the same background, cut three ways: a country's strictness explains all of them.
  it.each<[string, (row: Row, country: string) => string]>([
    ['seizing country', (_, country) => country],
    ['port of loading', ({ route = '' }) => route.slice(0, 5)],
    ['first leg', ({ route = '' }) => route.slice(0, 11)],
    ['description', ({ description = '' }) => description],
  ])('is in proportion to traffic by %s', (_, cellOf) => {
    const { observed, expected } = backgroundCells(large, cellOf);
    const cells = [...expected].filter(([, mean]) => mean >= 5);
    expect(cells.length).toBeGreaterThan(15);
    const statistic = cells.reduce(
      (sum, [cell, mean]) => sum + ((observed.get(cell) ?? 0) - mean) ** 2 / mean,
      0,
    );
    // Mean and deviation of chi-square; four deviations is a loose bound on purpose.
    expect(statistic).toBeLessThan(cells.length + 4 * Math.sqrt(2 * cells.length));
  });
});

describe('planted rings', () => {
  it('are ten of four kinds, over four categories, in the default world', () => {
    const { rings } = world.truth;
    expect(world.summary.rings).toBe(10);
    expect(new Set(rings.map(({ id }) => id)).size).toBe(10);
    expect(new Set(rings.map(({ kind }) => kind))).toEqual(
      new Set(['busy', 'quiet', 'short-lived', 'moved']),
    );
    expect(new Set(rings.map(({ category }) => category))).toEqual(
      new Set(['DRUGS', 'PRECURSORS', 'MEDICINES', 'HAZARDOUS_WASTE']),
    );
    for (const ring of rings) {
      expect(ring.seizures.length).toBeGreaterThanOrEqual(5);
      expect(ring.seizures.length).toBeLessThanOrEqual(25);
      expect(ring.shipments.length).toBeGreaterThanOrEqual(2 * ring.seizures.length - 2);
      expect(ring.companies.length).toBeGreaterThanOrEqual(2);
      expect(ring.companies.length).toBeLessThanOrEqual(4);
      expect(days(ring.from, ring.to) <= 70).toBe(ring.kind === 'short-lived');
    }
  });

  it('are in the files as the truth says', () => {
    for (const { shipments, seizures, truth } of [world, large]) {
      const shipmentById = new Map(shipments.map((row) => [row.id, row]));
      const seizureById = new Map(seizures.map((row) => [row.id, row]));
      for (const ring of truth.rings) {
        for (const id of ring.shipments) {
          const row = shipmentById.get(id) ?? {};
          expect(`>${row.route}>`).toContain(`>${courseOn(ring, row.departed ?? '')}>`);
          expect(row.departed?.localeCompare(ring.from, 'en')).toBeGreaterThanOrEqual(0);
          expect(row.departed?.localeCompare(ring.to, 'en')).toBeLessThanOrEqual(0);
        }
        const own = new Set(ring.shipments);
        for (const id of ring.seizures) {
          const row = seizureById.get(id) ?? {};
          expect(row.category).toBe(ring.category);
          expect(row.shipment === '' || own.has(row.shipment ?? '')).toBe(true);
        }
      }
    }
  });

  it('trade through their own companies only', () => {
    const own = new Map(
      world.truth.rings.flatMap(({ id, companies }) => companies.map((front) => [front, id])),
    );
    const shippedBy = new Map(
      world.truth.rings.flatMap(({ id, shipments }) => shipments.map((bill) => [bill, id])),
    );
    for (const { id = '', consignor = '', consignee = '' } of world.shipments) {
      expect(own.get(consignor)).toBe(shippedBy.get(id));
      expect(own.get(consignee)).toBe(shippedBy.get(id));
    }
  });

  it('that moved keep their ends and leave the old course for good', () => {
    const moved = world.truth.rings.filter(({ kind }) => kind === 'moved');
    expect(moved.length).toBe(2);
    for (const ring of moved) {
      const before = ring.stops.split('>');
      const after = ring.moved?.stops.split('>') ?? [];
      expect([after[0], after.at(-1)]).toEqual([before[0], before.at(-1)]);
      expect(after.join('>')).not.toBe(ring.stops);
    }
  });

  it('stand out from what traffic and inspection explain', () => {
    const rates = reportedRates(world);
    for (const ring of world.truth.rings) {
      const course = `>${ring.stops}>`;
      const along = world.shipments.filter(({ route }) => `>${route}>`.includes(course));
      const expected = along.reduce((sum, { route = '' }) => sum + expectedSeizures(route, rates), 0);
      const observed = seizedRoutes(world).filter((route) => `>${route}>`.includes(course)).length;
      expect(poissonTail(observed, expected), `${ring.id} ${ring.stops}`).toBeLessThan(0.003);
    }
  });
});

const CODES = new Set(PLACES.map(({ code }) => code));

async function readWorld(shipments: number, seed: number, name: string): Promise<World> {
  const summary = await writeDemoWorld({ shipments, seed, directory: join(home, name) });
  const [companies, shipmentRows, seizures] = await Promise.all(summary.files.map(rows));
  const truth: DemoTruth = JSON.parse(await readFile(summary.truth, 'utf8'));
  return {
    summary,
    companies: companies ?? [],
    shipments: shipmentRows ?? [],
    seizures: seizures ?? [],
    truth,
  };
}

async function rows(file = ''): Promise<Row[]> {
  return parse(await readFile(file), { columns: true });
}

async function digest({ files, truth }: DemoSummary): Promise<string[]> {
  const contents = await Promise.all([...files, truth].map((file) => readFile(file)));
  return contents.map((content) => createHash('sha256').update(content).digest('hex'));
}

function count(list: readonly Row[], column: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of list) counts.set(row[column] ?? '', (counts.get(row[column] ?? '') ?? 0) + 1);
  return counts;
}

function shareOfBusiest(list: readonly Row[], column: string, share: number): number {
  const counts = [...count(list, column).values()].sort((a, b) => b - a);
  const busiest = counts.slice(0, Math.ceil(counts.length * share));
  return busiest.reduce((sum, each) => sum + each, 0) / list.length;
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

/** ISO 6346: letters count up from 10 and skip 11, 22 and 33; weights are the powers of two. */
function isContainer(number: string): boolean {
  if (!/^[A-Z]{3}U\d{7}$/.test(number)) return false;
  const values = new Map<string, number>();
  let next = 10;
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    if (next % 11 === 0) next++;
    values.set(letter, next++);
  }
  const sum = [...number.slice(0, 10)].reduce(
    (total, c, i) => total + (values.get(c) ?? Number(c)) * 2 ** i,
    0,
  );
  return sum % 11 < 10 && sum % 11 === Number(number[10]);
}

/** IMO: the first six digits times 7 to 2 end in the seventh. */
function isImo(number: string): boolean {
  const digits = [...number].map(Number);
  const sum = [7, 6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * (digits[i] ?? 0), 0);
  return /^\d{7}$/.test(number) && sum % 10 === digits[6];
}

/** ISO 17442: letters as 10 to 35, and the whole number leaves 1 when divided by 97. */
function leiRemainder(lei: string): bigint {
  if (!/^[A-Z0-9]{18}\d\d$/.test(lei)) return -1n;
  return BigInt([...lei].map((c) => Number.parseInt(c, 36)).join('')) % 97n;
}

function courseOn(ring: TrueRing, date: string): string {
  return ring.moved && date >= ring.moved.on ? ring.moved.stops : ring.stops;
}

/** Background seizures by cell, and what the calls of legal shipments times the country's rate make of them. */
function backgroundCells(
  { shipments, seizures, truth }: World,
  cellOf: (row: Row, country: string) => string,
) {
  const planted = new Set(truth.rings.flatMap((ring) => [...ring.shipments, ...ring.seizures]));
  const byId = new Map(shipments.map((row) => [row.id, row]));
  const expected = new Map<string, number>();
  const observed = new Map<string, number>();
  // A report that does not name the shipment does not name its goods: leave the tenth out on both sides.
  const linked = 0.9;
  for (const row of shipments) {
    if (planted.has(row.id ?? '')) continue;
    for (const stop of (row.route ?? '').split('>')) {
      const country = stop.slice(0, 2);
      const rate = linked * (truth.seizuresPerCall[country] ?? 0);
      expected.set(cellOf(row, country), (expected.get(cellOf(row, country)) ?? 0) + rate);
    }
  }
  for (const { id = '', shipment = '', reported_by = '' } of seizures) {
    const row = byId.get(shipment);
    if (row === undefined || planted.has(id)) continue;
    const cell = cellOf(row, reported_by);
    observed.set(cell, (observed.get(cell) ?? 0) + 1);
  }
  return { observed, expected };
}

/** Seizures a call by country, as an analyst would estimate them: without the truth. */
function reportedRates({ shipments, seizures }: World): Map<string, number> {
  const stops = shipments.flatMap(({ route = '' }) =>
    route.split('>').map((stop) => ({ country: stop.slice(0, 2) })),
  );
  const calls = count(stops, 'country');
  const found = count(seizures, 'reported_by');
  return new Map([...calls].map(([country, number]) => [country, (found.get(country) ?? 0) / number]));
}

function expectedSeizures(route: string, rates: ReadonlyMap<string, number>): number {
  return route.split('>').reduce((sum, stop) => sum + (rates.get(stop.slice(0, 2)) ?? 0), 0);
}

function seizedRoutes({ shipments, seizures }: World): string[] {
  const routes = new Map(shipments.map(({ id = '', route = '' }) => [id, route]));
  return seizures.map(({ shipment = '', route = '' }) => routes.get(shipment) ?? route);
}

/** P(X >= observed) of a Poisson variable, by one minus the terms below. */
function poissonTail(observed: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let k = 0; k < observed; k++) {
    below += term;
    term *= mean / (k + 1);
  }
  return 1 - below;
}
