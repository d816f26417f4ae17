import { useExplore } from '../context.ts';
import { MarkingLabel } from '../marking.tsx';
import { LinkRecordsDocument } from '../operations.generated.ts';
import { endsOf } from '../state/view.ts';
import { useAsk } from '../use-ask.ts';
import { Field, NodeLink } from './parts.tsx';

const MOST = 25;

/** A link between two nodes, with the records behind it. */
export function Link({ id }: { id: string }) {
  const { words, formats, store, view } = useExplore();
  const edge = store.edges.get(id);
  const [from, to] = endsOf(id);
  const variables = { ids: [from, to], period: view.period, first: MOST };
  const { data, isAsking } = useAsk(LinkRecordsDocument, variables);
  const records = data?.subgraph.edges.find((each) => each.id === id)?.records ?? [];
  const end = (node: string) => (
    <NodeLink node={{ nodeId: node, label: store.nodes.get(node)?.label ?? node }} />
  );
  const { firstDate = null, lastDate = null, weight = 0, seizures = 0 } = edge ?? {};
  return (
    <article aria-busy={isAsking}>
      <p className="kind">{words.link}</p>
      <div className="ends">
        {end(from)} <span className="faint">{edge && words.linkKinds[edge.kind]}</span> {end(to)}
      </div>
      <dl>
        <Field name={words.records}>{formats.number(weight)}</Field>
        <Field name={words.fields.seizures}>{formats.number(seizures)}</Field>
        <Field name={words.fields.time}>
          {firstDate && lastDate && `${formats.day(firstDate)} – ${formats.day(lastDate)}`}
        </Field>
      </dl>
      {records.length > 0 && (
        <section>
          <h3>
            {words.recordsShown(
              formats.number(records.length),
              formats.number(Math.max(weight, records.length)),
            )}
          </h3>
          <ul className="evidence">
            {records.map((record) => (
              <li key={record.nodeId}>
                <NodeLink node={record}>
                  {'departed' in record &&
                    `${formats.day(record.departed)} · ${record.description ?? record.label}`}
                  {'date' in record &&
                    `${formats.day(record.date)} · ${record.substance ?? words.goods[record.category]}`}
                  {!('departed' in record || 'date' in record) && record.label}
                </NodeLink>
                {'marking' in record && <MarkingLabel marking={record.marking} />}
                <span className="faint">{record.label}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
