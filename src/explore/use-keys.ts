import { type RefObject, useEffect, useRef } from 'react';
import type { CanvasHandle } from './canvas/graph-canvas.tsx';
import type { Commands } from './commands.ts';
import { useExplore } from './context.ts';
import type { Split } from './workbench.tsx';

interface Targets {
  search: RefObject<HTMLInputElement | null>;
  canvas: RefObject<CanvasHandle | null>;
  onHelp: () => void;
  onSplit: (split: Split) => void;
}

/** The keys of the help's table; none while somebody types. */
export function useKeys(commands: Commands, { search, canvas, onHelp, onSplit }: Targets): void {
  const { dispatch, shown } = useExplore();
  const onKey = useRef<(event: KeyboardEvent) => void>(() => {});
  onKey.current = (event) => {
    const target = event.target as HTMLElement;
    if (target.closest('input, textarea, select, dialog')) return;
    const isOnButton = target.closest('button, a, summary, [role=slider]') !== null;
    const action = actionOf(event, isOnButton);
    if (!action) return;
    event.preventDefault();
    action();
  };

  function actionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, isOnButton: boolean) {
    if (altKey) return;
    if (ctrlKey || metaKey) {
      return {
        z: () => dispatch({ do: shiftKey ? 'redo' : 'undo' }),
        y: () => dispatch({ do: 'redo' }),
        a: () => dispatch({ do: 'select', nodes: shown.nodes.map(({ nodeId }) => nodeId) }),
      }[key.toLowerCase()];
    }
    if (key === 'Enter') return isOnButton ? undefined : () => void commands.expand();
    return {
      '/': () => search.current?.focus(),
      '?': onHelp,
      e: () => void commands.expand(),
      a: () => void commands.findPaths(),
      c: () => void commands.common(),
      p: commands.pin,
      h: commands.hide,
      H: () => dispatch({ do: 'show hidden' }),
      k: commands.keepOnly,
      f: () => canvas.current?.fit(),
      '+': () => canvas.current?.zoomIn(),
      '=': () => canvas.current?.zoomIn(),
      '-': () => canvas.current?.zoomOut(),
      '1': () => onSplit('graph'),
      '2': () => onSplit('both'),
      '3': () => onSplit('map'),
      Delete: commands.remove,
      Backspace: commands.remove,
      Escape: () => dispatch({ do: 'select', nodes: [] }),
    }[key];
  }

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
