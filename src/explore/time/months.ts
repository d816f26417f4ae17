import type { Shown } from '../context.ts';
import type { Period } from '../state/view.ts';

/** One month of the time line: what happened in it, and what that is held against. */
export interface Month {
  month: string;
  /** Seizures. */
  seizures: number;
  /** Shipments, expected seizures or links, by what the time line is of. */
  against: number;
}

export const monthOf = (day: string) => day.slice(0, 7);

export function nextMonth(month: string, by = 1): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** Every month from the first to the last, those without anything too. */
export function filled(known: readonly Month[]): Month[] {
  const by = new Map(known.map((each) => [each.month, each]));
  const sorted = [...by.keys()].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: Month[] = [];
  // A date that is centuries off must not hang the page.
  for (let month = first; month <= last && months.length < 1200; month = nextMonth(month)) {
    months.push(by.get(month) ?? { month, seizures: 0, against: 0 });
  }
  return months;
}

/** Seizures on the canvas by month, and how many links were in use: from the first record behind them to the last. */
export function monthsOfCanvas({ nodes, edges }: Shown): Month[] {
  const seizures = new Map<string, number>();
  for (const node of nodes) {
    if (node.__typename !== 'Seizure') continue;
    const month = monthOf(node.date);
    seizures.set(month, (seizures.get(month) ?? 0) + 1);
  }
  const spans = edges.flatMap(({ firstDate, lastDate }) =>
    firstDate === null || lastDate === null ? [] : [[monthOf(firstDate), monthOf(lastDate)] as const],
  );
  const ends = [...seizures.keys(), ...spans.flat()];
  const months = filled(ends.map((month) => ({ month, seizures: 0, against: 0 })));
  // By differences: a link adds one in its first month and takes it away after its last.
  const change = new Map<string, number>();
  for (const [first, last] of spans) {
    change.set(first, (change.get(first) ?? 0) + 1);
    const after = nextMonth(last);
    change.set(after, (change.get(after) ?? 0) - 1);
  }
  let inUse = 0;
  return months.map(({ month }) => {
    inUse += change.get(month) ?? 0;
    return { month, seizures: seizures.get(month) ?? 0, against: inUse };
  });
}

/** The days of whole months, both included. */
export function periodOf(first: string, last: string): Period {
  const [from, to] = first <= last ? [first, last] : [last, first];
  const after = new Date(`${nextMonth(to)}-01T00:00:00Z`);
  after.setUTCDate(0);
  return { from: `${from}-01`, to: after.toISOString().slice(0, 10) };
}
