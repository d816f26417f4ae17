import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allStatements } from '../src/cypher/all.generated.ts';
import type { Graph, Plan } from '../src/cypher/graph.ts';
import type { AnyStatement } from '../src/cypher/statement.ts';
import { entry } from '../src/maps.ts';
import { testGraph } from './support/graph.ts';

/** Operators that read everything of a kind, or everything times everything. */
const FORBIDDEN = [
  'AllNodesScan',
  'NodeByLabelScan',
  'UnionNodeByLabelsScan',
  'DirectedAllRelationshipsScan',
  'UndirectedAllRelationshipsScan',
  'DirectedRelationshipTypeScan',
  'UndirectedRelationshipTypeScan',
  'CartesianProduct',
  'VarLengthExpand(All)',
  'VarLengthExpand(Pruning)',
  'ShortestPath',
];

describe('every statement', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await testGraph();
  });
  afterAll(() => graph.close());

  /** Planning takes longer than all else here: each statement is planned once. */
  const plans = new Map<string, Promise<Plan>>();
  const planOf = ({ text }: AnyStatement) => entry(plans, text, () => graph.explain(text));

  it('has a name of its own', () => {
    const names = allStatements.map((statement) => statement.name);
    expect(names.length).toBeGreaterThan(100);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(
    allStatements.map((statement) => [statement.name, statement] as const),
  )('%s reads by an index', async (_, statement) => {
    const operators = flatten(await planOf(statement));
    expect(operators.filter((operator) => FORBIDDEN.includes(operator))).toEqual([]);
  });

  it.each(
    allStatements.map((statement) => [statement.name, statement] as const),
  )('%s returns the columns that it declares', async (_, statement) => {
    const root = await planOf(statement);
    const declared = Object.keys(statement.columns).sort();
    const planned = String(root.arguments.Details ?? '');
    expect(producedColumns(root, planned)).toEqual(declared);
  });

  it('asks for the viewer’s audiences wherever it reads what records have made', () => {
    // Loading, counting, telling parties apart and signing in are done for no viewer; what is written in an exchange was looked up for one before.
    const forNobody = /^(load|counter|access|api-key|revoked-token|exchange|resolve)\//;
    const forgetful = allStatements.filter(
      ({ name, text }) =>
        !forNobody.test(name) &&
        /:(Shipment|Seizure|Company|Route|Stretch|Vessel|Container|Place|Port|Country|Notice|Group|Operation)\b/.test(
          text,
        ) &&
        !text.includes('$audiences'),
    );
    // Countries and the lists of ports are the same for all.
    expect(forgetful.map(({ name }) => name)).toEqual([
      'place/countries-count',
      'place/merge-countries',
      'place/merge-ports',
    ]);
  });

  it('is refused when it would scan', async () => {
    const operators = flatten(
      await graph.explain('MATCH (s:Shipment) WHERE s.description = "x" RETURN s.id'),
    );
    expect(operators).toContain('NodeByLabelScan');
  });
});

function flatten(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(flatten)];
}

/** ProduceResults names the columns; a write without rows has an EmptyResult instead. */
function producedColumns(plan: Plan, details: string): string[] {
  if (!plan.operatorType.startsWith('ProduceResults'))
    throw new Error(`unexpected root ${plan.operatorType}`);
  return details === ''
    ? []
    : details
        .split(', ')
        .map((column) => column.replaceAll('`', ''))
        .sort();
}
