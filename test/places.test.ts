import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromMinutes } from '../src/places/coordinates.ts';
import { countries, country } from '../src/places/countries.ts';
import { isLocode, kindOf } from '../src/places/place.ts';
import { ports } from '../src/places/ports.ts';
import { readUnlocode, type UnlocodeEntry } from '../src/places/unlocode.ts';
import { RILOS, wcoRegionOf } from '../src/places/wco-regions.ts';
import { WCO_REGIONS } from '../src/vocabulary.ts';

describe('countries', () => {
  // Alpha-3, region, whether it was inferred, RILO, and a position known to lie within the country or beside it.
  it.each([
    ['PE', 'PER', 'AMERICAS_CARIBBEAN', false, 'SOUTH_AMERICA', -10, -76],
    ['PA', 'PAN', 'AMERICAS_CARIBBEAN', false, 'CENTRAL_AMERICA', 9, -80],
    ['NL', 'NLD', 'EUROPE', false, 'WESTERN_EUROPE', 52, 5.5],
    ['US', 'USA', 'AMERICAS_CARIBBEAN', false, null, 38, -97],
    ['JM', 'JAM', 'AMERICAS_CARIBBEAN', false, 'CARIBBEAN', 18, -77.5],
    ['TT', 'TTO', 'AMERICAS_CARIBBEAN', false, 'CARIBBEAN', 10.5, -61],
    ['AW', 'ABW', 'AMERICAS_CARIBBEAN', true, 'CARIBBEAN', 12.5, -70],
    ['CN', 'CHN', 'ASIA_PACIFIC', false, 'ASIA_PACIFIC', 35, 105],
    ['IR', 'IRN', 'ASIA_PACIFIC', false, 'ASIA_PACIFIC', 32, 53],
    ['IL', 'ISR', 'EUROPE', false, 'WESTERN_EUROPE', 31, 35],
    ['UZ', 'UZB', 'EUROPE', false, 'CIS', 41, 64],
    ['TR', 'TUR', 'EUROPE', false, 'EASTERN_CENTRAL_EUROPE', 39, 35],
    ['SD', 'SDN', 'NORTH_AFRICA_NEAR_MIDDLE_EAST', false, 'NORTH_AFRICA', 15, 30],
    ['SA', 'SAU', 'NORTH_AFRICA_NEAR_MIDDLE_EAST', false, 'MIDDLE_EAST', 24, 45],
    ['NG', 'NGA', 'WEST_CENTRAL_AFRICA', false, 'WEST_AFRICA', 10, 8],
    ['BI', 'BDI', 'EAST_SOUTHERN_AFRICA', false, 'CENTRAL_AFRICA', -3.5, 30],
    ['ZA', 'ZAF', 'EAST_SOUTHERN_AFRICA', false, 'EAST_SOUTHERN_AFRICA', -29, 24],
    ['TW', 'TWN', 'ASIA_PACIFIC', true, 'ASIA_PACIFIC', 23.5, 121],
  ])('knows %s', (code, alpha3, wcoRegion, wcoRegionInferred, rilo, latitude, longitude) => {
    const record = country(code);
    expect(record).toMatchObject({ code, alpha3, wcoRegion, wcoRegionInferred, rilo });
    expect(Math.abs((record?.latitude ?? Number.NaN) - latitude)).toBeLessThan(1.5);
    expect(Math.abs((record?.longitude ?? Number.NaN) - longitude)).toBeLessThan(1.5);
  });

  it('has names in three languages', () => {
    expect(country('DE')?.names).toEqual({ en: 'Germany', es: 'Alemania', fr: 'Allemagne' });
    expect(country('PE')?.name).toBe('Peru');
  });

  it('has every official ISO 3166-1 code and Kosovo, once and in order', () => {
    const codes = countries().map(({ code }) => code);
    expect(codes).toHaveLength(250);
    expect(new Set(codes).size).toBe(250);
    expect(codes).toEqual([...codes].sort());
    expect(codes).toContain('XK');
    expect(country('AN')).toBeUndefined();
    expect(country('pe')).toBeUndefined();
  });

  it('gives every country a region and nearly every one an office', () => {
    for (const record of countries()) expect(WCO_REGIONS).toContain(record.wcoRegion);
    const without = countries().filter(({ rilo }) => rilo === null);
    expect(without.map(({ code }) => code)).toEqual(['AQ', 'CA', 'GL', 'MX', 'PM', 'US']);
    expect(new Set(countries().map(({ rilo }) => rilo))).toEqual(new Set([...RILOS, null]));
  });

  it('has as many members of each region as the WCO counts', () => {
    const members = countries().filter((record) => !record.wcoRegionInferred);
    const count = (region: string) => members.filter(({ wcoRegion }) => wcoRegion === region).length;
    // The WCO's 187 members of September 2025; the European Union comes on top.
    expect(Object.fromEntries(WCO_REGIONS.map((region) => [region, count(region)]))).toEqual({
      AMERICAS_CARIBBEAN: 34,
      EUROPE: 52,
      NORTH_AFRICA_NEAR_MIDDLE_EAST: 18,
      WEST_CENTRAL_AFRICA: 24,
      EAST_SOUTHERN_AFRICA: 24,
      ASIA_PACIFIC: 35,
    });
    expect(wcoRegionOf('XX')).toBeUndefined();
  });
});

