import { describe, expect, it } from 'vitest';
import { QUERY } from '../bench/worlds/methods.ts';
import { Calls, type Stratum } from '../src/detection/calls.ts';
import { candidatesOf, judge, test } from '../src/detection/candidates.ts';
import { Corroborator } from '../src/detection/corroboration.ts';
import { describe as describeFinding } from '../src/detection/describe.ts';
import { EndsBaseline } from '../src/detection/ends.ts';
import { Expectation } from '../src/detection/expectation.ts';
import type { SeizedConsignment, Tested } from '../src/detection/finding.ts';
import { fold } from '../src/detection/folding.ts';
import { wholeMonths } from '../src/detection/recurring-routes.ts';
import { stretchesOf } from '../src/load/stretches.ts';
import { poissonUpperTail } from '../src/statistics/poisson.ts';
import type { Tally } from '../src/traffic/tally.ts';

interface World {
  shipments: { id: string; month: string; route: string; mode?: string }[];
  seizures: { shipment: string; country: string; place?: string }[];
}

/** Tallies of one cell each, by the plainest code that can be wrong in no other way. */
function talliesOf(world: World) {
  const places: Tally[] = [];
  const stretches = new Map<string, Tally[]>();
  for (const { month, route, mode = 'SEA' } of world.shipments) {
    const stops = route.split('>');
    const one = (place: string) => ({ mode, places: [place], months: [{ month, counts: [1] }] });
    places.push(...stops.map(one));
    for (const { level, key } of stretchesOf(stops)) {
      if (level === 'PORT') stretches.set(key, [...(stretches.get(key) ?? []), ...['*', ...stops].map(one)]);
    }
  }
  return { places, stretches };
}

function seizuresOf(world: World): SeizedConsignment[] {
  return world.seizures.map(({ shipment, country, place }, index) => {
    const {
      month,
      route,
      mode = 'SEA',
    } = world.shipments.find(({ id }) => id === shipment) ?? fail(shipment);
    const record = {
      category: 'DRUGS',
      concealment: null,
      marking: 'GREEN',
      shipmentMarking: 'GREEN',
      synthetic: false,
      country,
      place: place ?? null,
    } as const;
    return {
      ...record,
      hasShipment: true,
      consignor: null,
      consignee: null,
      id: `Z${index}`,
      date: `${month}-20`,
      shipment,
      departed: `${month}-05`,
      mode,
      route,
    };
  });
}

function fail(what: string): never {
  throw new Error(`no such shipment: ${what}`);
}

function run(world: World, strata: Stratum[] = ['SEIZING_COUNTRY'], minObserved = 2) {
  const { places, stretches } = talliesOf(world);
  const seizures = seizuresOf(world);
  const expectation = new Expectation(new Calls(strata, places), seizures);
  const exposures = new Map([...stretches].map(([key, tallies]) => [key, expectation.exposureOf(tallies)]));
  const ends = new EndsBaseline(seizures, 'PORT');
  const candidates = candidatesOf(seizures, 'PORT', minObserved);
  const yardstick = { expectation, corroborator: new Corroborator(seizures, [], 1) };
  const tested = test(candidates, 'PORT', exposures, ends, yardstick);
  return {
    expectation,
    exposures,
    tested,
    folds: (maxQ = 0.05) =>
      fold(tested, {
        byChance: (pValue) => stretches.size * pValue,
        maxQ,
        minObserved,
        rejudge: (stretch, left) => judge(stretch, left, yardstick).pValue,
        stands: () => true,
      }),
  };
}

function fleet(route: string, number: number, from = 0, mode = 'SEA') {
  return Array.from({ length: number }, (_, index) => ({
    id: `${route} ${mode} ${index + from}`,
    month: `2024-${String(((index + from) % 12) + 1).padStart(2, '0')}`,
    route,
    mode,
  }));
}

