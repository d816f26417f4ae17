import { GraphQLScalarType, Kind } from 'graphql';
import { PortolanError } from '../errors.ts';

/** A day, and a time of day as RFC 3339 and what exports write have it: seconds and zone may be missing. */
const DATE = /^(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)?)?$/i;

/** The day of an ISO 8601 date or timestamp; fails with MALFORMED_DATE. */
export function readDate(value: unknown): string {
  const [, day = ''] = typeof value === 'string' ? (DATE.exec(value.trim()) ?? []) : [];
  if (!isDay(day)) {
    const shown = JSON.stringify(value)?.slice(0, 60);
    throw new PortolanError('MALFORMED_DATE', `${shown} is not a date: write it as 2023-11-16.`);
  }
  return day;
}

/** Whether a text is a day of the calendar, `2023-11-16`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export const DateScalar = new GraphQLScalarType<string, unknown>({
  name: 'Date',
  serialize: (value) => value,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined),
});
