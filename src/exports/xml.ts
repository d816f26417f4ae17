import type { Attributes } from './export-graph.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as XML 1.0 can have it: without the control characters and halves of characters that it cannot. */
export function xml(text: string | number | boolean): string {
  return (
    String(text)
      .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
      .replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)
      // A parser takes them for blanks within an attribute.
      .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  );
}

export type XmlType = 'string' | 'double' | 'integer' | 'boolean';

/** Names of attributes with the type that fits all that have them, in alphabetical order. */
export function typesOf(rows: Iterable<Attributes>): Map<string, XmlType> {
  const types = new Map<string, XmlType>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      const known = types.get(name);
      const type = typeOf(value);
      types.set(name, known === undefined || known === type ? type : wider(known, type));
    }
  }
  return new Map([...types].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function typeOf(value: string | number | boolean): XmlType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'integer' : 'double';
}

function wider(a: XmlType, b: XmlType): XmlType {
  const numbers: XmlType[] = ['integer', 'double'];
  return numbers.includes(a) && numbers.includes(b) ? 'double' : 'string';
}
