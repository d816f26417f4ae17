import type { RunInTransaction } from '../cypher/graph.ts';
import {
  countSeizures,
  createShipments,
  holdShipments,
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
import { audienceOf, type Move } from './counters.ts';
import { dropUnnamed } from './drop.ts';
import type { Known, NamedKeys } from './known.ts';
import { checkLinks, makeNamed, sum } from './named.ts';
import type { ShipmentRow } from './shipments.ts';
import { moveCounters } from './traffic.ts';
import { type BatchResult, type Digested, idsOf, sortRows, UNTOUCHED } from './writer.ts';

type Shipment = Digested<ShipmentRow>;
type Held = LoadHoldShipmentsRow;

/** Writes shipments with all that they are tied to, and moves the counters with them. */
export async function writeShipments(
  run: RunInTransaction,
  rows: readonly ShipmentRow[],
  known: Known,
): Promise<BatchResult> {
  const stored = await run(shipmentDigests, { ids: [...new Set(rows.map((row) => row.id))] });
  const { fresh, changed, unchanged } = sortRows(rows, stored);
  const written = [...fresh, ...changed];
  if (written.length === 0) return { ...UNTOUCHED, unchanged };

  const held = changed.length > 0 ? await run(holdShipments, { ids: idsOf(changed) }) : [];
  const named = namedBy(written);
  const made = await makeNamed(run, known, named);
  const left = changed.length > 0 ? await run(unlinkShipments, { ids: idsOf(changed) }) : [];
  await writeNodes(run, fresh, changed);

  await run(lock, {});
  await nameTheirVessels(run, written, held);
  await followSeizures(run, fresh, changed, held);
  await moveCounters(run, movesOf(written, held));
  const dropped = await dropUnnamed(
    run,
    held.map((row) => row.route),
    left.map((row) => row.node),
  );
  return { ...made, named, dropped, created: fresh.length, changed: changed.length, unchanged };
}

function namedBy(shipments: readonly Shipment[]): NamedKeys {
  const named = {
    companies: new Set<string>(),
    vessels: new Set<string>(),
    containers: new Set<string>(),
    places: new Set<string>(),
    routes: new Set<string>(),
  };
  for (const { row } of shipments) {
    for (const company of partiesOf(row).flat()) named.companies.add(company);
    if (row.vesselImo !== null) named.vessels.add(row.vesselImo);
    for (const container of row.containers) named.containers.add(container);
    for (const stop of row.route.stops) named.places.add(stop.place);
    named.routes.add(row.route.key);
  }
  return named;
}

async function writeNodes(run: RunInTransaction, fresh: Shipment[], changed: Shipment[]): Promise<void> {
  for (const [statement, shipments] of [
    [createShipments, fresh],
    [updateShipments, changed],
  ] as const) {
    if (shipments.length === 0) continue;
    const expected = shipments.reduce((total, { row }) => total + linksOf(row), 0);
    checkLinks(sum(await run(statement, { rows: shipments.map(cellsOf) })), expected);
  }
}

/** In the order that cypher/load/_shipment-properties and _shipment-links read. */
function cellsOf({ row, digest }: Shipment): (string | number | boolean | string[] | null)[] {
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
    row.groups,
    audienceOf(row.marking, row.groups),
    row.synthetic,
    digest,
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

function listOf(value: string | null): string[] {
  return value === null ? [] : [value];
}

async function nameTheirVessels(
  run: RunInTransaction,
  written: readonly Shipment[],
  held: readonly Held[],
): Promise<void> {
  const before = held.flatMap((row) => (row.imo === null ? [] : [{ imo: row.imo, asOf: asOf(row) }]));
  if (before.length > 0) await run(renameVessels, { vessels: before });
  const latest = new Map<string, { imo: string; name: string; asOf: string }>();
  for (const { row } of written) {
    if (row.vesselImo === null || row.vesselName === null) continue;
    const known = latest.get(row.vesselImo);
    if (known && known.asOf > asOf(row)) continue;
    latest.set(row.vesselImo, { imo: row.vesselImo, name: row.vesselName, asOf: asOf(row) });
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
  if (touched.size > 0) await run(countSeizures, { keys: [...touched] });
}

function* movesOf(written: readonly Shipment[], held: readonly Held[]): Generator<Move> {
  for (const { route, departed, audience, mode } of held) {
    yield { route, month: departed.slice(0, 7), audience, mode, by: -1 };
  }
  for (const { row } of written) {
    const audience = audienceOf(row.marking, row.groups);
    yield { route: row.route.key, month: row.departed.slice(0, 7), audience, mode: row.mode ?? '', by: 1 };
  }
}
