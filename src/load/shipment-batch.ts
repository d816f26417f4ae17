import { audienceOf } from '../access/audience.ts';
import type { RunInTransaction } from '../cypher/graph.ts';
import {
  countSeizures,
  createShipments,
  holdShipments,
  joinAudiencesOfShipments,
  type LoadHoldShipmentsRow,
  linkPendingSeizures,
  lock,
  moveSeizures,
  nameVessels,
  renameVessels,
  shipmentDigests,
  unlinkShipments,
  updateShipments,
} from '../cypher/load.generated.ts';
import { type Move, prefixOf } from './counters.ts';
import { dropUnnamed } from './drop.ts';
import { type NamedKeys, nothingNamed } from './known.ts';
import { checkLinks, sum } from './named.ts';
import type { ShipmentRow } from './shipments.ts';
import { postTraffic } from './traffic.ts';
import { noteWatchedShipments } from './watched.ts';
import { type Digested, idsOf, listOf, type Writer } from './writer.ts';

type Shipment = Digested<ShipmentRow>;
type Held = LoadHoldShipmentsRow;

/** Shipments with all that they are tied to, and the traffic that they make. */
export const shipmentWriter: Writer<ShipmentRow> = {
  digests: shipmentDigests,
  named: namedBy,
  audiences: (row) => [audienceOf(row)],
  write: async (run, fresh, changed) => {
    const held = changed.length > 0 ? await run(holdShipments, { ids: idsOf(changed) }) : [];
    checkLinks(held.length, changed.length);
    const left = changed.length > 0 ? await run(unlinkShipments, { ids: idsOf(changed) }) : [];
    await writeNodes(run, createShipments, fresh);
    await writeNodes(run, updateShipments, changed);

    await run(lock, {});
    const written = [...fresh, ...changed];
    await nameTheirVessels(run, written, held);
    await followSeizures(run, fresh, changed, held);
    await postTraffic(run, movesOf(written, held));
    const dropped = await dropUnnamed(
      run,
      held.map((row) => row.route),
      left.map((row) => row.node),
    );
    return { dropped, changed: held.map(({ audience }) => audience) };
  },
  note: noteWatchedShipments,
};

function namedBy(shipments: readonly Shipment[]): NamedKeys {
  const named = nothingNamed();
  for (const { row } of shipments) {
    for (const company of partiesOf(row).flat()) named.companies.add(company);
    for (const imo of listOf(row.vesselImo)) named.vessels.add(imo);
    for (const container of row.containers) named.containers.add(container);
    for (const stop of row.route.stops) named.places.add(stop.place);
    named.routes.add(row.route.key);
  }
  return named;
}

async function writeNodes(
  run: RunInTransaction,
  statement: typeof createShipments | typeof updateShipments,
  shipments: readonly Shipment[],
): Promise<void> {
  if (shipments.length === 0) return;
  const expected = shipments.reduce((total, { row }) => total + linksOf(row), 0);
  checkLinks(sum(await run(statement, { rows: shipments.map(cellsOf) })), expected);
}

/** In the order that cypher/load/_shipment-properties and _shipment-links read. */
function cellsOf({ row, source, digest }: Shipment): (string | number | boolean | string[] | null)[] {
  return [
    row.id,
    row.route.key,
    row.departed,
    row.arrived,
    row.mode,
    row.hs,
    row.hsEdition,
    row.description,
    row.weightKg,
    row.valueUsd,
    row.vesselName,
    row.calls?.map((day) => day ?? '') ?? null,
    row.marking,
    [...row.groups],
    audienceOf(row).key,
    row.synthetic,
    digest,
    row.owner,
    [...row.recipients],
    row.sourceGrade,
    source?.loadRun ?? null,
    source?.line ?? null,
    ...partiesOf(row),
    listOf(row.vesselImo),
    [...new Set(row.containers)],
  ];
}

/** Consignor, consignee, notify, forwarder, carrier; each none or one. */
function partiesOf(row: ShipmentRow): string[][] {
  return [row.consignor, row.consignee, row.notify, row.forwarder, row.carrier].map(listOf);
}

function linksOf(row: ShipmentRow): number {
  return 1 + partiesOf(row).flat().length + listOf(row.vesselImo).length + new Set(row.containers).size;
}

async function nameTheirVessels(
  run: RunInTransaction,
  written: readonly Shipment[],
  held: readonly Held[],
): Promise<void> {
  const before = held.flatMap((row) => (row.imo === null ? [] : [{ imo: row.imo, asOf: asOf(row) }]));
  if (before.length > 0) await run(renameVessels, { vessels: before });
  const latest = new Map<string, { imo: string; name: string; asOf: string; audience: string }>();
  for (const { row } of written) {
    if (row.vesselImo === null || row.vesselName === null) continue;
    const known = latest.get(row.vesselImo);
    if (known && known.asOf > asOf(row)) continue;
    latest.set(row.vesselImo, {
      imo: row.vesselImo,
      name: row.vesselName,
      asOf: asOf(row),
      audience: audienceOf(row).key,
    });
  }
  if (latest.size > 0) await run(nameVessels, { vessels: [...latest.values()] });
}

function asOf({ departed, id }: { departed: string; id: string }): string {
  return `${departed} ${id}`;
}

/** Seizures that waited for these shipments find them; those without a route of their own go where their shipment goes. */
async function followSeizures(
  run: RunInTransaction,
  fresh: readonly Shipment[],
  changed: readonly Shipment[],
  held: readonly Held[],
): Promise<void> {
  const touched = new Set<string>();
  if (fresh.length > 0) {
    for (const { route } of await run(linkPendingSeizures, { ids: idsOf(fresh) })) touched.add(route);
  }
  const before = new Map(held.map((row) => [row.id, row.route]));
  const moved = changed.filter(({ row }) => before.get(row.id) !== row.route.key);
  if (moved.length > 0) {
    for (const { routes } of await run(moveSeizures, { ids: idsOf(moved) })) {
      for (const route of routes) touched.add(route);
    }
  }
  const ids = idsOf([...fresh, ...changed]);
  for (const { route } of await run(joinAudiencesOfShipments, { ids })) touched.add(route);
  if (touched.size > 0) await run(countSeizures, { keys: [...touched] });
}

function* movesOf(written: readonly Shipment[], held: readonly Held[]): Generator<Move> {
  for (const { route, departed, audience, mode } of held) {
    yield { route, prefix: prefixOf(departed, audience, mode), by: -1 };
  }
  for (const { row } of written) {
    const prefix = prefixOf(row.departed, audienceOf(row).key, row.mode ?? '');
    yield { route: row.route.key, prefix, by: 1 };
  }
}
