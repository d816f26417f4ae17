import type { Context } from '../graphql/context.ts';
import type { EntityRow } from '../graphql/rows.ts';
import type { QueryPathsArgs } from '../graphql/types.generated.ts';
import { LINK_KINDS, type LinkKind } from '../vocabulary.ts';
import type { Adjacency } from './adjacency.ts';
import { edgeId, type GraphAnswer, type GraphEdgeRow, graphAnswer } from './answer.ts';
import type { FoundPath } from './corridor.ts';
import { type EntityRef, nodeId, parseNodeId, parseNodeIds } from './entity-ids.ts';
import { bitsOf, daysOf, type LinkFilter } from './links.ts';
import { type Link, linksOfRecord } from './node-links.ts';
import { within } from './queries.ts';
import { shortestPaths } from './shortest-paths.ts';

export interface StepRow {
  edges: GraphEdgeRow[];
}

export interface PathRow {
  hops: number;
  cost: number;
  nodes: EntityRow[];
  steps: StepRow[];
}

export type PathOutcome = 'FOUND' | 'SAME_ENDS' | 'UNKNOWN_END' | 'NOT_CONNECTED' | 'GIVEN_UP';

export interface PathsAnswer {
  outcome: PathOutcome;
  explanation: string;
  complete: boolean;
  paths: PathRow[];
  graph: GraphAnswer;
}

const MOST_HOPS = 8;
const MOST_PATHS = 20;
const MOST_AVOIDED = 100;
/** They link everything with everything. */
const FAR_AND_WIDE: readonly LinkKind[] = ['IN', 'REGISTERED_IN', 'REPORTED_BY', 'SEIZED_AT'];

export async function pathsAnswer(context: Context, args: QueryPathsArgs): Promise<PathsAnswer> {
  const ends = [parseNodeId('from', args.from), parseNodeId('to', args.to)] as const;
  const maxHops = within('maxHops', args.maxHops ?? 6, 1, MOST_HOPS);
  const first = within('first', args.first ?? 3, 1, MOST_PATHS);
  const avoid = args.avoid ? parseNodeIds('avoid', args.avoid, 1, MOST_AVOIDED) : [];
  const via = args.via == null ? null : parseNodeId('via', args.via);
  const all = LINK_KINDS.filter((kind) => !FAR_AND_WIDE.includes(kind));
  const filter: LinkFilter = {
    along: bitsOf('along', args.along ?? all),
    ...daysOf(args.period),
    folding: 'none',
    isNode: () => true,
  };
  const graph = await context.adjacency();
  const asked = via ? [...ends, via] : [...ends];
  const [from = -1, to = -1, over = null] = asked.map((ref) => graph.find(ref));
  const answer = answering(context, graph, asked, filter);
  if (nodeId(ends[0]) === nodeId(ends[1]))
    return answer(
      'SAME_ENDS',
      [],
      true,
      `Both ends are ${nodeId(ends[0])}: no step leads from one to the other.`,
    );
  const missing = asked.filter((ref) => graph.find(ref) < 0);
  if (missing.length > 0)
    return answer(
      'UNKNOWN_END',
      [],
      true,
      `There is no record that you may see of ${missing.map(nodeId).join(', ')}.`,
    );
  const { paths, complete } = await shortestPaths(
    graph,
    from,
    to,
    first,
    {
      maxHops,
      order: args.order ?? 'RARITY',
      along: filter.along as number,
      fromDay: filter.fromDay,
      toDay: filter.toDay,
      avoid: new Set(avoid.map((ref) => graph.find(ref)).filter((node) => node !== from && node !== to)),
    },
    over === from || over === to ? null : over,
  );
  if (paths.length > 0) return answer('FOUND', paths, complete, wordsOf(paths, complete));
  const words = complete
    ? `No path of at most ${maxHops} steps that the conditions allow.`
    : 'The search was given up: the ends lie in too dense a part of the graph. Narrow the period or the kinds of links, or avoid hubs.';
  return answer(complete ? 'NOT_CONNECTED' : 'GIVEN_UP', [], complete, words);
}

function wordsOf(paths: readonly FoundPath[], complete: boolean): string {
  const steps = paths.map(({ nodes }) => nodes.length - 1);
  const found = `${paths.length} ${paths.length === 1 ? 'path' : 'paths'} of ${Math.min(...steps)} to ${Math.max(...steps)} steps.`;
  return complete ? found : `${found} The search was given up before it found more.`;
}

/** Puts paths in the shape of an answer, with what links each pair of nodes along them. */
function answering(context: Context, graph: Adjacency, asked: readonly EntityRef[], filter: LinkFilter) {
  return async (
    outcome: PathOutcome,
    found: readonly FoundPath[],
    complete: boolean,
    explanation: string,
  ): Promise<PathsAnswer> => {
    const ends = asked.map((ref) => graph.find(ref)).filter((node) => node >= 0);
    const steps = found.map(({ nodes }) =>
      nodes.slice(1).map((node, at) => stepOf(graph, nodes[at] as number, node, filter)),
    );
    const shown = new Set([...ends, ...found.flatMap(({ nodes }) => nodes)]);
    const links = new Map(steps.flat(2).map((link) => [`${link.from} ${link.code} ${link.to}`, link]));
    const whole = await graphAnswer(context.loaders, graph, {
      asked,
      filter,
      nodes: [...shown],
      links: [...links.values()],
      truncated: [],
    });
    const rows = new Map(whole.ids.map((id, at) => [id, whole.nodes[at] as EntityRow]));
    const edges = new Map(whole.edges.map((edge) => [edge.id, edge]));
    const paths = found.flatMap(({ nodes, cost }, place) => {
      const along = nodes.flatMap((node) => rows.get(nodeId(graph.ref(node))) ?? []);
      // Of a node that has gone since the graph was read there is no path over it.
      if (along.length < nodes.length) return [];
      const edgesOf = (step: readonly Link[]) => step.flatMap((link) => edges.get(edgeId(graph, link)) ?? []);
      return [
        {
          hops: nodes.length - 1,
          cost,
          nodes: along,
          steps: (steps[place] ?? []).map((step) => ({ edges: edgesOf(step) })),
        },
      ];
    });
    return { outcome, explanation, complete, paths, graph: whole };
  };
}

/** The links of one step, found from the node that has fewer. */
function stepOf(graph: Adjacency, a: number, b: number, filter: LinkFilter): Link[] {
  const more = graph.degree(a) - graph.degree(b) || a - b;
  const [node, other] = more < 0 ? [a, b] : [b, a];
  return linksOfRecord(graph, node, filter, new Set([other]), false);
}
