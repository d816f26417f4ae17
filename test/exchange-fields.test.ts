import { describe, expect, it } from 'vitest';
import { CellError, Cells } from '../src/load/cells.ts';
import { readCompany } from '../src/load/companies.ts';
import { hsEditionOn } from '../src/load/hs.ts';
import { readSeizure } from '../src/load/seizures.ts';
import { readShipment } from '../src/load/shipments.ts';
import { normalise } from '../src/load/units.ts';

const isCountry = (code: string) => ['AQ', 'NL', 'PA', 'PE', 'US'].includes(code);
const GOOD = {
  company: { id: 'C1', name: 'Andes' },
  shipment: { id: 'B1', departed: '2020-02-29', route: 'PECLL>NLRTM' },
  seizure: { id: 'S1', date: '2020-02-29', category: 'DRUGS', location: 'NL' },
};
const READERS = { company: readCompany, shipment: readShipment, seizure: readSeizure };
type Kind = keyof typeof GOOD;

function read(kind: Kind, changes: Record<string, string>): object {
  const row: Record<string, string> = { ...GOOD[kind], ...changes };
  const positions = new Map(Object.keys(row).map((column, i) => [column, i]));
  return READERS[kind](new Cells(positions, Object.values(row)), isCountry);
}

function refusal(kind: Kind, changes: Record<string, string>): CellError {
  try {
    read(kind, changes);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
  throw new Error(`${kind} ${JSON.stringify(changes)} was accepted`);
}

const longRoute = (stops: number) => Array.from({ length: stops }, (_, i) => (i % 2 ? 'PE' : 'NL')).join('>');

describe('a rejected row', () => {
  it.each<[Kind, string, string, RegExp]>([
    ['company', 'id', '', /needs the sender's own id/],
    ['company', 'id', 'x'.repeat(201), /has 201 characters: an id has at most 200/],
    ['company', 'id', 'C1\nC2', /several lines/],
    ['seizure', 'id', 'R-0d6f9a3c-8f0e-4c36-9a52-4d1f0f9b7c11', /amend it there/],
    ['seizure', 'persons', '1.5', /not a count from 0 up/],
    ['seizure', 'persons', '-1', /not a count from 0 up/],
    ['seizure', 'nationalities', 'ZZ', /not a country/],
    ['company', 'name', ' ', /needs a name/],
    ['company', 'name', 'y'.repeat(2001), /at most 2000/],
    ['company', 'country', 'QQ', /two letters of ISO 3166-1/],
    ['company', 'country', 'PER', /two letters of ISO 3166-1/],
    ['company', 'lei', '5493001KJTIIGC8Y1R21', /check digits 21 where ISO 17442 wants 12/],
    ['company', 'lei', '5493001KJTIIGC8Y1R1', /18 letters or digits/],
    ['company', 'synthetic', 'yes', /neither true nor false/],
    ['shipment', 'departed', '', /YYYY-MM-DD/],
    ['shipment', 'departed', '16/11/2023', /YYYY-MM-DD/],
    ['shipment', 'departed', '2023-02-29', /calendar/],
    ['shipment', 'departed', '1900-02-29', /calendar/],
    ['shipment', 'departed', '2100-01-01', /1970 to 2099/],
    ['shipment', 'departed', '1969-12-31', /1970 to 2099/],
    ['shipment', 'departed', '2023-11-16T25:00', /ISO 8601/],
    ['shipment', 'arrived', '2020-02-27', /before departed, 2020-02-29/],
    ['shipment', 'mode', 'SHIP', /one of SEA, AIR, ROAD, RAIL, POST, INLAND_WATER/],
    ['shipment', 'hs', '1', /2 to 10 digits/],
    ['shipment', 'hs', '12345678901', /2 to 10 digits/],
    ['shipment', 'hs', '0012', /01 to 99/],
    ['shipment', 'weight_kg', '-1', /number from 0 up/],
    ['shipment', 'weight_kg', '1,200', /thousands separators/],
    ['shipment', 'weight_kg', '12 kg', /without sign, unit/],
    ['shipment', 'value_usd', '1e999', /number from 0 up/],
    ['shipment', 'value_usd', 'Infinity', /number from 0 up/],
    ['shipment', 'value_usd', '0x10', /number from 0 up/],
    ['shipment', 'vessel_imo', '9074728', /check digit 8 where IMO resolution A\.1117\(30\) wants 9/],
    ['shipment', 'vessel_imo', '0000000', /seven digits/],
    ['shipment', 'marking', 'WHITE', /CLEAR, GREEN, AMBER, AMBER\+STRICT, RED/],
    ['shipment', 'route', '', /needs its stops/],
    ['shipment', 'route', 'PECLL', /one stop: a route has 2 or more/],
    ['shipment', 'route', longRoute(21), /has 21 stops: at most 20/],
    ['shipment', 'route', 'PECLL>>NL', /stop 2, "", that is neither a UN\/LOCODE/],
    ['shipment', 'route', 'PECLL>QQABC', /stop 2, "QQABC", that is in no country: .* has no QQ/],
    ['shipment', 'route', 'PECL1>NL', /stop 1, "PECL1", that is neither/],
    ['shipment', 'route', 'PECLL>pe cll>NL', /PECLL twice in a row, as stops 1 and 2/],
    ['shipment', 'calls', '2020-02-29', /1 entries for 2 stops/],
    ['shipment', 'calls', '2020-03-02|2020-03-01', /back in time from 2020-03-02 to 2020-03-01/],
    ['shipment', 'calls', '|2020-13-01', /entry, "2020-13-01", that is not a day of the calendar/],
    ['seizure', 'date', '', /needs its day/],
    ['seizure', 'category', '', /one of DRUGS/],
    ['seizure', 'category', 'GUNS', /one of DRUGS, PRECURSORS, MEDICINES, HAZARDOUS_WASTE, OTHER_GOODS/],
    ['seizure', 'location', '', /needs at least its country/],
    ['seizure', 'location', 'ROTTERDAM', /neither a UN\/LOCODE/],
    ['seizure', 'location', 'QQ', /no country/],
    ['seizure', 'reported_by', 'NLRTM', /two letters/],
    ['seizure', 'flag', 'QQ', /two letters/],
    ['seizure', 'origin', 'QQ', /two letters/],
    ['seizure', 'quantity', '-0.5', /number from 0 up/],
    ['seizure', 'source_grade', 'G1', /A to F .* 1 to 6/],
    ['seizure', 'source_grade', 'B7', /A to F .* 1 to 6/],
  ])('of a %s names the column %s, the value %j and what would be right', (kind, column, value, advice) => {
    const error = refusal(kind, { [column]: value });
    expect([error.column, error.value]).toEqual([column, value.trim()]);
    expect(error.message).toMatch(advice);
    expect(error.message.startsWith(`${column} ${value.trim() === '' ? 'is empty' : '"'}`)).toBe(true);
    expect(error.message).toContain(value.trim().slice(0, 100));
  });

  it('names the member of a list that is wrong', () => {
    const error = refusal('shipment', { containers: 'CSQU3054383|CSQU3054384' });
    expect([error.column, error.value]).toEqual(['containers', 'CSQU3054384']);
    expect(error.message).toMatch(/^containers "CSQU3054384" has the check digit 4 where ISO 6346 wants 3/);
    expect(refusal('shipment', { containers: 'CSQA3054383' }).message).toMatch(/three letters, U, J or Z/);
  });
});

describe('an accepted cell', () => {
  it.each<[Kind, string, string, string, unknown]>([
    ['shipment', 'departed', '2000-02-29', 'departed', '2000-02-29'],
    ['shipment', 'arrived', '2020-02-29', 'arrived', '2020-02-29'],
    ['shipment', 'arrived', '2020-02-28', 'arrived', '2020-02-28'],
    ['shipment', 'arrived', '2020-03-01 23:59:60.5+0530', 'arrived', '2020-03-01'],
    ['shipment', 'mode', 'inland water', 'mode', 'INLAND_WATER'],
    ['shipment', 'hs', ' 0106.90 10 ', 'hs', '01069010'],
    ['shipment', 'weight_kg', '0', 'weightKg', 0],
    ['shipment', 'weight_kg', '1.5e3', 'weightKg', 1500],
    // The example of ISO 6346 itself; a real one; one whose sum leaves 10, written 0.
    [
      'shipment',
      'containers',
      'csqu 305438-3||MSKU9070323|TEXU3070090|HLXU1234561|KWVJ0000018',
      'containers',
      ['CSQU3054383', 'MSKU9070323', 'TEXU3070090', 'HLXU1234561', 'KWVJ0000018'],
    ],
    ['shipment', 'vessel_imo', 'IMO 9074729', 'vesselImo', '9074729'],
    ['shipment', 'vessel_imo', '8814275', 'vesselImo', '8814275'],
    ['shipment', 'marking', 'TLP:AMBER', 'marking', 'AMBER'],
    ['shipment', 'marking', '', 'marking', 'GREEN'],
    ['shipment', 'calls', '|', 'calls', null],
    ['shipment', 'calls', '2020-03-01|2020-03-01', 'calls', ['2020-03-01', '2020-03-01']],
    ['shipment', 'synthetic', 'TRUE', 'synthetic', true],
    ['company', 'lei', '5493 001K JTII GC8Y 1R12', 'lei', '5493001KJTIIGC8Y1R12'],
    ['company', 'lei', 'HWUPKR0MPOU8FGXBT394', 'lei', 'HWUPKR0MPOU8FGXBT394'],
    ['seizure', 'category', 'Waste', 'category', 'HAZARDOUS_WASTE'],
    ['seizure', 'category', 'other-goods', 'category', 'OTHER_GOODS'],
    ['seizure', 'location', 'NL RTM', 'location', { place: 'NLRTM', country: 'NL', isCountry: false }],
    ['seizure', 'source_grade', 'f6', 'sourceGrade', 'F6'],
  ])('of a %s, %s %j', (kind, column, value, field, expected) => {
    expect(read(kind, { [column]: value })).toHaveProperty(field, expected);
  });

  it('may be a route of 20 stops, or none where the shipment is known', () => {
    expect(read('shipment', { route: longRoute(20) })).toHaveProperty('route.stops.length', 20);
    expect(read('seizure', { route: '', shipment: 'B1' })).toHaveProperty('route', null);
  });
});

describe('hsEditionOn', () => {
  it.each([
    ['1987-12-31', null],
    ['1988-01-01', 1988],
    ['1991-12-31', 1988],
    ['1992-01-01', 1992],
    ['1996-01-01', 1996],
    ['2001-12-31', 1996],
    ['2002-01-01', 2002],
    ['2007-01-01', 2007],
    ['2012-01-01', 2012],
    ['2016-12-31', 2012],
    ['2017-01-01', 2017],
    ['2021-12-31', 2017],
    ['2022-01-01', 2022],
  ])('%s is of HS %s', (isoDay, edition) => {
    expect(hsEditionOn(isoDay)).toBe(edition);
  });
});

describe('normalise', () => {
  // Definitions: NIST Special Publication 811 (2008), appendix B.8, and UN/ECE Recommendation 20.
  it.each([
    [151, 'G', 0.151, 'KG'],
    [3, 'kgm', 3, 'KG'],
    [2.5, 'TNE', 2500, 'KG'],
    [10, 'lbs.', 4.5359237, 'KG'],
    [16, 'OZ', 0.45359237, 'KG'],
    [1, 'Troy ounce', 0.0311034768, 'KG'],
    [1, 'STN', 907.18474, 'KG'],
    [1, 'LTN', 1016.0469088, 'KG'],
    [5, 'metric carat', null, null],
    [5, 'CTM', 0.001, 'KG'],
    [250, 'MG', 0.00025, 'KG'],
    [250, 'ml', 0.25, 'L'],
    [1, 'GAL', 3.785411784, 'L'],
    [1, 'GLI', 4.54609, 'L'],
    [128, 'OZA', 3.785411784, 'L'],
    [2, 'cbm', 2, 'M3'],
    [30, 'Tablets', 30, 'PIECES'],
    [30, 'NO', 30, 'PIECES'],
    [4, 'PAIRS', 8, 'PIECES'],
    [2, 'DZN', 24, 'PIECES'],
    [1, 'GRO', 144, 'PIECES'],
    [3, 'MIL', 3000, 'PIECES'],
    [1, 'TON', null, null],
    [1, 'bags', null, null],
    [1, 'constructor', null, null],
    [1e306, 'MIL', null, null],
  ])('%s %s is %s %s', (quantity, unit, normalisedQuantity, normalisedUnit) => {
    expect(normalise(quantity, unit)).toEqual({ normalisedQuantity, normalisedUnit });
  });

  it('needs both quantity and unit', () => {
    const unknown = { normalisedQuantity: null, normalisedUnit: null };
    expect([normalise(null, 'KG'), normalise(1, null)]).toEqual([unknown, unknown]);
  });
});
