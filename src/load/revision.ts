import type { Audience } from '../access/audience.ts';
import type { RunInTransaction } from '../cypher/graph.ts';
import { meetAudiences, raiseAudiences, raiseEvery, raiseRevision } from '../cypher/load.generated.ts';

/** An audience as a row carries it; only one that is the row's own gains by it. */
export interface Met {
  audience: Audience;
  own: boolean;
  synthetic: boolean;
}

/** Whose world a transaction changes. */
export interface Change {
  /** Audiences of the rows that it writes, and those that they name beside: made where there are none yet. */
  met?: readonly Met[];
  /** Keys of other audiences that gain or lose by it; all of them where it cannot be told. */
  changed: readonly string[] | 'EVERY';
}

/**
 * Raises the revision of the graph, and that of each audience whose records have changed. A viewer's revision is the sum
 * over what they may see: it changes when their world does, and never tells of a record that they may not see.
 */
export async function raise(run: RunInTransaction, { met = [], changed }: Change): Promise<void> {
  await run(raiseRevision, {});
  const fresh = new Map<string, Audience & Omit<Met, 'audience'>>();
  for (const { audience, own, synthetic } of met) {
    const known = fresh.get(audience.key);
    fresh.set(audience.key, {
      ...audience,
      own: own || (known?.own ?? false),
      synthetic: (own && synthetic) || (known?.synthetic ?? false),
    });
  }
  if (changed === 'EVERY') await run(raiseEvery, {});
  const keys = changed === 'EVERY' ? [] : changed.filter((key) => !fresh.has(key));
  if (fresh.size > 0) await run(meetAudiences, { rows: [...fresh.values()] });
  if (keys.length > 0) await run(raiseAudiences, { keys: [...new Set(keys)] });
}
