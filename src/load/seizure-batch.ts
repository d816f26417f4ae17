import type { RunInTransaction } from '../cypher/graph.ts';
import {
  countSeizures,
  createSeizures,
  linkShipments,
  lock,
  seizureDigests,
  unlinkSeizures,
  updateSeizures,
} from '../cypher/load.generated.ts';
import { audienceOf } from './counters.ts';
import { dropUnnamed } from './drop.ts';
import type { Known, NamedKeys } from './known.ts';
import { checkLinks, makeNamed, sum } from './named.ts';
import type { SeizureRow } from './seizures.ts';
import { type BatchResult, type Digested, idsOf, sortRows, UNTOUCHED } from './writer.ts';

type Seizure = Digested<SeizureRow>;

/** Writes seizures, ties them to their shipments where those are known, and counts them on their routes. */
export async function writeSeizures(
  run: RunInTransaction,
  rows: readonly SeizureRow[],
  known: Known,
): Promise<BatchResult> {
  const stored = await run(seizureDigests, { ids: [...new Set(rows.map((row) => row.id))] });
  const { fresh, changed, unchanged } = sortRows(rows, stored);
  const written = [...fresh, ...changed];
  if (written.length === 0) return { ...UNTOUCHED, unchanged };

  const named = namedBy(written);
  const made = await makeNamed(run, known, named);
  const left = changed.length > 0 ? await run(unlinkSeizures, { ids: idsOf(changed) }) : [];
  for (const [statement, seizures] of [
    [createSeizures, fresh],
    [updateSeizures, changed],
  ] as const) {
    if (seizures.length === 0) continue;
    const properties = seizures.map(propertiesOf);
    checkLinks(sum(await run(statement, { rows: properties })), linksOf(properties));
  }

  await run(lock, {});
  const joined = await run(linkShipments, { ids: idsOf(written) });
  const routesLeft = left.flatMap((row) => row.route ?? []);
  const touched = new Set([...named.routes, ...routesLeft, ...joined.map((row) => row.route)]);
  if (touched.size > 0) await run(countSeizures, { keys: [...touched] });
  const dropped = await dropUnnamed(
    run,
    routesLeft,
    left.map((row) => row.node),
  );
  return { ...made, named, dropped, created: fresh.length, changed: changed.length, unchanged };
}

function namedBy(seizures: readonly Seizure[]): NamedKeys {
  const named = {
    companies: new Set<string>(),
    vessels: new Set<string>(),
    containers: new Set<string>(),
    places: new Set<string>(),
    routes: new Set<string>(),
  };
  for (const { row } of seizures) {
    for (const company of [row.consignor, row.consignee]) if (company !== null) named.companies.add(company);
    if (row.location) named.places.add(row.location.place);
    for (const stop of row.route?.stops ?? []) named.places.add(stop.place);
    if (row.route) named.routes.add(row.route.key);
  }
  return named;
}

/** By the names that cypher/load/_seizure-properties and _seizure-links read. */
function propertiesOf({ row, digest }: Seizure) {
  const { shipment, location, reportedBy, route, consignor, consignee, ...own } = row;
  return {
    ...own,
    shipmentId: shipment,
    ownRoute: route?.key ?? null,
    country: location?.country ?? reportedBy,
    audience: audienceOf(row.marking, row.groups),
    digest,
    routes: listOf(route?.key),
    places: listOf(location?.place),
    reporters: listOf(reportedBy),
    consignors: listOf(consignor),
    consignees: listOf(consignee),
  };
}

function linksOf(rows: readonly ReturnType<typeof propertiesOf>[]): number {
  return rows.reduce(
    (total, { routes, places, reporters, consignors, consignees }) =>
      total + routes.length + places.length + reporters.length + consignors.length + consignees.length,
    0,
  );
}

function listOf(value: string | null | undefined): string[] {
  return value == null ? [] : [value];
}
