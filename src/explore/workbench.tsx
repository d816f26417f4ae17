import { useMemo, useRef, useState } from 'react';
import { type CanvasHandle, GraphCanvas } from './canvas/graph-canvas.tsx';
import { questionOf, useCommands } from './commands.ts';
import { useExplore } from './context.ts';
import { FindingList, useFindings } from './findings.tsx';
import { Header } from './header.tsx';
import { Help } from './help.tsx';
import type { Kind } from './kinds.ts';
import { WorldMap } from './map/world-map.tsx';
import { NodeList } from './node-list.tsx';
import { FindingDocument } from './operations.generated.ts';
import { Panel } from './panel/panel.tsx';
import type { Preferences } from './preferences.ts';
import { findingId } from './state/view.ts';
import { TimeLine } from './time/time-line.tsx';
import { Toolbar } from './toolbar.tsx';
import { useAsk } from './use-ask.ts';
import { useKeys } from './use-keys.ts';

export type Split = 'graph' | 'both' | 'map';
type Tab = 'findings' | 'list';
/** What a narrow page shows. */
type Pane = Tab | 'canvas' | 'record';

interface Props {
  preferences: Preferences;
  off: ReadonlySet<Kind>;
  onToggle: (kind: Kind) => void;
  isLoading: boolean;
}

/** Findings and list on the left, canvas, map and time line in the middle, the record on the right. */
export function Workbench({ preferences, off, onToggle, isLoading }: Props) {
  const { words, formats, view, store, dispatch } = useExplore();
  const canvas = useRef<CanvasHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const findings = useFindings();
  const commands = useCommands(findings, canvas);
  const [split, setSplit] = useState<Split>('both');
  const [tab, setTab] = useState<Tab>('findings');
  const [pane, setPane] = useState<Pane>('findings');
  const open = (each: Pane) => {
    setPane(each);
    if (each === 'findings' || each === 'list') setTab(each);
  };
  const [isHelpOpen, setHelpOpen] = useState(false);
  useKeys(commands, { search, canvas, onHelp: () => setHelpOpen(true), onSplit: setSplit });

  const question = useMemo(() => questionOf(findings, view.finding), [findings, view.finding]);
  const { data } = useAsk(FindingDocument, question);
  const asked = data?.recurringRoutes.nodes[0];
  const finding = asked && findingId(asked) === view.finding ? asked : null;

  const isList = tab === 'list';
  const missing = view.nodes.filter((id) => store.missing.has(id)).length;
  return (
    <>
      <Header
        preferences={preferences}
        search={search}
        onHelp={() => setHelpOpen(true)}
        onChoose={(id) => {
          dispatch({ do: 'add', nodes: [id], select: [id] });
          setPane('canvas');
        }}
      />
      <main data-pane={pane} data-split={split}>
        <aside className="left" aria-label={isList ? words.list : words.findings}>
          <div className="tabs" role="tablist">
            {(['findings', 'list'] as const).map((each) => (
              <button
                key={each}
                type="button"
                role="tab"
                aria-selected={each === tab}
                onClick={() => open(each)}
              >
                {words[each]}
                {each === 'list' && view.nodes.length > 0 && ` (${formats.number(view.nodes.length)})`}
              </button>
            ))}
          </div>
          <div className="scroll" role="tabpanel">
            {isList ? (
              <NodeList off={off} onToggle={onToggle} />
            ) : (
              <FindingList
                findings={findings}
                onOpen={(edge) => {
                  setPane('canvas');
                  void commands.openFinding(edge);
                }}
              />
            )}
          </div>
        </aside>
        <div className="middle">
          <Toolbar commands={commands} canvas={canvas} split={split} onSplit={setSplit} />
          {missing > 0 && <p className="notice">{words.missing(formats.number(missing))}</p>}
          <div className="sights">
            {split !== 'map' && (
              <GraphCanvas handle={canvas} onExpand={(node) => void commands.expand([node])} />
            )}
            {split !== 'graph' && <WorldMap />}
            {view.nodes.length === 0 && (
              <div className="empty">
                <h2>{words.emptyTitle}</h2>
                <p>{words.emptyText}</p>
              </div>
            )}
            {(commands.isAsking || isLoading) && (
              <p className="asking" role="status">
                {words.searchingGraph}
              </p>
            )}
          </div>
          <TimeLine finding={finding} />
        </div>
        <aside className="right scroll" aria-label={words.record}>
          <Panel finding={finding} paths={commands.paths} />
        </aside>
        <nav className="panes">
          {(['findings', 'list', 'canvas', 'record'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={pane === each} onClick={() => open(each)}>
              {each === 'canvas' ? words.views.graph : words[each]}
            </button>
          ))}
        </nav>
      </main>
      <Help isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </>
  );
}
