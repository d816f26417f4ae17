import type { Shown } from '../context.ts';

export interface MapPlace {
  /** Id of the place as a node, on the canvas or not. */
  id: string;
  name: string;
  at: [longitude: number, latitude: number];
  /** Ids of the nodes that it stands for: itself, and the seizures made there. */
  nodes: string[];
  seizures: number;
  isFaded: boolean;
}

export interface MapRoute {
  id: string;
  stops: [longitude: number, latitude: number][];
  isSeized: boolean;
  isFaded: boolean;
}

/** What of the canvas has a place on the Earth. */
export function mapOf({ nodes, edges, faded }: Shown): { places: MapPlace[]; routes: MapRoute[] } {
  const places = new Map<string, MapPlace>();
  const routes: MapRoute[] = [];
  const seized = new Set(edges.flatMap(({ from, to, seizures }) => (seizures > 0 ? [from, to] : [])));
  const add = (code: string, name: string, node: string, where: Where, seizures: number) => {
    const { latitude, longitude } = where;
    if (latitude === null || longitude === null) return;
    const id = `${code.length === 2 ? 'Country' : 'Port'}:${code}`;
    const known = places.get(id);
    const isFaded = faded.has(node);
    if (known) {
      known.nodes.push(node);
      known.seizures += seizures;
      known.isFaded &&= isFaded;
    } else {
      places.set(id, { id, name, at: [longitude, latitude], nodes: [node], seizures, isFaded });
    }
  };
  for (const node of nodes) {
    const { nodeId } = node;
    if (node.__typename === 'Port') add(node.locode, node.placeName, nodeId, node, 0);
    if (node.__typename === 'Country') add(node.code, node.placeName, nodeId, node, 0);
    if (node.__typename === 'Seizure' && node.place)
      add(node.place.code, node.place.name, nodeId, node.place, 1);
    if (node.__typename === 'Route') {
      const isFaded = faded.has(nodeId);
      routes.push({
        id: nodeId,
        isSeized: seized.has(nodeId),
        isFaded,
        stops: node.stops.flatMap(({ place: { longitude, latitude } }) =>
          longitude === null || latitude === null ? [] : [[longitude, latitude] as [number, number]],
        ),
      });
      for (const { code, place } of node.stops) add(code, place.name, nodeId, place, 0);
    }
  }
  return { places: [...places.values()], routes };
}

interface Where {
  latitude: number | null;
  longitude: number | null;
}

/** The longitude in the middle of places, round the Earth: the Pacific is not cut through where ships cross it. */
export function middleLongitude(at: readonly (readonly [number, number])[]): number {
  if (at.length === 0) return 0;
  const sorted = at.map(([longitude]) => longitude).sort((a, b) => a - b);
  let widest = 0;
  let after = 0;
  sorted.forEach((longitude, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - longitude > widest) [widest, after] = [next - longitude, next];
  });
  // Opposite of the middle of the widest gap.
  const middle = after - widest / 2 + 180;
  return ((((middle + 180) % 360) + 360) % 360) - 180;
}
