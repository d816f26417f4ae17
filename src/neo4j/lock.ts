import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, type ProcessIdentity, thisProcess } from './process.ts';

/** A lock file is written at once after it is made: one that stays empty was left by a killed process. */
const EMPTY_AFTER_MS = 2_000;

/**
 * Runs `work` while no other process does the same under this file; waits as long as the holder lives.
 * Neo4j locks its own store as well: that is the guard against two servers on the same data.
 */
export async function withLock<T>(
  file: string,
  waiting: (holder: ProcessIdentity | null) => void,
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !take(file); await sleep(100)) {
    const text = readIfThere(file);
    const holder = text === null ? null : parse(text);
    if (text !== null && isStale(file, holder)) {
      if (readIfThere(file) === text) rmSync(file, { force: true });
    } else if (!told) {
      waiting(holder);
      told = true;
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(thisProcess()), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isStale(file: string, holder: ProcessIdentity | null): boolean {
  if (holder) return !isAlive(holder);
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > EMPTY_AFTER_MS;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parse(text: string): ProcessIdentity | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('started' in value))
      return null;
    return typeof value.pid === 'number' && typeof value.started === 'string'
      ? { pid: value.pid, started: value.started }
      : null;
  } catch {
    return null;
  }
}
