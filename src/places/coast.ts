import { arcKm, type Direction, placeOf, towards } from './sphere.ts';

/** Outlines as TopoJSON has them: whole numbers, each point by its difference from the one before. */
export interface Outlines {
  transform: { scale: readonly number[]; translate: readonly number[] };
  arcs: readonly (readonly (readonly number[])[])[];
}

/** Cells to a degree: of some 11 km, less than the width of any isthmus that ships go round. */
const FINENESS = 10;
const COLUMNS = 360 * FINENESS;
const ROWS = 180 * FINENESS;
/** No line of sight is looked along beyond these: ice lies there for most of the year. */
const [ICE_NORTH, ICE_SOUTH] = [75, -65];
/** Half a cell, so that no corner is cut by more. */
const STEP_KM = 5;
/**
 * Ports lie behind the coast as it is drawn, in bays and river mouths: land this near to them is looked over. On a short
 * way it is a quarter at most, or Panama's two coasts would be in sight of each other.
 */
const HARBOUR_KM = 30;

/** Where there is land, by cells of a tenth of a degree. */
export class Coast {
  readonly #land = new Uint8Array(ROWS * COLUMNS);

  /** Along the middle of a row of cells, land begins at every odd crossing of an outline and ends at the next. */
  constructor(outlines: Outlines) {
    const crossings = Array.from({ length: ROWS }, (): number[] => []);
    for (const [a, b] of segmentsOf(outlines)) {
      const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
      for (let row = Math.ceil(low[1] - 0.5); row + 0.5 < high[1]; row++) {
        const share = (row + 0.5 - low[1]) / (high[1] - low[1]);
        crossings[row]?.push(low[0] + share * (high[0] - low[0]));
      }
    }
    crossings.forEach((row, at) => {
      row.sort((a, b) => a - b);
      for (let i = 1; i < row.length; i += 2) {
        const [from, to] = [Math.ceil((row[i - 1] ?? 0) - 0.5), Math.ceil((row[i] ?? 0) - 0.5)];
        this.#land.fill(1, at * COLUMNS + from, at * COLUMNS + to);
      }
    });
  }

  /** Whether a ship can go from a port straight to a place at sea, or to another port. */
  isOpen(port: Direction, to: Direction, toPort: boolean): boolean {
    const km = arcKm(port, to);
    const harbour = Math.min(HARBOUR_KM, km / 4);
    const last = toPort ? km - harbour : km;
    for (let at = harbour; at < last; at += STEP_KM) {
      if (this.#isShut(towards(port, to, at / km))) return false;
    }
    return true;
  }

  #isShut(point: Direction): boolean {
    const { latitude, longitude } = placeOf(point);
    if (latitude > ICE_NORTH || latitude < ICE_SOUTH) return true;
    const row = Math.floor((latitude + 90) * FINENESS);
    const column = Math.floor((longitude + 180) * FINENESS) % COLUMNS;
    return this.#land[row * COLUMNS + column] === 1;
  }
}

type Point = readonly [column: number, row: number];

/** From point to point, in cells from 180° west and 90° south. */
function* segmentsOf({ transform, arcs }: Outlines): Generator<[Point, Point]> {
  const [scaleX = 1, scaleY = 1] = transform.scale;
  const [startX = 0, startY = 0] = transform.translate;
  for (const arc of arcs) {
    let [x, y] = [0, 0];
    let before: Point | undefined;
    for (const [east = 0, north = 0] of arc) {
      x += east;
      y += north;
      const point: Point = [(x * scaleX + startX + 180) * FINENESS, (y * scaleY + startY + 90) * FINENESS];
      if (before) yield [before, point];
      before = point;
    }
  }
}
