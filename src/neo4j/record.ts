import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive, type ProcessIdentity } from './process.ts';

/** One opening of the owned Neo4j: a process may have several. */
export interface User extends ProcessIdentity {
  id: string;
}

/** What running.json says of the owned Neo4j. Changed only under the lock. */
export interface RunRecord extends ProcessIdentity {
  port: number;
  version: string;
  /** False until it has said that it is started: a half-started one is never taken over. */
  ready: boolean;
  /** Stays when its last user leaves (`portolan neo4j start`). */
  stays: boolean;
  users: User[];
}

/** Null where there is none, or one that nobody can read. */
export function readRecord(file: string): RunRecord | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

export function writeRecord(file: string, record: RunRecord): void {
  const whole = `${file}.${process.pid}`;
  writeFileSync(whole, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  renameSync(whole, file);
}

export function removeRecord(file: string): void {
  rmSync(file, { force: true });
}

export function livingUsers(record: RunRecord): User[] {
  return record.users.filter(isAlive);
}

function isRecord(value: unknown): value is RunRecord {
  return (
    isIdentity(value) &&
    'port' in value &&
    typeof value.port === 'number' &&
    'version' in value &&
    typeof value.version === 'string' &&
    'ready' in value &&
    typeof value.ready === 'boolean' &&
    'stays' in value &&
    typeof value.stays === 'boolean' &&
    'users' in value &&
    Array.isArray(value.users) &&
    value.users.every((user: unknown) => isIdentity(user) && 'id' in user && typeof user.id === 'string')
  );
}

function isIdentity(value: unknown): value is ProcessIdentity {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    typeof value.pid === 'number' &&
    'started' in value &&
    typeof value.started === 'string'
  );
}