describe('ports', () => {
  const byCode = new Map(ports().map((port) => [port.locode, port]));

  it.each([
    ['PECLL', 'Callao', -12.05, -77.15],
    ['NLRTM', 'Rotterdam', 51.92, 4.48],
    ['PABLB', 'Balboa', 8.95, -79.57],
    ['USLAX', 'Los Angeles', 34.05, -118.24],
    ['CLVAP', 'Valparaiso', -33.04, -71.63],
    ['JMKIN', 'Kingston', 17.97, -76.79],
    // The package has these the wrong way round.
    ['DZAAE', 'Annaba (ex Bone)', 36.9, 7.77],
    ['REPDG', 'Port de Pointe des Galets', -20.92, 55.29],
    ['CDMAT', 'Matadi', -5.82, 13.46],
  ])('knows %s', (locode, name, latitude, longitude) => {
    const port = byCode.get(locode);
    expect(port).toMatchObject({ name, country: locode.slice(0, 2), kind: 'SEA', functions: ['SEAPORT'] });
    // A fifth of a degree is 22 km: the port or its town.
    expect(Math.abs((port?.latitude ?? Number.NaN) - latitude)).toBeLessThan(0.2);
    expect(Math.abs((port?.longitude ?? Number.NaN) - longitude)).toBeLessThan(0.35);
  });

  it('leaves out coordinates that are those of a namesake, and countries that are no more', () => {
    expect(byCode.get('BMSOU')).toMatchObject({ latitude: null, longitude: null });
    expect(byCode.get('BHAHD')).toMatchObject({ latitude: null, longitude: null });
    expect(byCode.has('ANCUR')).toBe(false);
    expect(ports()).toHaveLength(1634 - 7);
  });

  it('has well-formed codes of known countries, once and in order, on the globe', () => {
    const codes = ports().map(({ locode }) => locode);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const port of ports()) {
      expect(isLocode(port.locode)).toBe(true);
      expect(country(port.country)).toBeDefined();
      expect(port.latitude === null).toBe(port.longitude === null);
      expect(Math.abs(port.latitude ?? 0)).toBeLessThanOrEqual(90);
      expect(Math.abs(port.longitude ?? 0)).toBeLessThanOrEqual(180);
    }
  });
});

describe('coordinates in minutes', () => {
  it.each([
    ['3452N 06603E', 34.8667, 66.05],
    ['1203S 07709W', -12.05, -77.15],
    ['0000S 00000W', 0, 0],
    ['9000N 18000E', 90, 180],
    ['0001S 00059W', -0.0167, -0.9833],
  ])('reads %s', (text, latitude, longitude) => {
    expect(fromMinutes(text)).toEqual({ latitude, longitude });
  });

  it.each([
    '3360S 06843W',
    '3313N 06883E',
    '9001N 00000E',
    '4204N 20251E',
    '3452 06603',
    '3452E 06603N',
    '',
  ])('refuses "%s"', (text) => {
    expect(fromMinutes(text)).toBeUndefined();
  });
});

describe('places', () => {
  it('tells a UN/LOCODE', () => {
    expect(['PECLL', 'USJ3C', 'FRMT7'].every(isLocode)).toBe(true);
    expect(['PECL', 'PE CLL', 'pecll', 'P2CLL', 'DE9B0', 'DEB1A', 'PECLLL'].some(isLocode)).toBe(false);
  });

  it('shows a place by what it is first of all', () => {
    expect(kindOf(['ROAD', 'AIRPORT', 'SEAPORT'])).toBe('SEA');
    expect(kindOf(['INLAND_PORT'])).toBe('SEA');
    expect(kindOf(['RAIL', 'AIRPORT'])).toBe('AIR');
    expect(kindOf(['BORDER_CROSSING'])).toBe('LAND');
    expect(kindOf([])).toBe('UNKNOWN');
  });
});

