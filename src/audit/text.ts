import { createHash } from 'node:crypto';
import { stripIgnoredCharacters } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Characters of a document that are kept: twice the longest starter query. Its hash is of the whole. */
const MOST_OF_DOCUMENT = 4_000;
/** A few hundred ids fit. */
const MOST_OF_VARIABLES = 4_000;
/** Clients send the same documents again and again; those that are longer than any of theirs are not kept. */
const KEPT_DOCUMENTS = 500;
const LONGEST_KEPT = 10_000;

const SECRET = '[secret]';
/** API keys, tokens (JWT) and whatever else goes into an Authorization header. */
const SECRETS =
  /portolan_[0-9a-f]{16}_[\w-]+|eyJ[\w-]{5,}\.[\w-]+\.[\w-]*|\b(bearer|basic) +[\w.~+/=-]{8,}/gi;
/** Names of what no argument of the schema is called; a client may have made a mistake. */
const SECRET_NAME = /passw|secret|token|authorization|credential|api_?key/i;

export interface DocumentText {
  document: string;
  documentHash: string;
}

const kept = new LRUCache<string, DocumentText>({ max: KEPT_DOCUMENTS });

/** A document without what means nothing, and without what looks like a secret. */
export function documentText(source: string): DocumentText {
  const known = kept.get(source);
  if (known) return known;
  const whole = withoutSecrets(stripped(source));
  const documentHash = createHash('sha256').update(whole).digest('hex');
  const text = { document: cut(whole, MOST_OF_DOCUMENT), documentHash };
  if (source.length <= LONGEST_KEPT) kept.set(source, text);
  return text;
}

/** Variables as JSON; null where there are none. */
export function variablesText(variables: unknown): string | null {
  if (typeof variables !== 'object' || variables === null || Object.keys(variables).length === 0) return null;
  const json = JSON.stringify(variables, (name, value) => (SECRET_NAME.test(name) ? SECRET : value));
  return cut(withoutSecrets(json), MOST_OF_VARIABLES);
}

export function withoutSecrets(text: string): string {
  return text.replace(SECRETS, SECRET);
}

function stripped(source: string): string {
  try {
    return stripIgnoredCharacters(source);
  } catch {
    return source.replace(/\s+/g, ' ').trim();
  }
}

/** At most so many characters. Half a character, which a client may send and a cut may leave, would not be stored as it is. */
export function cut(text: string, most: number): string {
  const short = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return Buffer.from(short, 'utf8').toString('utf8');
}
