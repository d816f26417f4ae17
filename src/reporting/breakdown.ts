import type { Dimension } from '../detection/seizure-statistics.ts';
import { PortolanError } from '../errors.ts';
import type { Variables } from './ask.ts';
import { counted, highestMarking, keyOf, type ReportCase } from './case.ts';
import type { Cell, Column, Source, Table } from './model.ts';
import type { Speech } from './speech.ts';
import type { Statistics } from './study.ts';

/** Cases of a period with the server's figures on them. */
export interface Counts {
  statistics: Statistics;
  cases: readonly ReportCase[];
}

/** Cases by the value of a dimension; fails where they are not those that the server counts. */
export function group(dimension: Dimension, { statistics, cases }: Counts): Map<string | null, ReportCase[]> {
  const groups = new Map<string | null, ReportCase[]>();
  for (const of of cases) {
    const key = keyOf(of, dimension);
    const found = groups.get(key);
    if (found) found.push(of);
    else groups.set(key, [of]);
  }
  for (const { keys, seizures } of statistics.rows) {
    const [key] = keys;
    const found = groups.get(key?.value ?? null)?.length ?? 0;
    if (key && found !== seizures) throw disagreement(dimension, key.value, seizures, found);
  }
  const all = statistics.total.seizures;
  if (all !== cases.length) throw disagreement(dimension, 'all', all, cases.length);
  return groups;
}

export function disagreement(dimension: Dimension, value: string | null, said: number, found: number) {
  return new PortolanError(
    'REPORT',
    `The figures do not agree: ${said} cases by ${dimension} ${value ?? 'not recorded'}, and ${found} in the list. Nothing was written.`,
    { dimension, value, said, found },
  );
}

export interface BreakdownOptions {
  id: string;
  title: string;
  label: string;
  dimension: Dimension;
  now: Counts;
  earlier: Counts;
  /** The largest so many; the others are added up. */
  limit: number;
  revision: number;
}

/** Cases by one property, against the year before. */
export function breakdownTable(
  speech: Speech,
  { id, title, label, dimension, now, earlier, limit, revision }: BreakdownOptions,
): Table {
  const { columns: words } = speech.say;
  const columns: Column[] = [
    { key: 'value', label, type: 'text' },
    { key: 'cases', label: words.cases, type: 'count' },
    { key: 'share', label: words.share, type: 'share' },
    { key: 'before', label: words.before, type: 'count' },
    { key: 'change', label: words.change, type: 'change' },
  ];
  const [groups, groupsBefore] = [group(dimension, now), group(dimension, earlier)];
  const total = now.cases.length;
  const row = (name: string, cases: readonly ReportCase[], before: readonly ReportCase[]): Cell[] => [
    name,
    counted(cases),
    total === 0 ? null : cases.length / total,
    counted(before),
    change(cases.length, before.length),
  ];
  const values = now.statistics.rows.map(({ keys }) => ({
    value: keys[0]?.value ?? null,
    label: keys[0]?.label ?? '',
  }));
  // A value that has gone is news as well.
  const gone = earlier.statistics.rows
    .map(({ keys }) => ({ value: keys[0]?.value ?? null, label: keys[0]?.label ?? '' }))
    .filter(({ value }) => !groups.has(value));
  const all = [...values, ...gone];
  const rows = all
    .slice(0, limit)
    .map(({ value, label }) =>
      row(speech.value(dimension, value, label), groups.get(value) ?? [], groupsBefore.get(value) ?? []),
    );
  const rest = all.slice(limit);
  if (rest.length > 0) {
    const of = (from: typeof groups) => rest.flatMap(({ value }) => from.get(value) ?? []);
    rows.push(row(speech.say.others(speech.number(rest.length)), of(groups), of(groupsBefore)));
  }
  rows.push(row(speech.say.total, now.cases, earlier.cases));
  const variables = [now.statistics.variables, earlier.statistics.variables];
  return {
    kind: 'table',
    ...{ id, title, columns, rows },
    source: sourceOf('statistics', variables, revision, [...now.cases, ...earlier.cases]),
  };
}

/** By how much it is more or less than before; null where there was nothing before. */
export function change(now: number, before: number): number | null {
  return before === 0 ? null : (now - before) / before;
}

export function sourceOf(
  query: string,
  variables: readonly Variables[],
  revision: number,
  cases: readonly { marking: string }[],
): Source {
  return { query: `report/${query}`, variables, revision, marking: highestMarking(cases) };
}