describe('expectation', () => {
  const world: World = {
    shipments: [...fleet('PECLL>NLRTM', 60), ...fleet('PECLL>PABLB>NLRTM', 30), ...fleet('BRSSZ>ESALG', 110)],
    seizures: [
      { shipment: 'PECLL>NLRTM SEA 0', country: 'NL' },
      { shipment: 'PECLL>NLRTM SEA 1', country: 'NL' },
      { shipment: 'PECLL>PABLB>NLRTM SEA 0', country: 'PA' },
      { shipment: 'BRSSZ>ESALG SEA 3', country: 'ES' },
    ],
  };

  it('gives each call the rate of its stratum', () => {
    const { expectation } = run(world);
    expect(expectation.rates()).toEqual([
      { stratum: 'NL', calls: 90, consignments: 2, rate: 2 / 90 },
      { stratum: 'ES', calls: 110, consignments: 1, rate: 1 / 110 },
      { stratum: 'PA', calls: 30, consignments: 1, rate: 1 / 30 },
    ]);
  });

  it('adds up to what was seized, over routes that cover all shipments once', () => {
    const { exposures } = run(world);
    const whole = ['PECLL>NLRTM', 'PECLL>PABLB>NLRTM', 'BRSSZ>ESALG'].map(
      (key) => exposures.get(key)?.expected ?? 0,
    );
    expect(whole.reduce((a, b) => a + b)).toBeCloseTo(4, 12);
    expect(whole[0]).toBeCloseTo((60 * 2) / 90, 12);
    expect(whole[1]).toBeCloseTo((30 * 2) / 90 + 30 / 30, 12);
  });

  it('still adds up when a seizure was made off its route, in every stratification', () => {
    const off: World = {
      ...world,
      seizures: [
        ...world.seizures,
        { shipment: 'BRSSZ>ESALG SEA 9', country: 'MA' },
        { shipment: 'BRSSZ>ESALG SEA 8', country: 'ES', place: 'ESALG' },
      ],
    };
    for (const strata of [
      ['SEIZING_COUNTRY'],
      ['SEIZING_PLACE'],
      ['YEAR'],
      ['SEIZING_PLACE', 'YEAR', 'MODE'],
    ] as Stratum[][]) {
      const { exposures, expectation } = run(off, strata);
      const whole = ['PECLL>NLRTM', 'PECLL>PABLB>NLRTM', 'BRSSZ>ESALG'].map(
        (key) => exposures.get(key)?.expected ?? 0,
      );
      expect(whole.reduce((a, b) => a + b)).toBeCloseTo(6, 12);
      expect(expectation.rates().map((rate) => rate.stratum)).toContain(
        strata.includes('YEAR') ? (strata.includes('MODE') ? 'NL 2024 SEA' : 'NL 2024') : 'NL',
      );
      expect(expectation.rates().find((rate) => rate.stratum === 'elsewhere')?.consignments).toBe(1);
    }
  });

  it('keeps a strict mode from making a lax one look clean', () => {
    const mixed: World = {
      shipments: [...fleet('PECLL>NLRTM', 50, 0, 'AIR'), ...fleet('PECLL>NLRTM', 50, 0, 'SEA')],
      seizures: [{ shipment: 'PECLL>NLRTM AIR 0', country: 'NL' }],
    };
    expect(run(mixed, ['MODE']).expectation.rates()).toEqual([
      { stratum: 'NL AIR', calls: 50, consignments: 1, rate: 0.02 },
    ]);
  });

  it('counts traffic by shipments, not by calls, and by month', () => {
    const { exposures } = run(world);
    const exposure = exposures.get('PECLL>PABLB');
    expect(exposure?.shipments).toBe(30);
    expect(exposure?.byMonth.months[0]).toBe('2024-01');
    expect(exposure?.byMonth.shipments[0]).toBe(3);
    expect(exposure?.byMonth.expected[0]).toBeCloseTo(1 / 6, 12);
  });
});

