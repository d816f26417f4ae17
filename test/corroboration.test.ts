import { describe, expect, it } from 'vitest';
import { Calls } from '../src/detection/calls.ts';
import { Corroborator } from '../src/detection/corroboration.ts';
import { Expectation } from '../src/detection/expectation.ts';
import type { SeizedConsignment } from '../src/detection/finding.ts';
import { Mix } from '../src/detection/mix.ts';
import { stream } from '../src/random.ts';
import { betaBinomialUpperTail } from '../src/statistics/beta-binomial.ts';
import { calibrate, spreadOfWeight, weightOfEvidence } from '../src/statistics/e-value.ts';
import type { Tally } from '../src/traffic/tally.ts';
import { SEIZURE_CATEGORIES } from '../src/vocabulary.ts';
import reference from './reference/corroboration.json' with { type: 'json' };

const ROUTE = 'PECLL>NLRTM';
const MONTHS = Array.from({ length: 24 }, (_, index) => {
  return `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
});

function seizure(number: number, more: Partial<SeizedConsignment> = {}): SeizedConsignment {
  return {
    id: `Z${number}`,
    date: '2023-05-01',
    category: 'DRUGS',
    concealment: null,
    marking: 'GREEN',
    shipmentMarking: null,
    synthetic: false,
    country: 'NL',
    place: null,
    shipment: `S${number}`,
    hasShipment: true,
    departed: '2023-05-01',
    mode: 'SEA',
    route: ROUTE,
    consignor: null,
    consignee: null,
    ...more,
  };
}

/** Tallies of a route with as many shipments a month, and of all the world with ten times as many. */
function traffic(monthly: number): { calls: Tally[]; stretch: Tally[] } {
  const stops = ROUTE.split('>');
  const of = (places: string[], number: number) => ({
    mode: 'SEA',
    places,
    months: MONTHS.map((month) => ({ month, counts: places.map(() => number) })),
  });
  return { calls: [of(stops, 10 * monthly)], stretch: [of(['*', ...stops], monthly)] };
}

/** How often simulated p-values are at most each bound, over the bound: about 1 or less where they are honest. */
function excess(pValues: readonly number[], bound: number): number {
  return pValues.filter((pValue) => pValue <= bound).length / pValues.length / bound;
}

describe('beta-binomial tails', () => {
  it("agree with scipy's", () => {
    for (const { observed, trials, mean, precision, tail } of reference.betaBinomial) {
      const found = betaBinomialUpperTail(observed, trials, mean, precision ?? Infinity);
      expect(
        Math.abs(found - tail),
        JSON.stringify({ observed, trials, mean, precision }),
      ).toBeLessThanOrEqual(1e-9 * tail);
    }
  });

  it('refuse what is no count, mean or precision', () => {
    expect(() => betaBinomialUpperTail(1.5, 3, 0.5, 2)).toThrow(RangeError);
    expect(() => betaBinomialUpperTail(1, 3, 1, 2)).toThrow('mean');
    expect(() => betaBinomialUpperTail(1, 3, 0.5, 0)).toThrow('precision');
    expect(betaBinomialUpperTail(0, 3, 0.5, 2)).toBe(1);
    expect(betaBinomialUpperTail(4, 3, 0.5, 2)).toBe(0);
  });
});

describe('e-values', () => {
  it('have a mean of at most 1 where nothing is to be found', () => {
    const steps = 200_000;
    let [calibrated, weighed] = [0, 0];
    const random = stream(5, 'e-values');
    for (let step = 0; step < steps; step++) {
      calibrated += calibrate((step + 0.5) / steps) / steps;
      const pValues = [random.uniform(), random.uniform(), null, 1].map((p) => (p === 0 ? 0.5 : p));
      weighed += weightOfEvidence(pValues, 0.15) / steps;
    }
    expect(calibrated).toBeLessThanOrEqual(1);
    expect(calibrated).toBeGreaterThan(0.9);
    expect(weighed).toBeLessThan(1);
  });

  it('are spread as their grid says', () => {
    const spread = spreadOfWeight(4, 0.15);
    const total = spread.reduce((sum, { chance }) => sum + chance, 0);
    const mean = spread.reduce((sum, { chance, weight }) => sum + chance * weight, 0);
    expect(total).toBeCloseTo(1, 9);
    expect(mean).toBeCloseTo(1, 6);
    const random = stream(6, 'spread');
    const drawn = Array.from({ length: 50_000 }, () =>
      weightOfEvidence(
        [0, 1, 2, 3].map(() => 1 - random.uniform()),
        0.15,
      ),
    );
    for (const bound of [0.7, 1, 2, 5]) {
      const expected = spread
        .filter(({ weight }) => weight > bound)
        .reduce((sum, { chance }) => sum + chance, 0);
      expect(drawn.filter((weight) => weight > bound).length / drawn.length).toBeCloseTo(expected, 1);
    }
  });
});

describe('what else speaks for a stretch', () => {
  const { calls, stretch } = traffic(50);
  const all = new Calls(['SEIZING_COUNTRY'], calls);
  const others = Array.from({ length: 48 }, (_, index) =>
    seizure(1_000 + index, { departed: `${MONTHS[index % 24]}-03`, route: 'BRSSZ>NLRTM' }),
  );

  it('takes no chance for a gathering in time', () => {
    const random = stream(7, 'time');
    const pValues = Array.from({ length: 1_000 }, () => {
      const own = Array.from({ length: random.between(3, 12) }, (_, index) =>
        seizure(index, { departed: `${random.pick(MONTHS)}-03` }),
      );
      const expectation = new Expectation(all, [...own, ...others]);
      const exposure = expectation.exposureOf(stretch);
      const subject = { level: 'PORT', key: ROUTE, company: null, exposure } as const;
      const found = new Corroborator([...own, ...others], [], 1).of(subject, own, expectation);
      return found.window?.pValue ?? 1;
    });
    for (const bound of [0.01, 0.05, 0.2]) expect(excess(pValues, bound)).toBeLessThan(1.2);
  });

  it('takes no chance for a company, whatever the sizes of companies', () => {
    const random = stream(8, 'company');
    const pValues = Array.from({ length: 400 }, () => {
      const shipments = Array.from({ length: 24 * 50 }, () => ({
        consignor: `A${random.skewed(80)}`,
        consignee: `B${random.skewed(200)}`,
        month: random.pick(MONTHS),
      }));
      const rows = new Map<
        string,
        { company: string; month: string; mode: string; route: string; shipments: number }
      >();
      for (const { consignor, consignee, month } of shipments) {
        for (const company of [consignor, consignee]) {
          const key = `${company} ${month}`;
          const row = rows.get(key) ?? { company, month, mode: 'SEA', route: ROUTE, shipments: 0 };
          rows.set(key, { ...row, shipments: row.shipments + 1 });
        }
      }
      const own = Array.from({ length: random.between(4, 12) }, (_, index) => {
        const { consignor, consignee, month } = random.pick(shipments);
        return seizure(index, { consignor, consignee, departed: `${month}-03` });
      });
      const expectation = new Expectation(all, [...own, ...others]);
      const subject = {
        level: 'PORT',
        key: ROUTE,
        company: null,
        exposure: expectation.exposureOf(stretch),
      } as const;
      const { items } = new Corroborator(own, [...rows.values()], 1).of(subject, own, expectation);
      return items.find(({ kind }) => kind === 'COMPANY')?.pValue ?? 1;
    });
    for (const bound of [0.02, 0.1, 0.3]) expect(excess(pValues, bound)).toBeLessThan(1.3);
  });

  it('names a company that holds more than its share', () => {
    const own = Array.from({ length: 6 }, (_, index) =>
      seizure(index, { consignor: index < 5 ? 'FRONT' : 'OTHER', departed: `${MONTHS[3 * index]}-03` }),
    );
    const front = [{ company: 'FRONT', month: '2023-05', mode: 'SEA', route: ROUTE, shipments: 12 }];
    const expectation = new Expectation(all, [...own, ...others]);
    const subject = {
      level: 'PORT',
      key: ROUTE,
      company: null,
      exposure: expectation.exposureOf(stretch),
    } as const;
    const { items, weight } = new Corroborator(own, front, 1).of(subject, own, expectation);
    // Twelve of 1,200 shipments: a hundredth of six.
    expect(items.find(({ kind }) => kind === 'COMPANY')).toMatchObject({
      value: 'FRONT',
      consignments: 5,
      of: 6,
    });
    expect(items.find(({ kind }) => kind === 'COMPANY')?.expected).toBeCloseTo(0.06, 9);
    expect(items.find(({ kind }) => kind === 'COMPANY')?.pValue).toBeCloseTo(
      // Five or six of six, and at most 1,200 companies on either side of the papers.
      2_400 * (6 * 0.99 * 0.01 ** 5 + 0.01 ** 6),
      12,
    );
    expect(weight).toBeGreaterThan(100);
  });
});

describe('the mix of goods', () => {
  /** Lanes that differ by as much as a beta distribution of this precision for each category makes them. */
  function lanes(precision: number, random: ReturnType<typeof stream>) {
    return Array.from({ length: 120 }, (_, lane) => {
      const shares = SEIZURE_CATEGORIES.map(() => gamma(precision / SEIZURE_CATEGORIES.length, random));
      const total = shares.reduce((sum, share) => sum + share, 0);
      return Array.from({ length: random.between(2, 9) }, (_, index) => {
        const drawn = random.uniform() * total;
        const before = (at: number) => shares.slice(0, at + 1).reduce((sum, share) => sum + share, 0);
        const category = SEIZURE_CATEGORIES.find((_, at) => drawn < before(at)) ?? 'DRUGS';
        return seizure(1_000 * lane + index, { category, route: `L${lane}` });
      });
    });
  }

  it.each([1, 4, 40])('says little where lanes differ anyway: precision %i', (precision) => {
    const random = stream(9, `mix ${precision}`);
    const pValues = Array.from({ length: 12 }, () => lanes(precision, random)).flatMap((world) => {
      const mix = new Mix(world.flat(), ({ category }) => category);
      return world.map((lane) => mix.gatheringOf(lane)?.pValue ?? 1);
    });
    for (const bound of [0.01, 0.05]) expect(excess(pValues, bound)).toBeLessThan(1.2);
  });

  it('says much where all lanes carry the same', () => {
    const random = stream(10, 'same');
    const world = lanes(1e6, random);
    const mix = new Mix(world.flat(), ({ category }) => category);
    const alike = Array.from({ length: 7 }, (_, index) =>
      seizure(900_000 + index, { category: 'MEDICINES' }),
    );
    expect(mix.gatheringOf(alike)).toMatchObject({
      value: 'MEDICINES',
      consignments: 7,
      of: 7,
      pValue: 0.001,
    });
  });

  it('has nothing to say of one value, or of one consignment', () => {
    const same = [seizure(1), seizure(2)];
    expect(new Mix(same, ({ category }) => category).gatheringOf(same)).toBeNull();
    const mixed = [seizure(1), seizure(2, { category: 'MEDICINES' })];
    expect(new Mix(mixed, ({ category }) => category).gatheringOf([seizure(1)])).toBeNull();
    expect(new Mix(mixed, ({ concealment }) => concealment).gatheringOf(mixed)).toBeNull();
  });
});

/** A gamma variate of any shape, by sums of exponentials and Jöhnk's method for the part below 1. */
function gamma(shape: number, random: ReturnType<typeof stream>): number {
  let value = 0;
  for (let whole = 0; whole < Math.min(200, Math.floor(shape)); whole++)
    value -= Math.log(1 - random.uniform());
  if (shape > 200) return shape;
  const part = shape - Math.floor(shape);
  if (part === 0) return value;
  for (;;) {
    const x = (1 - random.uniform()) ** (1 / part);
    const y = (1 - random.uniform()) ** (1 / (1 - part));
    if (x + y <= 1) return value - (x / (x + y)) * Math.log(1 - random.uniform());
  }
}
