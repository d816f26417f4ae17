import type { GraphiQLProps } from 'graphiql';

type GraphiQLStorage = NonNullable<GraphiQLProps['storage']>;

/** Raised when what GraphiQL keeps in the browser changes shape: tabs of an older version then stay unread. */
const PREFIX = 'portolan/1/';

/** What GraphiQL keeps (tabs, theme, history), under names of our own; in memory where the browser forbids storage. */
export function openStorage(): GraphiQLStorage {
  try {
    window.localStorage.setItem(`${PREFIX}probe`, 'probe');
    window.localStorage.removeItem(`${PREFIX}probe`);
    return prefixed(window.localStorage);
  } catch {
    return inMemory();
  }
}

function prefixed(storage: Storage): GraphiQLStorage {
  const keys = () => Object.keys(storage).filter((key) => key.startsWith(PREFIX));
  return {
    getItem: (key) => storage.getItem(PREFIX + key),
    setItem: (key, value) => storage.setItem(PREFIX + key, value),
    removeItem: (key) => storage.removeItem(PREFIX + key),
    clear: () => {
      for (const key of keys()) storage.removeItem(key);
    },
    get length() {
      return keys().length;
    },
  };
}

function inMemory(): GraphiQLStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    get length() {
      return items.size;
    },
  };
}
