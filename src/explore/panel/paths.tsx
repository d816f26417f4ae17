import { Fragment } from 'react';
import { useExplore } from '../context.ts';
import { KindIcon } from '../kind-icon.tsx';
import { kindOf } from '../kinds.ts';
import type { PathsQuery } from '../operations.generated.ts';

export type Paths = PathsQuery['paths'];

/** The paths that were found; the one that is chosen stands out on the canvas. */
export function PathList({ paths }: { paths: Paths }) {
  const { words, formats, view, dispatch } = useExplore();
  return (
    <section className="paths" aria-label={words.pathsTitle}>
      <h3>{words.pathsTitle}</h3>
      <p lang="en">{paths.explanation}</p>
      <ol>
        {paths.paths.map(({ nodes, hops, steps }) => {
          const ids = nodes.map(({ nodeId }) => nodeId);
          const isShown = ids.join() === view.path.join();
          return (
            <li key={ids.join()}>
              <button
                type="button"
                aria-pressed={isShown}
                onClick={() =>
                  dispatch(isShown ? { do: 'show path', path: [] } : { do: 'add', nodes: ids, path: ids })
                }
              >
                <span className="faint">{words.pathHops(formats.number(hops))}</span>
                {nodes.map(({ nodeId, label }, at) => (
                  <Fragment key={nodeId}>
                    <span className="path-node">
                      <KindIcon kind={kindOf(nodeId)} /> {label}
                    </span>
                    {steps[at] && (
                      <span className="path-step faint">
                        {[...new Set(steps[at].edges.map(({ kind }) => words.linkKinds[kind]))].join(', ')}
                      </span>
                    )}
                  </Fragment>
                ))}
              </button>
            </li>
          );
        })}
      </ol>
      {view.path.length > 0 && (
        <button type="button" onClick={() => dispatch({ do: 'show path', path: [] })}>
          {words.pathOff}
        </button>
      )}
    </section>
  );
}
