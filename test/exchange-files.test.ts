import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFiles } from '../src/load/files.ts';
import { RejectWriter } from '../src/load/rejects.ts';
import { type ReadRow, readRows } from '../src/load/rows.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures', 'exchange');
const isCountry = (code: string) => ['NL', 'PA', 'PE', 'US'].includes(code);

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'exchange-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, content);
  return path;
}

async function read(path: string): Promise<ReadRow<unknown>[]> {
  const [file] = await findFiles([path]);
  if (file === undefined) throw new Error('no file found');
  const rows: ReadRow<unknown>[] = [];
  for await (const row of readRows(file, { isCountry })) rows.push(row);
  return rows;
}

const idsOf = (rows: ReadRow<unknown>[]) => rows.map((row) => (row.ok ? row.row : row.reason));

describe('findFiles', () => {
  it('knows kinds by their columns and gives them in loading order, once each', async () => {
    await put('c.csv', 'id,date,category,route\n');
    await put('b.csv', 'route,departed,id\n');
    await put('a.csv', 'Route, DEPARTED ,id\n');
    const last = await put('z.csv.gz', gzipSync('id,name\n'));
    await put('notes.txt', 'not ours');
    await put('a.csv.rejected.csv', 'line,column,value,reason,route,departed,id\n');
    const files = await findFiles([last, directory]);
    expect(files.map((file) => [basename(file.path), file.kind])).toEqual([
      ['z.csv.gz', 'companies'],
      ['a.csv', 'shipments'],
      ['b.csv', 'shipments'],
      ['c.csv', 'seizures'],
    ]);
  });

  it('tells size, columns, those it ignores, those that lack, and the SHA-256 of the bytes on disk', async () => {
    const content = gzipSync('\uFEFFid,name,office,\r\nC1,Andes,LIM,\r\n');
    const path = await put('companies.csv.gz', content);
    expect(await findFiles([path])).toEqual([
      {
        path,
        kind: 'companies',
        size: content.length,
        columns: ['id', 'name', 'office', '(column 4)'],
        unknownColumns: ['office', '(column 4)'],
        missingColumns: [
          'country',
          'aliases',
          'address',
          'registration',
          'lei',
          'roles',
          'source_grade',
          'marking',
          'owner',
          'groups',
          'recipients',
          'synthetic',
        ],
        fingerprint: createHash('sha256').update(content).digest('hex'),
      },
    ]);
  });

  it('lets the name settle what the columns leave open, and the columns what the name gets wrong', async () => {
    const both = 'id,name,country,departed,route\n';
    await put('my-Companies.csv', both);
    await put('SHIPMENTS-2020.csv', both);
    await put('shipments.csv', 'id,name\n');
    const kinds = (await findFiles([directory])).map((file) => [basename(file.path), file.kind]);
    expect(kinds).toEqual([
      ['my-Companies.csv', 'companies'],
      ['shipments.csv', 'companies'],
      ['SHIPMENTS-2020.csv', 'shipments'],
    ]);
  });

  it.each([
    [
      'x.csv',
      'a,b\n1,2\n',
      /no kind.*columns a, b\. .*companies: id, name; shipments: id, departed, route; seizures: id, date, category, shipment or route or location or reported_by/,
    ],
    [
      'shipments.csv',
      'id,route,mode\n',
      /lacks what every file of shipments needs: departed;.*id, route, mode/,
    ],
    ['seizures.csv', 'id,date,category\n', /needs: shipment or route or location or reported_by/],
    ['shipments.csv', 'id;departed;route\n', /semicolons/],
    ['shipments.csv', Buffer.from('\uFEFFid,departed,route\n', 'utf16le'), /UTF-16/],
    ['shipments.csv', 'id,departed,route,ID\n', /column id twice/],
    ['shipments.csv', '', /shipments\.csv is empty/],
    ['shipments.csv', ' \n\n', /shipments\.csv is empty/],
    ['shipments.csv.gz', gzipSync('id,departed,route\n').subarray(0, 20), /gzip data are damaged or cut off/],
    ['shipments.csv', '"id,departed,route\n', /header line that cannot be read/],
  ])('refuses %s (%j) in words', async (name, content, words) => {
    await put(name, content);
    const failure = expect(findFiles([directory])).rejects;
    await failure.toMatchObject({ code: 'FILE', message: expect.stringMatching(words) });
    await expect(findFiles([directory])).rejects.toThrow(name);
  });

  it('refuses what is not there, not a CSV file or an empty directory, and says so', async () => {
    const text = await put('rows.txt', 'id,name\n');
    const list = await put('a.rejected.csv', 'line\n');
    await expect(findFiles([join(directory, 'none.csv')])).rejects.toThrow(
      /no file or directory .*none\.csv/,
    );
    await expect(findFiles([text])).rejects.toThrow(/must end in \.csv or \.csv\.gz/);
    await expect(findFiles([directory])).rejects.toThrow(/holds no \.csv or \.csv\.gz file/);
    await expect(findFiles([list])).rejects.toThrow(/nothing to load/);
  });
});

