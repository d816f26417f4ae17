import { EMPTY, type Period, type Point, type View } from './view.ts';

export type Action =
  | { do: 'add'; nodes: readonly string[]; select?: readonly string[]; path?: readonly string[] }
  | { do: 'open finding'; finding: string; nodes: readonly string[] }
  | { do: 'remove'; nodes: readonly string[] }
  | { do: 'keep only'; nodes: readonly string[] }
  | { do: 'hide'; nodes: readonly string[] }
  | { do: 'show hidden' }
  | { do: 'pin'; at: Readonly<Record<string, Point>> }
  | { do: 'unpin'; nodes: readonly string[] }
  | { do: 'set period'; period: Period | null }
  | { do: 'set weight'; minWeight: number }
  | { do: 'show path'; path: readonly string[] }
  | { do: 'select'; nodes: readonly string[] }
  | { do: 'select also'; node: string }
  | { do: 'clear' };

/** The view after an action; the same object where nothing has changed. */
export function act(view: View, action: Action): View {
  switch (action.do) {
    case 'add': {
      const nodes = union(view.nodes, action.nodes);
      const selected = action.select ?? view.selected;
      const path = action.path ?? view.path;
      // What is asked for again is wanted, so it is no longer hidden.
      return changed(view, { nodes, selected, path, hidden: without(view.hidden, action.nodes) });
    }
    case 'open finding':
      return {
        ...EMPTY,
        period: view.period,
        minWeight: view.minWeight,
        nodes: action.nodes,
        finding: action.finding,
      };
    case 'remove':
      return onlyThose(view, without(view.nodes, action.nodes));
    case 'keep only':
      return onlyThose(view, shared(view.nodes, action.nodes));
    case 'hide': {
      const hidden = union(view.hidden, shared(action.nodes, view.nodes));
      return changed(view, { hidden, selected: without(view.selected, hidden) });
    }
    case 'show hidden':
      return changed(view, { hidden: [] });
    case 'pin': {
      const known = new Set(view.nodes);
      const at = Object.entries(action.at).filter(([node]) => known.has(node));
      return at.length === 0 ? view : { ...view, pinned: { ...view.pinned, ...Object.fromEntries(at) } };
    }
    case 'unpin': {
      const pinned = Object.entries(view.pinned).filter(([node]) => !action.nodes.includes(node));
      if (pinned.length === Object.keys(view.pinned).length) return view;
      return { ...view, pinned: Object.fromEntries(pinned) };
    }
    case 'set period':
      return changed(view, { period: action.period });
    case 'set weight':
      return changed(view, { minWeight: Math.max(1, Math.round(action.minWeight) || 1) });
    case 'show path':
      return changed(view, { path: shared(action.path, view.nodes) });
    case 'select':
      return changed(view, { selected: action.nodes });
    case 'select also': {
      const { selected } = view;
      const has = selected.includes(action.node);
      return { ...view, selected: has ? without(selected, [action.node]) : [...selected, action.node] };
    }
    case 'clear':
      return { ...EMPTY, period: view.period, minWeight: view.minWeight };
  }
}

/** What is looked at, not what was made: undoing leaves it out. */
export function isGlance(action: Action): boolean {
  return action.do === 'select' || action.do === 'select also';
}

function onlyThose(view: View, nodes: readonly string[]): View {
  if (nodes.length === view.nodes.length) return view;
  const kept = new Set(nodes);
  const path = view.path.every((node) => kept.has(node)) ? view.path : [];
  return {
    ...view,
    nodes,
    path,
    pinned: Object.fromEntries(Object.entries(view.pinned).filter(([node]) => kept.has(node))),
    hidden: shared(view.hidden, nodes),
    selected: shared(view.selected, nodes),
  };
}

function changed(view: View, change: Partial<View>): View {
  const keys = Object.keys(change) as (keyof View)[];
  const same = keys.every((key) => JSON.stringify(view[key]) === JSON.stringify(change[key]));
  return same ? view : { ...view, ...change };
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

function without(all: readonly string[], some: readonly string[]): string[] {
  const left = new Set(some);
  return all.filter((each) => !left.has(each));
}

function shared(a: readonly string[], b: readonly string[]): string[] {
  const those = new Set(b);
  return a.filter((each) => those.has(each));
}
