import { useCallback, useState } from 'react';

const NAME = 'portolan/1/explore-notes';

export interface Notes {
  /** The analyst's own, by node. */
  own: Readonly<Record<string, string>>;
  /** Those that came with a link. */
  brought: Readonly<Record<string, string>>;
  write: (node: string, text: string) => void;
  bring: (notes: Readonly<Record<string, string>>) => void;
}

/** Notes stay in this browser: they may say more than their readers may see. */
export function useNotes(): Notes {
  const [own, setOwn] = useState(readNotes);
  const [brought, bring] = useState<Readonly<Record<string, string>>>({});
  const write = useCallback((node: string, text: string) => {
    setOwn((last) => {
      const { [node]: _, ...others } = last;
      const next = text.trim() === '' ? others : { ...last, [node]: text };
      try {
        window.localStorage.setItem(NAME, JSON.stringify(next));
      } catch {
        // Kept as long as the page is open.
      }
      return next;
    });
  }, []);
  return { own, brought, write, bring };
}

function readNotes(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(NAME) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
