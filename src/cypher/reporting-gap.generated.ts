// Generated from cypher/reporting-gap/ by npm run codegen; edit those files.
import type { Statement } from './statement.ts';

export interface ReportingGapReportsParams {
  from: string;
  to: string;
  categories: ReadonlyArray<string> | null;
  audiences: ReadonlyArray<string>;
}
export interface ReportingGapReportsRow {
  country: string;
  month: string;
  seizures: number;
  last: string;
}
/** Seizures by country and month; a case counts once, whatever the number of its goods. */
export const reports: Statement<ReportingGapReportsParams, ReportingGapReportsRow> = {
  name: 'reporting-gap/reports',
  write: false,
  integers: [],
  columns: { country: 'string', month: 'string', seizures: 'int', last: 'string' },
  text: `MATCH (z:Seizure)
WHERE z.date >= date($from) AND z.date <= date($to) AND z.country IS NOT NULL
  AND ($categories IS NULL OR z.category IN $categories) AND
  z.audience IN $audiences
RETURN z.country AS country, left(toString(z.date), 7) AS month, count(DISTINCT
  CASE WHEN z.caseId IS NULL THEN z.id ELSE 'case ' + coalesce(z.owner, '') + ' ' + z.caseId END
) AS seizures, toString(max(z.date)) AS last
ORDER BY country, month`,
};
