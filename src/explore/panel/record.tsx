import { useExplore } from '../context.ts';
import { KindIcon } from '../kind-icon.tsx';
import { type Kind, keyOf, kindOf } from '../kinds.ts';
import { MarkingLabel } from '../marking.tsx';
import { RecordDocument, type RecordQuery } from '../operations.generated.ts';
import { useAsk } from '../use-ask.ts';
import { Fields } from './fields.tsx';
import { LeftOut } from './left-out.tsx';
import { Note } from './note.tsx';
import { Evidence, NodeLink, Ties } from './parts.tsx';

export type RecordRow = RecordQuery['subgraph']['nodes'][number];

/** The record of one node, with what speaks of it. */
export function Record({ id }: { id: string }) {
  const { words } = useExplore();
  const { data, isAsking, error } = useAsk(RecordDocument, { id });
  const [row] = data?.subgraph.nodes ?? [];
  const kind = kindOf(id);
  return (
    <article aria-busy={isAsking}>
      <p className="kind">
        <KindIcon kind={kind} /> {words.kinds[kind].one}
        {row && 'marking' in row && <MarkingLabel marking={row.marking} />}
      </p>
      <h2>{row ? titleOf(row) : keyOf(id)}</h2>
      {!row && isAsking && <p className="hint">{words.searchingGraph}</p>}
      {data && !row && <p className="notice">{words.notThere}</p>}
      {error?.trouble === 'REFUSED' && <p className="notice">{error.message}</p>}
      {row && <Fields row={row} />}
      <LeftOut of={id} />
      {row && <Lists row={row} />}
      <Note of={id} />
      {row && (
        <p>
          <a href={playgroundLink(kind, keyOf(id))} target="_blank" rel="noreferrer">
            {words.openInPlayground}
          </a>
        </p>
      )}
    </article>
  );
}

function titleOf(row: RecordRow): string {
  if (row.__typename !== 'Route') return row.label;
  return row.stops.map(({ place, code }) => place.name || code).join(' › ');
}

function Lists({ row }: { row: RecordRow }) {
  const { words, formats } = useExplore();
  if (row.__typename === 'Shipment') return <Evidence of={row.taken} total={row.taken.length} />;
  if (row.__typename === 'Seizure') return null;
  return (
    <>
      <Evidence of={row.seizures.nodes} total={row.seizures.totalCount} />
      {row.__typename === 'Company' && (
        <>
          <Ties title={words.partners} edges={row.partners.edges} />
          <Ties title={words.routesOf} edges={row.routes.edges} />
        </>
      )}
      {(row.__typename === 'Vessel' || row.__typename === 'Container') && (
        <section>
          <h3>{words.shipmentsOf}</h3>
          <ul className="ties">
            {row.shipments.nodes.map((shipment) => (
              <li key={shipment.nodeId}>
                <NodeLink node={{ nodeId: shipment.nodeId, label: shipment.id }} />
                <span className="faint">{formats.day(shipment.departed)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const ARGUMENTS: Readonly<Record<Kind, string>> = {
  Company: 'id',
  Seizure: 'id',
  Shipment: 'id',
  Route: 'key',
  Port: 'locode',
  Country: 'code',
  Vessel: 'imo',
  Container: 'number',
};

/** The playground takes a query from the fragment of its address. */
function playgroundLink(kind: Kind, key: string): string {
  const asked = `${kind.toLowerCase()}(${ARGUMENTS[kind]}: ${JSON.stringify(key)})`;
  return `./#query=${encodeURIComponent(`{\n  ${asked} {\n    nodeId\n    label\n  }\n}\n`)}`;
}