describe('candidates', () => {
  it('counts several records about one shipment as one consignment', () => {
    const world: World = {
      shipments: fleet('PECLL>NLRTM', 100),
      seizures: [
        { shipment: 'PECLL>NLRTM SEA 0', country: 'NL' },
        { shipment: 'PECLL>NLRTM SEA 0', country: 'NL' },
        { shipment: 'PECLL>NLRTM SEA 1', country: 'NL' },
      ],
    };
    const [only] = run(world).tested;
    expect(only?.evidence).toHaveLength(3);
    expect(only?.consignments.size).toBe(2);
    expect(only?.exposure.expected).toBeCloseTo(2, 12);
  });

  it('answers for every stretch with traffic, not only for those with seizures', () => {
    const quiet = [...'ABCDEFGHIJ'].flatMap((a) => [...'ABCDEFGHIJ'].map((b) => `BRX${a}${b}>NLRTM`));
    const busy: World = {
      shipments: [...fleet('PECLL>NLRTM', 40), ...quiet.flatMap((route) => fleet(route, 20))],
      seizures: [0, 1, 2, 3].map((index) => ({ shipment: `PECLL>NLRTM SEA ${index}`, country: 'NL' })),
    };
    const { tested, exposures, folds } = run(busy);
    expect(tested).toHaveLength(1);
    expect(exposures.size).toBe(101);
    expect(folds()[0]?.qValue).toBeCloseTo((tested[0]?.pValue ?? 0) * exposures.size, 12);
  });

  it('spreads the consignments of a stratum over its calls: the ring itself does not raise its expectation', () => {
    const world: World = {
      shipments: [...fleet('PECLL>NLRTM', 500), ...fleet('BRSSZ>NLRTM', 9_500)],
      seizures: [0, 1, 2, 3, 4, 5].map((index) => ({ shipment: `PECLL>NLRTM SEA ${index}`, country: 'NL' })),
    };
    const [only] = run(world).tested;
    expect(only?.periodPValue).toBeCloseTo(0.05 ** 6, 18);
    expect(only?.periodPValue).toBeLessThan(poissonUpperTail(6, 500 * (6 / 10_000)));
  });

  it('finds the months in which a stretch stands out, and pays for having looked', () => {
    const busy = Array.from({ length: 1_200 }, (_, index) => index);
    const world: World = {
      shipments: [...fleet('PECLL>NLRTM', 600), ...fleet('BRSSZ>NLRTM', 600)],
      // Twelve spread evenly over a year on one route; on the other as many, all in March.
      seizures: [
        ...busy.slice(0, 12).map((index) => ({ shipment: `BRSSZ>NLRTM SEA ${index}`, country: 'NL' })),
        ...busy
          .slice(0, 12)
          .map((index) => ({ shipment: `PECLL>NLRTM SEA ${2 + 12 * index}`, country: 'NL' })),
      ],
    };
    const [even, burst] = run(world).tested;
    const window = burst?.corroborated.window;
    expect(window).toMatchObject({ fromMonth: '2024-03', toMonth: '2024-03', consignments: 12 });
    expect(window?.expected).toBeCloseTo(1, 12);
    expect(burst?.periodPValue).toBe(even?.periodPValue);
    // The other route was seized from evenly, so every month is as likely: all twelve in one of twelve months, and no
    // longer window can gather them as strongly.
    expect((window?.pValue ?? 0) * 12 ** 11).toBeCloseTo(1, 9);
    const weight = 0.85 + 0.15 * 0.2 * (12 ** -11) ** -0.8;
    expect((burst?.corroborated.weight ?? 0) / weight).toBeCloseTo(1, 9);
    expect(((burst?.pValue ?? 0) * weight * 0.8) / (burst?.periodPValue ?? 1)).toBeCloseTo(1, 9);
    expect(even?.corroborated.window?.pValue).toBeGreaterThan(0.5);
    expect(even?.corroborated.weight).toBeLessThan(1);
  });

  it('does not take a country that inspects more in a month for a burst', () => {
    const seized = (route: string, number: number) =>
      Array.from({ length: number }, (_, index) => ({
        shipment: `${route} SEA ${2 + 12 * index}`,
        country: 'NL',
      }));
    const world: World = {
      shipments: [...fleet('PECLL>NLRTM', 600), ...fleet('BRSSZ>NLRTM', 2_400)],
      seizures: [...seized('PECLL>NLRTM', 4), ...seized('BRSSZ>NLRTM', 16)],
    };
    const strict = run(world).tested.find(({ key }) => key === 'PECLL>NLRTM');
    const steady = run({
      ...world,
      seizures: [
        ...seized('PECLL>NLRTM', 4),
        ...Array.from({ length: 16 }, (_, index) => ({
          shipment: `BRSSZ>NLRTM SEA ${index}`,
          country: 'NL',
        })),
      ],
    }).tested.find(({ key }) => key === 'PECLL>NLRTM');
    expect(strict?.corroborated.window?.pValue).toBeGreaterThan(
      50 * (steady?.corroborated.window?.pValue ?? 1),
    );
  });
});

