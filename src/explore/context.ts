import { createContext, type Dispatch, useContext } from 'react';
import type { Connection } from './connection.ts';
import type { Theme } from './kinds.ts';
import type { Notes } from './notes.ts';
import type { History, Step } from './state/history.ts';
import type { View } from './state/view.ts';
import type { GraphEdge, GraphNode, Store } from './store.ts';
import type { Formats, Language, Words } from './words/index.ts';

/** What every part of the page needs. */
export interface ExploreContext {
  words: Words;
  formats: Formats;
  language: Language;
  theme: Theme;
  connection: Connection;
  store: Store;
  /** Rises with what the store knows. */
  version: number;
  notes: Notes;
  view: View;
  history: History;
  dispatch: Dispatch<Step>;
  /** What canvas, map and list show: on the canvas, known, and neither hidden nor of a kind that is switched off. */
  shown: Shown;
  /** Says something to the analyst, and to their screen reader. */
  say: (text: string) => void;
}

export interface Shown {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  /** Links that are left out for their number, the weakest. */
  weaker: number;
  /** Nodes that stand back: outside the period, or off the path that is looked at. */
  faded: ReadonlySet<string>;
}

export const Explore = createContext<ExploreContext | null>(null);

export function useExplore(): ExploreContext {
  const explore = useContext(Explore);
  if (explore === null) throw new Error('Used outside of the page.');
  return explore;
}
