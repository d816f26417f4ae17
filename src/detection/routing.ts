import type { Reader } from '../cypher/reader.ts';
import * as statements from '../cypher/routing.generated.ts';
import { readTallies, type Tally } from '../traffic/tally.ts';
import { inWorker } from '../workers/pool.ts';
import { wholeMonths } from './recurring-routes.ts';
import { RoutingStudy } from './routing/answer.ts';
import type { RoutingInput } from './routing/study.ts';

export interface RoutingQuery {
  from: string | null;
  to: string | null;
}

/** Routes that the network is made of, the most travelled first: those of some two million shipments. */
const MOST_ROUTES = 500_000;

/** Judges the routes of a period by each other. Reads counters of routes and the seized shipments, no other shipment. */
export async function studyRouting(
  graph: Reader,
  query: RoutingQuery,
  revision: number,
): Promise<RoutingStudy> {
  const { from, to, fromMonth, afterMonth } = wholeMonths(query.from, query.to);
  const [travelled, seized, totals] = await Promise.all([
    graph.run(statements.traffic, { fromMonth, afterMonth, limit: MOST_ROUTES }),
    graph.run(statements.seized, { from, to }),
    graph.run(statements.totals, {}),
  ]);
  const flows = travelled.flatMap(({ route, texts }) =>
    flowsOf(route, readTallies(texts, { fromMonth, afterMonth })),
  );
  const input = inputOf(flows, seized);
  const figures = await inWorker('studyRoutes', input);
  const leftOut = Math.max(0, (totals[0]?.routes ?? 0) - MOST_ROUTES);
  return new RoutingStudy(input, figures, {
    from,
    to,
    leftOut,
    revision,
    openFrom: query.from === null,
    openTo: query.to === null,
  });
}

interface Flow {
  route: string;
  mode: string;
  shipments: number;
}

/** Shipments of a route by mode. */
function flowsOf(route: string, tallies: readonly Tally[]): Flow[] {
  const shipments = new Map<string, number>();
  for (const { mode, months } of tallies) {
    // The tallies of a route are of its shipments alone.
    for (const { counts } of months) shipments.set(mode, (shipments.get(mode) ?? 0) + (counts[0] ?? 0));
  }
  return [...shipments].map(([mode, number]) => ({ route, mode, shipments: number }));
}

/** By route and mode, in the order of their codes whatever the database's was. */
function inputOf(flows: readonly Flow[], seized: readonly Flow[]): RoutingInput {
  const taken = new Map(seized.map(({ route, mode, shipments }) => [`${route} ${mode}`, shipments]));
  const sorted = [...flows].sort((a, b) => order(a.route, b.route) || order(a.mode, b.mode));
  const routes: string[] = [];
  const flowRoute = sorted.map(({ route }) => {
    if (routes.at(-1) !== route) routes.push(route);
    return routes.length - 1;
  });
  return {
    routes,
    flowRoute: Int32Array.from(flowRoute),
    flowMode: sorted.map(({ mode }) => mode),
    flowShipments: Float64Array.from(sorted, ({ shipments }) => shipments),
    flowSeized: Float64Array.from(sorted, ({ route, mode }) => taken.get(`${route} ${mode}`) ?? 0),
  };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
