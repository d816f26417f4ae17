import { randomUUID } from 'node:crypto';
import type { Viewer } from '../access/viewer.ts';
import type { Witness } from '../cypher/reader.ts';
import { type AuditKind, MARKINGS, type Marking } from '../vocabulary.ts';
import type { AuditRecord } from './entry.ts';
import { cut, documentText, variablesText, withoutSecrets } from './text.ts';

/** What a client asks, before anything of it is trusted. */
export interface Asked {
  query?: unknown;
  variables?: unknown;
}

/** What the columns of a record say of whose it is and how far it may travel. */
interface RecordRow {
  owner?: string | null;
  marking?: Marking | null;
  groups?: readonly string[];
}

/** From here on what is read is for few, and an answer waits for its entry. */
const CLOSED = MARKINGS.indexOf('AMBER');
/** No viewer's name is longer; that of an operation may be. */
const MOST_OF_NAME = 200;

/** What one request leaves for the audit log. */
export class Trail {
  viewer: Viewer | null = null;
  kind: AuditKind = 'UNREAD';
  operation: string | null = null;
  asked: Asked = {};
  /** Codes of the errors that it was answered with. */
  codes: readonly string[] = [];
  /** Whether it asks about nothing but the schema, the viewer and the status. */
  isTrivial = false;
  readonly #at = new Date();
  readonly #started = performance.now();
  readonly #owners = new Map<string, number>();
  readonly #groups = new Set<string>();
  #rows = 0;
  #rank = -1;

  readonly see: Witness = ({ columns }, rows) => {
    this.#rows += rows.length;
    if (!('owner' in columns)) return;
    for (const { owner, marking, groups } of rows as readonly RecordRow[]) {
      if (owner != null) this.#owners.set(owner, (this.#owners.get(owner) ?? 0) + 1);
      if (marking != null) this.#rank = Math.max(this.#rank, MARKINGS.indexOf(marking));
      for (const group of groups ?? []) this.#groups.add(group);
    }
  };

  /**
   * Whether it may be answered only when its entry is written. Whoever is not known is given nothing, and must not be able
   * to have each of their requests written by itself.
   */
  get mustBeSure(): boolean {
    return this.kind === 'MUTATION' || this.#rank >= CLOSED || this.codes.includes('FORBIDDEN');
  }

  record(): AuditRecord {
    const { viewer, asked } = this;
    // Whoever is not known cannot fill the log with texts: the hash alone tells one document from another.
    const texts = typeof asked.query === 'string' ? documentText(asked.query) : null;
    const owners = [...this.#owners].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      id: randomUUID(),
      at: this.#at.toISOString(),
      kind: this.kind,
      operation: this.operation === null ? null : cut(withoutSecrets(this.operation), MOST_OF_NAME),
      viewer: viewer && cut(viewer.id, MOST_OF_NAME),
      name: viewer && cut(viewer.name, MOST_OF_NAME),
      role: viewer?.role ?? null,
      administration: viewer?.administration ?? null,
      document: viewer ? (texts?.document ?? null) : null,
      documentHash: texts?.documentHash ?? null,
      variables: viewer ? variablesText(asked.variables) : null,
      rows: this.#rows,
      marking: MARKINGS[this.#rank] ?? null,
      groups: [...this.#groups].sort(),
      owners: owners.map(([owner]) => owner),
      records: owners.map(([, records]) => records),
      codes: [...new Set(this.codes)].sort(),
      milliseconds: Math.round(performance.now() - this.#started),
    };
  }
}
