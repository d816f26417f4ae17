import type { Graph } from '../cypher/graph.ts';
import { referenceChecksum, setReferenceChecksum } from '../cypher/load.generated.ts';
import { mergeCountries, mergePorts } from '../cypher/place.generated.ts';
import { type CountryRecord, countries } from '../places/countries.ts';
import type { PortRecord } from '../places/place.ts';
import { ports } from '../places/ports.ts';
import { readUnlocode } from '../places/unlocode.ts';
import { RejectWriter } from './rejects.ts';
import { raise } from './revision.ts';
import { digestOf } from './writer.ts';

/** Places in one transaction: 44,806 of the official list are nine. */
const BATCH_SIZE = 5_000;

/** What became of a list of places. */
export interface ReferenceSummary {
  places: number;
  /** New or different from what the graph had. */
  changed: number;
  rejected: number;
  rejectedPath: string | null;
}

/** Countries and sea ports that come with Portolan; once for each version of their lists. */
export async function seedReference(graph: Graph): Promise<void> {
  const checksum = digestOf([countries(), ports()]);
  const [known] = await graph.run(referenceChecksum, {});
  if (known?.checksum === checksum) return;
  await graph.write((run) => run(mergeCountries, { countries: countries().map(countryCells) }));
  for (const batch of batches(ports())) await mergeBatch(graph, batch, false);
  await graph.write(async (run) => {
    await run(setReferenceChecksum, { checksum });
    await raise(run, { changed: 'EVERY' });
  });
}

/**
 * Merges the official UN/LOCODE code list; its names, functions and coordinates stand over those that come with
 * Portolan, and places that only rows had named become listed. Loaded again, it changes nothing.
 *
 * @throws PortolanError FILE where the file is no such list
 */
export async function loadUnlocode(
  graph: Graph,
  path: string,
  report: (progress: { places: number; rejected: number }) => void = () => {},
): Promise<ReferenceSummary> {
  const rejects = new RejectWriter({ path, columns: [] });
  const summary: ReferenceSummary = { places: 0, changed: 0, rejected: 0, rejectedPath: null };
  let batch: PortRecord[] = [];
  const flush = async () => {
    summary.changed += await mergeBatch(graph, batch, true);
    summary.places += batch.length;
    batch = [];
    report({ places: summary.places, rejected: rejects.count });
  };
  try {
    for await (const entry of readUnlocode(path)) {
      if ('reject' in entry) await rejects.write({ ...entry.reject, ok: false, record: [] });
      else batch.push(entry);
      if (batch.length >= BATCH_SIZE) await flush();
    }
    if (batch.length > 0) await flush();
  } finally {
    summary.rejectedPath = await rejects.close();
    summary.rejected = rejects.count;
  }
  return summary;
}

async function mergeBatch(graph: Graph, batch: readonly PortRecord[], official: boolean): Promise<number> {
  return await graph.write(async (run) => {
    const [row] = await run(mergePorts, { ports: batch.map(portCells), official });
    const changed = row?.changed ?? 0;
    if (official && changed > 0) await raise(run, { changed: 'EVERY' });
    return changed;
  });
}

function countryCells({ names, riloInferred: _, ...country }: CountryRecord) {
  return { ...country, nameEs: names.es, nameFr: names.fr };
}

function portCells(port: PortRecord) {
  const { locode, name, country, latitude, longitude, functions } = port;
  return { locode, name, country, latitude, longitude, functions, digest: digestOf(port) };
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += BATCH_SIZE) yield items.slice(at, at + BATCH_SIZE);
}
