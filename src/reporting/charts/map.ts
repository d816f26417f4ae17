import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoBounds, geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { MapFigure } from '../model.ts';
import { DARK, n, svg, text, WIDTH, widthOf } from './svg.ts';

const [LOWEST, HIGHEST] = [220, 400];
const DASHES = '5 3';
const require = createRequire(import.meta.url);
let coasts: Topology | undefined;

/** Coastlines and borders of Natural Earth, 1 : 110 million (npm world-atlas). */
function atlas(): Topology {
  coasts ??= JSON.parse(readFileSync(require.resolve('world-atlas/countries-110m.json'), 'utf8')) as Topology;
  return coasts;
}

/** The part of the world where the courses are, on the Equal Earth projection; those that follow no sea lane are dashed. */
export function map({ lines, points, height: limit }: MapFigure, title: string): string {
  const arcs = {
    type: 'MultiLineString' as const,
    coordinates: lines.map(({ line }) => line.map(([longitude, latitude]) => [longitude, latitude])),
  };
  const stops = { type: 'MultiPoint' as const, coordinates: points.map(at) };
  const shown = { type: 'GeometryCollection' as const, geometries: [arcs, stops] };
  const projection = geoEqualEarth()
    .rotate([-middleOf(shown), 0])
    .precision(0.4);
  const probe = geoPath(projection.fitWidth(WIDTH - 60, shown));
  const [[, top], [, bottom]] = probe.bounds(shown);
  const height = limit ?? Math.min(HIGHEST, Math.max(LOWEST, bottom - top + 60));
  projection.fitExtent(
    [
      [40, 30],
      [WIDTH - 40, height - 30],
    ],
    shown,
  );
  projection.clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  const path = geoPath(projection).digits(1);
  const { countries, land } = atlas().objects as { countries: GeometryObject; land: GeometryObject };
  const parts = [
    `<rect width="${WIDTH}" height="${n(height)}" fill="#fff"/>`,
    `<path d="${path({ type: 'Sphere' }) ?? ''}" fill="none" stroke="#c4c9cf" stroke-width="0.8"/>`,
    `<path d="${path(geoGraticule10()) ?? ''}" fill="none" stroke="#e3e6ea" stroke-width="0.5"/>`,
    `<path d="${path(feature(atlas(), land)) ?? ''}" fill="#eceef0"/>`,
    `<path d="${path(feature(atlas(), countries)) ?? ''}" fill="none" stroke="#c4c9cf" stroke-width="0.5"/>`,
  ];
  const most = Math.max(1, ...lines.map(({ value }) => value));
  for (const { line, bySea, value } of lines) {
    const course = path({ type: 'LineString', coordinates: line.map(([x, y]) => [x, y]) });
    const width = 0.7 + 4.3 * Math.sqrt(value / most);
    parts.push(
      `<path d="${course ?? ''}" fill="none" stroke="${DARK}" stroke-opacity="0.55" stroke-width="${n(width)}" ${bySea ? 'stroke-linecap="round"' : `stroke-dasharray="${DASHES}"`}/>`,
    );
  }
  parts.push(...stopsOf(points, projection));
  parts.push(
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${n(height - 1)}" fill="none" stroke="#c4c9cf"/>`,
  );
  return svg(height, title, parts);
}

/** Marks with names where there is room for them, the ones with most cases first. */
function stopsOf(points: MapFigure['points'], projection: ReturnType<typeof geoEqualEarth>): string[] {
  const taken: [left: number, top: number, right: number, bottom: number][] = [];
  const marks: string[] = [];
  const names: string[] = [];
  for (const point of points) {
    const [x, y] = projection(at(point)) ?? [Number.NaN, Number.NaN];
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    marks.push(
      `<circle cx="${n(x)}" cy="${n(y)}" r="${point.label ? 3.4 : 2}" fill="#fff" stroke="${DARK}" stroke-width="1.4"/>`,
    );
    const width = widthOf(point.label, 11);
    for (const [left, anchor] of [
      [x + 6, 'start'],
      [x - 6 - width, 'end'],
    ] as const) {
      const box: (typeof taken)[number] = [left, y - 8, left + width, y + 5];
      const isFree = taken.every((b) => box[2] < b[0] || b[2] < box[0] || box[3] < b[1] || b[3] < box[1]);
      if (!point.label || !isFree || left < 2 || left + width > WIDTH - 2) continue;
      taken.push(box);
      names.push(
        text(anchor === 'start' ? x + 6 : x - 6, y + 4, point.label, { anchor, size: 11, halo: true }),
      );
      break;
    }
  }
  return [...marks, ...names];
}

/** The meridian that the map is turned to, so that courses over the Pacific are not cut. */
function middleOf(shown: Parameters<typeof geoBounds>[0]): number {
  const [[west], [east]] = geoBounds(shown);
  if (Number.isNaN(west) || Number.isNaN(east)) return 0;
  const width = west <= east ? east - west : east + 360 - west;
  return ((west + width / 2 + 540) % 360) - 180;
}

function at({ latitude, longitude }: { latitude: number; longitude: number }): [number, number] {
  return [longitude, latitude];
}
