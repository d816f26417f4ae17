import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, benjaminiYekutieli } from '../src/statistics/adjust.ts';
import { gammaP, gammaPInverse, gammaQ, gammaQInverse, logGamma } from '../src/statistics/gamma.ts';
import { normalUpperTail } from '../src/statistics/normal.ts';
import { distinctMonthsUpperTail } from '../src/statistics/occupancy.ts';
import { liftInterval, poissonRateInterval, poissonUpperTail } from '../src/statistics/poisson.ts';
import {
  barbourHallBound,
  leCamBound,
  poissonBinomialUpperTail,
  upperTail,
} from '../src/statistics/poisson-binomial.ts';
import { trendTest } from '../src/statistics/trend.ts';
import reference from './reference/statistics.json' with { type: 'json' };

interface Comparison {
  of: string;
  found: number;
  wanted: number;
}

/** Those that are off by more than a relative tolerance, in words: an empty list is success. */
function misses(comparisons: readonly Comparison[], tolerance = 1e-11): string[] {
  expect(comparisons.length).toBeGreaterThan(0);
  return comparisons
    .filter(({ found, wanted }) => !(Math.abs(found - wanted) <= tolerance * Math.abs(wanted)))
    .map(({ of, found, wanted }) => `${of}: ${found}, wanted ${wanted}`);
}

