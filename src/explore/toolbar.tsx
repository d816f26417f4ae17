import { type RefObject, useState } from 'react';
import type { CanvasHandle } from './canvas/graph-canvas.tsx';
import type { Commands } from './commands.ts';
import { useExplore } from './context.ts';
import { ExportMenu } from './export-menu.tsx';
import { writeLink } from './state/link.ts';
import type { Split } from './workbench.tsx';

interface Props {
  commands: Commands;
  canvas: RefObject<CanvasHandle | null>;
  split: Split;
  onSplit: (split: Split) => void;
}

const SPLITS: readonly Split[] = ['graph', 'both', 'map'];

export function Toolbar({ commands, canvas, split, onSplit }: Props) {
  const { words, view, history, dispatch } = useExplore();
  const { nodes } = commands;
  const none = nodes.length === 0;
  const arePinned = !none && nodes.every((node) => node in view.pinned);
  return (
    <div className="toolbar" role="toolbar" aria-label={words.canvas}>
      <div className="group">
        <Tool
          text={words.undo}
          keys="Ctrl+Z"
          off={history.past.length === 0}
          onClick={() => dispatch({ do: 'undo' })}
        />
        <Tool
          text={words.redo}
          keys="Ctrl+Y"
          off={history.future.length === 0}
          onClick={() => dispatch({ do: 'redo' })}
        />
      </div>
      <div className="group">
        <Tool text={words.expand} keys="E" off={none} onClick={() => void commands.expand()} />
        <Tool
          text={words.paths}
          keys="A"
          off={nodes.length !== 2}
          onClick={() => void commands.findPaths()}
        />
        <Tool text={words.common} keys="C" off={nodes.length < 2} onClick={() => void commands.common()} />
      </div>
      <div className="group">
        <Tool text={arePinned ? words.unpin : words.pin} keys="P" off={none} onClick={commands.pin} />
        <Tool text={words.hide} keys="H" off={none} onClick={commands.hide} />
        {view.hidden.length > 0 && (
          <Tool
            text={words.showHidden}
            keys="Shift+H"
            off={false}
            onClick={() => dispatch({ do: 'show hidden' })}
          />
        )}
        <Tool text={words.remove} keys="Delete" off={none} onClick={commands.remove} />
        <Tool text={words.keepOnly} keys="K" off={none} onClick={commands.keepOnly} />
        <Tool text={words.clear} off={view.nodes.length === 0} onClick={() => dispatch({ do: 'clear' })} />
      </div>
      <div className="group">
        <Tool text={words.fit} keys="F" off={view.nodes.length === 0} onClick={() => canvas.current?.fit()} />
        <Tool text={words.layout} off={view.nodes.length === 0} onClick={() => canvas.current?.layOut()} />
        <label className="check">
          <input
            type="checkbox"
            checked={commands.withShipments}
            onChange={({ target }) => commands.setWithShipments(target.checked)}
          />
          {words.withShipments}
        </label>
      </div>
      <span className="spring" />
      <div className="group">
        <CopyLink />
        <ExportMenu canvas={canvas} />
      </div>
      <div className="group segmented">
        {SPLITS.map((each, at) => (
          <button
            key={each}
            type="button"
            aria-pressed={split === each}
            title={String(at + 1)}
            onClick={() => onSplit(each)}
          >
            {words.views[each]}
          </button>
        ))}
      </div>
    </div>
  );
}

interface ToolProps {
  text: string;
  keys?: string;
  off: boolean;
  onClick: () => void;
}

/** Stays in the order of the keyboard when there is nothing to do, and says so. */
function Tool({ text, keys, off, onClick }: ToolProps) {
  return (
    <button
      type="button"
      aria-disabled={off}
      title={keys && `${text} (${keys})`}
      onClick={() => off || onClick()}
    >
      {text}
    </button>
  );
}

function CopyLink() {
  const { words, view, notes, say } = useExplore();
  const [withNotes, setWithNotes] = useState(false);
  const noted = Object.entries(notes.own).filter(([id]) => view.nodes.includes(id) || id === view.finding);
  const copy = async () => {
    const link = await writeLink({ view, notes: withNotes ? Object.fromEntries(noted) : {} });
    try {
      await navigator.clipboard.writeText(new URL(`#${link}`, window.location.href).href);
      say(words.copied);
    } catch {
      say(words.copyFailed);
    }
  };
  return (
    <>
      <Tool text={words.copyLink} off={false} onClick={() => void copy()} />
      {noted.length > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={withNotes}
            onChange={({ target }) => setWithNotes(target.checked)}
          />
          {words.copyNotes}
        </label>
      )}
    </>
  );
}
