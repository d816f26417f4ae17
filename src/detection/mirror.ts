import * as statements from '../cypher/mirror.generated.ts';
import type { Reader } from '../cypher/reader.ts';
import { benjaminiHochberg } from '../statistics/adjust.ts';
import { hypergeometricUpperTail } from '../statistics/hypergeometric.ts';
import { type Lift, liftInterval } from '../statistics/poisson.ts';
import type { SeizureCategory } from '../vocabulary.ts';
import { PRECURSOR_SOURCE, precursorOf } from './precursors.ts';
import { wholeMonths } from './recurring-routes.ts';
import { count } from './words.ts';

export interface MirrorQuery {
  from: string | null;
  to: string | null;
  categories: readonly SeizureCategory[] | null;
  /** Of the declared HS code: 2 (chapter) or 4 (heading). */
  digits: number;
}

/** Goods of one kind that were found where goods of one HS code were declared. */
export interface DeclaredPair {
  declared: string;
  category: SeizureCategory;
  consignments: number;
  shipments: number;
  expected: number;
  lift: Lift;
  pValue: number;
  qValue: number;
}

/** What the chemicals seized on their way to a country point to. */
export interface ChemicalsBound {
  destinationCode: string;
  drug: string;
  chemicals: { name: string; table: 'I' | 'II'; seizures: number }[];
  seizures: number;
  unspecific: number;
  explanation: string;
  source: string;
}

export interface Mirror {
  pairs: readonly DeclaredPair[];
  precursors: readonly ChemicalsBound[];
  shipments: number;
  consignments: number;
  unlisted: readonly string[];
  revision: number;
}

export async function holdMirror(graph: Reader, query: MirrorQuery, revision: number): Promise<Mirror> {
  const { from, to } = wholeMonths(query.from, query.to);
  const { digits, categories } = query;
  const [declared, seized, chemicals] = await Promise.all([
    graph.run(statements.declared, { from, to, digits }),
    graph.run(statements.seized, { from, to, digits, categories }),
    graph.run(statements.precursors, { from, to }),
  ]);
  const shipments = declared.reduce((sum, row) => sum + row.shipments, 0);
  return {
    pairs: pairsOf(declared, seized, shipments),
    precursors: hintsOf(chemicals),
    shipments,
    consignments: seized.reduce((sum, row) => sum + row.consignments, 0),
    unlisted: [...new Set(chemicals.map(({ substance }) => substance))]
      .filter((name) => !precursorOf(name))
      .sort(),
    revision,
  };
}

/** Fisher's exact test of each pair, over all pairs of a declared code and a category of which anything was seized. */
export function pairsOf(
  declared: readonly { declared: string; shipments: number }[],
  seized: readonly { declared: string; category: SeizureCategory; consignments: number }[],
  shipments: number,
): DeclaredPair[] {
  const declaring = new Map(declared.map((row) => [row.declared, row.shipments]));
  const ofCategory = new Map<SeizureCategory, number>();
  for (const { category, consignments } of seized) {
    ofCategory.set(category, (ofCategory.get(category) ?? 0) + consignments);
  }
  const pairs = seized.map((row) => {
    const carrying = declaring.get(row.declared) ?? 0;
    const drawn = ofCategory.get(row.category) ?? 0;
    const expected = (drawn * carrying) / shipments;
    return {
      ...row,
      shipments: carrying,
      expected,
      lift: liftInterval(row.consignments, expected, 0.95),
      pValue: hypergeometricUpperTail(row.consignments, shipments, carrying, drawn),
    };
  });
  const qValues = benjaminiHochberg(
    pairs.map(({ pValue }) => pValue),
    // Codes of which nothing was seized have been looked at too.
    Math.max(pairs.length, declared.length * ofCategory.size),
  );
  return pairs
    .map((pair, index) => ({ ...pair, qValue: qValues[index] ?? 1 }))
    .sort(
      (a, b) =>
        a.qValue - b.qValue ||
        a.pValue - b.pValue ||
        (a.declared + a.category < b.declared + b.category ? -1 : 1),
    );
}

/** Most seizures first. A chemical used with many drugs is counted beside, and points to none. */
export function hintsOf(
  rows: readonly { substance: string; destination: string; seizures: number }[],
): ChemicalsBound[] {
  const hints = new Map<string, ChemicalsBound>();
  const unspecific = new Map<string, number>();
  for (const { substance, destination, seizures } of rows) {
    const precursor = precursorOf(substance);
    if (!precursor) continue;
    if (precursor.associatedWith.length === 0) {
      unspecific.set(destination, (unspecific.get(destination) ?? 0) + seizures);
    }
    for (const drug of precursor.associatedWith) {
      const key = `${destination} ${drug}`;
      const hint = hints.get(key) ?? {
        destinationCode: destination,
        drug,
        chemicals: [],
        seizures: 0,
        unspecific: 0,
        explanation: '',
        source: PRECURSOR_SOURCE,
      };
      hints.set(key, hint);
      hint.seizures += seizures;
      const known = hint.chemicals.find(({ name }) => name === precursor.name);
      if (known) known.seizures += seizures;
      else hint.chemicals.push({ name: precursor.name, table: precursor.table, seizures });
    }
  }
  return [...hints.values()]
    .map((hint) => {
      const solvents = unspecific.get(hint.destinationCode) ?? 0;
      hint.chemicals.sort((a, b) => b.seizures - a.seizures || (a.name < b.name ? -1 : 1));
      const named = hint.chemicals.map(({ name, seizures }) => `${name} (${seizures})`).join(', ');
      const beside =
        solvents === 0
          ? ''
          : `, beside ${count(solvents, 'seizure')} of acids and solvents that point to no one drug`;
      return {
        ...hint,
        unspecific: solvents,
        explanation: `${named} bound for ${hint.destinationCode}${beside}: associated with ${hint.drug}.`,
      };
    })
    .sort(
      (a, b) => b.seizures - a.seizures || (a.destinationCode + a.drug < b.destinationCode + b.drug ? -1 : 1),
    );
}
