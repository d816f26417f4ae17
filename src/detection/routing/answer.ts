import { SCOPES, type Scope } from './comparison.ts';
import type { RoutingFigures, RoutingInput } from './study.ts';
import { explain } from './words.ts';

export interface RoutingLeg {
  position: number;
  from: string;
  to: string;
  probability: number;
  order: number;
}

/** How unusual the path of a shipment is. */
export interface Routing {
  route: string;
  mode: string;
  seized: boolean;
  surpriseBits: number;
  surprisePerLeg: number;
  legs: RoutingLeg[];
  pValue: number;
  comparedWith: { scope: Scope; shipments: number };
  explanation: string;
  revision: number;
}

/** Shipments that are judged alike, by the position of their lot. */
export interface UnusualLot {
  lot: number;
  shipments: number;
  qValue: number;
}

/** Which shipments a list of unusual ones is about, and how unusual they have to be. */
export interface UnusualQuery {
  origins: readonly string[] | null;
  destinations: readonly string[] | null;
  modes: readonly string[] | null;
  maxP: number;
  maxQ: number;
}

export interface StudyFrame {
  from: string;
  to: string;
  openFrom: boolean;
  openTo: boolean;
  /** Routes that were not read. */
  leftOut: number;
  revision: number;
}

/** The routes of a period with their figures. Holds typed arrays; rows are made for what is shown. */
export class RoutingStudy {
  readonly frame: StudyFrame;
  readonly shipments: number;
  readonly #routes: readonly string[];
  readonly #figures: RoutingFigures;

  constructor({ routes, flowShipments }: RoutingInput, figures: RoutingFigures, frame: StudyFrame) {
    this.#routes = routes;
    this.#figures = figures;
    this.frame = frame;
    this.shipments = flowShipments.reduce((sum, number) => sum + number, 0);
  }

  get routes(): number {
    return this.#routes.length;
  }

  get rules(): number {
    return this.#figures.rules;
  }

  get highestOrder(): number {
    return this.#figures.highestOrder;
  }

  /** Null where the route was not read, or has no leg. */
  of(shipment: { route: string; mode: string; seized: boolean }): Routing | null {
    const { lotRoute, lotMode, lotSeized } = this.#figures;
    const route = firstAtLeast(this.#routes.length, (at) => (this.#routes[at] ?? '') >= shipment.route);
    if (this.#routes[route] !== shipment.route) return null;
    const first = firstAtLeast(lotRoute.length, (at) => (lotRoute[at] ?? 0) >= route);
    for (let lot = first; lotRoute[lot] === route; lot++) {
      if (lotMode[lot] === shipment.mode && Boolean(lotSeized[lot]) === shipment.seized)
        return this.ofLot(lot);
    }
    return null;
  }

  ofLot(lot: number): Routing {
    const { bits, lotRoute, lotMode, lotSeized, lotP, lotScope, lotCompared } = this.#figures;
    const at = lotRoute[lot] ?? 0;
    const route = this.#routes[at] ?? '';
    const legs = this.#legs(at, route.split('>'));
    const surpriseBits = bits[at] ?? 0;
    const routing = {
      route,
      mode: lotMode[lot] ?? '',
      seized: Boolean(lotSeized[lot]),
      surpriseBits,
      surprisePerLeg: surpriseBits / legs.length,
      legs,
      pValue: lotP[lot] ?? 1,
      comparedWith: { scope: SCOPES[lotScope[lot] ?? 0] ?? 'ALL', shipments: lotCompared[lot] ?? 0 },
      revision: this.frame.revision,
    };
    return { ...routing, explanation: explain(routing) };
  }

  /** The lots that a filter chooses, the most unusual first, with q-values over all their shipments. */
  unusual(query: UnusualQuery): { lots: UnusualLot[]; considered: number } {
    const { worst, lotRoute, lotMode, lotShipments, lotP } = this.#figures;
    const { origins, destinations, modes } = query;
    const everywhere = origins === null && destinations === null;
    const chosen = worst.filter(
      (lot) =>
        (modes === null || modes.includes(lotMode[lot] ?? '')) &&
        (everywhere || endsFit(this.#routes[lotRoute[lot] ?? 0] ?? '', query)),
    );
    const considered = chosen.reduce((sum, lot) => sum + (lotShipments[lot] ?? 0), 0);
    // Benjamini and Hochberg's step-up from the largest p-value; the shipments of a lot share theirs, and its last rank.
    const lots: UnusualLot[] = [];
    let rank = considered;
    let least = 1;
    for (let at = chosen.length - 1; at >= 0; at--) {
      const lot = chosen[at] ?? 0;
      const pValue = lotP[lot] ?? 1;
      const shipments = lotShipments[lot] ?? 0;
      least = Math.min(least, (pValue * considered) / rank);
      rank -= shipments;
      if (pValue <= query.maxP && least <= query.maxQ) lots.push({ lot, shipments, qValue: least });
    }
    return { lots: lots.reverse(), considered };
  }

  /** What tells a lot from all others, in every revision alike. */
  nameOf(lot: number): string {
    const { lotRoute, lotMode, lotSeized } = this.#figures;
    return `${this.#routes[lotRoute[lot] ?? 0]} ${lotMode[lot]} ${lotSeized[lot] ? 'seized' : ''}`;
  }

  #legs(route: number, stops: readonly string[]): RoutingLeg[] {
    const { firstLeg, probabilities, orders } = this.#figures;
    return stops.slice(1).map((to, position) => {
      const leg = (firstLeg[route] ?? 0) + position;
      return {
        position,
        from: stops[position] ?? '',
        to,
        probability: probabilities[leg] ?? 0,
        order: orders[leg] ?? 0,
      };
    });
  }
}

function endsFit(route: string, { origins, destinations }: UnusualQuery): boolean {
  const fits = (code: string, codes: readonly string[] | null) =>
    codes === null || codes.includes(code) || codes.includes(code.slice(0, 2));
  return (
    fits(route.slice(0, route.indexOf('>')), origins) &&
    fits(route.slice(route.lastIndexOf('>') + 1), destinations)
  );
}

/** The first position from which on the condition holds; `size` where it never does. */
function firstAtLeast(size: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
