import type { GeoPath, GeoProjection } from 'd3-geo';
import { useExplore } from '../context.ts';
import type { MapPlace, MapRoute } from './places.ts';

export interface Leg {
  bySea: boolean;
  line: number[][];
}

/** Names that fit beside each other; of more places only those selected have one. */
const MOST_NAMES = 14;

interface RouteProps {
  route: MapRoute;
  /** Straight from stop to stop until the server has said more. */
  legs: readonly Leg[];
  isSelected: boolean;
  path: GeoPath;
}

export function RouteMark({ route, legs, isSelected, path }: RouteProps) {
  const { id, isSeized, isFaded } = route;
  return (
    <g
      className={classesOf('route', { seized: isSeized, faded: isFaded, selected: isSelected })}
      data-node={id}
    >
      <title>{id.replace('Route:', '').replaceAll('>', ' › ')}</title>
      {legs.map(({ bySea, line }, leg) => {
        const d = path({ type: 'LineString', coordinates: line }) ?? '';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the legs of a route keep their order
          <g key={leg}>
            <path className="grip" d={d} />
            <path className={bySea ? 'by-sea' : 'straight'} d={d} />
          </g>
        );
      })}
    </g>
  );
}

interface PlacesProps {
  places: readonly MapPlace[];
  selected: ReadonlySet<string>;
  projection: GeoProjection;
  /** One pixel, in the units of the drawing. */
  unit: number;
}

export function PlaceMarks({ places, selected, projection, unit }: PlacesProps) {
  const { words, formats } = useExplore();
  return places.map((place) => {
    const { id, name, nodes, seizures, isFaded } = place;
    const at = projection(place.at);
    if (!at) return null;
    const isSelected = selected.has(id) || nodes.some((node) => selected.has(node));
    const radius = seizures > 0 ? 4 + 1.6 * Math.sqrt(seizures) : 4;
    return (
      <g
        key={id}
        className={classesOf('place', { seized: seizures > 0, faded: isFaded, selected: isSelected })}
        data-node={nodes.find((node) => node === id) ?? nodes[0]}
        transform={`translate(${at[0]} ${at[1]}) scale(${unit})`}
      >
        <title>
          {seizures > 0 ? `${name} · ${formats.number(seizures)} ${words.seizuresInMonth}` : name}
        </title>
        {seizures > 0 ? (
          <path d={`M0 ${-1.25 * radius}L${1.1 * radius} ${0.75 * radius}H${-1.1 * radius}Z`} />
        ) : (
          <rect x={-radius} y={-radius} width={2 * radius} height={2 * radius} />
        )}
        {(places.length <= MOST_NAMES || isSelected) && (
          <text x={radius + 4} y={4}>
            {name}
          </text>
        )}
      </g>
    );
  });
}

function classesOf(name: string, states: Readonly<Record<string, boolean>>): string {
  return [name, ...Object.keys(states).filter((state) => states[state])].join(' ');
}
