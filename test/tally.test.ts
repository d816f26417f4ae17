import { describe, expect, it } from 'vitest';
import { stream } from '../src/random.ts';
import { readTallies, shipmentsByMonth, type Tally, Tallying, writeTallies } from '../src/traffic/tally.ts';

const TEXT = 'SEA *,PABLB,PECLL 2023-11:12,3,9 2023-12:5,,5\n * 2023-11:1';

/** Cell by cell. */
function cellsOf(tallies: readonly Tally[]): string[] {
  return tallies
    .flatMap(({ mode, places, months }) =>
      months.flatMap(({ month, counts }) =>
        places.flatMap((place, at) => (counts[at] ? [`${month} ${mode} ${place} ${counts[at]}`] : [])),
      ),
    )
    .sort();
}

describe('tallies', () => {
  it('are read from text and written as the same text', () => {
    const tallies = readTallies([TEXT]);
    expect(tallies).toEqual([
      {
        mode: 'SEA',
        places: ['*', 'PABLB', 'PECLL'],
        months: [
          { month: '2023-11', counts: [12, 3, 9] },
          { month: '2023-12', counts: [5, 0, 5] },
        ],
      },
      { mode: '', places: ['*'], months: [{ month: '2023-11', counts: [1] }] },
    ]);
    expect(writeTallies(tallies)).toBe(TEXT);
  });

  it('leave out months outside the period, and modes without any', () => {
    const december = readTallies([TEXT], { fromMonth: '2023-12', afterMonth: '2024-01' });
    expect(cellsOf(december)).toEqual(['2023-12 SEA * 5', '2023-12 SEA PECLL 5']);
    expect(readTallies([TEXT], { fromMonth: '2024-01', afterMonth: '2025-01' })).toEqual([]);
  });

  it('hold what was added up, whatever the order', () => {
    const random = stream(3, 'tally');
    const plain = new Map<string, number>();
    const tallying = new Tallying();
    for (let row = 0; row < 2_000; row++) {
      const month = `2023-${String(random.between(1, 12)).padStart(2, '0')}`;
      const mode = random.pick(['', 'SEA', 'AIR']);
      const place = random.pick(['*', 'PABLB', 'PECLL', 'NLRTM', 'US']);
      tallying.add(month, mode, place, 7);
      plain.set(`${month} ${mode} ${place}`, (plain.get(`${month} ${mode} ${place}`) ?? 0) + 7);
    }
    const cells = [...plain].map(([cell, count]) => `${cell} ${count}`).sort();
    expect(cellsOf(tallying.tallies())).toEqual(cells);
    expect(cellsOf(readTallies([writeTallies(tallying.tallies())]))).toEqual(cells);
  });

  it('sum shipments by month over modes, in order, without months that have none', () => {
    const texts = ['SEA *,PABLB 2023-12:2,2\nAIR PABLB 2023-10:4', 'SEA * 2023-11:1 2023-12:3'];
    expect([...shipmentsByMonth(readTallies(texts))]).toEqual([
      ['2023-11', 1],
      ['2023-12', 5],
    ]);
  });
});