describe('folding', () => {
  const ring: World = {
    shipments: [
      ...fleet('PECLL>PABLB>NLRTM', 40),
      ...fleet('PECLL>ESALG', 400),
      ...fleet('BRSSZ>PABLB', 400),
      ...fleet('COCTG>NLRTM', 2_000),
    ],
    seizures: Array.from({ length: 9 }, (_, index) => ({
      shipment: `PECLL>PABLB>NLRTM SEA ${index}`,
      country: 'NL',
    })),
  };

  it('makes one finding of one ring, with its variants beneath', () => {
    const { tested, folds: all } = run(ring, ['SEIZING_COUNTRY'], 3);
    expect(tested.map((result) => result.key).sort()).toEqual([
      'PABLB>NLRTM',
      'PECLL>PABLB',
      'PECLL>PABLB>NLRTM',
    ]);
    const folds = all();
    expect(folds).toHaveLength(1);
    expect(folds[0]?.head.key).toBe('PECLL>PABLB>NLRTM');
    expect(folds[0]?.variants.map(({ stretch, shared }) => [stretch.key, shared])).toEqual([
      ['PABLB>NLRTM', 9],
      ['PECLL>PABLB', 9],
    ]);
  });

  it('names the stretch that two courses share, and keeps apart what shares nothing', () => {
    const two: World = {
      shipments: [
        ...ring.shipments,
        ...fleet('PECLL>PABLB>USMIA', 40),
        ...fleet('BRSSZ>USMIA', 2_000),
        ...fleet('ECGYE>BEANR', 40),
        ...fleet('CLVAP>BEANR', 2_000),
      ],
      seizures: [
        ...ring.seizures,
        ...[0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((index) => [
          { shipment: `PECLL>PABLB>USMIA SEA ${index}`, country: 'US' },
          { shipment: `ECGYE>BEANR SEA ${index}`, country: 'BE' },
        ]),
      ],
    };
    const folds = run(two, ['SEIZING_COUNTRY'], 3).folds();
    expect(folds.map(({ head }) => [head.key, head.consignments.size]).sort()).toEqual([
      ['ECGYE>BEANR', 9],
      ['PECLL>PABLB', 18],
    ]);
  });

  it.each([
    ['the whole stretch of a front where the others there are more than chance too', 0.04, null],
    ['a front alone where the others there are what chance explains', 0.06, 'C-1'],
  ])('shows %s', (_, chanceOfOthers, company) => {
    const [seizure] = seizuresOf(ring);
    const consigned = (number: number) =>
      Array.from({ length: number }, (_, index) => ({ ...(seizure ?? fail('ring')), shipment: `S${index}` }));
    const tested = (of: string | null, number: number, pValue: number): Tested => ({
      level: 'PORT',
      key: 'PECLL>PABLB',
      stops: ['PECLL', 'PABLB'],
      evidence: consigned(number),
      consignments: new Set(consigned(number).map(({ shipment }) => shipment)),
      exposure: run(ring).exposures.get('PECLL>PABLB') ?? fail('exposure'),
      baseline: 'TRAFFIC',
      company: of,
      periodPValue: pValue,
      corroborated: { weight: 1, window: null, items: [] },
      pValue,
    });
    let asked = 0;
    const folds = fold([tested('C-1', 5, 1e-6), tested(null, 9, 1e-2)], {
      byChance: (pValue) => 1_000 * pValue,
      maxQ: 0.05,
      minObserved: 3,
      rejudge: (_, left) => {
        asked = left.length;
        return chanceOfOthers;
      },
      stands: () => true,
    });
    expect(asked).toBe(4);
    expect(folds).toHaveLength(1);
    expect(folds[0]?.head.company).toBe(company);
    expect(folds[0]?.front?.company).toBe(company === null ? 'C-1' : undefined);
    expect(folds[0]?.qValue).toBeCloseTo(1e-3, 12);
  });

  it('tells several rings from the hub that they pass', () => {
    const ends = ['NLRTM', 'USMIA', 'BEANR', 'ESALG'];
    const hub: World = {
      shipments: [
        ...ends.flatMap((end) => [...fleet(`PECLL>PABLB>${end}`, 20), ...fleet(`BRSSZ>${end}`, 2_000)]),
        ...fleet('PECLL>PABLB>ITGOA', 400),
        ...fleet('BRSSZ>ITGOA', 4_000),
      ],
      seizures: [
        ...ends.flatMap((end) =>
          [0, 1, 2, 3, 4].map((index) => ({
            shipment: `PECLL>PABLB>${end} SEA ${index}`,
            country: end.slice(0, 2),
          })),
        ),
        ...Array.from({ length: 20 }, (_, index) => ({
          shipment: `BRSSZ>ITGOA SEA ${index}`,
          country: 'IT',
        })),
      ],
    };
    const { folds, tested } = run(hub, ['SEIZING_COUNTRY'], 3);
    const strongest = [...tested].sort((a, b) => a.pValue - b.pValue)[0];
    expect(strongest?.key).toBe('PECLL>PABLB');
    expect(
      folds()
        .map(({ head }) => head.key)
        .sort(),
    ).toEqual(ends.map((end) => `PECLL>PABLB>${end}`).sort());
  });

  it('describes a finding by figures that agree with its evidence', () => {
    const [only] = run(ring, ['SEIZING_COUNTRY'], 3)
      .folds()
      .map((each) => describeFinding(each, [], QUERY));
    expect(only).toMatchObject({
      observed: 9,
      consignments: 9,
      months: 9,
      firstSeen: '2024-01-20',
      lastSeen: '2024-09-20',
      shipments: 40,
    });
    expect(only?.timeline.reduce((sum, month) => sum + month.observed, 0)).toBe(9);
    expect(only?.timeline.reduce((sum, month) => sum + month.expected, 0)).toBeCloseTo(
      only?.expected ?? Number.NaN,
      12,
    );
    expect(only?.lift.estimate).toBeCloseTo(9 / (only?.expected ?? 0), 12);
    expect(only?.explanation).toContain('9 consignments on PECLL>PABLB>NLRTM were seized; its 40 shipments');
    for (const value of Object.values(only ?? {})) if (typeof value === 'number') expect(value).not.toBeNaN();
  });
});

describe('period', () => {
  it('is widened to whole months', () => {
    expect(wholeMonths('2024-02-10', '2024-02-11')).toEqual({
      from: '2024-02-01',
      to: '2024-02-29',
      fromMonth: '2024-02',
      afterMonth: '2024-03',
    });
    expect(wholeMonths('2023-12-31', '2023-12-31')).toMatchObject({
      to: '2023-12-31',
      afterMonth: '2024-01',
    });
    expect(wholeMonths(null, null)).toMatchObject({ fromMonth: '0001-01', afterMonth: '9999-12' });
  });
});
