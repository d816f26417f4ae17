import { Graph, type GraphOptions } from '../cypher/graph.ts';
import { migrate } from '../cypher/migrations.ts';
import { seedReference } from '../load/reference.ts';
import { openNeo4j } from '../neo4j/neo4j.ts';
import type { Settings } from '../settings.ts';
import type { Terminal } from './terminal.ts';

/** What every command has. */
export interface CommandContext {
  settings: Settings;
  terminal: Terminal;
}

/** Opens the graph (starting Portolan's Neo4j for as long as `work` takes where none runs) and closes it again. */
export async function withGraph<T>(
  { settings, terminal }: CommandContext,
  work: (graph: Graph) => Promise<T>,
  options: GraphOptions = {},
): Promise<T> {
  const neo4j = await openNeo4j(settings, terminal.report);
  const graph = new Graph(neo4j, options);
  try {
    await graph.verify();
    await migrate(graph);
    await seedReference(graph);
    return await work(graph);
  } finally {
    await graph.close();
    await neo4j.stop();
  }
}
