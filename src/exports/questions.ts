import { PortolanError } from '../errors.ts';
import type { AnsweredGraph } from './export-graph.ts';

/** What a file is asked for by: arguments as texts, as an address or a command line has them. */
export type Asked = Readonly<Record<string, readonly string[]>>;

/** Asks GraphQL, as whoever wants the file; fails where the answer has errors. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

const WHERE = 'latitude longitude';
const WAY = `stops { place { ${WHERE} } } course @include(if: $isMap) { bySea line }`;

/** All that a file has of a graph: what the schema shows, and nothing else. */
const GRAPH_FIELDS = `
  marking synthetic revision
  edges { id kind from to weight seizures firstDate lastDate }
  nodes {
    __typename nodeId label
    ... on Company { name aliases address registration lei roles stub country { code ${WHERE} } }
    ... on Shipment { departed arrived mode hs description weightKg valueUsd marking groups route { ${WAY} } }
    ... on Seizure { date category substance hs valueUsd concealment detection marking groups place { code ${WHERE} } country { code ${WHERE} } }
    ... on Route { stopCount shipmentCount seizureCount ${WAY} }
    ... on Port { code calls listed ${WHERE} }
    ... on Country { code alpha3 wcoRegion ${WHERE} }
    ... on Vessel { imo }
    ... on Container { number }
  }`;

type Convert = (values: readonly string[], name: string) => unknown;

const list: Convert = (values) => values.flatMap((value) => value.split(',').map((each) => each.trim()));
/** Ids have commas of their own. */
const ids: Convert = (values) => values;
const text: Convert = ([value]) => value;
const word: Convert = ([value]) => value?.toUpperCase();
const words: Convert = (values, name) => (list(values, name) as string[]).map((value) => value.toUpperCase());
const number: Convert = ([value = ''], name) => {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new PortolanError('BAD_FILTER', `${name} must be a whole number, not "${value}".`, {
    argument: name,
  });
};

interface Question {
  document: string;
  arguments: Readonly<Record<string, Convert>>;
  /** The graph in the answer; null where there is none. */
  graphOf: (answer: Record<string, unknown>) => AnsweredGraph | null;
}

const itself = ({ graph }: Record<string, unknown>) => graph as AnsweredGraph | null;
const within = ({ whole }: Record<string, unknown>) =>
  (whole as { graph: AnsweredGraph } | null)?.graph ?? null;

/** What can be had as a file, by name. Days are `since` and `until`, since paths have other ends by the names of a period's. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  neighbourhood: {
    document: `query ExportNeighbourhood($isMap: Boolean!, $of: [ID!]!, $depth: Int, $kinds: [EntityKind!], $along: [LinkKind!], $limit: Int, $minWeight: Int, $period: PeriodInput) {
      graph: neighbourhood(of: $of, depth: $depth, kinds: $kinds, along: $along, limit: $limit, minWeight: $minWeight, period: $period) {${GRAPH_FIELDS}} }`,
    arguments: { of: ids, depth: number, kinds: words, along: words, limit: number, minWeight: number },
    graphOf: itself,
  },
  paths: {
    document: `query ExportPaths($isMap: Boolean!, $from: ID!, $to: ID!, $maxHops: Int, $first: Int, $order: PathOrder, $avoid: [ID!], $via: ID, $along: [LinkKind!], $period: PeriodInput) {
      whole: paths(from: $from, to: $to, maxHops: $maxHops, first: $first, order: $order, avoid: $avoid, via: $via, along: $along, period: $period) { graph {${GRAPH_FIELDS}} } }`,
    arguments: {
      from: text,
      to: text,
      maxHops: number,
      first: number,
      order: word,
      avoid: ids,
      via: text,
      along: words,
    },
    graphOf: within,
  },
  'common-neighbours': {
    document: `query ExportCommonNeighbours($isMap: Boolean!, $of: [ID!]!, $kinds: [EntityKind!], $along: [LinkKind!], $limit: Int, $period: PeriodInput) {
      graph: commonNeighbours(of: $of, kinds: $kinds, along: $along, limit: $limit, period: $period) {${GRAPH_FIELDS}} }`,
    arguments: { of: ids, kinds: words, along: words, limit: number },
    graphOf: itself,
  },
  subgraph: {
    document: `query ExportSubgraph($isMap: Boolean!, $of: [ID!]!, $along: [LinkKind!], $period: PeriodInput) {
      graph: subgraph(ids: $of, along: $along, period: $period) {${GRAPH_FIELDS}} }`,
    arguments: { of: ids, along: words },
    graphOf: itself,
  },
  network: {
    document: `query ExportNetwork($isMap: Boolean!, $of: [ID!]!, $limit: Int) { whole: network(of: $of, limit: $limit) { graph {${GRAPH_FIELDS}} } }`,
    arguments: { of: ids, limit: number },
    graphOf: within,
  },
};

const FINDINGS = `query ExportFinding($filter: RecurringRouteFilter) {
  recurringRoutes(filter: $filter, first: 500) { edges { cursor node { key front { id } } } } }`;
const EVIDENCE = `query ExportEvidence($filter: RecurringRouteFilter, $after: String) {
  recurringRoutes(filter: $filter, first: 1, after: $after) { nodes { evidence(first: 500) { nodes { nodeId } } } } }`;
const FINDING_ARGUMENTS = { key: text, front: text, level: word, limit: number };

/** Names of all that can be had as a file. */
export const EXPORTS = [...Object.keys(QUESTIONS), 'finding'] as const;

