import { country } from '../../places/countries.ts';
import type { ReportStop } from '../case.ts';
import type { Courses } from '../courses.ts';
import type { MapFigure, Point, Position } from '../model.ts';
import type { Speech } from '../speech.ts';
import { nameOf } from './routes.ts';

const POINTS_NAMED = 12;

/** Anything with stops in travel order. */
interface Routed {
  route: { key: string; stops: readonly ReportStop[] } | null;
}

/** Every leg between two stops, and the stops with most cases by name. */
export function mapOf(speech: Speech, cases: readonly Routed[], courses: Courses): MapFigure {
  const lines = new Map<string, MapFigure['lines'][number]>();
  const points = new Map<string, MapFigure['points'][number]>();
  for (const { route } of cases) {
    const stops = route?.stops ?? [];
    for (const [i, stop] of stops.entries()) {
      const at = pointOf(stop);
      if (!at) continue;
      const { code } = stop;
      points.set(code, { ...at, label: nameOf(speech, stop), value: (points.get(code)?.value ?? 0) + 1 });
      const next = stops[i + 1];
      const to = next && pointOf(next);
      if (!next || !to) continue;
      const key = `${code}>${next.code}`;
      const course = courses.get(key);
      const value = (lines.get(key)?.value ?? 0) + 1;
      if (course?.bySea) lines.set(key, { line: course.line, bySea: true, value });
      else lines.set(key, { line: [positionOf(at), positionOf(to)], bySea: false, value });
    }
  }
  const ranked = [...points].sort(([a, x], [b, y]) => y.value - x.value || (a < b ? -1 : 1));
  return {
    kind: 'map',
    lines: [...lines].sort(([a, x], [b, y]) => x.value - y.value || (a < b ? -1 : 1)).map(([, line]) => line),
    points: ranked.map(([, point], i) => (i < POINTS_NAMED ? point : { ...point, label: '' })),
  };
}

/** The cases of a finding, and its own course where that of none of them has it whole: fronts go many ways. */
export function casesOnMap(cases: readonly Routed[], key: string, stops: readonly ReportStop[]): Routed[] {
  const isThere = cases.some(({ route }) => `>${route?.key}>`.includes(`>${key}>`));
  return isThere ? [...cases] : [...cases, { route: { key, stops } }];
}

/** What the lines of a map are, and are not. */
export function mapNote(speech: Speech, { lines }: MapFigure): string {
  const { mapNotes } = speech.say.charts;
  if (lines.every(({ bySea }) => bySea)) return mapNotes.bySea;
  return lines.some(({ bySea }) => bySea) ? mapNotes.both : mapNotes.straight;
}

function positionOf({ latitude, longitude }: Point): Position {
  return [longitude, latitude];
}

/** The middle of its country where a port's own position is not known: a leg that is left out would tell of none. */
function pointOf({ place }: ReportStop): Point | null {
  const { latitude, longitude } = place;
  if (latitude !== null && longitude !== null) return { latitude, longitude };
  const middle = country(place.country.code);
  return middle ? { latitude: middle.latitude, longitude: middle.longitude } : null;
}