describe('the UN/LOCODE code list', () => {
  const fixture = (name: string) => join(import.meta.dirname, 'fixtures/unlocode', name);
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'places-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function read(path: string): Promise<UnlocodeEntry[]> {
    const entries: UnlocodeEntry[] = [];
    for await (const entry of readUnlocode(path)) entries.push(entry);
    return entries;
  }

  async function written(name: string, content: string | Buffer): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }

  const codes = (entries: UnlocodeEntry[]) =>
    entries.flatMap((entry) => ('locode' in entry ? entry.locode : []));
  const rejects = (entries: UnlocodeEntry[]) =>
    entries.flatMap((entry) => ('reject' in entry ? entry.reject : []));

  it('reads an edition with a header', async () => {
    const entries = await read(fixture('with-header.csv'));
    expect(codes(entries)).toEqual(['PECLL', 'DEHAM', 'KZAAU', 'BEOST', 'GHQQC']);
    expect(entries[0]).toEqual({
      locode: 'PECLL',
      name: 'Callao',
      country: 'PE',
      latitude: -12.05,
      longitude: -77.15,
      kind: 'SEA',
      functions: ['SEAPORT', 'AIRPORT', 'POST'],
      iata: 'LIM',
      subdivision: 'CAL',
    });
    expect(entries[1]).toMatchObject({ name: 'Hamburg', iata: null, subdivision: 'HH', latitude: 53.55 });
    expect(entries[3]).toMatchObject({ name: 'Oostende (Ostend)' });
    expect(entries.at(-1)).toMatchObject({ name: 'Near the Line, Gulf', functions: [], kind: 'UNKNOWN' });
  });

  it('says of every row that it cannot read where and why', async () => {
    const found = rejects(await read(fixture('with-header.csv')));
    expect(found.map(({ line, column, value }) => [line, column, value])).toEqual([
      [9, 'Coordinates', '4204N 20251E'],
      [10, 'LOCODE', 'XZAAD'],
      [11, 'LOCODE', 'DE9B0'],
      [12, 'Function', '--3--Q--'],
      [13, 'Name', ''],
      [14, 'Name', expect.stringContaining('GF CAY')],
    ]);
    expect(found.at(-1)?.reason).toBe('the row has 25 cells instead of 13');
    expect(found.every(({ reason }) => reason.length > 10)).toBe(true);
  });

  it("reads UNECE's own file: no header, Latin-1, CRLF, headings, references and removals left out", async () => {
    const entries = await read(fixture('official-latin1.csv'));
    expect(codes(entries)).toEqual(['BRSSZ', 'BRPNG', 'PAPCN', 'HRSIB', 'SEGOT']);
    expect(entries[1]).toMatchObject({ name: 'Paranaguá', latitude: -25.5167, longitude: -48.5 });
    expect(entries[2]).toMatchObject({
      functions: ['ROAD', 'BORDER_CROSSING'],
      kind: 'LAND',
      subdivision: null,
    });
    expect(entries.at(-2)).toMatchObject({ name: 'Šibenik' });
    expect(entries.at(-1)).toMatchObject({ name: 'Göteborg', subdivision: 'O', iata: null });
    expect(rejects(entries)).toMatchObject([{ line: 8, column: 'coordinates', value: '0922N 07960W' }]);
  });

  it('reads it gzipped, whatever it is called, with a byte order mark, and split country and place', async () => {
    const plain = await readFile(fixture('official-latin1.csv'));
    expect(await read(await written('places.csv', gzipSync(plain)))).toEqual(
      await read(fixture('official-latin1.csv')),
    );
    const split = await written(
      'split.csv',
      '\uFEFFCountry,Location,Name,Status,Function\nPE,PAI,Paita,AI,1-------\n',
    );
    expect(await read(split)).toMatchObject([{ locode: 'PEPAI', functions: ['SEAPORT'], latitude: null }]);
  });

  it('reads a name in UTF-8 across the edge of two blocks', async () => {
    const row = (code: string) => `PE,P${code},${'ñ'.repeat(40)},1-------\n`;
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const all = [...letters].flatMap((a) => [...letters].map((b) => row(a + b))).join('');
    // Three times 65 thousand bytes: the file is read in blocks of 64 KiB, whose edges fall within names.
    const others = all.replaceAll('PE,P', 'PE,Q') + all.replaceAll('PE,P', 'PE,R');
    const entries = await read(await written('long.csv', `Country,Location,Name,Function\n${all}${others}`));
    expect(codes(entries)).toHaveLength(3 * 26 * 26);
    expect(entries.every((entry) => 'name' in entry && entry.name === 'ñ'.repeat(40))).toBe(true);
  });

  it('says what is wrong with a file that it cannot read', async () => {
    const cases = [
      [join(folder, 'none.csv'), /none\.csv could not be read: ENOENT/],
      [await written('other.csv', 'id,name\n1,Acme\n'), /is not a UN\/LOCODE code list: .*"id,name"/],
      [
        await written('cut.csv.gz', gzipSync(await readFile(fixture('with-header.csv'))).subarray(0, 200)),
        /cut\.csv\.gz could not be read: unexpected end of file/,
      ],
      [
        await written('quote.csv', 'Country,Location,Name,Function\nPE,CLL,"Callao,1-------\n'),
        /quote\.csv could not be read: .*quote/i,
      ],
    ] as const;
    for (const [path, message] of cases) {
      await expect(read(path)).rejects.toMatchObject({
        code: 'FILE',
        message: expect.stringMatching(message),
      });
    }
    expect(await read(await written('empty.csv', ''))).toEqual([]);
  });
});
