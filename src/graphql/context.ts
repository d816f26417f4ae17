import type { Graph } from '../cypher/graph.ts';
import type { Answers } from '../detection/answers.ts';
import { Loaders } from './loaders.ts';

/** Who asks. One role for now, which may read everything; rules and statements ask this and nothing else. */
export interface Viewer {
  role: 'reader';
}

/** What the resolvers of one request share; made without I/O. */
export interface Context {
  graph: Graph;
  loaders: Loaders;
  answers: Answers;
  viewer: Viewer;
}

export function makeContext(graph: Graph, answers: Answers): Context {
  return { graph, answers, loaders: new Loaders(graph), viewer: { role: 'reader' } };
}