describe('readRows', () => {
  it('reads companies', async () => {
    expect(await read(join(FIXTURES, 'companies.csv'))).toEqual([
      {
        line: 2,
        ok: true,
        row: {
          id: 'C1',
          name: 'Andes Botanicals SAC',
          country: 'PE',
          aliases: ['Andes Botanicals', 'ABSAC'],
          address: 'Av. Ejemplo 12\nCallao',
          registration: '20100047218',
          lei: null,
          roles: ['consignor'],
          sourceGrade: null,
          marking: 'GREEN',
          owner: null,
          groups: [],
          recipients: [],
          synthetic: false,
        },
      },
      {
        line: 4,
        ok: true,
        row: {
          id: 'C2',
          name: 'Kust & Zoon "Logistiek" BV',
          country: 'NL',
          aliases: [],
          address: null,
          registration: null,
          lei: '5493001KJTIIGC8Y1R12',
          roles: ['consignee', 'forwarder'],
          sourceGrade: null,
          marking: 'GREEN',
          owner: null,
          groups: [],
          recipients: [],
          synthetic: false,
        },
      },
    ]);
  });

  it('reads shipments', async () => {
    const [full, bare, rejected] = await read(join(FIXTURES, 'shipments.csv'));
    expect(full).toEqual({
      line: 2,
      ok: true,
      row: {
        id: 'BL1',
        departed: '2021-12-31',
        arrived: '2022-01-20',
        mode: 'SEA',
        consignor: 'C1',
        consignee: 'C2',
        notify: null,
        forwarder: null,
        carrier: null,
        hs: '121190',
        hsEdition: 2017,
        description: 'Maca flour, organic',
        weightKg: 1250.5,
        valueUsd: 9000,
        containers: ['CSQU3054383'],
        vesselImo: '9074729',
        vesselName: 'EJEMPLO',
        route: {
          key: 'PECLL>PABLB>NLRTM',
          stops: [
            { place: 'PECLL', country: 'PE', isCountry: false },
            { place: 'PABLB', country: 'PA', isCountry: false },
            { place: 'NLRTM', country: 'NL', isCountry: false },
          ],
        },
        calls: ['2021-12-31', null, '2022-01-20'],
        sourceGrade: null,
        marking: 'AMBER+STRICT',
        owner: 'PE',
        groups: ['g1', 'g2'],
        recipients: [],
        synthetic: true,
      },
    });
    expect(bare).toMatchObject({
      line: 3,
      row: {
        mode: null,
        hs: null,
        hsEdition: null,
        containers: [],
        calls: null,
        marking: 'GREEN',
        groups: [],
      },
    });
    expect(bare).toMatchObject({
      row: {
        route: {
          key: 'PE>NLRTM',
          stops: [{ place: 'PE', country: 'PE', isCountry: true }, { place: 'NLRTM' }],
        },
      },
    });
    expect(rejected).toMatchObject({ line: 4, ok: false, column: 'departed', value: '2022-02-30' });
    expect(rejected).toMatchObject({
      record: ['LIM', 'PECLL>NLRTM', 'BL3', '2022-02-30', ...Array(16).fill('')],
    });
  });

  it('reads seizures', async () => {
    const [first, second, third] = await read(join(FIXTURES, 'seizures.csv'));
    expect(first).toMatchObject({
      ok: true,
      row: {
        shipment: 'BL1',
        location: { place: 'NLRTM', country: 'NL', isCountry: false },
        reportedBy: 'NL',
        category: 'DRUGS',
        hs: '29',
        hsEdition: 2022,
        quantity: 2.5,
        unit: 'OZ',
        normalisedUnit: 'KG',
        origin: 'PE',
        route: null,
        sourceGrade: 'B2',
        marking: 'RED',
        owner: 'NL',
        recipients: ['nl-17', 'pe-3'],
        synthetic: false,
      },
    });
    expect(second).toMatchObject({
      row: {
        location: { place: 'NL', country: 'NL', isCountry: true },
        category: 'HAZARDOUS_WASTE',
        quantity: 4,
        unit: 'bags',
        normalisedQuantity: null,
        normalisedUnit: null,
        route: { key: 'PE>NL' },
      },
    });
    expect(third).toMatchObject({ ok: false, column: 'location', value: '' });
  });

  it('counts bytes read up to the size on disk, packed ones where packed', async () => {
    const path = await put('companies.csv.gz', gzipSync(`id,name\n${'C1,Andes\n'.repeat(50_000)}`));
    const [file] = await findFiles([path]);
    if (file === undefined) throw new Error('no file found');
    const reader = readRows(file, { isCountry });
    let count = 0;
    for await (const row of reader) count += row.ok ? 1 : 0;
    expect([count, reader.bytesRead]).toEqual([50_000, (await stat(path)).size]);
  });

  it('gives the rows before the end of a cut gzip file, then says what happened', async () => {
    const whole = gzipSync(
      stringify([['id', 'name'], ...Array.from({ length: 99_999 }, (_, i) => [i, Math.sin(i)])]),
    );
    const path = await put('companies.csv.gz', whole.subarray(0, whole.length >> 1));
    const rows: unknown[] = [];
    const [file] = await findFiles([path]);
    if (file === undefined) throw new Error('no file found');
    const reading = (async () => {
      for await (const row of readRows(file, { isCountry })) rows.push(row);
    })();
    await expect(reading).rejects.toMatchObject({
      code: 'FILE',
      message: expect.stringContaining('cut off'),
    });
    expect(rows.length).toBeGreaterThan(1000);
  });

  it('notices that the header changed after the file was found', async () => {
    const path = await put('companies.csv', 'id,name\nC1,Andes\n');
    const [file] = await findFiles([path]);
    if (file === undefined) throw new Error('no file found');
    await put('companies.csv', 'name,id\nAndes,C1\n');
    const reading = readRows(file, { isCountry })[Symbol.asyncIterator]().next();
    await expect(reading).rejects.toThrow(/changed while it was being loaded/);
  });

  it('is not ended by a stray quote: every row comes out, accepted or rejected', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `C${i},Name ${i},PE,alias`);
    rows[15_000] = 'C15000,"Name,PE,alias';
    rows[20_000] = 'C20000,Na"me,PE,alias';
    const path = await put('companies.csv', `id,name,country,aliases\n${rows.join('\n')}\n`);
    const results = await read(path);
    expect(results).toHaveLength(30_000);
    expect(results.filter((row) => !row.ok)).toMatchObject([
      { line: 15_002, column: 'name', record: ['C15000,"Name,PE,alias'] },
      { line: 20_002, column: 'name', record: ['C20000,Na"me,PE,alias'] },
    ]);
    expect(idsOf(results)[29_999]).toMatchObject({ id: 'C29999' });
  });
});

