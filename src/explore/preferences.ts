import { useCallback, useEffect, useState } from 'react';
import type { Theme } from './kinds.ts';
import { LANGUAGES, type Language, preferredLanguage } from './words/index.ts';

export type ThemeChoice = 'system' | Theme;

/** Of the reader, not of the view: a link does not bring its author's language or colours. */
export interface Preferences {
  language: Language;
  choice: ThemeChoice;
  theme: Theme;
  setLanguage: (language: Language) => void;
  setChoice: (choice: ThemeChoice) => void;
}

export function usePreferences(): Preferences {
  const [language, setLanguage] = useKept<Language>('explore-language', (kept) =>
    kept !== null && kept in LANGUAGES ? (kept as Language) : preferredLanguage(navigator.languages),
  );
  const [choice, setChoice] = useKept<ThemeChoice>('explore-theme', (kept) =>
    kept === 'light' || kept === 'dark' ? kept : 'system',
  );
  const [isDark, setDark] = useState(() => DARK.matches);
  useEffect(() => {
    const onChange = () => setDark(DARK.matches);
    DARK.addEventListener('change', onChange);
    return () => DARK.removeEventListener('change', onChange);
  }, []);
  const theme: Theme = choice === 'system' ? (isDark ? 'dark' : 'light') : choice;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return { language, choice, theme, setLanguage, setChoice };
}

const DARK = matchMedia('(prefers-color-scheme: dark)');

function useKept<Value extends string>(
  name: string,
  read: (kept: string | null) => Value,
): [Value, (value: Value) => void] {
  const key = `portolan/1/${name}`;
  const [value, setValue] = useState(() => {
    try {
      return read(window.localStorage.getItem(key));
    } catch {
      return read(null);
    }
  });
  const keep = useCallback(
    (next: Value) => {
      setValue(next);
      try {
        window.localStorage.setItem(key, next);
      } catch {
        // Kept as long as the page is open.
      }
    },
    [key],
  );
  return [value, keep];
}
