import { PortolanError } from '../errors.ts';
import { country } from '../places/countries.ts';
import {
  ACCESS_SCOPES,
  type AccessScope,
  MARKINGS,
  type Marking,
  VIEWER_ROLES,
  type ViewerRole,
} from '../vocabulary.ts';

/** Who asks, and what rules and statements decide by. */
export interface Viewer {
  /** Of the identity provider or the API key; stable. */
  id: string;
  name: string;
  role: ViewerRole;
  /** Whose officer it is, ISO 3166-1 alpha-2; null for a RILO or a service, which is of no single one. */
  administration: string | null;
  /** The highest marking that it may read. */
  clearance: Marking;
  /** Closed groups that it belongs to, sorted. */
  groups: readonly string[];
  scopes: readonly AccessScope[];
  /** True for whoever asks a server that is bound to loopback without authentication. */
  demo: boolean;
}

/** What a token or a command says of a viewer, to be checked. */
export interface Claimed {
  id: unknown;
  name: unknown;
  role: unknown;
  administration: unknown;
  clearance: unknown;
  groups: unknown;
  scopes: unknown;
}

/** These act for one administration, so that a record's marking can be held against it. */
const OF_AN_ADMINISTRATION: readonly ViewerRole[] = ['READER', 'ANALYST', 'CONTACT_POINT'];

export const DEMO_VIEWER: Viewer = {
  id: 'demo',
  name: 'Demo viewer',
  role: 'ANALYST',
  administration: null,
  clearance: 'AMBER',
  groups: [],
  scopes: ACCESS_SCOPES,
  demo: true,
};

/** The viewer that is claimed; fails with BAD_VIEWER and says what is wrong. What is left out gives the least. */
export function toViewer(claimed: Claimed): Viewer {
  const role = oneOf('role', VIEWER_ROLES, claimed.role);
  const administration = administrationOf(claimed.administration);
  if (administration === null && OF_AN_ADMINISTRATION.includes(role)) {
    throw bad('administration', `the role ${role} needs the administration that it is an officer of`);
  }
  const id = text('id', claimed.id);
  return {
    id,
    name: claimed.name === undefined ? id : text('name', claimed.name),
    role,
    administration,
    clearance: clearanceOf(claimed.clearance),
    groups: [...new Set(list('groups', claimed.groups).map((group) => groupOf(group)))].sort(),
    scopes: list('scopes', claimed.scopes).map((scope) => oneOf('scopes', ACCESS_SCOPES, scope)),
    demo: false,
  };
}

function clearanceOf(value: unknown): Marking {
  if (value === undefined) return 'CLEAR';
  // Both spellings are about: TLP writes a plus, and GraphQL's enums cannot.
  return oneOf('clearance', MARKINGS, value === 'AMBER_STRICT' ? 'AMBER+STRICT' : value);
}

function administrationOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || !country(value)) {
    throw bad('administration', `ISO 3166-1 has no country ${JSON.stringify(value)}`);
  }
  return value;
}

/** As records name it; a comma or a bar would part it in two there. */
function groupOf(value: unknown): string {
  if (typeof value !== 'string' || !/^[^\s,|]([^\p{Cc},|]{0,98}[^\s,|])?$/u.test(value)) {
    throw bad(
      'groups',
      `${JSON.stringify(value)} is no name of a group: up to 100 characters without , and |`,
    );
  }
  return value;
}

function oneOf<Word extends string>(what: string, words: readonly Word[], value: unknown): Word {
  const word = words.find((known) => known === value);
  if (word === undefined)
    throw bad(what, `it must be one of ${words.join(', ')}, not ${JSON.stringify(value)}`);
  return word;
}

function text(what: string, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 200) {
    throw bad(what, `it must be a text of 1 to 200 characters, not ${JSON.stringify(value)?.slice(0, 200)}`);
  }
  return value;
}

function list(what: string, value: unknown): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw bad(what, `it must be a list, not ${JSON.stringify(value)}`);
  return value;
}

function bad(what: string, why: string): PortolanError {
  return new PortolanError('BAD_VIEWER', `${what}: ${why}.`, { attribute: what });
}
