import { useState } from 'react';
import { useExplore } from './context.ts';
import { CATEGORIES } from './kinds.ts';
import { MarkingLabel } from './marking.tsx';
import { FindingsDocument, type FindingsQuery, type SeizureCategory } from './operations.generated.ts';
import { findingId } from './state/view.ts';
import { useAsk } from './use-ask.ts';

export type FindingEdge = FindingsQuery['recurringRoutes']['edges'][number];

/** A page of the list; what is beyond it is found by narrowing it. */
const MOST = 100;
const SHARES = [0.01, 0.05, 0.1, 0.2];

/** The findings, and what of the list a finding is asked for with. */
export function useFindings() {
  const [category, setCategory] = useState<SeizureCategory | ''>('');
  const [maxQ, setMaxQ] = useState(0.05);
  const filter = { maxQ, ...(category === '' ? {} : { categories: [category] }) };
  const { data, error, isAsking } = useAsk(FindingsDocument, { filter, first: MOST });
  const edges = data?.recurringRoutes.edges ?? [];
  return { category, setCategory, maxQ, setMaxQ, filter, data, error, isAsking, edges };
}

export type Findings = ReturnType<typeof useFindings>;

interface Props {
  findings: Findings;
  onOpen: (edge: FindingEdge) => void;
}

export function FindingList({ findings, onOpen }: Props) {
  const { words, formats, view, connection } = useExplore();
  const { category, setCategory, maxQ, setMaxQ, data, error, isAsking, edges } = findings;
  const total = data?.recurringRoutes.totalCount ?? 0;
  const isEmpty = connection.hello?.status.shipments === 0 && connection.hello.status.seizures === 0;
  return (
    <>
      <p className="hint">{words.findingsHint}</p>
      <div className="filters">
        <select
          aria-label={words.categories}
          value={category}
          onChange={({ target }) => setCategory(target.value as SeizureCategory | '')}
        >
          <option value="">{words.allCategories}</option>
          {CATEGORIES.map((each) => (
            <option key={each} value={each}>
              {words.goods[each]}
            </option>
          ))}
        </select>
        <select
          aria-label={words.maxQ}
          title={words.maxQ}
          value={maxQ}
          onChange={({ target }) => setMaxQ(Number(target.value))}
        >
          {SHARES.map((share) => (
            <option key={share} value={share}>
              q ≤ {formats.number(share)}
            </option>
          ))}
        </select>
      </div>
      <p className="count" role="status">
        {isAsking && data === null
          ? words.searchingGraph
          : data && words.findingsCount(formats.number(edges.length), formats.number(total))}
      </p>
      {error?.trouble === 'FORBIDDEN' && <p className="notice">{words.forbidden}</p>}
      {error?.trouble === 'REFUSED' && <p className="notice">{error.message}</p>}
      {data && total === 0 && <p className="notice">{isEmpty ? words.emptyGraph : words.findingsNone}</p>}
      <ol className="findings">
        {edges.map((edge) => {
          const { node } = edge;
          const id = findingId(node);
          return (
            <li key={id}>
              <button type="button" aria-pressed={view.finding === id} onClick={() => onOpen(edge)}>
                <strong>{node.stops.map(({ place, code }) => place.name || code).join(' › ')}</strong>
                {node.front && <span className="front">{words.front(node.front.name)}</span>}
                <span>
                  {words.observed(formats.number(node.observed), formats.figure(node.expected))} ·{' '}
                  {words.lift(formats.figure(node.lift.estimate))}
                </span>
                <span className="faint">
                  <MarkingLabel marking={node.marking} />{' '}
                  {node.categories.map(({ category: each }) => words.goods[each]).join(', ')} ·{' '}
                  {formats.month(node.firstSeen)} – {formats.month(node.lastSeen)} · q{' '}
                  {formats.figure(node.qValue)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
