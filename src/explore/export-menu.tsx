import type { RefObject } from 'react';
import type { CanvasHandle } from './canvas/graph-canvas.tsx';
import { useExplore } from './context.ts';
import { tlp } from './marking.tsx';

/** Takes what is shown out of the page. */
export function ExportMenu({ canvas }: { canvas: RefObject<CanvasHandle | null> }) {
  const { words, formats, store, shown, say } = useExplore();
  const picture = async () => {
    const marking = store.marking === null ? '' : tlp(store.marking);
    const summary = words.canvasSummary(
      formats.number(shown.nodes.length),
      formats.number(shown.edges.length),
    );
    const today = new Date().toISOString().slice(0, 10);
    const text = [store.synthetic && words.synthetic, summary, `Portolan ${today}`]
      .filter(Boolean)
      .join(' · ');
    const blob = await canvas.current?.picture({ marking, text });
    if (blob) save(blob, `portolan-${today}.png`);
    else say(words.exportFailed);
  };
  return (
    <button
      type="button"
      aria-disabled={shown.nodes.length === 0}
      onClick={() => shown.nodes.length > 0 && void picture()}
    >
      {words.exportPng}
    </button>
  );
}

export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
