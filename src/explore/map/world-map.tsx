import { geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo';
import { type PointerEvent, useEffect, useMemo } from 'react';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import { useExplore } from '../context.ts';
import { CoursesDocument } from '../operations.generated.ts';
import { useAsk } from '../use-ask.ts';
import { useSize } from '../use-size.ts';
import { type Leg, PlaceMarks, RouteMark } from './marks.tsx';
import { mapOf, middleLongitude } from './places.ts';
import { useZoom, WHOLE, type Zoom } from './use-zoom.ts';

const atlas = world as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const LAND = feature(atlas, atlas.objects.land);
const BORDERS = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
const GRATICULE = geoGraticule10();

/** Lines that an eye can tell apart, and a server traces in a second. */
const MOST_ROUTES = 60;
/** Nearer than this the coasts of the atlas are coarse. */
const NEAREST_FIT = 12;

export function WorldMap() {
  const { words, formats, view, shown, dispatch } = useExplore();
  const [frame, size] = useSize<HTMLDivElement>();
  const { width, height } = size;
  const { zoom, setZoom, by, pointer, wasDragged } = useZoom(frame, size);
  const { places, routes } = useMemo(() => mapOf(shown), [shown]);
  const selected = useMemo(() => new Set(view.selected), [view.selected]);
  // Those selected first, so that they are drawn whatever else is, then those that do not stand back.
  const drawn = useMemo(() => {
    const rank = ({ id, isFaded }: { id: string; isFaded: boolean }) =>
      selected.has(id) ? 0 : isFaded ? 2 : 1;
    return [...routes].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_ROUTES);
  }, [routes, selected]);
  const courses = useCourses(drawn);

  const points = useMemo(
    () => [...places.map(({ at }) => at), ...routes.flatMap(({ stops }) => stops)],
    [places, routes],
  );
  const turned = useMemo(() => middleLongitude(points), [points]);
  const { path, projection } = useMemo(() => {
    const turn = geoNaturalEarth1().rotate([-turned, 0]);
    turn.fitSize([Math.max(width, 10), Math.max(height, 10)], { type: 'Sphere' });
    return { projection: turn, path: geoPath(turn) };
  }, [turned, width, height]);
  const ground = useMemo(
    () => ({
      sphere: path({ type: 'Sphere' }) ?? '',
      land: path(LAND) ?? '',
      borders: path(BORDERS) ?? '',
      lines: path(GRATICULE) ?? '',
    }),
    [path],
  );

  const fit = useMemo((): Zoom => {
    if (points.length === 0 || width === 0) return WHOLE;
    const [[left, top], [right, bottom]] = path.bounds({ type: 'MultiPoint', coordinates: points });
    const room = Math.min(
      (0.75 * width) / Math.max(right - left, 1),
      (0.75 * height) / Math.max(bottom - top, 1),
    );
    const k = Math.min(NEAREST_FIT, Math.max(1, room));
    return { k, x: (width - k * (left + right)) / 2, y: (height - k * (top + bottom)) / 2 };
  }, [points, path, width, height]);
  // Fits again when other places are shown, not when one is selected.
  const about = `${points.length} ${turned} ${width} ${height}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is what it runs for
  useEffect(() => setZoom(fit), [about]);

  const choose = (event: PointerEvent) => {
    if (wasDragged.current) return;
    const node = (event.target as Element).closest<SVGElement>('[data-node]')?.dataset.node;
    if (node === undefined) return;
    const also = event.shiftKey || event.ctrlKey || event.metaKey;
    dispatch(also ? { do: 'select also', node } : { do: 'select', nodes: [node] });
  };
  return (
    <section className="map" aria-label={words.map}>
      <div className="map-frame" ref={frame}>
        <svg
          role="img"
          aria-label={words.mapSummary(formats.number(routes.length), formats.number(places.length))}
          width={width}
          height={height}
          {...pointer}
          onPointerUp={(event) => {
            pointer.onPointerUp();
            choose(event);
          }}
        >
          <g transform={`translate(${zoom.x} ${zoom.y}) scale(${zoom.k})`}>
            <path className="sphere" d={ground.sphere} />
            <path className="graticule" d={ground.lines} />
            <path className="land" d={ground.land} />
            <path className="borders" d={ground.borders} />
            {[...drawn].reverse().map((route) => (
              <RouteMark
                key={route.id}
                route={route}
                legs={courses.get(route.id) ?? [{ bySea: false, line: route.stops }]}
                isSelected={selected.has(route.id)}
                path={path}
              />
            ))}
            <PlaceMarks places={places} selected={selected} projection={projection} unit={1 / zoom.k} />
          </g>
        </svg>
        <div className="map-tools">
          <button type="button" onClick={() => by(1.6)} aria-label={words.zoomIn} title={words.zoomIn}>
            +
          </button>
          <button type="button" onClick={() => by(1 / 1.6)} aria-label={words.zoomOut} title={words.zoomOut}>
            −
          </button>
          <button type="button" onClick={() => setZoom(fit)} title={words.mapFit}>
            {words.fit}
          </button>
          <button type="button" onClick={() => setZoom(WHOLE)}>
            {words.mapWorld}
          </button>
        </div>
      </div>
      <p className="map-key">
        <span className="key" /> {words.bySea} <span className="key straight" /> {words.straight}.{' '}
        {words.mapCaution}
        {routes.length > drawn.length && ` ${words.mapMore(formats.number(routes.length - drawn.length))}.`}
      </p>
    </section>
  );
}

/** How a ship goes along each route, by the route's id. */
function useCourses(drawn: readonly { id: string }[]): ReadonlyMap<string, readonly Leg[]> {
  const ids = useMemo(() => drawn.map(({ id }) => id).sort(), [drawn]);
  const { data } = useAsk(CoursesDocument, ids.length > 0 ? { ids } : null);
  return useMemo(() => {
    const nodes = data?.subgraph.nodes ?? [];
    return new Map(nodes.flatMap((node) => ('course' in node ? [[node.nodeId, node.course] as const] : [])));
  }, [data]);
}
