import type { Audiences } from '../access/audiences.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Graph } from '../cypher/graph.ts';
import type { Reader } from '../cypher/reader.ts';
import { Answers, type KeptAnswers } from '../detection/answers.ts';
import { SeizureRegister } from '../reports/seizure-register.ts';
import { Loaders } from './loaders.ts';

/** What the resolvers of one request share; made without I/O. */
export interface Context {
  /** The graph as the viewer sees it. */
  reader: Reader;
  loaders: Loaders;
  answers: Answers;
  /** Who asks; rules ask this, and statements the audiences that the graph gives them for it. */
  viewer: Viewer;
  /** Where seizures are reported. */
  register: SeizureRegister;
  /** Has all be read anew from here on: what the request has read already is not what a change has found or left. */
  refresh: (this: Context) => void;
  /** Whether the database answers, and which it is: for what is about no record. */
  verify: Graph['verify'];
}

/** What all requests to a server share. */
export interface Shared {
  graph: Graph;
  audiences: Audiences;
  kept: KeptAnswers;
}

export function makeContext(shared: Shared, viewer: Viewer): Context {
  return {
    ...readAnew(shared, viewer),
    viewer,
    register: new SeizureRegister(shared.graph, viewer),
    // Of `this`: Apollo hands a copy to the resolvers.
    refresh() {
      shared.audiences.forget(viewer);
      Object.assign(this, readAnew(shared, viewer));
    },
    verify: () => shared.graph.verify(),
  };
}

function readAnew(
  { audiences, kept }: Shared,
  viewer: Viewer,
): Pick<Context, 'reader' | 'answers' | 'loaders'> {
  const reader = audiences.readerFor(viewer);
  return { reader, answers: new Answers(reader, kept), loaders: new Loaders(reader) };
}
