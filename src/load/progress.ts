import { basename } from 'node:path';
import type { Graph } from '../cypher/graph.ts';
import { begin, byFingerprint, finish } from '../cypher/load.generated.ts';
import { SESSIONS } from './sessions.ts';

/** What a load is known by: the bytes of its file. */
interface LoadedFile {
  fingerprint: string;
  path: string;
  kind: string;
}

/** How a file is read this time. */
export interface Run {
  /** What the rows that it writes are traced to. */
  number: number;
  /** For each session the last line that it has committed: 0 but where a load of the same bytes was cut off. */
  committed: readonly number[];
}

/** Opens or takes up the record of a file's load. */
export async function takeUp(graph: Graph, file: LoadedFile): Promise<Run> {
  const { fingerprint, path, kind } = file;
  return await graph.write(async (run) => {
    const [before] = await run(byFingerprint, { fingerprint });
    if (before?.state === 'RUNNING' && before.run !== null && before.progress.length === SESSIONS) {
      return { number: before.run, committed: before.progress };
    }
    const name = basename(path);
    const [begun] = await run(begin, { fingerprint, file: path, name, kind, sessions: SESSIONS });
    if (!begun) throw new Error('The graph was not migrated.');
    return { number: begun.run, committed: Array.from({ length: SESSIONS }, () => 0) };
  });
}

/** Closes the record: loaded again, the file is read from its start. */
export async function close(graph: Graph, file: LoadedFile, rows: number, rejected: number): Promise<void> {
  await graph.write((run) => run(finish, { fingerprint: file.fingerprint, rows, rejected }));
}
