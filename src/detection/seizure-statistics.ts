import { country } from '../places/countries.ts';

export type Dimension =
  | 'COUNTRY'
  | 'PORT'
  | 'CATEGORY'
  | 'SUBSTANCE'
  | 'CONCEALMENT'
  | 'DETECTION'
  | 'MODE'
  | 'MONTH'
  | 'YEAR';

/** A row as the graph groups it: by values and by unit. */
export interface GroupedRow {
  values: readonly (string | null)[];
  labels: readonly (string | null)[];
  unit: string | null;
  seizures: number;
  quantity: number | null;
  valued: number;
  valueUsd: number | null;
}

export interface StatisticsKey {
  dimension: Dimension;
  value: string | null;
  label: string;
}

export interface StatisticsCell {
  seizures: number;
  share: number;
  quantities: { unit: string; total: number; seizures: number }[];
  valued: number;
  valueUsd: number;
}

export interface StatisticsRow extends StatisticsCell {
  keys: StatisticsKey[];
}

export interface SeizureStatistics {
  groupBy: Dimension[];
  total: StatisticsCell;
  rows: StatisticsRow[];
  others: StatisticsCell;
  othersCount: number;
}

const TIME: readonly Dimension[] = ['MONTH', 'YEAR'];
/** A value that no record has, between two values in one key. */
const BETWEEN = '\u0000';

/**
 * Cells with quantities by unit, the `top` largest and the rest as one. A dimension of time is a series: its empty months
 * or years are there with zeros, and `top` chooses among the values of the other dimension.
 */
export function arrange(
  rows: readonly GroupedRow[],
  groupBy: readonly Dimension[],
  top: number,
): SeizureStatistics {
  const total = rows.reduce((sum, { seizures }) => sum + seizures, 0);
  const time = groupBy.findIndex((dimension) => TIME.includes(dimension));
  const groupOf = ({ values }: GroupedRow) =>
    values
      .filter((_, index) => index !== time)
      .map((value) => value ?? BETWEEN)
      .join(BETWEEN + BETWEEN);
  const sizes = new Map<string, number>();
  for (const row of rows) sizes.set(groupOf(row), (sizes.get(groupOf(row)) ?? 0) + row.seizures);
  const ranked = [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([group]) => group);
  const onlyTime = groupBy.length === 1 && time === 0;
  const shown = new Set(onlyTime ? ranked : ranked.slice(0, top));

  const cells = new Map<string, GroupedRow[]>();
  const rest: GroupedRow[] = [];
  for (const row of rows) {
    if (!shown.has(groupOf(row))) {
      rest.push(row);
      continue;
    }
    const key = JSON.stringify(row.values);
    cells.set(key, [...(cells.get(key) ?? []), row]);
  }
  if (time >= 0) fillSeries(cells, rows, time);
  const result = [...cells].map(([key, of]): StatisticsRow => {
    const values = JSON.parse(key) as (string | null)[];
    return { keys: keysOf(groupBy, values, of[0]?.labels ?? []), ...cellOf(of, total) };
  });
  const rankOf = new Map(ranked.map((group, index) => [group, index]));
  const groupOfKeys = (keys: readonly StatisticsKey[]) =>
    rankOf.get(
      keys
        .filter((_, index) => index !== time)
        .map(({ value }) => value ?? BETWEEN)
        .join(BETWEEN + BETWEEN),
    ) ?? 0;
  result.sort((a, b) => {
    const byGroup = groupOfKeys(a.keys) - groupOfKeys(b.keys);
    if (byGroup !== 0 || time < 0) return byGroup;
    return (a.keys[time]?.value ?? '') < (b.keys[time]?.value ?? '') ? -1 : 1;
  });
  return {
    groupBy: [...groupBy],
    total: cellOf(rows, total),
    rows: result,
    others: cellOf(rest, total),
    othersCount: ranked.length - shown.size,
  };
}

/** Every month or year between the first and the last, for every group shown. */
function fillSeries(cells: Map<string, GroupedRow[]>, rows: readonly GroupedRow[], time: number): void {
  const seen = rows.flatMap(({ values }) => values[time] ?? []).sort();
  const groups = new Map(
    [...cells.values()].flatMap(([row]) =>
      row ? [[JSON.stringify(row.values.filter((_, index) => index !== time)), row]] : [],
    ),
  );
  for (const row of groups.values()) {
    for (const step of stepsBetween(seen[0], seen.at(-1))) {
      const values = row.values.map((value, index) => (index === time ? step : value));
      const key = JSON.stringify(values);
      if (!cells.has(key)) {
        cells.set(key, [
          { values, labels: row.labels, unit: null, seizures: 0, quantity: null, valued: 0, valueUsd: null },
        ]);
      }
    }
  }
}

/** Years `2024`, or months `2024-03`, from one to the other. */
function stepsBetween(first: string | undefined, last: string | undefined): string[] {
  const steps: string[] = [];
  if (first === undefined || last === undefined) return steps;
  const [year = 1970, month = 1] = first.split('-').map(Number);
  for (let index = 0; ; index++) {
    const step =
      first.length === 4
        ? String(year + index)
        : new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 7);
    if (step > last) return steps;
    steps.push(step);
  }
}

function keysOf(
  groupBy: readonly Dimension[],
  values: readonly (string | null)[],
  labels: readonly (string | null)[],
): StatisticsKey[] {
  return groupBy.map((dimension, index) => {
    const value = values[index] ?? null;
    return { dimension, value, label: labelOf(dimension, value, labels[index] ?? null) };
  });
}

function labelOf(dimension: Dimension, value: string | null, label: string | null): string {
  if (value === null) return 'not recorded';
  if (label !== null) return label;
  return dimension === 'COUNTRY' ? (country(value)?.name ?? value) : value;
}

function cellOf(rows: readonly GroupedRow[], total: number): StatisticsCell {
  const quantities = new Map<string, { unit: string; total: number; seizures: number }>();
  let seizures = 0;
  let valued = 0;
  let valueUsd = 0;
  for (const row of rows) {
    seizures += row.seizures;
    valued += row.valued;
    valueUsd += row.valueUsd ?? 0;
    if (row.unit === null) continue;
    const quantity = quantities.get(row.unit) ?? { unit: row.unit, total: 0, seizures: 0 };
    quantity.total += row.quantity ?? 0;
    quantity.seizures += row.seizures;
    quantities.set(row.unit, quantity);
  }
  return {
    seizures,
    share: total === 0 ? 0 : seizures / total,
    quantities: [...quantities.values()].sort(
      (a, b) => b.seizures - a.seizures || (a.unit < b.unit ? -1 : 1),
    ),
    valued,
    valueUsd,
  };
}
