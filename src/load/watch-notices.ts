import { randomUUID } from 'node:crypto';
import { audiences } from '../cypher/access.generated.ts';
import type { Graph } from '../cypher/graph.ts';
import {
  forgetMatches,
  type LoadUntoldWatchesRow,
  lock,
  sendWatchNotices,
  tellMatches,
  untoldWatches,
} from '../cypher/load.generated.ts';

/** It names no record and no number: those are read with the notice, as far as its reader may see them by then. */
const TEXT =
  'New or changed records match this watch. about lists the first of them, matchCount says how many there are, and matches of the watch has them all.';

/**
 * Tells the owners of watches what has been found for them and not been told yet: one notice a watch, whatever the number of
 * records, in one transaction with the note that it was told. What a load that was killed has found is told by the next one.
 */
export async function tellOwners(graph: Graph): Promise<void> {
  const untold = await graph.run(untoldWatches, {});
  for (const watches of byOwner(untold)) await tellOwner(graph, watches);
}

async function tellOwner(
  graph: Graph,
  watches: readonly [LoadUntoldWatchesRow, ...LoadUntoldWatchesRow[]],
): Promise<void> {
  const [{ owner, administration, rank, groups }] = watches;
  const notices = watches.map(({ id, name, audience }) => ({
    id: randomUUID(),
    watch: id,
    subject: name,
    text: TEXT,
    owner,
    audience,
  }));
  await graph.write(async (run) => {
    await run(lock, {});
    const seen = await run(audiences, { viewer: { id: owner, administration, rank, groups } });
    const told = await run(tellMatches, {
      notices: notices.map(({ id, watch }) => ({ id, watch })),
      audiences: seen.map(({ key }) => key),
    });
    await run(forgetMatches, { watches: watches.map(({ id }) => id) });
    const needs = new Map(told.map((row) => [row.notice, row.needs]));
    const sent = notices.flatMap((notice) => {
      const known = needs.get(notice.id);
      return known ? [{ ...notice, needs: known }] : [];
    });
    if (sent.length > 0) await run(sendWatchNotices, { notices: sent });
  });
}

/** Those of one owner who was the same to Portolan when they were made: what it may see is asked once for all of them. */
function byOwner(rows: readonly LoadUntoldWatchesRow[]): [LoadUntoldWatchesRow, ...LoadUntoldWatchesRow[]][] {
  const owners = new Map<string, [LoadUntoldWatchesRow, ...LoadUntoldWatchesRow[]]>();
  for (const row of rows) {
    const key = JSON.stringify([row.owner, row.administration, row.rank, row.groups]);
    const known = owners.get(key);
    if (known) known.push(row);
    else owners.set(key, [row]);
  }
  return [...owners.values()];
}
