import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Graph } from '../cypher/graph.ts';
import { PortolanError } from '../errors.ts';
import { appendRecords } from './chain.ts';
import type { AuditRecord } from './entry.ts';
import { cut, variablesText } from './text.ts';

/** What a command is to the log: its name, and what it was told. */
interface Told {
  operation: string;
  variables: Record<string, unknown>;
}

/** What came of it: rows that it wrote, and what was known only afterwards. */
interface Outcome {
  rows?: number;
  variables?: Record<string, unknown>;
}

/**
 * Does the work of a command between two entries: one that says that it begins, without which it does not, and one that
 * says how it ended. A command that was killed has the first alone.
 */
export async function audited<T>(
  graph: Graph,
  told: Told,
  work: () => Promise<T>,
  outcomeOf: (result: T) => Outcome = () => ({}),
): Promise<T> {
  const started = performance.now();
  const write = (outcome: Outcome & { codes?: string[]; milliseconds?: number }) =>
    graph.write((run) => appendRecords(run, [commandRecord(told, outcome)]));
  await write({});
  let result: T;
  try {
    result = await work();
  } catch (error) {
    const code = error instanceof PortolanError ? error.code : 'INTERNAL_SERVER_ERROR';
    // What stopped the work may stop this as well, and is what has to be told.
    await write({ codes: [code], milliseconds: Math.round(performance.now() - started) }).catch(
      () => undefined,
    );
    throw error;
  }
  await write({ ...outcomeOf(result), milliseconds: Math.round(performance.now() - started) });
  return result;
}

function commandRecord(
  { operation, variables }: Told,
  outcome: Outcome & { codes?: string[]; milliseconds?: number },
): AuditRecord {
  const user = userName();
  return {
    id: randomUUID(),
    at: new Date().toISOString(),
    kind: 'COMMAND',
    operation,
    viewer: `command:${user}`,
    name: user,
    role: null,
    administration: null,
    document: null,
    documentHash: null,
    variables: variablesText({ ...variables, ...outcome.variables }),
    rows: outcome.rows ?? null,
    marking: null,
    groups: [],
    owners: [],
    records: [],
    codes: outcome.codes ?? [],
    milliseconds: outcome.milliseconds ?? null,
  };
}

/** A container may run as a user of no name. */
function userName(): string {
  try {
    return cut(userInfo().username, 100);
  } catch {
    return String(process.getuid?.() ?? 'unknown');
  }
}
