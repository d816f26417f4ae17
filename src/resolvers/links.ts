import type { PlaceColumns } from '../cypher/place.generated.ts';
import * as places from '../cypher/place.generated.ts';
import type { SeizureColumns } from '../cypher/seizure.generated.ts';
import * as seizures from '../cypher/seizure.generated.ts';
import { withdrawn } from '../cypher/seizure-report.generated.ts';
import type { StretchColumns } from '../cypher/stretch.generated.ts';
import * as stretches from '../cypher/stretch.generated.ts';
import { courseOf, type TracedLeg } from '../detection/routing/course.ts';
import { PortolanError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import type { StopRow } from '../graphql/rows.ts';
import type { Coordinates } from '../places/coordinates.ts';
import { readTallies, shipmentsByMonth } from '../traffic/tally.ts';
import type { StretchLevel } from '../vocabulary.ts';

/** What a record refers to must be there; where it is not, the graph is broken and says where. */
export function present<Row>(row: Row | null, what: string, of: string): Row {
  if (row === null) {
    throw new PortolanError('DANGLING_REFERENCE', `${of} refers to a ${what} that is not in the graph.`, {
      of,
    });
  }
  return row;
}

export function placeByCode({ loaders }: Context, code: string): Promise<PlaceColumns | null> {
  return loaders.one(places.byCode, 'key', code);
}

export function stretchByKey(
  { loaders }: Context,
  level: StretchLevel,
  key: string,
): Promise<StretchColumns | null> {
  return loaders.oneOf(stretches.byKey, { level }, 'key', key);
}

/** A seizure by its id, also one that was withdrawn: lists have none of those. */
export async function seizureById({ loaders }: Context, id: string): Promise<SeizureColumns | null> {
  return (await loaders.one(seizures.byId, 'id', id)) ?? loaders.one(withdrawn, 'id', id);
}

/** Of the closed groups that a record is for, those that the viewer is in: for it there are no others. */
export async function groupsSeen(context: Context, groups: string[]): Promise<string[]> {
  if (groups.length === 0) return groups;
  const own = await context.groups();
  return groups.filter((group) => own.includes(group));
}

/** The stops of a route's or stretch's key. */
export function stopsOf(key: string): StopRow[] {
  return key.split('>').map((code, position) => ({ code, position }));
}

/** The way of a ship along a route's or stretch's key. */
export function courseByKey(context: Context, key: string): Promise<TracedLeg[]> {
  return Promise.all(
    stopsOf(key).map(async ({ code }) => {
      const place = await placeByCode(context, code);
      return { code, at: coordinatesOf(place), isPort: place?.kind === 'PORT' };
    }),
  ).then(courseOf);
}

export function coordinatesOf(place: PlaceColumns | null): Coordinates | null {
  const { latitude = null, longitude = null } = place ?? {};
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

/** Shipments by month of a route or a stretch. */
export function monthsOf(traffic: { texts: readonly string[] } | null) {
  return [...shipmentsByMonth(readTallies(traffic?.texts ?? []))].map(([month, shipments]) => ({
    month,
    shipments,
  }));
}
