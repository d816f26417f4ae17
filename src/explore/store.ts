import type { EntityKind, Marking, NodeFragment, ShownFragment } from './operations.generated.ts';

export type GraphNode = NodeFragment;
export type GraphEdge = ShownFragment['edges'][number];
export interface LeftOut {
  kind: EntityKind;
  linked: number;
  leftOut: number;
}

/** What the server has said about nodes and links: more than the canvas shows, and nothing that it did not say. */
export class Store {
  readonly nodes = new Map<string, GraphNode>();
  readonly edges = new Map<string, GraphEdge>();
  readonly leftOut = new Map<string, readonly LeftOut[]>();
  readonly missing = new Set<string>();
  marking: Marking | null = null;
  synthetic = false;
  #version = 0;
  readonly #listeners = new Set<() => void>();

  readonly version = () => this.#version;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Adds answers to what is known. */
  merge(...answers: readonly ShownFragment[]): void {
    for (const answer of answers) this.#take(answer);
    this.#changed();
  }

  #take(answer: ShownFragment): void {
    for (const node of answer.nodes) this.nodes.set(node.nodeId, node);
    for (const edge of answer.edges) this.edges.set(edge.id, edge);
    for (const id of answer.missing) this.missing.add(id);
    for (const node of answer.nodes) this.missing.delete(node.nodeId);
    const anew = new Set<string>();
    for (const { of, ...leftOut } of answer.truncated) {
      this.leftOut.set(of, [...(anew.has(of) ? (this.leftOut.get(of) ?? []) : []), leftOut]);
      anew.add(of);
    }
    this.#raise(answer);
  }

  /** Another period has other links; a reader who has signed in anew may see other nodes. */
  forget(what: 'links' | 'all'): void {
    this.edges.clear();
    this.leftOut.clear();
    if (what === 'links') return;
    this.nodes.clear();
    this.missing.clear();
    this.#changed();
  }

  /** The marking is that of what is shown now: it may fall as well. */
  mark(answers: readonly ShownFragment[]): void {
    this.marking = null;
    this.synthetic = false;
    for (const answer of answers) this.#raise(answer);
    this.#changed();
  }

  #changed(): void {
    this.#version++;
    for (const listener of this.#listeners) listener();
  }

  #raise({ marking, synthetic }: Pick<ShownFragment, 'marking' | 'synthetic'>): void {
    this.marking = higher(this.marking, marking);
    this.synthetic ||= synthetic;
  }
}

const MARKINGS: readonly Marking[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'];

export function higher(a: Marking | null, b: Marking | null): Marking | null {
  if (a === null || b === null) return a ?? b;
  return MARKINGS.indexOf(a) > MARKINGS.indexOf(b) ? a : b;
}
