import { PortolanError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { listOf, type Maybe } from '../graphql/filters.ts';
import type {
  QueryCommonNeighboursArgs,
  QueryNeighbourhoodArgs,
  QuerySubgraphArgs,
} from '../graphql/types.generated.ts';
import type { EntityKind } from '../vocabulary.ts';
import { type GraphAnswer, graphAnswer } from './answer.ts';
import { ENTITY_KINDS, parseNodeId, parseNodeIds } from './entity-ids.ts';
import { entityRow } from './entity-rows.ts';
import { bitsOf, daysOf, SHIPMENT } from './links.ts';
import { commonNeighbours, linksAmong, neighbourhood } from './neighbourhood.ts';
import { type TimelineRow, timelineOf } from './timeline.ts';

/** Ids that one question may be about, nodes that one answer may have. */
const MOST_ASKED = 20;
export const MOST_NODES = 500;
export const DEFAULT_NODES = 100;
const MOST_STEPS = 3;

export async function neighbourhoodAnswer(
  context: Context,
  args: QueryNeighbourhoodArgs,
): Promise<GraphAnswer> {
  const asked = parseNodeIds('of', args.of, 1, MOST_ASKED);
  const depth = within('depth', args.depth ?? 1, 1, MOST_STEPS);
  const minWeight = within('minWeight', args.minWeight ?? 1, 1, Number.MAX_SAFE_INTEGER);
  const query = readQuery(args);
  const graph = await context.adjacency();
  const of = asked.map((ref) => graph.find(ref)).filter((node) => node >= 0);
  const found = neighbourhood(graph, { ...query, of, depth, minWeight });
  return graphAnswer(context.loaders, graph, { asked, filter: query.filter, ...found });
}

export async function commonNeighboursAnswer(
  context: Context,
  args: QueryCommonNeighboursArgs,
): Promise<GraphAnswer> {
  const asked = parseNodeIds('of', args.of, 2, MOST_ASKED);
  const query = readQuery(args);
  const graph = await context.adjacency();
  const of = asked.map((ref) => graph.find(ref)).filter((node) => node >= 0);
  return graphAnswer(context.loaders, graph, {
    asked,
    filter: query.filter,
    ...commonNeighbours(graph, { ...query, of }),
  });
}

export async function subgraphAnswer(context: Context, args: QuerySubgraphArgs): Promise<GraphAnswer> {
  const asked = parseNodeIds('ids', args.ids, 1, MOST_NODES);
  const along = bitsOf('along', args.along);
  const days = daysOf(args.period);
  const graph = await context.adjacency();
  const nodes = asked.map((ref) => graph.find(ref)).filter((node) => node >= 0);
  const those = new Set(nodes);
  const filter = {
    along,
    ...days,
    folding: 'some' as const,
    isNode: (shipment: number) => those.has(shipment),
  };
  const links = linksAmong(graph, nodes, filter);
  return graphAnswer(context.loaders, graph, { asked, filter, nodes, links, truncated: [] });
}

export async function timelineAnswer(context: Context, of: string): Promise<TimelineRow | null> {
  const ref = parseNodeId('of', of);
  const graph = await context.adjacency();
  const entity = await entityRow(context.loaders, ref);
  const node = graph.find(ref);
  if (!entity) return null;
  const none = { firstDate: null, lastDate: null, shipments: 0, seizures: 0, months: [] };
  return { entity, ...(node < 0 ? none : timelineOf(graph, node)) };
}

function readQuery(args: Pick<QueryNeighbourhoodArgs, 'kinds' | 'along' | 'limit' | 'period'>) {
  const limit = within('limit', args.limit ?? DEFAULT_NODES, 1, MOST_NODES);
  const kinds = kindsOf(args.kinds);
  const showsShipments = kinds[SHIPMENT] === 1;
  return {
    limit,
    kinds,
    filter: {
      along: bitsOf('along', args.along),
      ...daysOf(args.period),
      folding: showsShipments ? ('none' as const) : ('all' as const),
      isNode: () => showsShipments,
    },
  };
}

/** 1 for each kind that is wanted; all but shipments where none is named. */
function kindsOf(kinds: Maybe<readonly EntityKind[]>): Uint8Array {
  const wanted = listOf('kinds', kinds) ?? ENTITY_KINDS.filter((kind) => kind !== 'SHIPMENT');
  return Uint8Array.from(ENTITY_KINDS, (kind) => Number(wanted.includes(kind)));
}

export function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`;
  throw new PortolanError('BAD_FILTER', `${argument} must be ${range}, not ${value}.`, { argument });
}
