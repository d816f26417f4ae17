import createGraph, { type Graph, type Link, type NodeId } from 'ngraph.graph';
import { aStar, type PathFinder } from 'ngraph.path';
import type { Coast } from '../../places/coast.ts';
import type { Coordinates } from '../../places/coordinates.ts';
import { arcKm, type Direction, directionOf, dot, nearestOnArc, placeOf } from '../../places/sphere.ts';

/** Lines through longitudes and latitudes, as GeoJSON has them. */
export interface Lanes {
  features: readonly { geometry: { coordinates: readonly (readonly number[])[] } }[];
}

/** Junctions that a port can be left for, and the straight way to each; none where it is not near the sea. */
type Approaches = { junction: NodeId; km: number }[];

/** How far from the nearest lane a port up a river is, at most: Guayaquil, Ho Chi Minh City and Belém are further than 100. */
const FARTHEST_KM = 200;

/** How far a port is looked out from for junctions over open water: from Cartagena to the Windward Passage. */
const SIGHT_KM = 1000;

/** Ends of lanes within some 60 m of each other meet: a hundred thousandth of the Earth's radius. */
const GRAIN = 1e5;

const [START, END] = ['start', 'end'];

/**
 * The world's sea lanes. From a port a ship goes straight to the nearest point of a lane, to any junction of lanes over
 * open water, or to the other port; between, the shortest way along lanes. Great circles all.
 */
export class SeaLanes {
  readonly #coast: Coast;
  readonly #graph: Graph<Direction, number> = createGraph<Direction, number>();
  readonly #paths: PathFinder<Direction>;
  /** Those of the lanes alone, so that no distance depends on which ports were asked for before. */
  readonly #junctions: readonly [NodeId, Direction][];
  readonly #approaches = new Map<string, Approaches>();

  constructor({ features }: Lanes, coast: Coast) {
    this.#coast = coast;
    for (const { geometry } of features) {
      let before: NodeId | undefined;
      for (const [longitude = 0, latitude = 0] of geometry.coordinates) {
        const at = this.#junction(directionOf({ latitude, longitude }));
        if (before !== undefined && before !== at) this.#link(before, at);
        before = at;
      }
    }
    this.#junctions = this.#keepLargestPart();
    this.#paths = aStar(this.#graph, {
      distance: (_from, _to, link) => link.data,
      heuristic: (from, to) => arcKm(from.data, to.data),
    });
  }

  /** Kilometres by sea; Infinity where an end is not near the sea. */
  km(from: Coordinates, to: Coordinates): number {
    const way = this.#way(directionOf(from), directionOf(to));
    if (way === null) return Number.POSITIVE_INFINITY;
    return way.reduce((km, at, i) => km + arcKm(way[i - 1] ?? at, at), 0);
  }

  /** The places where a ship changes course, with both ends; null where one of them is not near the sea. */
  course(from: Coordinates, to: Coordinates): Coordinates[] | null {
    return this.#way(directionOf(from), directionOf(to))?.map(placeOf) ?? null;
  }

  #way(start: Direction, end: Direction): Direction[] | null {
    const [leaving, reaching] = [this.#approachesOf(start), this.#approachesOf(end)];
    if (leaving.length === 0 || reaching.length === 0) return null;
    if (this.#coast.isOpen(start, end, true)) return [start, end];
    // For this question alone: no way leads through a third port.
    this.#graph.addNode(START, start);
    this.#graph.addNode(END, end);
    for (const { junction, km } of leaving) this.#graph.addLink(START, junction, km);
    for (const { junction, km } of reaching) this.#graph.addLink(junction, END, km);
    const path = this.#paths.find(START, END);
    this.#graph.removeNode(START);
    this.#graph.removeNode(END);
    // The path is found from its end.
    return path.map(({ data }) => data).reverse();
  }

  #approachesOf(port: Direction): Approaches {
    const name = port.join(' ');
    let approaches = this.#approaches.get(name);
    if (!approaches) {
      const nearest = this.#nearestLane(port);
      approaches = [nearest].filter(({ km }) => km <= FARTHEST_KM).concat(this.#inSight(port));
      this.#approaches.set(name, approaches);
    }
    return approaches;
  }

  /** Makes a junction at the nearest point of the nearest lane: which one does not depend on others made before. */
  #nearestLane(port: Direction): Approaches[number] {
    let lane: Link<number> | undefined;
    let nearest: Direction = port;
    // The nearer of two directions has the larger dot product.
    let closeness = Number.NEGATIVE_INFINITY;
    this.#graph.forEachLink((link) => {
      const point = nearestOnArc(port, this.#at(link.fromId), this.#at(link.toId));
      const close = dot(port, point);
      if (close > closeness) [lane, nearest, closeness] = [link, point, close];
    });
    const junction = this.#junction(nearest);
    if (lane && junction !== lane.fromId && junction !== lane.toId) {
      this.#link(lane.fromId, junction);
      this.#link(junction, lane.toId);
      this.#graph.removeLink(lane);
    }
    return { junction, km: arcKm(port, nearest) };
  }

  #inSight(port: Direction): Approaches {
    return this.#junctions
      .map(([junction, at]) => ({ junction, at, km: arcKm(port, at) }))
      .filter(({ at, km }) => km <= SIGHT_KM && this.#coast.isOpen(port, at, false));
  }

  /** The junction at this point, a new one where there is none. */
  #junction(point: Direction): NodeId {
    const id = point.map((part) => Math.round(part * GRAIN)).join(' ');
    if (!this.#graph.hasNode(id)) this.#graph.addNode(id, point);
    return id;
  }

  #link(from: NodeId, to: NodeId): void {
    if (this.#graph.hasLink(from, to) || this.#graph.hasLink(to, from)) return;
    this.#graph.addLink(from, to, arcKm(this.#at(from), this.#at(to)));
  }

  #at(junction: NodeId): Direction {
    return this.#graph.getNode(junction)?.data ?? [0, 0, 0];
  }

  /** A hundred short pieces of lane hang on nothing: a ship that joined one could not leave it. */
  #keepLargestPart(): [NodeId, Direction][] {
    const seen = new Set<NodeId>();
    let largest: NodeId[] = [];
    this.#graph.forEachNode(({ id }) => {
      if (seen.has(id)) return;
      seen.add(id);
      const part = [id];
      for (const junction of part) {
        this.#graph.forEachLinkedNode(junction, (next) => {
          if (seen.has(next.id)) return;
          seen.add(next.id);
          part.push(next.id);
        });
      }
      if (part.length > largest.length) largest = part;
    });
    const kept = new Set(largest);
    for (const id of seen) if (!kept.has(id)) this.#graph.removeNode(id);
    return largest.map((id) => [id, this.#at(id)]);
  }
}