/** A small seeded generator (Park and Miller 1988), so that a failure repeats. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function expectFalling(values: readonly number[]): void {
  values.slice(1).forEach((value, i) => {
    expect(value).toBeLessThanOrEqual((values[i] ?? Number.NaN) * (1 + 1e-12));
  });
}

const upTo = (n: number) => Array.from({ length: n + 1 }, (_, i) => i);

describe('gamma', () => {
  it('agrees with 60-digit values, in both tails', () => {
    const { gamma } = reference;
    const p = gamma.map((row) => ({
      of: `P ${row.shape} ${row.x}`,
      found: gammaP(row.shape, row.x),
      wanted: row.p,
    }));
    const q = gamma.map((row) => ({
      of: `Q ${row.shape} ${row.x}`,
      found: gammaQ(row.shape, row.x),
      wanted: row.q,
    }));
    const normal = ({ wanted }: Comparison) => wanted > 0;
    expect(misses(p.filter(normal))).toEqual([]);
    expect(misses(q.filter(normal))).toEqual([]);
    // The reference writes 0 for what is below 1e-300.
    expect([...p, ...q].filter(({ found, wanted }) => wanted === 0 && found > 1e-300)).toEqual([]);
    for (const tail of [p, q]) {
      expect(Math.min(...tail.filter(normal).map(({ wanted }) => wanted))).toBeLessThan(1e-200);
    }
  });

  it('agrees on ln Γ', () => {
    const rows = reference.logGamma.map(({ x, value }) => ({
      of: `${x}`,
      found: logGamma(x),
      wanted: value,
    }));
    expect(misses(rows, 1e-13)).toEqual([]);
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(2)).toBeCloseTo(0, 14);
  });

  it('is undone by its inverses, at any shape and tail', () => {
    const tails = [1e-250, 1e-40, 1e-6, 0.025, 0.3, 0.5, 0.7, 0.999];
    const rows = [1, 1.5, 2, 17, 400.5, 1e5].flatMap((shape) =>
      tails.flatMap((tail) => [
        { of: `P ${shape}`, found: gammaP(shape, gammaPInverse(shape, tail)), wanted: tail },
        { of: `Q ${shape}`, found: gammaQ(shape, gammaQInverse(shape, tail)), wanted: tail },
      ]),
    );
    expect(misses(rows, 1e-10)).toEqual([]);
  });

  it('starts at its limits', () => {
    expect([gammaP(3, 0), gammaQ(3, 0), gammaP(3, 1e300), gammaQ(3, 1e300)]).toEqual([0, 1, 1, 0]);
  });
});

describe('normalUpperTail', () => {
  it('agrees with erfc at 60 digits', () => {
    const rows = reference.normal.map(({ z, p }) => ({ of: `${z}`, found: normalUpperTail(z), wanted: p }));
    expect(misses(rows)).toEqual([]);
  });

  it('vanishes and fills up far out', () => {
    expect([normalUpperTail(1e200), normalUpperTail(-1e200)]).toEqual([0, 1]);
  });
});

describe('poissonUpperTail', () => {
  it('agrees with the summed series over a wide grid', () => {
    const rows = reference.poisson.map(({ observed, expected, p }) => ({
      of: `${observed} of ${expected}`,
      found: poissonUpperTail(observed, expected),
      wanted: p,
    }));
    expect(rows.length).toBeGreaterThan(200);
    expect(misses(rows)).toEqual([]);
  });

  it('falls with what is observed and rises with what is expected', () => {
    for (const expected of [1e-8, 0.5, 3.7, 80, 2000]) {
      expectFalling(upTo(300).map((observed) => poissonUpperTail(observed, expected)));
    }
    for (const observed of [1, 4, 50, 900]) {
      const rising = upTo(400).map((i) => poissonUpperTail(observed, 1e-6 * 1.06 ** i));
      expectFalling(rising.reverse());
    }
  });

  it('has an answer where nothing is expected', () => {
    expect([poissonUpperTail(0, 0), poissonUpperTail(1, 0), poissonUpperTail(0, 7)]).toEqual([1, 0, 1]);
  });
});

describe('poissonRateInterval and liftInterval', () => {
  it("are Garwood's", () => {
    const rows = reference.garwood.flatMap(({ observed, confidence, lower, upper }) => {
      const found = poissonRateInterval(observed, confidence);
      return [
        { of: `lower of ${observed} at ${confidence}`, found: found.lower, wanted: lower },
        { of: `upper of ${observed} at ${confidence}`, found: found.upper, wanted: upper },
      ];
    });
    expect(misses(rows)).toEqual([]);
  });

  it('put half of what is missed on either side', () => {
    const { lower, upper } = poissonRateInterval(12, 0.9);
    expect(poissonUpperTail(12, lower)).toBeCloseTo(0.05, 12);
    expect(1 - poissonUpperTail(13, upper)).toBeCloseTo(0.05, 12);
  });

  it('divide by what was expected', () => {
    const { lower, upper } = poissonRateInterval(6, 0.95);
    expect(liftInterval(6, 1.5, 0.95)).toEqual({ estimate: 4, lower: lower / 1.5, upper: upper / 1.5 });
    expect(liftInterval(0, 2, 0.95)).toMatchObject({ estimate: 0, lower: 0 });
  });
});

describe('poissonBinomialUpperTail', () => {
  it('agrees with 1 − cdf at 420 digits', () => {
    const rows = reference.poissonBinomial.flatMap(({ name, groups, tails }) =>
      tails.map(({ observed, p }) => ({
        of: `${name}, ${observed}`,
        found: poissonBinomialUpperTail(observed, groups),
        wanted: p,
      })),
    );
    expect(misses(rows)).toEqual([]);
    expect(Math.min(...rows.map(({ wanted }) => wanted))).toBeLessThan(1e-250);
  });

  it('knows a coin: 7 heads or more of 10', () => {
    const sevenOrMore = 176 / 1024;
    expect(poissonBinomialUpperTail(7, [{ trials: 10, probability: 0.5 }])).toBeCloseTo(sevenOrMore, 14);
    const coins = Array.from({ length: 10 }, () => ({ trials: 1, probability: 0.5 }));
    expect(poissonBinomialUpperTail(7, coins)).toBeCloseTo(sevenOrMore, 14);
  });

  it('does not depend on the order of groups', () => {
    const groups = [
      { trials: 5000, probability: 1e-4 },
      { trials: 3, probability: 0.4 },
      { trials: 90, probability: 0.01 },
    ];
    const forward = poissonBinomialUpperTail(9, groups);
    expect(
      misses([{ of: 'reversed', found: poissonBinomialUpperTail(9, groups.toReversed()), wanted: forward }]),
    ).toEqual([]);
  });

  it('counts certain trials as such, and stops at all of them', () => {
    const groups = [
      { trials: 2, probability: 1 },
      { trials: 3, probability: 0.5 },
      { trials: 9, probability: 0 },
    ];
    expect(upTo(6).map((observed) => poissonBinomialUpperTail(observed, groups))).toEqual(
      [1, 1, 1, 7 / 8, 1 / 2, 1 / 8, 0].map((p) => expect.closeTo(p, 14)),
    );
    expect(poissonBinomialUpperTail(1, [{ trials: 0, probability: 0.5 }])).toBe(0);
  });

  it('falls with what is observed and rises with every probability', () => {
    const groupsAt = (factor: number) => [
      { trials: 2000, probability: 0.001 * factor },
      { trials: 40, probability: 0.05 * factor },
    ];
    expectFalling(upTo(60).map((observed) => poissonBinomialUpperTail(observed, groupsAt(1))));
    expectFalling(
      upTo(15)
        .map((i) => poissonBinomialUpperTail(12, groupsAt(1 + i)))
        .reverse(),
    );
  });

  it('stays a probability where many groups round upward', () => {
    const groups = upTo(200).map((i) => ({ trials: 1000 * i, probability: 1e-6 * i }));
    for (const observed of [3, 10, 30, 100]) {
      expect(poissonBinomialUpperTail(observed, groups)).toBeLessThanOrEqual(1);
    }
  });

  it('is Poisson within the bounds of Le Cam and of Barbour and Hall', () => {
    const random = seeded(5);
    for (let world = 0; world < 60; world++) {
      const groups = Array.from({ length: 1 + Math.floor(random() * 6) }, () => ({
        trials: Math.floor(random() * 300),
        probability: 0.1 * random() ** 2,
      }));
      const mean = groups.reduce((sum, { trials, probability }) => sum + trials * probability, 0);
      const furthest = Math.max(
        ...upTo(40).map((k) => Math.abs(poissonBinomialUpperTail(k, groups) - poissonUpperTail(k, mean))),
      );
      expect(barbourHallBound(groups)).toBeLessThanOrEqual(leCamBound(groups));
      expect(furthest).toBeLessThanOrEqual(barbourHallBound(groups) + 1e-13);
    }
    expect(leCamBound([{ trials: 100, probability: 0.01 }])).toBeCloseTo(0.01, 15);
    expect(barbourHallBound([{ trials: 9, probability: 0 }])).toBe(0);
  });
});

describe('upperTail', () => {
  const groups = [
    { trials: 40000, probability: 1e-3 },
    { trials: 500, probability: 0.02 },
  ];

  it('is exact where that is affordable, and says so', () => {
    const p = poissonBinomialUpperTail(80, groups);
    expect(upperTail(80, groups)).toEqual({ p, method: 'POISSON_BINOMIAL', errorBound: 0 });
  });

  it('else is Poisson, conservative above the mean, with an error under its bound', () => {
    for (const observed of upTo(140).slice(1)) {
      const exact = poissonBinomialUpperTail(observed, groups);
      const { p, method, errorBound } = upperTail(observed, groups, 0);
      expect(method).toBe('POISSON');
      expect(errorBound).toBeLessThan(0.01);
      expect(Math.abs(p - exact)).toBeLessThanOrEqual(errorBound + 1e-13);
      // The mean is 50.
      if (observed >= 51) expect(p).toBeGreaterThanOrEqual(exact);
    }
  });

  it('turns to Poisson by itself for counts in the thousands', () => {
    const many = upTo(99).map((i) => ({ trials: 10 ** 6, probability: 1e-5 * (i + 1) }));
    expect(upperTail(50500, many)).toMatchObject({ method: 'POISSON', p: expect.closeTo(0.5, 2) });
  });

  it('sets certain trials aside before it approximates', () => {
    const { p, errorBound } = upperTail(55, [...groups, { trials: 50, probability: 1 }], 0);
    expect(p).toBe(upperTail(5, groups, 0).p);
    expect(errorBound).toBeLessThan(0.01);
  });
});

describe('distinctMonthsUpperTail', () => {
  it('agrees with every sequence written out in fractions', () => {
    const rows = reference.occupancySmall.flatMap(({ draws, weights, tails }) =>
      tails.map(({ distinct, p }) => ({
        of: `${distinct} of ${draws} in ${weights}`,
        found: distinctMonthsUpperTail(distinct, draws, weights),
        wanted: p,
      })),
    );
    expect(misses(rows)).toEqual([]);
  });

  it('agrees with a direct count up to 600 months and 200 draws, down to 1e-35', () => {
    const rows = reference.occupancyLarge.flatMap(({ draws, weights, tails }) =>
      tails.map(({ distinct, p }) => ({
        of: `${distinct} of ${draws} in ${weights.length}`,
        found: distinctMonthsUpperTail(distinct, draws, weights),
        wanted: p,
      })),
    );
    expect(misses(rows)).toEqual([]);
  });

  it('agrees with simulation', () => {
    for (const { draws, weights, distinct, hits, worlds } of reference.occupancySimulated) {
      const p = distinctMonthsUpperTail(distinct, draws, weights);
      expect(Math.abs(hits - worlds * p)).toBeLessThan(4 * Math.sqrt(worlds * p * (1 - p)));
    }
  });

  it('agrees with Stirling numbers for equal months; beyond what it can afford it is above, not far', () => {
    for (const { draws, months, tails } of reference.occupancyEqual) {
      const affordable = draws <= 200 || months <= 120;
      for (const { distinct, p } of tails) {
        const found = distinctMonthsUpperTail(distinct, draws, new Array<number>(months).fill(3));
        if (affordable) expect(misses([{ of: `${distinct} of ${draws}`, found, wanted: p }])).toEqual([]);
        else {
          expect(found).toBeGreaterThanOrEqual(p);
          expect(found).toBeLessThanOrEqual(Math.min(1, 40 * p));
        }
      }
    }
  });

  it('falls with distinct months, rises with draws, whatever the weights', () => {
    const random = seeded(11);
    for (let world = 0; world < 100; world++) {
      const months = 1 + Math.floor(random() * 30);
      const weights = Array.from({ length: months }, () => Math.exp(30 * random() ** 3));
      const draws = Math.floor(Math.exp(random() * 7));
      const tails = upTo(months + 1).map((distinct) => distinctMonthsUpperTail(distinct, draws, weights));
      expect(tails[0]).toBe(1);
      expect(tails.at(-1)).toBe(0);
      tails.slice(1).forEach((tail, i) => {
        expect(tail).toBeLessThanOrEqual((tails[i] ?? 0) * (1 + 1e-10));
        expect(distinctMonthsUpperTail(i + 1, draws + 1, weights)).toBeGreaterThanOrEqual(tail * (1 - 1e-10));
      });
    }
  });

  it('holds for weights of very different size', () => {
    // Leading order: the four lesser months once each, in any of the 20 · 19 · 18 · 17 orders of draws.
    const weights = [1, 1e-10, 1e-20, 1e-30, 1e-60, 1e-300];
    expect(
      misses([{ of: '20', found: distinctMonthsUpperTail(5, 20, weights), wanted: 116280e-120 }], 1e-8),
    ).toEqual([]);
    expect(distinctMonthsUpperTail(5, 2000, weights)).toBeGreaterThan(1e-107);
  });

  it('does not depend on the scale, the order or empty months', () => {
    const plain = distinctMonthsUpperTail(4, 6, [1, 2, 3, 4, 5]);
    expect(distinctMonthsUpperTail(4, 6, [5e307, 0, 1e307, 3e307, 0, 4e307, 2e307])).toBeCloseTo(plain, 13);
    expect(distinctMonthsUpperTail(3, 9, [1, 0, 2])).toBe(0);
  });
});

describe('benjaminiHochberg and benjaminiYekutieli', () => {
  it('agree with statsmodels, untold tests counted as p = 1', () => {
    const rows = reference.adjusted.flatMap(({ pValues, tested, bh, by }) => {
      const compare = (name: string, found: number[], wanted: number[]) =>
        wanted.map((value, i) => ({
          of: `${name} ${pValues[i]}`,
          found: found[i] ?? Number.NaN,
          wanted: value,
        }));
      return [
        ...compare('BH', benjaminiHochberg(pValues, tested), bh),
        ...compare('BY', benjaminiYekutieli(pValues, tested), by),
      ];
    });
    expect(misses(rows, 1e-13)).toEqual([]);
  });

  it('keep the order of the p-values, and neither raise one nor exceed 1', () => {
    const random = seeded(3);
    const pValues = Array.from({ length: 500 }, () => random() ** 3);
    for (const adjust of [benjaminiHochberg, benjaminiYekutieli]) {
      const qValues = adjust(pValues, 700);
      pValues.forEach((p, i) => {
        const q = qValues[i] ?? Number.NaN;
        expect(q).toBeGreaterThanOrEqual(p);
        expect(q).toBeLessThanOrEqual(1);
      });
      const byP = pValues.map((p, i) => ({ p, q: qValues[i] ?? Number.NaN })).sort((a, b) => b.p - a.p);
      expectFalling(byP.map(({ q }) => q));
    }
  });

  it('are stricter the more was tested, Yekutieli by the harmonic number', () => {
    expect(benjaminiHochberg([0.001], 20)).toEqual([expect.closeTo(0.02, 15)]);
    expect(benjaminiYekutieli([0.001], 3)).toEqual([expect.closeTo(0.0055, 15)]);
    // The harmonic number of a million is 14.39272672286572….
    expect(benjaminiYekutieli([1e-9], 1e6)).toEqual([expect.closeTo(0.01439272672286572, 15)]);
  });

  it('leave the input alone, and nothing is nothing', () => {
    const pValues = Object.freeze([0.3, 0.1, 0.2]);
    expect(benjaminiHochberg(pValues)).toEqual([0.3, 0.3, 0.3].map((q) => expect.closeTo(q, 15)));
    expect(benjaminiHochberg([], 12)).toEqual([]);
    expect(benjaminiYekutieli([])).toEqual([]);
  });
});

describe('trendTest', () => {
  it("agrees with statsmodels' score test", () => {
    const rows = reference.trendScore.map(({ counts, expected, pValue }) => {
      const found = trendTest(counts, expected);
      expect(found.method).toBe('SCORE');
      return { of: `${counts}`, found: found.pValue, wanted: pValue };
    });
    expect(misses(rows)).toEqual([]);
  });

  it('agrees with every sequence of months written out, where seizures are few', () => {
    const rows = reference.trendExact.map(({ counts, expected, pValue }) => {
      const found = trendTest(counts, expected);
      expect(found.method).toBe('EXACT');
      return { of: `${counts}`, found: found.pValue, wanted: pValue };
    });
    expect(misses(rows)).toEqual([]);
  });

  it('names the direction, and turns it with time', () => {
    const counts = [0, 1, 0, 2, 3, 5, 8, 9];
    const even = counts.map(() => 2);
    const rising = trendTest(counts, even);
    const falling = trendTest(counts.toReversed(), even);
    expect(rising.direction).toBe('RISING');
    expect(falling.direction).toBe('FALLING');
    expect(falling.z).toBeCloseTo(-rising.z, 12);
    expect(falling.pValue).toBeCloseTo(rising.pValue, 12);
  });

  it('asks only for the shape of what was expected: growing traffic is no trend', () => {
    const counts = [1, 2, 3, 4, 5, 6, 7];
    expect(trendTest(counts, [1, 1, 1, 1, 1, 1, 1]).direction).toBe('RISING');
    expect(trendTest(counts, [10, 20, 30, 40, 50, 60, 70])).toMatchObject({
      direction: 'STEADY',
      z: expect.closeTo(0, 12),
    });
    expect(trendTest(counts, counts).pValue).toBeCloseTo(
      trendTest(counts, [10, 20, 30, 40, 50, 60, 70]).pValue,
      12,
    );
  });

  it('joins its exact and its normal part closely', () => {
    const counts = [0, 1, 0, 2, 1, 0, 1, 2, 1, 3, 0, 2, 1, 1, 2, 3];
    const even = counts.map(() => 1);
    const twenty = trendTest(counts, even);
    const twentyOne = trendTest([...counts.slice(0, 7), 3, ...counts.slice(8)], even);
    expect([twenty.method, twentyOne.method]).toEqual(['EXACT', 'SCORE']);
    // The exact one moves in steps, of about this size here.
    expect(Math.abs(twenty.pValue - 2 * normalUpperTail(Math.abs(twenty.z)))).toBeLessThan(0.01);
  });

  it('is steady where there is nothing to compare', () => {
    const steady = { z: 0, pValue: 1, direction: 'STEADY', method: 'EXACT' };
    expect(trendTest([0, 0, 0], [1, 1, 1])).toEqual(steady);
    expect(trendTest([0, 0], [0, 0])).toEqual(steady);
    expect(trendTest([0, 50, 0], [0, 3, 0])).toEqual(steady);
    expect(trendTest([1, 0, 1], [1, 1, 1])).toMatchObject({ pValue: 1, direction: 'STEADY' });
  });
});

describe('bad arguments', () => {
  const coin = { trials: 1, probability: 0.5 };
  const refused: [string, () => unknown, string][] = [
    ['x not above 0', () => logGamma(0), 'x must be'],
    ['a shape below ½', () => gammaP(0.4, 1), 'shape must be'],
    ['x below 0', () => gammaQ(1, -1), 'x must be'],
    ['x not finite', () => gammaP(1, Number.POSITIVE_INFINITY), 'x must be'],
    ['a shape below 1 to invert', () => gammaPInverse(0.5, 0.5), 'shape must be'],
    ['p of 0 to invert', () => gammaPInverse(2, 0), 'p must be'],
    ['q of 1 to invert', () => gammaQInverse(2, 1), 'q must be'],
    ['z not a number', () => normalUpperTail(Number.NaN), 'z must be'],
    ['a broken count', () => poissonUpperTail(1.5, 1), 'observed must be a whole number from 0, not 1.5.'],
    ['a negative count', () => poissonUpperTail(-1, 1), 'observed must be'],
    ['a count too large to be exact', () => poissonUpperTail(2 ** 53, 1), 'observed must be'],
    ['a negative mean', () => poissonUpperTail(1, -0.1), 'expected must be'],
    ['a mean that is no number', () => poissonUpperTail(0, Number.NaN), 'expected must be'],
    ['a confidence of 1', () => poissonRateInterval(3, 1), 'confidence must be'],
    ['a confidence of 0', () => poissonRateInterval(3, 0), 'confidence must be'],
    ['a lift over nothing', () => liftInterval(3, 0, 0.95), 'expected must be'],
    ['a lift of a broken count', () => liftInterval(0.5, 1, 0.95), 'observed must be'],
    ['no groups', () => poissonBinomialUpperTail(1, []), 'groups must be'],
    ['no groups at 0', () => upperTail(0, []), 'groups must be'],
    ['no groups to bound', () => leCamBound([]), 'groups must be'],
    [
      'broken trials',
      () => upperTail(1, [coin, { trials: 0.5, probability: 0.5 }]),
      'groups[1].trials must be',
    ],
    [
      'a probability above 1',
      () => upperTail(1, [{ trials: 1, probability: 1.01 }]),
      'groups[0].probability must be',
    ],
    [
      'a probability NaN',
      () => barbourHallBound([{ trials: 1, probability: Number.NaN }]),
      'groups[0].probability',
    ],
    ['a count NaN', () => poissonBinomialUpperTail(Number.NaN, [coin]), 'observed must be'],
    ['broken distinct', () => distinctMonthsUpperTail(1.5, 3, [1]), 'distinct must be'],
    ['negative draws', () => distinctMonthsUpperTail(1, -3, [1]), 'draws must be'],
    ['no months', () => distinctMonthsUpperTail(1, 3, []), 'weights must be'],
    ['only empty months', () => distinctMonthsUpperTail(1, 3, [0, 0]), 'weights must be'],
    ['a negative weight', () => distinctMonthsUpperTail(1, 3, [1, -1]), 'weights[1] must be'],
    ['a p-value above 1', () => benjaminiHochberg([0.5, 1.1]), 'pValues[1] must be'],
    ['a p-value NaN', () => benjaminiYekutieli([Number.NaN]), 'pValues[0] must be'],
    ['fewer tested than given', () => benjaminiHochberg([0.5, 0.1], 1), 'tested must be'],
    ['broken tested', () => benjaminiYekutieli([0.5], 2.5), 'tested must be'],
    ['no months of counts', () => trendTest([], []), 'countsByMonth must be'],
    ['lists of unequal length', () => trendTest([1, 2], [1]), 'expectedByMonth must be as long as'],
    ['a broken count by month', () => trendTest([1, 0.5], [1, 1]), 'countsByMonth[1] must be'],
    ['a negative expectation', () => trendTest([1, 0], [1, -1]), 'expectedByMonth[1] must be'],
    ['a count where none is expected', () => trendTest([1, 2], [1, 0]), 'expectedByMonth[1] must be above 0'],
  ];

  it.each(refused)('%s is refused by name', (_, call, words) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(words);
  });
});