describe('RejectWriter', () => {
  const columns = ['id', 'departed'];
  const reject = {
    line: 7,
    ok: false,
    column: 'departed',
    value: 'x',
    reason: 'bad "x"',
    record: ['B,1', 'x'],
  } as const;
  const EXPECTED = 'line,column,value,reason,id,departed\n7,departed,x,"bad ""x""","B,1",x\n';

  it('writes the list beside the input, replaces it, and takes it away when nothing is rejected', async () => {
    const file = { path: await put('s.csv.gz', ''), columns };
    const list = `${file.path}.rejected.csv`;
    for (const times of [3, 1]) {
      const writer = new RejectWriter(file);
      for (let i = 0; i < times; i++) await writer.write(reject);
      expect(await writer.close()).toBe(list);
      expect(writer.count).toBe(times);
    }
    expect(await readFile(list, 'utf8')).toBe(EXPECTED);
    expect(await new RejectWriter(file).close()).toBeNull();
    expect(await readdir(directory)).toEqual(['s.csv.gz']);
  });

  it('writes more rejects than it gathers', async () => {
    const writer = new RejectWriter({ path: join(directory, 's.csv'), columns });
    for (let line = 2; line <= 1002; line++) await writer.write({ ...reject, line, column: null });
    const list = (await writer.close()) ?? '';
    const lines = (await readFile(list, 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(1002);
    expect(lines.at(-1)).toMatch(/^1002,,x,/);
  });

  it('goes elsewhere with a notice where it cannot write beside the input, one list for each input', async () => {
    const fallbackDirectory = join(directory, 'here');
    await mkdir(fallbackDirectory);
    const notices: string[] = [];
    const lists: (string | null)[] = [];
    for (const folder of ['a', 'b']) {
      const path = join(directory, folder, 's.csv');
      // A folder of the list's name stands in the way; permissions would not stop a test that runs as root.
      await mkdir(`${path}.rejected.csv`, { recursive: true });
      const writer = new RejectWriter(
        { path, columns },
        { fallbackDirectory, notice: (text) => notices.push(text) },
      );
      await writer.write(reject);
      lists.push(await writer.close());
    }
    expect(lists).toEqual(
      ['s.csv.rejected.csv', 's.csv.2.rejected.csv'].map((name) => join(fallbackDirectory, name)),
    );
    expect(await readFile(lists[1] ?? '', 'utf8')).toBe(EXPECTED);
    expect(notices).toEqual([
      expect.stringContaining(lists[0] ?? '?'),
      expect.stringContaining(lists[1] ?? '?'),
    ]);
    await new RejectWriter({ path: join(directory, 'a', 's.csv'), columns }, { fallbackDirectory }).close();
    expect(await readdir(fallbackDirectory)).toEqual(['s.csv.2.rejected.csv']);
  });

  it('keeps off the list of an input that lies in the fallback directory', async () => {
    await put('s.csv', 'id,departed,route\n');
    const path = join(directory, 'a', 's.csv');
    await mkdir(`${path}.rejected.csv`, { recursive: true });
    const writer = new RejectWriter({ path, columns }, { fallbackDirectory: directory });
    await writer.write(reject);
    expect(await writer.close()).toBe(join(directory, 's.csv.2.rejected.csv'));
  });
});
