import type { EntityRow } from '../graphql/rows.ts';
import type { GraphAnswer, GraphEdgeRow } from './answer.ts';

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
