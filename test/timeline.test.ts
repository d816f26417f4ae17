import { describe, expect, it } from 'vitest';
import { stream } from '../src/random.ts';
import { bursts } from '../src/statistics/bursts.ts';
import { changePoints } from '../src/statistics/change-points.ts';
import { rayleigh, rayleighScan } from '../src/statistics/rayleigh.ts';
import reference from './reference/timeline.json' with { type: 'json' };

describe('bursts', () => {
  it('are the cheapest of all sequences of states', () => {
    for (const { relevant, batches, scaling, gamma, states } of reference.bursts) {
      const found = new Array<number>(relevant.length).fill(0);
      for (const { from, to } of bursts(relevant, batches, { scaling, gamma })) found.fill(1, from, to + 1);
      expect(found).toEqual(states);
    }
    expect(reference.bursts.filter(({ states }) => states.includes(1)).length).toBeGreaterThan(10);
  });

  it('are none without events, at an even rate, or where everything is relevant', () => {
    expect(bursts([], [])).toEqual([]);
    expect(bursts([0, 0], [5, 0])).toEqual([]);
    expect(bursts([2, 2, 2], [20, 20, 20])).toEqual([]);
    expect(bursts([5, 5], [5, 5])).toEqual([]);
    expect(() => bursts([6], [5])).toThrow('relevant[0] must be at most 5');
  });
});

describe('change points', () => {
  it('are those of the best of all segmentations', () => {
    for (const { counts, expected, changes } of reference.changes) {
      expect(changePoints(counts, expected)).toEqual(changes);
    }
    expect(reference.changes.filter(({ changes }) => changes.length > 0).length).toBeGreaterThan(5);
  });

  it('are none where nothing happens', () => {
    expect(changePoints([], [])).toEqual([]);
    expect(changePoints([0, 0, 0], [1, 0, 1])).toEqual([]);
    expect(() => changePoints([1], [0])).toThrow('expected[0] must be above 0');
  });
});

describe('periodicity', () => {
  const year = [{ from: 0, to: 365, weight: 1 }];
  const scan = (times: readonly number[], strata = year, seed = 1) =>
    rayleighScan({ times, span: 365, shortest: 21, longest: 120, strata, replicates: 199, seed });

  it('agrees with scipy on resultant and phase', () => {
    for (const { times, period, resultant, phase } of reference.rayleigh) {
      const found = rayleigh(times, period);
      expect(found.resultant).toBeCloseTo(resultant, 9);
      expect(found.phase).toBeCloseTo(phase, 6);
    }
  });

  it('finds a shipment every thirty days, give or take two', () => {
    const random = stream(5, 'every thirty days');
    const times = Array.from({ length: 12 }, (_, index) => 6 + 30 * index + 4 * random.uniform() - 2);
    const found = scan(times);
    expect(found.period).toBeGreaterThan(29);
    expect(found.period).toBeLessThan(31);
    expect(found.phase).toBeGreaterThan(2);
    expect(found.phase).toBeLessThan(10);
    expect(found.pValue).toBe(1 / 200);
    expect(scan(times)).toEqual(found);
  });

  it('keeps its error rate: p-values of chance are even', () => {
    const random = stream(9, 'chance');
    const small = Array.from({ length: 200 }, (_, seed) => {
      const times = Array.from({ length: 8 }, () => 365 * random.uniform());
      return rayleighScan({
        times,
        span: 365,
        shortest: 40,
        longest: 120,
        strata: year,
        replicates: 99,
        seed,
      });
    }).filter(({ pValue }) => pValue <= 0.1).length;
    // Binomial(200, 0.1): 20, give or take 4.2 a standard deviation.
    expect(small).toBeGreaterThan(6);
    expect(small).toBeLessThan(36);
  });

  it('does not take the season of the traffic for a period', () => {
    const seasons = [0, 1, 2].map((index) => ({ from: index * 120, to: index * 120 + 10, weight: 1 }));
    const random = stream(11, 'seasons');
    const times = Array.from({ length: 15 }, () => 120 * random.below(3) + 10 * random.uniform());
    expect(scan(times).pValue).toBeLessThan(0.05);
    expect(scan(times, seasons).pValue).toBeGreaterThan(0.05);
  });
});
