import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/cypher/graph.ts';
import { type DemoSummary, writeDemoWorld } from '../../src/demo/world.ts';
import { loadFiles } from '../../src/load/load.ts';
import { resolveGraph } from '../../src/parties/resolve-graph.ts';
import { testGraph } from './graph.ts';
import { startTestServer, type TestServer } from './server.ts';

export interface DemoServer {
  graph: Graph;
  server: TestServer;
  world: DemoSummary;
  count: (cypher: string, params?: Record<string, unknown>) => Promise<number>;
  stop: () => Promise<void>;
}

/** A generated world of its own, loaded and served; with companies that are recorded twice where `parties` asks for them. */
export async function demoServer(
  shipments: number,
  seed: number,
  { parties = false } = {},
): Promise<DemoServer> {
  const directory = await mkdtemp(join(tmpdir(), 'portolan-world-'));
  const world = await writeDemoWorld({ shipments, seed, directory });
  const graph = await testGraph();
  await loadFiles(graph, parties ? [...world.files, world.recordedTwice] : world.files);
  if (parties) await resolveGraph(graph);
  const server = await startTestServer(graph);
  return {
    graph,
    server,
    world,
    count: async (cypher, params = {}) => Number((await graph.command(cypher, params))[0]?.n),
    stop: async () => {
      await server.stop();
      await graph.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
