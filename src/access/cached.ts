import { LRUCache } from 'lru-cache';

/** How long a revocation may go unnoticed by a server that has just looked. */
const SECONDS = 5;
const ENTRIES = 10_000;

/** Answers of the graph by key, each asked for once in five seconds; a failure is not kept. */
export function cached<Value>(ask: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  // Wrapped, since the cache takes an undefined for no answer.
  const cache = new LRUCache<string, { value: Value }>({
    max: ENTRIES,
    ttl: SECONDS * 1_000,
    fetchMethod: async (key) => ({ value: await ask(key) }),
  });
  return async (key) => (await cache.forceFetch(key)).value;
}
