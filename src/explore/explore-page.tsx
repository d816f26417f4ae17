import { useCallback, useEffect, useMemo, useReducer, useState, useSyncExternalStore } from 'react';
import { SignIn } from '../pages/sign-in.tsx';
import { Banner } from './banner.tsx';
import { useConnection } from './connection.ts';
import { Explore } from './context.ts';
import type { Kind } from './kinds.ts';
import { useNotes } from './notes.ts';
import { usePreferences } from './preferences.ts';
import { shownOf } from './shown.ts';
import { start, step } from './state/history.ts';
import { Store } from './store.ts';
import { useSubgraph } from './subgraph.ts';
import { useLink } from './use-link.ts';
import { formatsOf, LANGUAGES } from './words/index.ts';
import { Workbench } from './workbench.tsx';

/** How long something that was said can be read. */
const SAID_MS = 6_000;

export function ExplorePage() {
  const preferences = usePreferences();
  const { language, theme } = preferences;
  const { words } = LANGUAGES[language];
  const formats = useMemo(() => formatsOf(language), [language]);
  const connection = useConnection();
  const [store] = useState(() => new Store());
  const version = useSyncExternalStore(store.subscribe, store.version);
  const [history, dispatch] = useReducer(step, undefined, () => start());
  const view = history.present;
  const notes = useNotes();
  const [off, setOff] = useState<ReadonlySet<Kind>>(new Set());
  const [said, setSaid] = useState('');
  const say = useCallback((text: string) => setSaid(text), []);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  useLink(view, dispatch, notes, () => say(words.badLink));
  const isLoading = useSubgraph(store, connection, view.nodes, view.period);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says when the store has changed
  const shown = useMemo(() => shownOf(view, store, off), [view, store, version, off]);
  const toggle = useCallback((kind: Kind) => {
    setOff((last) => {
      const next = new Set(last);
      if (!next.delete(kind)) next.add(kind);
      return next;
    });
  }, []);

  const explore = useMemo(
    () => ({
      words,
      formats,
      language,
      theme,
      connection,
      store,
      version,
      notes,
      view,
      history,
      dispatch,
      shown,
      say,
    }),
    [words, formats, language, theme, connection, store, version, notes, view, history, shown, say],
  );
  const { trouble } = connection;
  return (
    <Explore value={explore}>
      {trouble?.trouble === 'UNAUTHENTICATED' ? (
        <SignIn
          refused={trouble.message}
          onSent={connection.retry}
          words={{ label: words.signIn, hint: words.signInHint, send: words.signInSend }}
        />
      ) : (
        <Workbench preferences={preferences} off={off} onToggle={toggle} isLoading={isLoading} />
      )}
      <Banner said={said} />
    </Explore>
  );
}
