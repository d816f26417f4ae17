import { inject } from 'vitest';
import { Graph, type GraphOptions } from '../../src/cypher/graph.ts';
import { migrate } from '../../src/cypher/migrations.ts';
import { seedReference } from '../../src/load/reference.ts';
import { resetGraph } from '../../src/load/status.ts';

/** The run's graph: migrated, with countries and ports, and nothing loaded. */
export async function testGraph(options: GraphOptions = {}): Promise<Graph> {
  const graph = new Graph(inject('neo4j'), options);
  await migrate(graph);
  await seedReference(graph);
  await resetGraph(graph);
  // A reset leaves what contact points have told each other.
  await graph.command(
    'MATCH (n:Notice|Group|Operation|Correspondent|Topic|Request) WITH n LIMIT 10000 DETACH DELETE n',
  );
  await graph.command('MATCH (a:Audience) DELETE a');
  return graph;
}

/** A second connection to the run's graph, as it is. */
export function sameGraph(options: GraphOptions = {}): Graph {
  return new Graph(inject('neo4j'), options);
}
