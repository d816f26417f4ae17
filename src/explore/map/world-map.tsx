import { type ExtendedFeatureCollection, geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo';
import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import { useExplore } from '../context.ts';
import { CoursesDocument } from '../operations.generated.ts';
import { useAsk } from '../use-ask.ts';
import { useSize } from '../use-size.ts';
import { mapOf, middleLongitude } from './places.ts';

const atlas = world as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const LAND = feature(atlas, atlas.objects.land);
const BORDERS = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
const GRATICULE = geoGraticule10();

/** Lines that an eye can tell apart, and a server traces in a second. */
const MOST_ROUTES = 60;
const MOST_ZOOM = 60;

interface Zoom {
  k: number;
  x: number;
  y: number;
}
const WHOLE: Zoom = { k: 1, x: 0, y: 0 };

export function WorldMap() {
  const { words, formats, view, shown, dispatch } = useExplore();
  const [frame, { width, height }] = useSize<HTMLDivElement>();
  const [zoom, setZoom] = useState(WHOLE);
  const { places, routes } = useMemo(() => mapOf(shown), [shown]);
  const selected = useMemo(() => new Set(view.selected), [view.selected]);
  // Those selected first, so that they are drawn whatever else is.
  const drawn = useMemo(
    () =>
      [...routes]
        .sort(
          (a, b) =>
            Number(selected.has(b.id)) - Number(selected.has(a.id)) || Number(a.isFaded) - Number(b.isFaded),
        )
        .slice(0, MOST_ROUTES),
    [routes, selected],
  );
  const ids = useMemo(() => drawn.map(({ id }) => id).sort(), [drawn]);
  const { data } = useAsk(CoursesDocument, ids.length > 0 ? { ids } : null);
  const courses = useMemo(() => {
    const found = new Map<string, readonly { bySea: boolean; line: number[][] }[]>();
    for (const node of data?.subgraph.nodes ?? []) if ('course' in node) found.set(node.nodeId, node.course);
    return found;
  }, [data]);

  const points = useMemo(() => places.map(({ at }) => at), [places]);
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
    const collection: ExtendedFeatureCollection = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: null, geometry: { type: 'MultiPoint', coordinates: points } },
        ...drawn.map(({ stops }) => ({
          type: 'Feature' as const,
          properties: null,
          geometry: { type: 'LineString' as const, coordinates: stops },
        })),
      ],
    };
    const [[left, top], [right, bottom]] = path.bounds(collection);
    const margin = 0.84;
    const k = Math.min(
      12,
      margin * Math.min(width / Math.max(right - left, 1), height / Math.max(bottom - top, 1)),
    );
    if (!Number.isFinite(k)) return WHOLE;
    const zoomed = Math.max(1, k);
    return {
      k: zoomed,
      x: width / 2 - (zoomed * (left + right)) / 2,
      y: height / 2 - (zoomed * (top + bottom)) / 2,
    };
  }, [points, drawn, path, width, height]);
  // Fits again when other places are shown, not when one is selected.
  const about = `${points.length} ${turned} ${width} ${height}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is what it runs for
  useEffect(() => setZoom(fit), [about]);

  const zoomBy = (factor: number, x = width / 2, y = height / 2) =>
    setZoom((last) => {
      const k = Math.min(MOST_ZOOM, Math.max(1, last.k * factor));
      const share = k / last.k;
      return { k, x: x - (x - last.x) * share, y: y - (y - last.y) * share };
    });
  // React listens passively to wheels, and the page would scroll.
  const zoomByWheel = useRef(zoomBy);
  zoomByWheel.current = zoomBy;
  useEffect(() => {
    const map = frame.current;
    if (!map) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = map.getBoundingClientRect();
      zoomByWheel.current(Math.exp(-event.deltaY / 300), event.clientX - left, event.clientY - top);
    };
    map.addEventListener('wheel', onWheel, { passive: false });
    return () => map.removeEventListener('wheel', onWheel);
  }, [frame]);
  const drag = useRef<{ x: number; y: number } | null>(null);
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const [dx, dy] = [event.clientX - drag.current.x, event.clientY - drag.current.y];
    drag.current = { x: event.clientX, y: event.clientY };
    setZoom((last) => ({ ...last, x: last.x + dx, y: last.y + dy }));
  };

  const select = (event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }, node: string) => {
    const also = event.shiftKey || event.ctrlKey || event.metaKey;
    dispatch(also ? { do: 'select also', node } : { do: 'select', nodes: [node] });
  };
  const unit = 1 / zoom.k;
  const labelled =
    places.length <= 14
      ? places
      : places.filter(({ nodes, id }) => selected.has(id) || nodes.some((node) => selected.has(node)));
  return (
    <div className="map" ref={frame}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: it has a label */}
      <svg
        role="img"
        aria-label={words.mapSummary(formats.number(routes.length), formats.number(places.length))}
        width={width}
        height={height}
        onPointerDown={(event) => {
          drag.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          drag.current = null;
        }}
        onPointerLeave={() => {
          drag.current = null;
        }}
      >
        <g transform={`translate(${zoom.x} ${zoom.y}) scale(${zoom.k})`}>
          <path className="sphere" d={ground.sphere} />
          <path className="graticule" d={ground.lines} />
          <path className="land" d={ground.land} />
          <path className="borders" d={ground.borders} />
          {[...drawn].reverse().map((route) => {
            const legs = courses.get(route.id) ?? [{ bySea: false, line: route.stops }];
            const classes = `route${route.isSeized ? ' seized' : ''}${route.isFaded ? ' faded' : ''}${selected.has(route.id) ? ' selected' : ''}`;
            return (
              <g
                key={route.id}
                className={classes}
                onClick={(event) => select(event, route.id)}
                aria-hidden="true"
              >
                <title>{route.id.replace('Route:', '').replaceAll('>', ' › ')}</title>
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
          })}
          {places.map((place) => {
            const at = projection(place.at);
            if (!at) return null;
            const isSelected = selected.has(place.id) || place.nodes.some((node) => selected.has(node));
            const classes = `place${place.seizures > 0 ? ' seized' : ''}${place.isFaded ? ' faded' : ''}${isSelected ? ' selected' : ''}`;
            const target = place.nodes.find((node) => node === place.id) ?? place.nodes[0] ?? place.id;
            const radius = place.seizures > 0 ? 4 + 1.6 * Math.sqrt(place.seizures) : 4;
            return (
              <g
                key={place.id}
                className={classes}
                transform={`translate(${at[0]} ${at[1]}) scale(${unit})`}
                onClick={(event) => select(event, target)}
                aria-hidden="true"
              >
                <title>
                  {place.name}
                  {place.seizures > 0 && ` · ${formats.number(place.seizures)} ${words.seizuresInMonth}`}
                </title>
                {place.seizures > 0 ? (
                  <path d={`M0 ${-1.25 * radius}L${1.1 * radius} ${0.75 * radius}H${-1.1 * radius}Z`} />
                ) : (
                  <rect x={-radius} y={-radius} width={2 * radius} height={2 * radius} />
                )}
                {labelled.includes(place) && (
                  <text x={radius + 4} y={4}>
                    {place.name}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      </svg>
      <div className="map-tools">
        <button type="button" onClick={() => zoomBy(1.6)} aria-label={words.zoomIn} title={words.zoomIn}>
          +
        </button>
        <button
          type="button"
          onClick={() => zoomBy(1 / 1.6)}
          aria-label={words.zoomOut}
          title={words.zoomOut}
        >
          −
        </button>
        <button type="button" onClick={() => setZoom(fit)} title={words.mapFit}>
          {words.fit}
        </button>
        <button type="button" onClick={() => setZoom(WHOLE)} title={words.mapWorld}>
          {words.mapWorld}
        </button>
      </div>
      <p className="map-key">
        <span className="key by-sea" /> {words.bySea} <span className="key straight" /> {words.straight}.{' '}
        {words.mapCaution}
        {routes.length > drawn.length && ` ${words.mapMore(formats.number(routes.length - drawn.length))}.`}
      </p>
    </div>
  );
}
