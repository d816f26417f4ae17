import type { Coordinates } from './coordinates.ts';

/** Mean radius of the Earth, kilometres (IUGG). */
const RADIUS = 6371.0088;

/** A place as the unit vector to it from the middle of the Earth: it knows neither poles nor an antimeridian. */
export type Direction = readonly [x: number, y: number, z: number];

export function directionOf({ latitude, longitude }: Coordinates): Direction {
  const [north, east] = [radians(latitude), radians(longitude)];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

export function placeOf([x, y, z]: Direction): Coordinates {
  return { latitude: degrees(Math.asin(Math.max(-1, Math.min(1, z)))), longitude: degrees(Math.atan2(y, x)) };
}

/** Kilometres along the great circle; by the chord, which is exact for near places too. */
export function arcKm(a: Direction, b: Direction): number {
  const apart: Direction = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
  const chord = Math.sqrt(dot(apart, apart));
  return 2 * RADIUS * Math.asin(Math.min(1, chord / 2));
}

export function greatCircle(from: Coordinates, to: Coordinates): number {
  return arcKm(directionOf(from), directionOf(to));
}

/** The point at a share of the great circle from `a` to `b`, which are no antipodes. */
export function towards(a: Direction, b: Direction, share: number): Direction {
  const angle = arcKm(a, b) / RADIUS;
  const [ofA, ofB] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
  const sine = Math.sin(angle);
  return [
    (ofA * a[0] + ofB * b[0]) / sine,
    (ofA * a[1] + ofB * b[1]) / sine,
    (ofA * a[2] + ofB * b[2]) / sine,
  ];
}

/** The point of the shorter great circle from `a` to `b` that is nearest to `place`. */
export function nearestOnArc(place: Direction, a: Direction, b: Direction): Direction {
  const pole = cross(a, b);
  const foot = cross(pole, cross(place, pole));
  const length = Math.sqrt(dot(foot, foot));
  // On the arc where it lies ahead of a, seen towards b, and ahead of b, seen towards a.
  if (length > 0 && dot(cross(pole, a), foot) > 0 && dot(cross(b, pole), foot) > 0) {
    return [foot[0] / length, foot[1] / length, foot[2] / length];
  }
  return dot(place, a) >= dot(place, b) ? a : b;
}

export function dot(a: Direction, b: Direction): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Direction, b: Direction): Direction {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;
