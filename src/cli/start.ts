import { join } from 'node:path';
import { readerOfAll } from '../access/audiences.ts';
import { isDemo } from '../access/authentication.ts';
import type { Graph } from '../cypher/graph.ts';
import type { StatusTotalsRow } from '../cypher/status.generated.ts';
import { readTotals } from '../cypher/totals.ts';
import { writeDemoWorld } from '../demo/world.ts';
import { forgetOldRequests } from '../exchange/requests.ts';
import { startServer } from '../graphql/server.ts';
import { storedOperations } from '../graphql/stored.generated.ts';
import { settleTraffic } from '../load/traffic.ts';
import { servePages } from '../pages/serve.ts';
import { type CommandContext, withGraph } from './context.ts';
import { loadWithProgress } from './load.ts';
import { resolveWithProgress } from './resolve.ts';
import { warmUp } from './warm-up.ts';

/** Loads in a few seconds and is large enough for every kind of finding. */
const DEMO_SHIPMENTS = 20_000;
const DEMO_SEED = 1;

const QUERY_TO_TRY = '{ recurringRoutes(first: 3) { nodes { key observed expected qValue explanation } } }';

const STORED_TO_TRY = storedOperations.find(({ name }) => name === 'Status')?.query;

/** Brings everything up, serves until it is told to stop, and takes everything down again. */
export async function startCommand(context: CommandContext): Promise<void> {
  const { settings, terminal } = context;
  // Before Neo4j comes up, which takes longer than to say what is missing.
  const demo = isDemo(settings);
  const stopped = stopSignal();
  await withGraph(context, async (graph) => {
    // What a load that was cut off has left: answers must not miss it until somebody runs the load again.
    await settleTraffic(graph);
    await forgetOldRequests(graph);
    if (settings.demo && isEmpty(await readTotals(readerOfAll(graph)))) await loadDemo(context, graph);
    const server = await startServer({
      graph,
      settings,
      attachments: settings.attachments,
      // Pages ask what is written into them, and the schema.
      ...(settings.storedOnly ? {} : { pages: servePages }),
      log: terminal.report,
    });
    const status = await readTotals(readerOfAll(graph));
    terminal.result(welcome(server.url, status, demo, settings.storedOnly ?? false), {
      url: server.url,
      graphql: `${server.url}/graphql`,
      authentication: demo ? 'none' : 'required',
      status,
    });
    void warmUp(graph);
    await stopped;
    terminal.report('Stopping.');
    await server.stop();
  });
}

async function loadDemo(context: CommandContext, graph: Graph): Promise<void> {
  context.terminal.report(
    'The graph is empty: loading a demonstration world (PORTOLAN_DEMO=0 would leave it empty).',
  );
  const directory = join(context.settings.home, 'demo');
  const world = await writeDemoWorld({ shipments: DEMO_SHIPMENTS, seed: DEMO_SEED, directory });
  await loadWithProgress(context, graph, [...world.files, world.recordedTwice]);
  await resolveWithProgress(context, graph);
}

function isEmpty({ shipments, seizures, companies }: StatusTotalsRow): boolean {
  return shipments === 0 && seizures === 0 && companies === 0;
}

function welcome(url: string, status: StatusTotalsRow, demo: boolean, storedOnly: boolean): string[] {
  const { shipments, seizures, companies, routes, synthetic } = status;
  return [
    '',
    `Portolan is ready.`,
    ...(storedOnly
      ? [`  operations  ${url}/graphql/operations (nothing else is answered)`]
      : [`  explore     ${url}/explore`, `  playground  ${url}/`]),
    `  GraphQL     ${url}/graphql`,
    `  loaded      ${shipments} shipments, ${seizures} seizures, ${companies} companies, ${routes} routes${synthetic ? ' (synthetic demonstration data)' : ''}`,
    ...(isEmpty(status) ? ['  load data   npx portolan load DIR_OR_FILES…'] : []),
    ...(demo
      ? [
          '',
          '  NO AUTHENTICATION: whoever uses this machine is the demo viewer, an ANALYST cleared to AMBER.',
          '  For anything but a trial set PORTOLAN_AUTH or PORTOLAN_TOKEN_KEYS: see docs/access.md.',
          '',
        ]
      : ['  access      with a token or an API key (portolan keys create)']),
    '  try',
    `    curl -s ${url}/graphql -H 'content-type: application/json' \\`,
    ...(demo ? [] : [`      -H "authorization: Bearer $PORTOLAN_KEY" \\`]),
    `      -d '${JSON.stringify({ query: storedOnly ? STORED_TO_TRY : QUERY_TO_TRY })}'`,
    '',
    'Stop it with Ctrl-C.',
  ];
}

/** Settles at the first signal to stop; a second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
