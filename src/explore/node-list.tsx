import { useMemo, useState } from 'react';
import { labelOf } from './canvas/sync.ts';
import { useExplore } from './context.ts';
import { KindIcon } from './kind-icon.tsx';
import { KINDS, type Kind, keyOf } from './kinds.ts';
import type { GraphNode } from './store.ts';

/** Rows that a list draws at once; more are found by the filter. */
const MOST_ROWS = 300;

/** What is on the canvas as words: for keyboards, screen readers, and whoever looks for a name. */
export function NodeList({ off, onToggle }: { off: ReadonlySet<Kind>; onToggle: (kind: Kind) => void }) {
  const { words, formats, view, shown, store, version, dispatch } = useExplore();
  const [filter, setFilter] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says when the store has changed
  const counts = useMemo(() => {
    const found = new Map<Kind, number>();
    for (const id of view.nodes) {
      const node = store.nodes.get(id);
      if (node) found.set(node.__typename, (found.get(node.__typename) ?? 0) + 1);
    }
    return found;
  }, [view.nodes, store, version]);
  const rows = useMemo(() => {
    const wanted = filter.trim().toLowerCase();
    const all =
      wanted === ''
        ? shown.nodes
        : shown.nodes.filter(({ label, nodeId }) => `${label} ${nodeId}`.toLowerCase().includes(wanted));
    return KINDS.map((kind) => ({ kind, nodes: all.filter((node) => node.__typename === kind) })).filter(
      ({ nodes }) => nodes.length > 0,
    );
  }, [shown.nodes, filter]);
  let left = MOST_ROWS;
  return (
    <>
      <fieldset className="legend" title={words.legendHint}>
        <legend>{words.legend}</legend>
        {KINDS.filter((kind) => counts.has(kind)).map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={!off.has(kind)} onChange={() => onToggle(kind)} />
            <KindIcon kind={kind} />
            {words.kinds[kind].many} <span className="faint">{formats.number(counts.get(kind) ?? 0)}</span>
          </label>
        ))}
      </fieldset>
      <label className="min-weight">
        {words.minWeight}
        <input
          type="number"
          min={1}
          value={view.minWeight}
          onChange={({ target }) => dispatch({ do: 'set weight', minWeight: target.valueAsNumber })}
        />
      </label>
      <input
        type="search"
        className="filter"
        aria-label={words.listFilter}
        placeholder={words.listFilter}
        value={filter}
        onChange={({ target }) => setFilter(target.value)}
      />
      <p className="count" role="status">
        {words.listShown(formats.number(shown.nodes.length))} ·{' '}
        {words.links(formats.number(shown.edges.length))}
        {shown.weaker > 0 && ` · ${words.weaker(formats.number(shown.weaker))}`}
        {view.hidden.length > 0 && ` · ${words.hiddenCount(formats.number(view.hidden.length))}`}
      </p>
      {view.nodes.length === 0 && <p className="hint">{words.listEmpty}</p>}
      {rows.map(({ kind, nodes }) => {
        const some = nodes.slice(0, Math.max(0, left));
        left -= some.length;
        return (
          <section key={kind} className="list-kind">
            <h3>
              <KindIcon kind={kind} /> {words.kinds[kind].many}
            </h3>
            <ul>
              {some.map((node) => (
                <li key={node.nodeId} className={shown.faded.has(node.nodeId) ? 'faded' : undefined}>
                  <button
                    type="button"
                    aria-pressed={view.selected.includes(node.nodeId)}
                    onClick={({ shiftKey, ctrlKey, metaKey }) =>
                      dispatch(
                        shiftKey || ctrlKey || metaKey
                          ? { do: 'select also', node: node.nodeId }
                          : { do: 'select', nodes: [node.nodeId] },
                      )
                    }
                  >
                    {labelOf(node)} <span className="faint">{detailOf(node)}</span>
                  </button>
                </li>
              ))}
            </ul>
            {some.length < nodes.length && (
              <p className="hint">+ {formats.number(nodes.length - some.length)}</p>
            )}
          </section>
        );
      })}
    </>
  );

  function detailOf(node: GraphNode): string {
    switch (node.__typename) {
      case 'Seizure':
        return `${words.goods[node.category]} · ${formats.day(node.date)}`;
      case 'Shipment':
        return formats.day(node.departed);
      case 'Company':
        return node.country?.code ?? '';
      case 'Route':
      case 'Country':
      case 'Container':
        return '';
      default:
        return keyOf(node.nodeId);
    }
  }
}
