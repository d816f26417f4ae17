import { PortolanError } from '../errors.ts';

/** Days, both included. */
export interface Period {
  from: string;
  to: string;
}

const DAY = 86_400_000;

export function readPeriod(from: string, to: string): Period {
  for (const day of [from, to]) {
    const date = new Date(`${day}T00:00:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime()) || iso(date) !== day) {
      throw new PortolanError('MALFORMED_DATE', `"${day}" is no day of the calendar, such as 2025-10-31.`, {
        value: day,
      });
    }
  }
  if (from > to) {
    throw new PortolanError('EMPTY_PERIOD', `The period begins on ${from} and ends earlier, on ${to}.`, {
      from,
      to,
    });
  }
  return { from, to };
}

/** The same days of the year before; the last of a month stays the last of that month. */
export function yearBefore({ from, to }: Period): Period {
  return { from: shiftMonths(from, -12), to: shiftMonths(to, -12) };
}

/** From the first of January to the end of the period. */
export function yearToDate({ to }: Period): Period {
  return { from: `${to.slice(0, 4)}-01-01`, to };
}

/** Whole months that end with that of `to`. */
export function monthsUpTo({ to }: Period, months: number): Period {
  return { from: `${shiftMonths(`${to.slice(0, 7)}-01`, 1 - months).slice(0, 7)}-01`, to };
}

/** The period after one: as many months where it was of whole months, else as many days. */
export function periodAfter({ from, to }: Period): Period {
  const next = iso(new Date(time(to) + DAY));
  if (from.endsWith('-01') && next.endsWith('-01')) {
    const months = monthsBetween(from, next);
    return { from: next, to: iso(new Date(time(shiftMonths(next, months)) - DAY)) };
  }
  return { from: next, to: iso(new Date(time(next) + time(to) - time(from))) };
}

/** `2025-08`, `2025-09` … of every month that a period touches. */
export function monthsOf({ from, to }: Period): string[] {
  const first = `${from.slice(0, 7)}-01`;
  const count = monthsBetween(first, `${to.slice(0, 7)}-01`) + 1;
  return Array.from({ length: count }, (_, i) => shiftMonths(first, i).slice(0, 7));
}

export function isWithin({ from, to }: Period, day: string): boolean {
  return from <= day && day <= to;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((time(to) - time(from)) / DAY);
}

export function shiftMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = (monthIndex: number) => new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
  const there = last(month - 1 + months);
  const atEnd = date === last(month - 1);
  return iso(new Date(Date.UTC(year, month - 1 + months, atEnd ? there : Math.min(date, there))));
}

function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  return (b ?? 0) - (a ?? 0);
}

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);
