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
import { type NamedKeys, nothingNamed } from './known.ts';
import { checkLinks, sum } from './named.ts';
import type { SeizureRow } from './seizures.ts';
import { type Digested, idsOf, listOf, type Writer } from './writer.ts';

type Seizure = Digested<SeizureRow>;

/** Seizures, tied to their shipments where those are known, and counted on their routes. */
export const seizureWriter: Writer<SeizureRow> = {
  digests: seizureDigests,
  named: namedBy,
  write: async (run, fresh, changed) => {
    const left = changed.length > 0 ? await run(unlinkSeizures, { ids: idsOf(changed) }) : [];
    await writeNodes(run, createSeizures, fresh);
    await writeNodes(run, updateSeizures, changed);

    await run(lock, {});
    const written = [...fresh, ...changed];
    const joined = await run(linkShipments, { ids: idsOf(written) });
    const routesLeft = left.flatMap((row) => row.route ?? []);
    const ownRoutes = written.flatMap(({ row }) => row.route?.key ?? []);
    const touched = new Set([...ownRoutes, ...routesLeft, ...joined.map((row) => row.route)]);
    if (touched.size > 0) await run(countSeizures, { keys: [...touched] });
    return await dropUnnamed(
      run,
      routesLeft,
      left.map((row) => row.node),
    );
  },
};

function namedBy(seizures: readonly Seizure[]): NamedKeys {
  const named = nothingNamed();
  for (const { row } of seizures) {
    for (const company of [row.consignor, row.consignee]) if (company !== null) named.companies.add(company);
    if (row.location) named.places.add(row.location.place);
    for (const stop of row.route?.stops ?? []) named.places.add(stop.place);
    if (row.route) named.routes.add(row.route.key);
  }
  return named;
}

async function writeNodes(
  run: RunInTransaction,
  statement: typeof createSeizures | typeof updateSeizures,
  seizures: readonly Seizure[],
): Promise<void> {
  if (seizures.length === 0) return;
  const rows = seizures.map(propertiesOf);
  checkLinks(sum(await run(statement, { rows })), linksOf(rows));
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
