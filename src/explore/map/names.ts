/** Something with a name on the map, in pixels; the heavier is named first. */
export interface Named {
  text: string;
  x: number;
  y: number;
  radius: number;
  weight: number;
}

export interface NameSide {
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Of letters of 12 pixels, on average. */
const LETTER = 6.4;
const LINE = 14;

type Box = [left: number, top: number, right: number, bottom: number];

/** Where each name is written so that none lies on another or on a mark; null where there is no room. */
export function placeNames(all: readonly Named[]): (NameSide | null)[] {
  const taken: Box[] = all.map(({ x, y, radius }) => [x - radius, y - radius, x + radius, y + radius]);
  const sides: (NameSide | null)[] = all.map(() => null);
  const order = all
    .map((_, index) => index)
    .sort((a, b) => (all[b]?.weight ?? 0) - (all[a]?.weight ?? 0) || a - b);
  for (const index of order) {
    const { text, x, y, radius } = all[index] as Named;
    const width = text.length * LETTER;
    const gap = radius + 4;
    const tries: [NameSide, Box][] = [
      [{ dx: gap, dy: 4, anchor: 'start' }, [x + gap, y - LINE / 2, x + gap + width, y + LINE / 2]],
      [{ dx: -gap, dy: 4, anchor: 'end' }, [x - gap - width, y - LINE / 2, x - gap, y + LINE / 2]],
      [{ dx: 0, dy: -gap, anchor: 'middle' }, [x - width / 2, y - gap - LINE, x + width / 2, y - gap]],
      [{ dx: 0, dy: gap + 9, anchor: 'middle' }, [x - width / 2, y + gap, x + width / 2, y + gap + LINE]],
    ];
    const free = tries.find(([, box]) => !taken.some((other) => overlap(box, other)));
    if (!free) continue;
    sides[index] = free[0];
    taken.push(free[1]);
  }
  return sides;
}

const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
