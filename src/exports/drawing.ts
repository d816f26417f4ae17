import { arcKm, directionOf, placeOf, towards } from '../places/sphere.ts';

type Position = readonly [longitude: number, latitude: number];

interface Where {
  latitude?: number | null;
  longitude?: number | null;
}

interface Way {
  stops?: readonly { place: Where }[];
  /** How a ship goes from each stop to the next, where the file is for a map. */
  course?: readonly { bySea: boolean; line: readonly (readonly number[])[] }[];
}

/** What of a node says where it is: itself, its place, its country, or the way that it goes. */
export interface Placed extends Where, Way {
  place?: Where | null;
  country?: Where | null;
  route?: Way | null;
  /** Of a shipment. */
  mode?: string | null;
}

/** A geometry of GeoJSON (RFC 7946), with how it came about. */
export interface Drawing {
  geometry:
    | { type: 'Point'; coordinates: Position }
    | { type: 'LineString'; coordinates: readonly Position[] }
    | { type: 'MultiLineString'; coordinates: readonly (readonly Position[])[] };
  drawn:
    | 'place'
    | 'country'
    | 'sea lanes between stops'
    | 'sea lanes and great circles between stops'
    | 'great circles between stops'
    | 'great circle between ends';
}

/** A line on a flat map follows a great circle closely enough with a point every so many kilometres. */
const KM_BETWEEN_POINTS = 250;

export function drawnBy(node: Placed): Drawing | null {
  const way = node.stops ? node : node.route;
  // A route is for all modes, and is drawn as a ship goes; an aircraft does not go that way.
  if (way?.stops) return drawnAlong(way, (node.mode ?? 'SEA') === 'SEA');
  const own = positionOf(node) ?? (node.place ? positionOf(node.place) : null);
  if (own) return { geometry: { type: 'Point', coordinates: own }, drawn: 'place' };
  const country = node.country ? positionOf(node.country) : null;
  return country && { geometry: { type: 'Point', coordinates: country }, drawn: 'country' };
}

/** A link between two points; null where one of them is none, or both are the same. */
export function drawnBetween(a: Drawing | null | undefined, b: Drawing | null | undefined): Drawing | null {
  if (a?.geometry.type !== 'Point' || b?.geometry.type !== 'Point') return null;
  const [from, to] = [a.geometry.coordinates, b.geometry.coordinates];
  if (from[0] === to[0] && from[1] === to[1]) return null;
  return line([from, to], 'great circle between ends');
}

function drawnAlong({ stops = [], course = [] }: Way, isShip: boolean): Drawing | null {
  const known = stops.flatMap(({ place }, number) => {
    const at = positionOf(place);
    return at ? [{ number, at }] : [];
  });
  const [start] = known;
  if (!start || known.length < 2) return null;
  const legs = known.slice(1).map((stop, before) => {
    const from = known[before] as typeof stop;
    const leg = stop.number === from.number + 1 ? course[from.number] : undefined;
    // Ends of a course are rounded; those of the line are where the stops are drawn.
    const turns = isShip && leg?.bySea ? leg.line.slice(1, -1).map(asPosition) : null;
    return { bySea: turns !== null, turns: [...(turns ?? []), stop.at] };
  });
  const bySea = legs.filter((leg) => leg.bySea).length;
  const lanes = bySea === legs.length ? 'sea lanes' : 'sea lanes and great circles';
  return line(
    [start.at, ...legs.flatMap(({ turns }) => turns)],
    bySea === 0 ? 'great circles between stops' : `${lanes} between stops`,
  );
}

const asPosition = ([longitude = 0, latitude = 0]: readonly number[]): Position => [longitude, latitude];

function positionOf({ latitude, longitude }: Where): Position | null {
  return latitude == null || longitude == null ? null : [longitude, latitude];
}

/** Cut where it crosses the antimeridian, as RFC 7946 (3.1.9) asks for. */
function line(turns: readonly Position[], drawn: Drawing['drawn']): Drawing {
  const [start] = turns as [Position];
  const points = [start, ...turns.slice(1).flatMap((turn, at) => arc(turns[at] as Position, turn))];
  const parts: Position[][] = [[start]];
  points.slice(1).forEach((point, at) => {
    const before = points[at] as Position;
    const jump = point[0] - before[0];
    if (Math.abs(jump) > 180) {
      const edge = jump < 0 ? 180 : -180;
      const beyond = point[0] + (jump < 0 ? 360 : -360);
      const share = beyond === before[0] ? 0 : (edge - before[0]) / (beyond - before[0]);
      const latitude = before[1] + share * (point[1] - before[1]);
      parts.at(-1)?.push([edge, latitude]);
      parts.push([[-edge, latitude]]);
    }
    parts.at(-1)?.push(point);
  });
  const [only] = parts;
  return parts.length === 1 && only
    ? { geometry: { type: 'LineString', coordinates: only }, drawn }
    : { geometry: { type: 'MultiLineString', coordinates: parts }, drawn };
}

/** Points behind `from`, up to `to`. */
function arc(from: Position, to: Position): Position[] {
  const [a, b] = [from, to].map(([longitude, latitude]) => directionOf({ latitude, longitude }));
  if (!a || !b) return [to];
  const pieces = Math.max(1, Math.ceil(arcKm(a, b) / KM_BETWEEN_POINTS));
  return Array.from({ length: pieces }, (_, at): Position => {
    if (at === pieces - 1) return to;
    const { latitude, longitude } = placeOf(towards(a, b, (at + 1) / pieces));
    return [rounded(longitude), rounded(latitude)];
  });
}

/** To some ten metres. */
const rounded = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
