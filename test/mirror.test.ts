import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hintsOf, pairsOf } from '../src/detection/mirror.ts';
import { PRECURSORS, precursorOf } from '../src/detection/precursors.ts';
import { hypergeometricUpperTail } from '../src/statistics/hypergeometric.ts';
import reference from './reference/reporting.json' with { type: 'json' };
import { type DemoServer, demoServer } from './support/demo-world.ts';

describe('hypergeometricUpperTail', () => {
  it('agrees with exact fractions', () => {
    for (const { observed, population, marked, drawn, p } of reference.fisher) {
      const found = hypergeometricUpperTail(observed, population, marked, drawn);
      expect(Math.abs(found - p)).toBeLessThanOrEqual(1e-9 * Math.max(p, 1e-290));
    }
  });

  it('knows the lady who tasted tea', () => {
    expect(hypergeometricUpperTail(4, 8, 4, 4)).toBeCloseTo(1 / 70, 12);
    expect(hypergeometricUpperTail(3, 8, 4, 4)).toBeCloseTo(17 / 70, 12);
    expect(hypergeometricUpperTail(0, 8, 4, 4)).toBe(1);
    expect(hypergeometricUpperTail(5, 8, 4, 4)).toBe(0);
    expect(() => hypergeometricUpperTail(1, 8, 9, 4)).toThrow('marked must be at most 8');
  });
});

describe('pairs', () => {
  it('name the cover, not what is declared most', () => {
    const pairs = pairsOf(
      [
        { declared: '08', shipments: 5_000 },
        { declared: '84', shipments: 94_900 },
        { declared: '44', shipments: 100 },
      ],
      [
        { declared: '84', category: 'DRUGS', consignments: 40 },
        { declared: '08', category: 'DRUGS', consignments: 2 },
        { declared: '44', category: 'DRUGS', consignments: 5 },
      ],
      100_000,
    );
    expect(pairs[0]).toMatchObject({ declared: '44', consignments: 5, shipments: 100 });
    expect(pairs[0]?.expected).toBeCloseTo((47 * 100) / 100_000, 12);
    expect(pairs.filter(({ qValue }) => qValue <= 0.05)).toHaveLength(1);
  });
});

describe('precursors', () => {
  it('are known by the names of records', () => {
    expect(precursorOf('Fentanyl precursor (NPP)')?.name).toBe('N-phenethyl-4-piperidone');
    expect(precursorOf('ACETIC  ANHYDRIDE')?.associatedWith).toEqual(['heroin']);
    expect(precursorOf('water')).toBeUndefined();
    const names = PRECURSORS.flatMap(({ name, alsoKnownAs }) => [name.toUpperCase(), ...alsoKnownAs]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('point to a drug only where they are associated with one', () => {
    const hints = hintsOf([
      { substance: 'POTASSIUM PERMANGANATE', destination: 'CO', seizures: 4 },
      { substance: 'ACETONE', destination: 'CO', seizures: 9 },
      { substance: 'ACETONE', destination: 'PE', seizures: 3 },
      { substance: 'WATER', destination: 'CO', seizures: 1 },
    ]);
    expect(hints).toHaveLength(1);
    expect(hints[0]).toMatchObject({ destinationCode: 'CO', drug: 'cocaine', seizures: 4, unspecific: 9 });
    expect(hints[0]?.explanation).toContain('associated with cocaine');
  });
});

describe('mirror', () => {
  const MIRROR = `query ($filter: MirrorFilter, $first: Int) {
    mirror(filter: $filter, first: $first) {
      totalCount shipments consignments revision unlisted
      nodes { declared category consignments shipments expected lift { estimate lower upper } pValue qValue }
      precursors { destination { code } drug seizures unspecific explanation source chemicals { name table seizures } }
    }
  }`;
  let demo: DemoServer;
  beforeAll(async () => {
    demo = await demoServer(4_000, 79);
  });
  afterAll(() => demo.stop());

  it('agrees with a recount', async () => {
    const { mirror } = await demo.server.answer(MIRROR, { filter: { maxQ: 1 }, first: 500 });
    expect(mirror.nodes.length).toBeGreaterThan(0);
    expect(mirror.nodes).toHaveLength(mirror.totalCount);
    for (const pair of mirror.nodes.slice(0, 5)) {
      expect(pair.shipments).toBe(
        await demo.count('MATCH (s:Shipment) WHERE s.hs STARTS WITH $hs RETURN count(s) AS n', {
          hs: pair.declared,
        }),
      );
      expect(pair.consignments).toBe(
        await demo.count(
          'MATCH (z:Seizure {category: $category})-[:TAKEN_FROM]->(s:Shipment) WHERE s.hs STARTS WITH $hs RETURN count(DISTINCT s) AS n',
          { hs: pair.declared, category: pair.category },
        ),
      );
    }
    expect(mirror.precursors.length).toBeGreaterThan(0);
    for (const { chemicals, seizures, source } of mirror.precursors) {
      expect(chemicals.reduce((sum: number, of: { seizures: number }) => sum + of.seizures, 0)).toBe(
        seizures,
      );
      expect(source).toContain('INCB');
    }
    expect(JSON.stringify(mirror)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('answers an empty period plainly, and refuses a bad question', async () => {
    const nothing = await demo.server.answer(MIRROR, { filter: { from: '1999-01-01', to: '1999-12-31' } });
    expect(nothing.mirror).toMatchObject({ totalCount: 0, shipments: 0, precursors: [] });
    for (const [filter, code] of [
      [{ digits: 3 }, 'BAD_FILTER'],
      [{ maxQ: 0 }, 'BAD_FILTER'],
      [{ from: '2024-02-01', to: '2024-01-01' }, 'EMPTY_PERIOD'],
    ] as const) {
      expect((await demo.server.ask(MIRROR, { filter })).errors?.[0]?.extensions.code).toBe(code);
    }
  });
});