/** The graph that is asked for; null where there is none. */
export async function answerOf(
  name: string,
  asked: Asked,
  isMap: boolean,
  ask: Ask,
): Promise<AnsweredGraph | null> {
  if (name === 'finding') return findingOf(asked, isMap, ask);
  const question = QUESTIONS[name];
  if (!question)
    throw new PortolanError('BAD_KEY', `There is no export "${name}": there are ${EXPORTS.join(', ')}.`);
  const variables = variablesOf(asked, question.arguments);
  return question.graphOf(await ask(question.document, { ...variables, isMap }));
}

/** The network behind a recurring route, found again by the question that `recurringRoutes` asks without a filter but the days. */
async function findingOf(asked: Asked, isMap: boolean, ask: Ask): Promise<AnsweredGraph | null> {
  const { key, front, level, limit, period } = variablesOf(asked, FINDING_ARGUMENTS);
  if (!key)
    throw new PortolanError('BAD_KEY', 'key is missing: that of the finding, PECLL>NLRTM.', {
      argument: 'key',
    });
  const filter = { ...(period as object), ...(level ? { level } : {}) };
  const { recurringRoutes: all } = (await ask(FINDINGS, { filter })) as Found<{
    edges: { cursor: string; node: { key: string; front: { id: string } | null } }[];
  }>;
  const at = all.edges.findIndex(({ node }) => node.key === key && (!front || node.front?.id === front));
  if (at < 0) return null;
  const after = all.edges[at - 1]?.cursor ?? null;
  const { recurringRoutes: one } = (await ask(EVIDENCE, { filter, after })) as Found<{
    nodes: { evidence: { nodes: { nodeId: string }[] } }[];
  }>;
  const of = one.nodes.flatMap(({ evidence }) => evidence.nodes.map(({ nodeId }) => nodeId));
  const network = QUESTIONS.network as Question;
  return network.graphOf(await ask(network.document, { of, limit, isMap }));
}

type Found<Connection> = { recurringRoutes: Connection };

/** Refuses what the question has no argument for: a misspelt one would be left out in silence. */
function variablesOf(asked: Asked, known: Readonly<Record<string, Convert>>): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  const period: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(asked)) {
    const convert = known[name];
    if (name === 'since') period.from = values[0];
    else if (name === 'until') period.to = values[0];
    else if (convert) variables[name] = convert(values, name);
    else {
      const names = [...Object.keys(known), 'since', 'until'].join(', ');
      throw new PortolanError('BAD_FILTER', `There is no argument "${name}" here: there are ${names}.`, {
        argument: name,
      });
    }
  }
  return Object.keys(period).length > 0 ? { ...variables, period } : variables;
}
