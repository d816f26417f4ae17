// Generated from cypher/status/ by npm run codegen; edit those files.
import type { Statement } from './statement.ts';

export interface StatusRevisionParams {

}
export interface StatusRevisionRow {
  revision: number;
}
/** The revision of the data: raised by every batch that changed something. */
export const revision: Statement<StatusRevisionParams, StatusRevisionRow> = {
  name: 'status/revision',
  write: false,
  integers: [],
  columns: { revision: 'int' },
  text: `MATCH (g:Graph {name: 'portolan'})
RETURN g.revision AS revision`,
};
