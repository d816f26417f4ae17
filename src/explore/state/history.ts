import { type Action, act, isGlance } from './actions.ts';
import { EMPTY, type View } from './view.ts';

/** A view with those before it and those that were taken back. */
export interface History {
  past: readonly View[];
  present: View;
  future: readonly View[];
}

export type Step = Action | { do: 'undo' } | { do: 'redo' } | { do: 'open'; view: View };

/** Views that can be taken back: an hour of work, some megabytes at most. */
const MOST_STEPS = 100;

export const start = (present: View = EMPTY): History => ({ past: [], present, future: [] });

export function step(history: History, taken: Step): History {
  const { past, present, future } = history;
  if (taken.do === 'open') return start(taken.view);
  if (taken.do === 'undo') {
    const before = past.at(-1);
    return before ? { past: past.slice(0, -1), present: before, future: [present, ...future] } : history;
  }
  if (taken.do === 'redo') {
    const [after, ...rest] = future;
    return after ? { past: [...past, present], present: after, future: rest } : history;
  }
  const next = act(present, taken);
  if (next === present) return history;
  if (isGlance(taken)) return { ...history, present: next };
  return { past: [...past, present].slice(-MOST_STEPS), present: next, future: [] };
}
