import type { SeizureReportVersionsRow } from '../cypher/seizure-report.generated.ts';
import { versions } from '../cypher/seizure-report.generated.ts';
import type { Loaders } from '../graphql/loaders.ts';
import { fieldsOf } from './seizure-input.ts';

export interface VersionRow
  extends Pick<SeizureReportVersionsRow, 'number' | 'state' | 'at' | 'by' | 'administration' | 'reasons'> {
  record: { path: string; value: string }[];
  changed: string[] | null;
}

/** The versions of a seizure that the viewer sees, each beside the one before it. */
export async function versionsOf(loaders: Loaders, id: string): Promise<VersionRow[]> {
  const rows = await loaders.many(versions, id);
  return rows.map((row, index) => {
    const before = rows[index - 1];
    return {
      ...row,
      record: [...recordOf(row)].map(([path, value]) => ({ path, value })),
      changed: before?.number === row.number - 1 ? changesOf(before, row) : null,
    };
  });
}

function changesOf(before: SeizureReportVersionsRow, after: SeizureReportVersionsRow): string[] {
  const seesNames = before.seesNames && after.seesNames;
  const [from, to] = [recordOf(before, seesNames), recordOf(after, seesNames)];
  return [...new Set([...from.keys(), ...to.keys()])].filter((path) => from.get(path) !== to.get(path));
}

/** As it was kept: by columns, which may have become more since. */
function recordOf({ record, seesNames }: SeizureReportVersionsRow, sees = seesNames): Map<string, string> {
  return fieldsOf(JSON.parse(record), sees);
}
