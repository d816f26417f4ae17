import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { type CsvRecord, CsvSplitter } from '../src/load/csv.ts';

function split(content: string | Buffer, chunk = Number.MAX_SAFE_INTEGER): CsvRecord[] {
  const bytes = Buffer.from(content);
  const splitter = new CsvSplitter();
  const records: CsvRecord[] = [];
  for (let at = 0; at < bytes.length; at += chunk)
    records.push(...splitter.push(bytes.subarray(at, at + chunk)));
  return [...records, ...splitter.end()];
}

/** Line and cells of each record, `!` where it has a fault. */
const shapes = (records: CsvRecord[]) =>
  records.map(({ line, cells, fault }) => [line, fault ? '!' : '', ...cells]);

const MESSY = [
  '\uFEFFa,b,c,d',
  '',
  '1,"x, ""y""",é,4',
  '2,"two',
  '',
  'lines",3,4',
  '   ',
  '3,one,two',
  '4,"stray,3,4',
  '5,y,z,4',
  '6,q"uote,z,4',
  '7,"closed" late,z,4',
  '8,,,',
  '',
  '9,"never,z,4',
  '10,last,z,4',
].join('\r\n');

describe('CsvSplitter', () => {
  const expected = [
    [1, '', 'a', 'b', 'c', 'd'],
    [3, '', '1', 'x, "y"', 'é', '4'],
    [4, '', '2', 'two\r\n\r\nlines', '3', '4'],
    [8, '!', '3', 'one', 'two'],
    [9, '!', '4,"stray,3,4'],
    [10, '', '5', 'y', 'z', '4'],
    [11, '!', '6,q"uote,z,4'],
    [12, '!', '7,"closed" late,z,4'],
    [13, '', '8', '', '', ''],
    [15, '!', '9,"never,z,4'],
    [16, '', '10', 'last', 'z', '4'],
  ];

  it('gives every line that is not blank, however the bytes are cut', () => {
    for (let chunk = 1; chunk <= Buffer.byteLength(MESSY) + 1; chunk++) {
      expect(shapes(split(MESSY, chunk)), `chunks of ${chunk}`).toEqual(expected);
    }
  });

  it('says where and what is wrong', () => {
    const reasons = split(MESSY).flatMap(({ line, fault }) =>
      fault ? [[line, fault.column, fault.reason]] : [],
    );
    expect(reasons).toEqual([
      [
        8,
        null,
        expect.stringMatching(/has 3 cells, the header has 4 columns: write a comma for every empty cell/),
      ],
      [9, 'b', expect.stringMatching(/stray quote|never closed/)],
      [11, 'b', expect.stringMatching(/cell of b has a stray quote.*double/)],
      [12, 'b', expect.stringMatching(/cell of b has a stray quote/)],
      [15, 'b', expect.stringMatching(/cell of b opens a quote that is never closed/)],
    ]);
  });

  it('does not let two stray quotes swallow the rows between them', () => {
    const records = split('a,b,c,d\n1,"x,3,4\n2,x,3,4\n3,x",3,4\n4,x,3,4\n');
    expect(shapes(records)).toEqual([
      [1, '', 'a', 'b', 'c', 'd'],
      [2, '!', '1,"x,3,4'],
      [3, '', '2', 'x', '3', '4'],
      [4, '!', '3,x",3,4'],
      [5, '', '4', 'x', '3', '4'],
    ]);
    expect(records[1]?.fault?.reason).toMatch(
      /runs over 3 lines and takes what look like rows into one cell/,
    );
  });

  it('keeps several lines in a quoted cell, commas and all', () => {
    expect(shapes(split('a,b,c,d\n1,"Dock 4,\nCallao, Peru",3,4\n2,,,\n'))).toEqual([
      [1, '', 'a', 'b', 'c', 'd'],
      [2, '', '1', 'Dock 4,\nCallao, Peru', '3', '4'],
      [4, '', '2', '', '', ''],
    ]);
  });

  it('names the cell that is not UTF-8 and shows it as Latin-1', () => {
    const [, good, bad] = split(
      Buffer.concat([Buffer.from('a,b\n1,é\n2,'), Buffer.from('Málaga\n', 'latin1')]),
    );
    expect(good).toEqual({ line: 2, cells: ['1', 'é'], fault: null });
    expect(bad).toMatchObject({ line: 3, cells: ['2', 'Málaga'], fault: { column: 'b', value: 'Málaga' } });
    expect(bad?.fault?.reason).toBe('b "Málaga" holds bytes that are not UTF-8: save the file as UTF-8.');
  });

  it('gives up a line that never ends, and a quote that is not closed within reach, and goes on', () => {
    const endless = split(`a,b\n1,${'x'.repeat(1_000_000)}\n2,y\n`, 65_536);
    expect(endless.map(({ line, fault }) => [line, fault?.reason])).toEqual([
      [1, undefined],
      [2, expect.stringMatching(/longer than 256 KiB/)],
      [3, undefined],
    ]);
    const rows = Array.from({ length: 100_000 }, (_, i) => `${i},y`);
    const unclosed = split(`a,b\n1,"x\n${rows.join('\n')}\n`, 65_536);
    expect(new CsvSplitter().push(Buffer.from(`a,b\n1,"x\n${rows.join('\n')}\n`))).toHaveLength(100_002);
    expect(unclosed).toHaveLength(100_002);
    expect(unclosed.filter(({ fault }) => fault).map(({ line }) => line)).toEqual([2]);
    expect(unclosed.at(-1)).toEqual({ line: 100_002, cells: ['99999', 'y'], fault: null });
  });

  it('reads back what another writer wrote', () => {
    let seed = 20_231_116;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const letters = ['a', 'ñ', '漢', '🚢', '"', '""', ',', '\n', '\r\n', ' ', '|', '\uFFFD'];
    const cell = () => Array.from({ length: next(7) }, () => letters[next(letters.length)] ?? '').join('');
    const rows = Array.from({ length: 2000 }, (_, i) => [String(i), cell(), cell()]);
    const text = stringify([['a', 'b', 'c'], ...rows], { quoted_match: /\r/ });
    const records = split(text, 1000);
    expect(records.filter(({ fault }) => fault)).toEqual([]);
    expect(records.slice(1).map(({ cells }) => cells)).toEqual(rows);
    expect(records.at(-1)?.line).toBe(text.slice(0, text.lastIndexOf('\n1999,')).split('\n').length + 1);
  });
});
