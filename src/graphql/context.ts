import type { Viewer } from '../access/viewer.ts';
import type { Graph } from '../cypher/graph.ts';
import type { Answers } from '../detection/answers.ts';
import { Loaders } from './loaders.ts';

/** What the resolvers of one request share; made without I/O. */
export interface Context {
  graph: Graph;
  loaders: Loaders;
  answers: Answers;
  /** Who asks; rules and statements ask this and nothing else. */
  viewer: Viewer;
}

export function makeContext(graph: Graph, answers: Answers, viewer: Viewer): Context {
  return { graph, answers, loaders: new Loaders(graph), viewer };
}
