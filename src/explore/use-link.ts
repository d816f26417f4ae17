import { type Dispatch, useEffect, useRef } from 'react';
import type { Notes } from './notes.ts';
import type { Step } from './state/history.ts';
import { readLink, writeLink } from './state/link.ts';
import type { View } from './state/view.ts';

/** Keeps the address and the view the same: the address opens it, and is rewritten as it changes. */
export function useLink(view: View, dispatch: Dispatch<Step>, notes: Notes, onBad: () => void): void {
  const written = useRef<string | null>(null);
  const { bring } = notes;
  const bad = useRef(onBad);
  bad.current = onBad;
  useEffect(() => {
    const read = async () => {
      const fragment = window.location.hash.replace(/^#/, '');
      if (fragment === written.current) return;
      const brought = await readLink(fragment);
      written.current = fragment;
      if (brought === null) return bad.current();
      bring(brought.notes);
      dispatch({ do: 'open', view: brought.view });
    };
    void read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [dispatch, bring]);
  useEffect(() => {
    let isStale = false;
    void writeLink({ view, notes: {} }).then((fragment) => {
      // Before the address was read there is nothing to write.
      if (isStale || written.current === null || fragment === written.current) return;
      written.current = fragment;
      window.history.replaceState(null, '', fragment === '' ? window.location.pathname : `#${fragment}`);
    });
    return () => {
      isStale = true;
    };
  }, [view]);
}
