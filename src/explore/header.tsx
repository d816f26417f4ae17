import type { RefObject } from 'react';
import { Who } from '../pages/sign-in.tsx';
import { useExplore } from './context.ts';
import { MarkingLabel, tlp } from './marking.tsx';
import type { Preferences, ThemeChoice } from './preferences.ts';
import { Search } from './search.tsx';
import { LANGUAGES, type Language } from './words/index.ts';

interface Props {
  preferences: Preferences;
  search: RefObject<HTMLInputElement | null>;
  onChoose: (id: string) => void;
  onHelp: () => void;
}

export function Header({ preferences, search, onChoose, onHelp }: Props) {
  const { words, connection, store, view } = useExplore();
  const { language, setLanguage, choice, setChoice } = preferences;
  const { hello } = connection;
  const isSynthetic = store.synthetic || (hello?.status.synthetic ?? false);
  return (
    <header>
      <button type="button" className="skip" onClick={() => document.getElementById('canvas')?.focus()}>
        {words.skip}
      </button>
      <h1>
        Portolan <span>{words.title}</span>
      </h1>
      <Search input={search} onChoose={onChoose} />
      <div className="standing">
        {store.marking !== null && view.nodes.length > 0 && (
          <MarkingLabel marking={store.marking} title={words.marking(tlp(store.marking))} />
        )}
        {isSynthetic && <span className="synthetic">{words.synthetic}</span>}
      </div>
      <span className="spring" />
      <nav>
        <a href="./">{words.playground}</a>
        <select
          aria-label={words.language}
          value={language}
          onChange={({ target }) => setLanguage(target.value as Language)}
        >
          {Object.entries(LANGUAGES).map(([code, { name }]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
        <select
          aria-label={words.theme}
          value={choice}
          onChange={({ target }) => setChoice(target.value as ThemeChoice)}
        >
          {(['system', 'light', 'dark'] as const).map((each) => (
            <option key={each} value={each}>
              {words.themes[each]}
            </option>
          ))}
        </select>
        <button type="button" onClick={onHelp} title="?">
          {words.help}
        </button>
      </nav>
      {hello && (
        <Who
          viewer={hello.viewer}
          onLeave={connection.retry}
          words={{ noAuthentication: words.noAuthentication, forgetKey: words.forgetKey }}
        />
      )}
    </header>
  );
}
