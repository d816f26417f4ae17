import { type RefObject, useRef } from 'react';
import { authorization } from '../pages/endpoint.ts';
import type { CanvasHandle } from './canvas/graph-canvas.tsx';
import { useExplore } from './context.ts';
import { tlp } from './marking.tsx';

/** Files that the server makes (docs/link-analysis.md), by their endings. */
const FILES = ['graphml', 'gexf', 'cyjs', 'csv', 'geojson'] as const;
type File = (typeof FILES)[number];

/** As many ids as a question may have (see `subgraph` in the schema), and as long an address as servers take. */
const MOST_NODES = 500;
const LONGEST = 14_000;

/** Takes what is shown out of the page: a picture, or a file for another program. */
export function ExportMenu({ canvas }: { canvas: RefObject<CanvasHandle | null> }) {
  const { words, formats, store, view, shown, say, connection } = useExplore();
  const menu = useRef<HTMLDetailsElement>(null);
  const today = new Date().toISOString().slice(0, 10);

  const savePicture = async () => {
    const marking = store.marking === null ? '' : tlp(store.marking);
    const summary = words.canvasSummary(
      formats.number(shown.nodes.length),
      formats.number(shown.edges.length),
    );
    const text = [store.synthetic && words.synthetic, summary, `Portolan ${today}`]
      .filter(Boolean)
      .join(' · ');
    const blob = await canvas.current?.picture({ marking, text });
    if (blob) save(blob, `portolan-${today}.png`);
    else say(words.exportFailed);
  };
  const saveFile = async (file: File) => {
    const asked = new URLSearchParams(shown.nodes.map(({ nodeId }) => ['of', nodeId]));
    if (view.period) {
      asked.set('since', view.period.from);
      asked.set('until', view.period.to);
    }
    const address = new URL(`export/subgraph.${file}?${asked}`, document.baseURI);
    if (shown.nodes.length > MOST_NODES || address.href.length > LONGEST) {
      return say(words.exportTooMany(formats.number(MOST_NODES)));
    }
    try {
      const response = await fetch(address, { headers: authorization() });
      if (response.ok) save(await response.blob(), `portolan-${today}.${file}`);
      else say(words.exportFailed);
    } catch (error) {
      connection.failed(error);
      say(words.exportFailed);
    }
  };
  const choose = (work: () => Promise<void>) => () => {
    menu.current?.removeAttribute('open');
    if (shown.nodes.length > 0) void work();
  };
  return (
    <details ref={menu} className="menu">
      <summary>{words.export}</summary>
      <div>
        <button type="button" aria-disabled={shown.nodes.length === 0} onClick={choose(savePicture)}>
          {words.exportPng}
        </button>
        {FILES.map((file) => (
          <button
            key={file}
            type="button"
            aria-disabled={shown.nodes.length === 0}
            onClick={choose(() => saveFile(file))}
          >
            {words.exportFiles[file]}
          </button>
        ))}
      </div>
    </details>
  );
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
