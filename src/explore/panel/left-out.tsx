import { useExplore } from '../context.ts';
import { entityKind, KINDS } from '../kinds.ts';

/** What a hub is linked with beyond what is shown. */
export function LeftOut({ of }: { of: string }) {
  const { words, formats, store } = useExplore();
  const rows = (store.leftOut.get(of) ?? []).filter(({ leftOut }) => leftOut > 0);
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{words.leftOutTitle}</h3>
      <ul className="left-out">
        {rows.map(({ kind, leftOut }) => {
          const known = KINDS.find((each) => entityKind(each) === kind);
          const many = known ? words.kinds[known].many.toLowerCase() : '';
          return <li key={kind}>{words.leftOut(formats.number(leftOut), many)}</li>;
        })}
      </ul>
    </section>
  );
}
