import { compare, type Lot, SCOPES } from './comparison.ts';
import { Contexts, type Paths } from './rules.ts';
import { bitsOf, legProbabilities } from './surprise.ts';

/** Traffic by route, sorted by key: what a worker thread is handed. */
export interface RoutingInput {
  routes: readonly string[];
  /** Of each flow, in the order of routes: its route's position, mode, shipments, and how many of those were seized. */
  flowRoute: Int32Array;
  flowMode: readonly string[];
  flowShipments: Float64Array;
  flowSeized: Float64Array;
}

/** What a worker hands back: plain arrays, one row for each route, leg or lot. */
export interface RoutingFigures {
  bits: Float64Array;
  /** Where the legs of a route begin; one more than there are routes. */
  firstLeg: Int32Array;
  probabilities: Float64Array;
  orders: Uint8Array;
  lotRoute: Int32Array;
  lotMode: string[];
  lotSeized: Uint8Array;
  lotShipments: Float64Array;
  lotP: Float64Array;
  lotScope: Uint8Array;
  lotCompared: Float64Array;
  /** Positions of lots, the most unusual first. */
  worst: Int32Array;
  rules: number;
  highestOrder: number;
}

/** Equal paths to the ninth decimal are equally unusual: sums in another order differ behind it. */
const DECIMALS = 1e9;
const LONGEST_ORDER = 255;

/** Makes the network of stops of all routes, and judges each route and each lot of its shipments by it. */
export function studyRoutes(input: RoutingInput): RoutingFigures {
  const paths = pathsOf(input);
  const contexts = new Contexts(paths);
  const routes = paths.starts.length - 1;
  const bits = new Float64Array(routes);
  const firstLeg = new Int32Array(routes + 1);
  const probabilities: number[] = [];
  const orders: number[] = [];
  for (let route = 0; route < routes; route++) {
    const legs = legProbabilities(
      contexts,
      paths.stops,
      paths.starts[route] ?? 0,
      paths.starts[route + 1] ?? 0,
    );
    bits[route] = bitsOf(legs);
    for (const { probability, order } of legs) {
      probabilities.push(probability);
      orders.push(Math.min(order, LONGEST_ORDER));
    }
    firstLeg[route + 1] = probabilities.length;
  }
  const perLeg = (route: number) =>
    (bits[route] ?? 0) / Math.max(1, (firstLeg[route + 1] ?? 0) - (firstLeg[route] ?? 0));
  const { lots, lotRoute } = lotsOf(input, (route) => Math.round(perLeg(route) * DECIMALS) / DECIMALS);
  const figures = compare(lots);
  const worst = Int32Array.from(lots.keys()).sort(
    (a, b) =>
      (figures[a]?.pValue ?? 1) - (figures[b]?.pValue ?? 1) ||
      (lots[b]?.nonconformity ?? 0) - (lots[a]?.nonconformity ?? 0) ||
      a - b,
  );
  return {
    bits,
    firstLeg,
    probabilities: Float64Array.from(probabilities),
    orders: Uint8Array.from(orders),
    lotRoute: Int32Array.from(lotRoute),
    lotMode: lots.map(({ mode }) => mode),
    lotSeized: Uint8Array.from(lots, ({ seized }) => Number(seized)),
    lotShipments: Float64Array.from(lots, ({ shipments }) => shipments),
    lotP: Float64Array.from(figures, ({ pValue }) => pValue),
    lotScope: Uint8Array.from(figures, ({ scope }) => SCOPES.indexOf(scope)),
    lotCompared: Float64Array.from(figures, ({ shipments }) => shipments),
    worst,
    rules: contexts.rules,
    highestOrder: contexts.highestOrder,
  };
}

/** Stops by number, in order of their first appearance. */
function pathsOf({ routes, flowRoute, flowShipments }: RoutingInput): Paths {
  const numbers = new Map<string, number>();
  const stops: number[] = [];
  const starts = new Int32Array(routes.length + 1);
  routes.forEach((key, route) => {
    for (const stop of key.split('>')) {
      let number = numbers.get(stop);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(stop, number);
      }
      stops.push(number);
    }
    starts[route + 1] = stops.length;
  });
  const weights = new Float64Array(routes.length);
  flowRoute.forEach((route, flow) => {
    weights[route] = (weights[route] ?? 0) + (flowShipments[flow] ?? 0);
  });
  return { stops: Int32Array.from(stops), starts, weights, places: Math.max(1, numbers.size) };
}

/** The seized shipments of a flow and the others, apart. A route of one stop has no leg, and no lot. */
function lotsOf(input: RoutingInput, nonconformityOf: (route: number) => number) {
  const lots: Lot[] = [];
  const lotRoute: number[] = [];
  input.flowRoute.forEach((at, flow) => {
    const route = input.routes[at] ?? '';
    if (!route.includes('>')) return;
    const nonconformity = nonconformityOf(at);
    const mode = input.flowMode[flow] ?? '';
    const all = input.flowShipments[flow] ?? 0;
    const taken = Math.min(input.flowSeized[flow] ?? 0, all);
    for (const seized of [false, true]) {
      const shipments = seized ? taken : all - taken;
      if (shipments === 0) continue;
      lots.push({ route, mode, seized, shipments, nonconformity });
      lotRoute.push(at);
    }
  });
  return { lots, lotRoute };
}
