import type { ReactNode } from 'react';
import { useExplore } from '../context.ts';
import { KindIcon } from '../kind-icon.tsx';
import { kindOf } from '../kinds.ts';
import { MarkingLabel } from '../marking.tsx';
import type { SeizureRowFragment } from '../operations.generated.ts';

/** Name and value; without a value there is no row. */
export function Field({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

interface NodeLinkProps {
  node: { nodeId: string; label?: string; name?: string };
  children?: ReactNode;
}

/** Another node: selects it where it is on the canvas, and puts it there where it is not. */
export function NodeLink({ node, children }: NodeLinkProps) {
  const { words, view, dispatch } = useExplore();
  const { nodeId } = node;
  const isThere = view.nodes.includes(nodeId);
  return (
    <button
      type="button"
      className="node-link"
      title={isThere ? undefined : words.putOnCanvas}
      onClick={() => dispatch({ do: 'add', nodes: [nodeId], select: [nodeId] })}
    >
      <KindIcon kind={kindOf(nodeId)} />
      <span>{children ?? node.label ?? node.name}</span>
      {!isThere && <span className="plus">+</span>}
    </button>
  );
}

/** Seizures as evidence: when, what, how much, where, and how far each may be passed on. */
export function Evidence({ of, total }: { of: readonly SeizureRowFragment[]; total: number }) {
  const { words, formats, view, dispatch } = useExplore();
  const off = of.filter(({ nodeId }) => !view.nodes.includes(nodeId));
  return (
    <section>
      <h3>
        {total === 0 ? words.evidence : words.evidenceOf(formats.number(of.length), formats.number(total))}
      </h3>
      {total === 0 && <p className="hint">{words.evidenceNone}</p>}
      <ul className="evidence">
        {of.map(({ nodeId, id, date, category, substance, quantity, place, marking }) => (
          <li key={nodeId}>
            <NodeLink node={{ nodeId, label: id }}>
              {formats.day(date)} · {substance ?? words.goods[category]}
            </NodeLink>
            <MarkingLabel marking={marking} />
            <span className="faint">
              {[
                quantity?.normalised &&
                  `${formats.number(quantity.normalised)} ${quantity.normalisedUnit?.toLowerCase() ?? ''}`,
                place?.name,
                id,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {off.length > 1 && (
        <button type="button" onClick={() => dispatch({ do: 'add', nodes: off.map(({ nodeId }) => nodeId) })}>
          {words.putOnCanvas} ({formats.number(off.length)})
        </button>
      )}
    </section>
  );
}

interface Tie {
  shipments: number;
  node: { nodeId: string; label: string };
}

/** Rows of other nodes with how many shipments tie each. */
export function Ties({ title, edges }: { title: string; edges: readonly Tie[] }) {
  const { formats } = useExplore();
  if (edges.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="ties">
        {edges.map(({ node, shipments }) => (
          <li key={node.nodeId}>
            <NodeLink node={node} />
            <span className="faint">{formats.number(shipments)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
