import { type Audience, audienceOf, jointAudience } from '../access/audience.ts';
import type { RunInTransaction } from '../cypher/graph.ts';
import {
  countSeizures,
  createSeizures,
  joinAudiences,
  linkShipments,
  lock,
  seizureDigests,
  unlinkSeizures,
  updateSeizures,
} from '../cypher/load.generated.ts';
import { dropUnnamed } from './drop.ts';
import { type NamedKeys, nothingNamed } from './known.ts';
import { checkLinks, sum } from './named.ts';
import type { SeizureRow } from './seizures.ts';
import { noteWatchedSeizures } from './watched.ts';
import { type Digested, idsOf, listOf, type Writer } from './writer.ts';

type Seizure = Digested<SeizureRow>;

/** Seizures, tied to their shipments where those are known, and counted on their routes. */
export const seizureWriter: Writer<SeizureRow> = {
  digests: seizureDigests,
  named: namedBy,
  audiences: (row) => [audienceOf(row), namesOf(row), audienceOfNames(row)],
  write: async (run, fresh, changed) => {
    const left = changed.length > 0 ? await run(unlinkSeizures, { ids: idsOf(changed) }) : [];
    await writeNodes(run, createSeizures, fresh);
    await writeNodes(run, updateSeizures, changed);

    await run(lock, {});
    const written = [...fresh, ...changed];
    const joined = await run(linkShipments, { ids: idsOf(written) });
    const routesLeft = left.flatMap((row) => row.route ?? []);
    const ownRoutes = written.flatMap(({ row }) => row.route?.key ?? []);
    await run(joinAudiences, { ids: idsOf(written) });
    const touched = new Set([...ownRoutes, ...routesLeft, ...joined.map((row) => row.route)]);
    if (touched.size > 0) await run(countSeizures, { keys: [...touched] });
    const dropped = await dropUnnamed(
      run,
      routesLeft,
      left.map((row) => row.node),
    );
    return { dropped, changed: left.map(({ audience }) => audience) };
  },
  note: (run, watches, written) => noteWatchedSeizures(run, watches, idsOf(written)),
};

/** Who may see the companies that a row names, by their own marking alone. */
function namesOf(row: SeizureRow): Audience {
  const { namesMarking, namesGroups } = row;
  if (namesMarking === null && namesGroups.length === 0) return audienceOf(row);
  return audienceOf({ ...row, marking: namesMarking ?? row.marking, groups: namesGroups });
}

/** Who may know the companies that a row names: whoever sees the row, and them. */
export function audienceOfNames(row: SeizureRow): Audience {
  return jointAudience(audienceOf(row), namesOf(row));
}

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
function propertiesOf({ row, source, digest }: Seizure) {
  const { shipment, location, reportedBy, route, consignor, consignee, namesMarking, namesGroups, ...own } =
    row;
  return {
    ...own,
    groups: [...own.groups],
    recipients: [...own.recipients],
    shipmentId: shipment,
    ownRoute: route?.key ?? null,
    country: location?.country ?? reportedBy,
    audience: audienceOf(row).key,
    namesAudience: audienceOfNames(row).key,
    digest,
    loadRun: source?.loadRun ?? null,
    line: source?.line ?? null,
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
