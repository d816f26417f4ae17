type Extent = [least: number, most: number];

/** The least width and height of what is framed, in units of places: a lone node would fill the canvas. */
const LEAST_FRAME = 120;

/** What is framed where all nodes are near to each other; null where they are not, and are all framed as they lie. */
export function leastFrame(nodes: readonly { x: number; y: number }[]): { x: Extent; y: Extent } | null {
  const [x, y] = [extentOf(nodes.map(({ x }) => x)), extentOf(nodes.map(({ y }) => y))];
  if (nodes.length === 0 || x[1] - x[0] >= LEAST_FRAME || y[1] - y[0] >= LEAST_FRAME) return null;
  return { x: widened(x), y: widened(y) };
}

function extentOf(values: readonly number[]): Extent {
  return [Math.min(...values), Math.max(...values)];
}

function widened([least, most]: Extent): Extent {
  const middle = (least + most) / 2;
  return [middle - LEAST_FRAME / 2, middle + LEAST_FRAME / 2];
}
