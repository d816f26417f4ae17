import type { RunInTransaction } from '../cypher/graph.ts';
import { noteSeizures, noteShipments, seizuresFrom, watchedSeizures } from '../cypher/load.generated.ts';
import type { ShipmentRow } from './shipments.ts';
import type { Watchable, Watches } from './watches.ts';
import { type Digested, idsOf, listOf } from './writer.ts';

/** Notes which watches look for shipments that have been written, and for seizures that they have led on to. */
export async function noteWatchedShipments(
  run: RunInTransaction,
  watches: Watches,
  written: readonly Digested<ShipmentRow>[],
): Promise<void> {
  if (watches.lookAt('SHIPMENT')) {
    const found = watches.find(
      'SHIPMENT',
      written.map(({ row }) => watchableOf(row)),
    );
    if (found.length > 0) await run(noteShipments, { found });
  }
  if (!watches.lookAt('SEIZURE')) return;
  const seizures = await run(seizuresFrom, { ids: idsOf(written) });
  const ids = [...new Set(seizures.map(({ id }) => id))];
  if (ids.length > 0) await noteWatchedSeizures(run, watches, ids);
}

/** Notes which watches look for seizures, once these are tied to their shipments. */
export async function noteWatchedSeizures(
  run: RunInTransaction,
  watches: Watches,
  ids: readonly string[],
): Promise<void> {
  if (!watches.lookAt('SEIZURE')) return;
  const rows = await run(watchedSeizures, { ids });
  const found = watches.find(
    'SEIZURE',
    rows.map(({ category, ...row }) => ({ ...row, categories: [category] })),
  );
  if (found.length > 0) await run(noteSeizures, { found });
}

function watchableOf(row: ShipmentRow): Watchable & { id: string } {
  const { consignor, consignee, notify, forwarder, carrier } = row;
  return {
    id: row.id,
    containers: row.containers,
    vessels: listOf(row.vesselImo),
    companies: [consignor, consignee, notify, forwarder, carrier].filter((id) => id !== null),
    routes: [row.route.key],
    hs: row.hs,
    places: [],
    modes: listOf(row.mode),
    categories: [],
    weightKg: row.weightKg,
    valueUsd: row.valueUsd,
  };
}
