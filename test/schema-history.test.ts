import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { deprecationFaults, schemaChanges, unannounced } from '../scripts/schema-changes.ts';
import { typeDefs } from '../src/graphql/schema.generated.ts';
import { storedOperations } from '../src/graphql/stored.generated.ts';
import { packageRoot } from '../src/root.ts';

const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8');
const released = buildSchema(read('released/schema.graphql'));
const current = buildSchema(typeDefs);
const history = read('docs/schema-changes.md');

/** The schema with one piece of its text replaced. */
function changed(from: string | RegExp, to: string) {
  const text = typeDefs.replace(from, to);
  expect(text).not.toBe(typeDefs);
  return buildSchema(text);
}

describe('the schema', () => {
  it('breaks nothing that was released without an entry in docs/schema-changes.md', () => {
    expect(unannounced(released, current, history)).toEqual([]);
  });

  it('says of each deprecation until when and what instead', () => {
    expect(deprecationFaults(current)).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    ['a field that is gone', 'sourceGrade: String', 'grading: String', 'Seizure.sourceGrade was removed.'],
    ['a field that may be null', 'observed: Int!', 'observed: Int', 'changed type from Int! to Int.'],
    [
      'an argument that is needed',
      'port(locode: ID!)',
      'port(locode: ID!, year: Int!)',
      'A required arg year',
    ],
    [
      'a value that is gone',
      '\n  MEDICINES\n',
      '\n  REMEDIES\n',
      'MEDICINES was removed from enum type SeizureCategory.',
    ],
  ])('refuses %s without an entry', (_, from, to, words) => {
    const broken = changed(from, to);
    const faults = unannounced(current, broken, history);
    expect(faults.join('\n')).toContain(words);
    const entries = `## Next\n\n${faults.map((fault) => `- ${fault} Ask for another.\n`).join('')}\n`;
    expect(unannounced(current, broken, history.replace('## Next\n', entries))).toEqual([]);
    expect(unannounced(current, broken, `${history}\n## 2020-01-01\n\n${entries.slice(8)}`)).toEqual(faults);
  });

  it('finds the stored operations that a change breaks', () => {
    const without = changed('recurrenceIntervalMonths: Float!', 'everyMonths: Float!');
    const broken = storedOperations.filter(({ query }) => validate(without, parse(query)).length > 0);
    expect(broken.map(({ name }) => name)).toEqual([
      'EmergingRoutes',
      'ReportEmergingRoutes',
      'ReportWarningEmerging',
    ]);
  });

  it('lets a schema grow, and names what is new', () => {
    const grown = changed('type Shipment {', 'type Shipment {\n  grossTonnage(unit: String): Float');
    expect(schemaChanges(current, grown)).toEqual({
      breaking: [],
      dangerous: [],
      added: ['Shipment.grossTonnage', 'Shipment.grossTonnage(unit:)'],
      deprecated: [],
    });
  });

  it.each([
    ['2027-01-31: use Shipment.vessel', null],
    ['use Shipment.vessel', 'must be like'],
    ['2027-01-31: no longer needed', 'must be like'],
    ['2027-13-01: use Shipment.vessel', 'must be like'],
    ['2027-01-31: use Shipment.boat', 'there is no Shipment.boat'],
    ['2027-01-31: use Shipment.vesselName', 'is deprecated itself'],
  ])('reads a deprecation "%s"', (reason, fault) => {
    const marked = changed('  vesselName: String', `  vesselName: String @deprecated(reason: "${reason}")`);
    const faults = deprecationFaults(marked);
    if (fault === null) expect(faults).toEqual([]);
    else expect(faults.join()).toContain(fault);
    expect(schemaChanges(current, marked).deprecated).toEqual([`\`Shipment.vesselName\` ${reason}`]);
  });
});
