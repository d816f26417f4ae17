import type { Coordinates } from '../../places/coordinates.ts';
import { greatCircle } from '../../places/sphere.ts';
import { seaKm } from './sea-distance.ts';

export type DetourMethod = 'SEA_LANES' | 'STRAIGHT_LINE';

export interface Detour {
  pathKm: number | null;
  directKm: number | null;
  ratio: number | null;
  /** That of both distances: they are never measured by two. */
  method: DetourMethod | null;
}

type Stops = readonly (Coordinates | null)[];

/**
 * The path through all stops against the way from its first to its last: by sea lanes for a shipment by sea of which
 * every stop is near one, by straight lines for all others. One of unknown mode may have flown: no lane is presumed.
 */
export async function detourOf(stops: Stops, mode: string): Promise<Detour> {
  return (mode === 'SEA' ? await bySea(stops) : null) ?? byStraightLine(stops);
}

async function bySea(stops: Stops): Promise<Detour | null> {
  const known = stops.filter((stop) => stop !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < stops.length) return null;
  const legs = known.slice(1).map((to, at) => [known[at] ?? first, to] as const);
  const measured = await seaKm([[first, last], ...legs]);
  if (measured === null) return null;
  const [straightOn = 0, ...legKm] = measured;
  const pathKm = legKm.reduce((sum, km) => sum + km, 0);
  // Lanes are sparse in places: where the path is shorter than any way known otherwise, it is that way.
  const directKm = Math.min(straightOn, pathKm);
  return { pathKm, directKm, ratio: ratioOf(pathKm, directKm), method: 'SEA_LANES' };
}

function byStraightLine(stops: Stops): Detour {
  const first = stops[0] ?? null;
  const last = stops.at(-1) ?? null;
  const directKm = first && last ? greatCircle(first, last) : null;
  let pathKm: number | null = 0;
  for (let at = 1; at < stops.length; at++) {
    const [from, to] = [stops[at - 1] ?? null, stops[at] ?? null];
    pathKm = pathKm === null || !from || !to ? null : pathKm + greatCircle(from, to);
  }
  return {
    pathKm,
    directKm,
    ratio: ratioOf(pathKm, directKm),
    method: directKm === null ? null : 'STRAIGHT_LINE',
  };
}

function ratioOf(pathKm: number | null, directKm: number | null): number | null {
  return pathKm === null || directKm === null || directKm === 0 ? null : pathKm / directKm;
}
