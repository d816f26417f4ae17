import type { RunInTransaction } from '../cypher/graph.ts';
import { companyDigests, lock, writeCompanies as write } from '../cypher/load.generated.ts';
import type { CompanyRow } from './companies.ts';
import { checkLinks, sum } from './named.ts';
import { type BatchResult, type Digested, sortRows, UNTOUCHED } from './writer.ts';

/** Writes companies; what a shipment or seizure had named before is filled in. */
export async function writeCompanies(
  run: RunInTransaction,
  rows: readonly CompanyRow[],
): Promise<BatchResult> {
  const stored = await run(companyDigests, { ids: [...new Set(rows.map((row) => row.id))] });
  const { fresh, changed, unchanged } = sortRows(rows, stored);
  const written = [...fresh, ...changed].sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
  if (written.length === 0) return { ...UNTOUCHED, unchanged };
  const properties = written.map(propertiesOf);
  checkLinks(
    sum(await run(write, { rows: properties })),
    properties.reduce((total, { countries }) => total + countries.length, 0),
  );
  await run(lock, {});
  return { ...UNTOUCHED, created: fresh.length, changed: changed.length, unchanged };
}

function propertiesOf({ row, digest }: Digested<CompanyRow>) {
  const { country, ...own } = row;
  return {
    ...own,
    aliasText: row.aliases.join('\n') || null,
    countries: country === null ? [] : [country],
    digest,
  };
}
