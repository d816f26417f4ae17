import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { Coordinates } from '../../places/coordinates.ts';
import { inWorker } from '../../workers/pool.ts';
import { type Position, positionOf, type SeaLeg } from './sea-legs.ts';

/** From one stop to the next. */
export interface TracedLeg {
  from: string;
  to: string;
  bySea: boolean;
  /** Empty where it is not known where an end lies. */
  line: Position[];
}

export interface CourseStop {
  code: string;
  at: Coordinates | null;
  /** Not that of a country, whose middle no ship is in. */
  isPort: boolean;
}

/** Some hundred positions each: ten megabytes. */
const KEPT_LEGS = 5_000;

const traced = new DataLoader<SeaLeg, Position[] | null, string>(
  async (legs) => inWorker('traceSeaLegs', legs),
  {
    cacheKeyFn: (leg) => leg.map(({ latitude, longitude }) => `${latitude} ${longitude}`).join(' '),
    cacheMap: new LRUCache<string, Promise<Position[] | null>>({ max: KEPT_LEGS }),
  },
);

/** How a ship goes from stop to stop; straight where a stop is not near the sea. */
export function courseOf(stops: readonly CourseStop[]): Promise<TracedLeg[]> {
  return Promise.all(
    stops.slice(1).map(async (to, before) => {
      const from = stops[before] ?? to;
      const names = { from: from.code, to: to.code };
      if (!from.at || !to.at) return { ...names, bySea: false, line: [] };
      const course = from.isPort && to.isPort ? await traced.load([from.at, to.at]) : null;
      return { ...names, bySea: course !== null, line: course ?? [from.at, to.at].map(positionOf) };
    }),
  );
}
