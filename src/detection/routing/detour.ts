import type { Coordinates } from '../../places/coordinates.ts';

/** Mean radius of the Earth, kilometres (IUGG). */
const RADIUS = 6371.0088;

export interface Detour {
  pathKm: number | null;
  directKm: number | null;
  ratio: number | null;
}

/** The path through all stops against the way from its first to its last; null where a stop's place is not known. */
export function detourOf(stops: readonly (Coordinates | null)[]): Detour {
  const first = stops[0] ?? null;
  const last = stops.at(-1) ?? null;
  const directKm = first && last ? greatCircle(first, last) : null;
  let pathKm: number | null = 0;
  for (let at = 1; at < stops.length; at++) {
    const [from, to] = [stops[at - 1] ?? null, stops[at] ?? null];
    pathKm = pathKm === null || !from || !to ? null : pathKm + greatCircle(from, to);
  }
  const ratio = pathKm === null || directKm === null || directKm === 0 ? null : pathKm / directKm;
  return { pathKm, directKm, ratio };
}

/** Kilometres along the great circle, by the haversine, which is exact for near places too. */
export function greatCircle(from: Coordinates, to: Coordinates): number {
  const north = half(to.latitude - from.latitude);
  const east = half(to.longitude - from.longitude);
  const haversine = north + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
