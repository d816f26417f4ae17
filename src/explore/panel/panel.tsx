import { useExplore } from '../context.ts';
import { isLink } from '../state/view.ts';
import { Finding, type FindingRow } from './finding.tsx';
import { Link } from './link.tsx';
import { NodeLink } from './parts.tsx';
import { PathList, type Paths } from './paths.tsx';
import { Record } from './record.tsx';

/** Rows of a large selection that are worth reading. */
const MOST_ROWS = 50;

interface Props {
  finding: FindingRow | null;
  paths: Paths | null;
}

/** What is selected, in full; else the finding. */
export function Panel({ finding, paths }: Props) {
  const { view } = useExplore();
  const { selected } = view;
  const [only] = selected;
  return (
    <>
      {paths && <PathList paths={paths} />}
      {selected.length > 1 && <Many hasPaths={paths !== null} />}
      {selected.length === 1 && only !== undefined && <One key={only} id={only} />}
      {selected.length === 0 && <None finding={finding} />}
    </>
  );
}

function One({ id }: { id: string }) {
  return isLink(id) ? <Link id={id} /> : <Record id={id} />;
}

function Many({ hasPaths }: { hasPaths: boolean }) {
  const { words, formats, view, store } = useExplore();
  const { selected } = view;
  return (
    <article>
      <h2>{words.selectedMany(formats.number(selected.length))}</h2>
      {selected.length === 2 && !hasPaths && <p className="hint">{words.twoSelected}</p>}
      <ul className="ties">
        {selected.slice(0, MOST_ROWS).map((id) => (
          <li key={id}>
            <NodeLink node={{ nodeId: id, label: store.nodes.get(id)?.label ?? id }} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function None({ finding }: { finding: FindingRow | null }) {
  const { words, view } = useExplore();
  if (finding && view.finding !== null) return <Finding finding={finding} id={view.finding} />;
  return <p className="hint">{words.nothingSelected}</p>;
}
