import type { GeoPath, GeoProjection } from 'd3-geo';
import { useExplore } from '../context.ts';
import { placeNames } from './names.ts';
import type { MapPlace, MapRoute } from './places.ts';

export interface Leg {
  bySea: boolean;
  line: number[][];
}

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
  const isChosen = ({ id, nodes }: MapPlace) => selected.has(id) || nodes.some((node) => selected.has(node));
  const marks = places.flatMap((place) => {
    const at = projection(place.at);
    const radius = place.seizures > 0 ? 4 + 1.6 * Math.sqrt(place.seizures) : 4;
    return at ? [{ place, at, radius, isSelected: isChosen(place) }] : [];
  });
  const names = placeNames(
    marks.map(({ place, at, radius, isSelected }) => ({
      text: place.name,
      x: at[0] / unit,
      y: at[1] / unit,
      radius,
      weight: (isSelected ? 1e6 : 0) + place.seizures + (place.isFaded ? -1e6 : 0),
    })),
  );
  return marks.map(({ place: { id, name, nodes, seizures, isFaded }, at, radius, isSelected }, index) => {
    const side = names[index];
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
        {side && (
          <text x={side.dx} y={side.dy} textAnchor={side.anchor}>
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
