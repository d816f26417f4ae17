import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useState } from 'react';
import { useExplore } from './context.ts';
import { KindIcon } from './kind-icon.tsx';
import { keyOf, kindOf } from './kinds.ts';
import { CountriesDocument, SearchDocument } from './operations.generated.ts';
import { useAsk } from './use-ask.ts';

interface Suggestion {
  id: string;
  label: string;
  /** What tells two of one name apart. */
  detail: string;
}

/** Until the typing pauses. */
const PAUSE_MS = 180;

interface Props {
  input: RefObject<HTMLInputElement | null>;
  onChoose: (id: string) => void;
}

/** A combobox (WAI-ARIA 1.2): arrows choose, Enter puts on the canvas. */
export function Search({ input, onChoose }: Props) {
  const { words, formats } = useExplore();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const list = useId();
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { suggestions, isAsking, isAnswered } = useSuggestions(text);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other suggestions begin at the first
  useEffect(() => setAt(0), [suggestions]);

  const choose = (suggestion: Suggestion | undefined) => {
    if (!suggestion) return;
    setTyped('');
    setText('');
    setOpen(false);
    onChoose(suggestion.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      setOpen(true);
      setAt((last) => (last + by + suggestions.length) % Math.max(1, suggestions.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(suggestions[at]);
    } else if (event.key === 'Escape') {
      setOpen(false);
      input.current?.blur();
    }
  };
  const isShown = isOpen && text.length > 1;
  return (
    <div className="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={words.search}
        placeholder={words.search}
        aria-expanded={isShown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isShown && suggestions[at] ? `${list}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={words.search} hidden={!isShown || suggestions.length === 0}>
        {suggestions.map((suggestion, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus
          <div
            key={suggestion.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            // Before the input loses the focus and the list is gone.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            <KindIcon kind={kindOf(suggestion.id)} />
            <span>{suggestion.label}</span>
            <span className="faint">
              {words.kinds[kindOf(suggestion.id)].one} {suggestion.detail}
            </span>
          </div>
        ))}
      </div>
      <p className={isShown && suggestions.length === 0 ? 'search-state' : 'unseen'} role="status">
        {isShown &&
          (isAsking
            ? words.searching
            : suggestions.length > 0
              ? words.searchSome(formats.number(suggestions.length))
              : isAnswered && words.searchNone(text))}
      </p>
    </div>
  );
}

function useSuggestions(text: string) {
  const { language } = useExplore();
  const imo = text.replace(/^IMO\s*/i, '');
  const variables = {
    text,
    upper: text.toUpperCase(),
    id: text,
    imo,
    isImo: /^\d{7}$/.test(imo),
  };
  const { data, isAsking } = useAsk(SearchDocument, text.length > 1 ? variables : null);
  const { data: world } = useAsk(CountriesDocument, {});
  const suggestions = useMemo(() => {
    if (!data) return [];
    const found: Suggestion[] = [];
    const add = (row: { nodeId: string; label: string } | null | undefined, detail: string) => {
      if (row && !found.some(({ id }) => id === row.nodeId))
        found.push({ id: row.nodeId, label: row.label, detail });
    };
    const key = (id: string) => keyOf(id);
    for (const row of [data.seizure, data.shipment]) add(row, '');
    add(data.vessel, imo);
    const plain = fold(text);
    for (const { nodeId, code, name, nameEs } of world?.countries.nodes ?? []) {
      const label = language === 'es' ? (nameEs ?? name) : name;
      const isMeant =
        code === text.toUpperCase() || [name, nameEs ?? ''].some((each) => fold(each).startsWith(plain));
      if (isMeant) add({ nodeId, label }, code);
    }
    for (const row of data.companies.nodes)
      add(row, [row.country?.code, key(row.nodeId)].filter(Boolean).join(' · '));
    for (const row of data.ports.nodes) add(row, row.code);
    for (const row of data.vessels.nodes) add(row, row.imo);
    for (const row of data.containers.nodes) add(row, '');
    return found;
  }, [data, world, language, text, imo]);
  return { suggestions, isAsking, isAnswered: data !== null };
}

/** Without case and accents. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
