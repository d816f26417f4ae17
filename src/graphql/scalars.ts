import { GraphQLScalarType, Kind } from 'graphql';
import { PortolanError } from '../errors.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})(T[\d:.,]+(Z|[+-]\d{2}:?\d{2})?)?$/;

/** The day of an ISO 8601 date or timestamp; fails with MALFORMED_DATE. */
export function readDate(value: unknown): string {
  const [, year, month, day] = typeof value === 'string' ? (DATE.exec(value) ?? []) : [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (!year || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) {
    const shown = JSON.stringify(value)?.slice(0, 60);
    throw new PortolanError('MALFORMED_DATE', `${shown} is not a date: write it as 2023-11-16.`);
  }
  return `${year}-${month}-${day}`;
}

export const DateScalar = new GraphQLScalarType<string, unknown>({
  name: 'Date',
  serialize: (value) => value,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined),
});
