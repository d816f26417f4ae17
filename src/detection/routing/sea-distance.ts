import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { inWorker } from '../../workers/pool.ts';
import type { SeaLeg } from './sea-legs.ts';

/** More than the legs of a graph with two million shipments between a hundred busy ports; some ten megabytes. */
const KEPT_LEGS = 20_000;

const legs = new DataLoader<SeaLeg, number, string>(
  async (asked) => Array.from(await inWorker('measureSeaLegs', asked)),
  { cacheKeyFn: nameOf, cacheMap: new LRUCache<string, Promise<number>>({ max: KEPT_LEGS }) },
);

/**
 * Kilometres by sea of each leg, null where one of them has an end that is no place at sea. Measured in a worker thread,
 * all that is asked for in one tick at once; legs that many routes share are measured once, whichever way they go.
 */
export async function seaKm(asked: readonly SeaLeg[]): Promise<number[] | null> {
  const measured = await Promise.all(asked.map((leg) => legs.load(leg)));
  return measured.every(Number.isFinite) ? measured : null;
}

function nameOf([from, to]: SeaLeg): string {
  return [from, to]
    .map(({ latitude, longitude }) => `${latitude} ${longitude}`)
    .sort()
    .join(' ');
}
