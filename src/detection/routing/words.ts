import { count, round, scientific } from '../words.ts';
import type { Routing } from './answer.ts';
import { LEAST_COMPARED, type Scope } from './comparison.ts';

/** How unusual a path is, and which leg makes it so, in words. */
export function explain(routing: Omit<Routing, 'explanation'>): string {
  const { legs, surprisePerLeg, pValue, comparedWith } = routing;
  const rarest = legs.reduce((least, leg) => (leg.probability < least.probability ? leg : least));
  const known =
    rarest.order === 0
      ? `no other shipment goes on from ${rarest.from}`
      : `of the other shipments ${beforeIt(rarest.position, rarest.order, legs)} about ${scientific(100 * rarest.probability)} % go there next`;
  return [
    `${round(surprisePerLeg)} bits of surprise a leg over ${count(legs.length, 'leg')}.`,
    `Least expected is ${rarest.from} to ${rarest.to}: ${known}.`,
    `${comparison(pValue, comparedWith, routing)}`,
  ].join(' ');
}

function beforeIt(position: number, order: number, legs: Routing['legs']): string {
  const context = legs.slice(position - order + 1, position + 1).map(({ from }) => from);
  return order === 1 ? `at ${context[0]}` : `that went ${context.join(' to ')}`;
}

function comparison(
  pValue: number,
  { scope, shipments }: Routing['comparedWith'],
  { route, mode }: Pick<Routing, 'route' | 'mode'>,
): string {
  if (shipments === 0) return 'There is no other shipment to compare it with.';
  const atLeast = Math.round(pValue * (1 + shipments)) - 1;
  const first = route.slice(0, route.indexOf('>'));
  const last = route.slice(route.lastIndexOf('>') + 1);
  const by = mode === '' ? 'of unknown mode' : `by ${mode.toLowerCase().replace('_', ' ')}`;
  const ends: Record<Scope, string> = {
    PLACES: `${by} from ${first} to ${last}`,
    COUNTRIES: `${by} from ${first.slice(0, 2)} to ${last.slice(0, 2)} (fewer than ${LEAST_COMPARED} from ${first} to ${last})`,
    MODE: `${by} (fewer than ${LEAST_COMPARED} from ${first.slice(0, 2)} to ${last.slice(0, 2)})`,
    ALL: `of any mode (fewer than ${LEAST_COMPARED} ${by})`,
  };
  return `${atLeast} of ${count(shipments, 'other shipment')} not seized ${ends[scope]} ${atLeast === 1 ? 'is' : 'are'} at least as unusual (p = ${scientific(pValue)}).`;
}
