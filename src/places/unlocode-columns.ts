/** The columns of the code list that are read. */
export type Column =
  | 'change'
  | 'locode'
  | 'country'
  | 'location'
  | 'name'
  | 'subdivision'
  | 'function'
  | 'iata'
  | 'coordinates';

/** Where a column is, and what it is called for whoever has to mend the file. */
export interface ColumnPlace {
  index: number;
  title: string;
}

export interface Layout {
  columns: ReadonlyMap<Column, ColumnPlace>;
  /** Cells that every row has. */
  width: number;
  hasHeader: boolean;
}

/** Titles met in editions with a header, in small letters without blanks. */
const TITLES: Readonly<Record<string, Column>> = {
  ch: 'change',
  change: 'change',
  locode: 'locode',
  country: 'country',
  location: 'location',
  name: 'name',
  subdiv: 'subdivision',
  subdivision: 'subdivision',
  function: 'function',
  iata: 'iata',
  coordinates: 'coordinates',
};

/** UNECE's own files have no header; their columns, without those that are not read. */
const OFFICIAL: readonly (Column | null)[] = [
  'change',
  'country',
  'location',
  'name',
  null, // name without diacritics
  'subdivision',
  'function',
  null, // status
  null, // date
  'iata',
  'coordinates',
  null, // remarks
];

/** The layout that a file's first row shows: by its titles, or UNECE's own; undefined where it is neither. */
export function layoutOf(firstRow: readonly string[]): Layout | undefined {
  const titled = layout(firstRow, (cell) => TITLES[cell.toLowerCase().replaceAll(' ', '')] ?? null, true);
  if (isComplete(titled)) return titled;
  const looksOfficial = firstRow.length === OFFICIAL.length && /^[A-Z]{2}$/.test(firstRow[1] ?? '');
  return looksOfficial ? layout(firstRow, (_, index) => OFFICIAL[index] ?? null, false) : undefined;
}

function layout(
  row: readonly string[],
  columnAt: (cell: string, index: number) => Column | null,
  hasHeader: boolean,
): Layout {
  const columns = new Map<Column, ColumnPlace>();
  for (const [index, cell] of row.entries()) {
    const column = columnAt(cell, index);
    if (column !== null) columns.set(column, { index, title: hasHeader ? cell : column });
  }
  return { columns, width: row.length, hasHeader };
}

function isComplete({ columns }: Layout): boolean {
  const hasCode = columns.has('locode') || (columns.has('country') && columns.has('location'));
  return hasCode && columns.has('name') && columns.has('function');
}
