import { Graph } from '../../src/cypher/graph.ts';
import { loadFiles } from '../../src/load/load.ts';

/** Loads the files of its argument and says how many rows of shipments it is at: the process that a test kills. */
const graph = new Graph(JSON.parse(process.env.TEST_NEO4J ?? ''));
await loadFiles(graph, JSON.parse(process.argv[2] ?? '[]'), {
  batchSize: 100,
  progress: ({ kind, rows }) => process.stdout.write(kind === 'shipments' ? `${rows}\n` : ''),
});
await graph.close();
