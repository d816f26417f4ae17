import { audienceOf } from '../access/audience.ts';
import { companyDigests, lock, writeCompanies } from '../cypher/load.generated.ts';
import { sampleOf } from '../random.ts';
import type { CompanyRow } from './companies.ts';
import { nothingNamed } from './known.ts';
import { checkLinks, sum } from './named.ts';
import { type Digested, listOf, type Writer } from './writer.ts';

/** Companies; one that a shipment or seizure had named before is filled in. */
export const companyWriter: Writer<CompanyRow> = {
  digests: companyDigests,
  named: nothingNamed,
  audiences: (row) => [audienceOf(row)],
  write: async (run, fresh, changed) => {
    // Sorted, since two sessions that fill in stubs must not wait for each other.
    const rows = [...fresh, ...changed].sort((a, b) => (a.row.id < b.row.id ? -1 : 1)).map(propertiesOf);
    const expected = rows.reduce((total, { countries }) => total + countries.length, 0);
    checkLinks(sum(await run(writeCompanies, { rows })), expected);
    await run(lock, {});
    // A record that fills in a stub, or is marked anew, shows or hides what records of any audience name.
    return { dropped: false, changed: changed.length > 0 ? 'EVERY' : [] };
  },
};

function propertiesOf({ row, source, digest }: Digested<CompanyRow>) {
  const { country, ...own } = row;
  return {
    ...own,
    groups: [...own.groups],
    recipients: [...own.recipients],
    audience: audienceOf(row).key,
    aliasText: row.aliases.join('\n') || null,
    countries: listOf(country),
    digest,
    loadRun: source?.loadRun ?? null,
    line: source?.line ?? null,
    sample: sampleOf(own.id),
  };
}
