import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

export interface Csv {
  /** Paths of fields, which are the header line: `id`, `quantity.value`, `route.key`. */
  columns: readonly string[];
}

/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as a stream of CSV: `pipeline(toCsv(rows(…), { columns }), createWriteStream('seizures.csv'))`. */
export function toCsv(rows: AsyncIterable<object> | Iterable<object>, { columns }: Csv): Readable {
  const lines = stringify({
    header: true,
    columns: [...columns],
    cast: {
      string: (text) => (FORMULA.test(text) ? `'${text}` : text),
      boolean: String,
      object: (value) => (Array.isArray(value) ? value.join('|') : JSON.stringify(value)),
    },
  });
  const source = Readable.from(rows);
  // A list that breaks off must not look like one that ended.
  source.on('error', (error) => lines.destroy(error));
  return source.pipe(lines);
}
