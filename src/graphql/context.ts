import type { Audiences } from '../access/audiences.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Trail } from '../audit/trail.ts';
import type { Graph } from '../cypher/graph.ts';
import type { Reader } from '../cypher/reader.ts';
import { Answers, type KeptAnswers } from '../detection/answers.ts';
import { Loaders } from './loaders.ts';

/** What the resolvers of one request share; made without I/O. */
export interface Context {
  /** The graph as the viewer sees it. */
  reader: Reader;
  loaders: Loaders;
  answers: Answers;
  /** Who asks; rules ask this, and statements the audiences that the graph gives them for it. */
  viewer: Viewer;
  /** Whether the database answers, and which it is: for what is about no record. */
  verify: Graph['verify'];
  /** What the request leaves for the audit log. */
  trail: Trail;
}

/** What all requests to a server share. */
export interface Shared {
  graph: Graph;
  audiences: Audiences;
  kept: KeptAnswers;
}

export function makeContext({ graph, audiences, kept }: Shared, viewer: Viewer, trail: Trail): Context {
  const reader = audiences.readerFor(viewer, trail.see);
  trail.viewer = viewer;
  return {
    reader,
    answers: new Answers(reader, kept),
    loaders: new Loaders(reader),
    viewer,
    verify: () => graph.verify(),
    trail,
  };
}
