import { inject } from 'vitest';
import { Graph, type GraphOptions } from '../../src/cypher/graph.ts';
import { migrate } from '../../src/cypher/migrations.ts';
import { seedReference } from '../../src/load/reference.ts';
import { resetGraph } from '../../src/load/status.ts';

/** The Neo4j of this worker, which runs one test file at a time. */
export function workersNeo4j() {
  const all = inject('neo4j');
  const own = all[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % all.length];
  if (!own) throw new Error('no Neo4j was started');
  return own;
}

/** The worker's graph: migrated, with countries and ports, and nothing loaded. */
export async function testGraph(options: GraphOptions = {}): Promise<Graph> {
  const graph = new Graph(workersNeo4j(), options);
  await migrate(graph);
  await seedReference(graph);
  await resetGraph(graph);
  // A reset leaves what contact points have told each other.
  await graph.command(
    'MATCH (n:Notice|Group|Operation|Correspondent|Topic|Request|Watch|Attachment) WITH n LIMIT 10000 DETACH DELETE n',
  );
  await graph.command('MATCH (a:Audience) DELETE a');
  return graph;
}

/** A second connection to the worker's graph, as it is. */
export function sameGraph(options: GraphOptions = {}): Graph {
  return new Graph(workersNeo4j(), options);
}
