import { type Drawing, drawnBy, type Placed } from './drawing.ts';

/** What is written of a node or a link beside its name: whatever the file's format can tell apart. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

export interface ExportNode {
  id: string;
  /** `Company`, `Route` …: the type in the schema. */
  type: string;
  label: string;
  attributes: Attributes;
  /** Where it is on a map; null where that is not known. */
  drawing: Drawing | null;
}

export interface ExportEdge {
  id: string;
  from: string;
  to: string;
  kind: string;
  weight: number;
  seizures: number;
  firstDate: string | null;
  lastDate: string | null;
}

/** A graph as it leaves Portolan, in whatever format. */
export interface ExportGraph {
  /** What it is, how far it may travel, and of which data. */
  title: string;
  marking: string | null;
  synthetic: boolean;
  revision: number;
  nodes: readonly ExportNode[];
  edges: readonly ExportEdge[];
}

/** A graph as GraphQL answers it. */
export interface AnsweredGraph extends Omit<ExportGraph, 'title' | 'nodes'> {
  nodes: readonly ({ __typename: string; nodeId: string; label: string } & Placed &
    Record<string, unknown>)[];
}

/** What `GRAPH_FIELDS` asks for that is no attribute. */
const NO_ATTRIBUTES = ['__typename', 'nodeId', 'label', 'latitude', 'longitude'];

/** How far a file may travel is said in it, in the words of TLP 2.0. */
export function noticeOf({ title, marking, synthetic, revision }: ExportGraph): string {
  const generated = synthetic ? ' Holds generated demonstration data.' : '';
  return `Portolan: ${title}. TLP:${(marking ?? 'CLEAR').replace('_', '+')}.${generated} Revision ${revision} of the data.`;
}

export function exportGraph(title: string, { nodes, ...graph }: AnsweredGraph): ExportGraph {
  return {
    ...graph,
    title,
    nodes: nodes.map((node) => ({
      id: node.nodeId,
      type: node.__typename,
      label: node.label,
      attributes: attributesOf(node),
      drawing: drawnBy(node),
    })),
  };
}

/** Texts, numbers and truths; lists of texts as one. */
function attributesOf(node: Record<string, unknown>): Attributes {
  const attributes: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(node)) {
    if (NO_ATTRIBUTES.includes(name)) continue;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      attributes[name] = value;
    else if (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string'))
      attributes[name] = value.join('|');
  }
  return attributes;
}

export function edgeAttributes({ kind, weight, seizures, firstDate, lastDate }: ExportEdge): Attributes {
  return {
    kind,
    weight,
    seizures,
    ...(firstDate === null ? {} : { firstDate }),
    ...(lastDate === null ? {} : { lastDate }),
  };
}
