import type { Graph } from '../cypher/graph.ts';
import { begin, byFingerprint, finish } from '../cypher/load.generated.ts';
import { SESSIONS } from './sessions.ts';

/** What a load is known by: the bytes of its file. */
interface LoadedFile {
  fingerprint: string;
  path: string;
  kind: string;
}

/**
 * Opens or takes up the record of a file's load.
 *
 * @returns for each session the last line that it has committed: 0 but where a load of the same bytes was cut off
 */
export async function takeUp(graph: Graph, file: LoadedFile): Promise<number[]> {
  const { fingerprint, path, kind } = file;
  return await graph.write(async (run) => {
    const [before] = await run(byFingerprint, { fingerprint });
    if (before?.state === 'RUNNING' && before.progress.length === SESSIONS) return before.progress;
    await run(begin, { fingerprint, file: path, kind, sessions: SESSIONS });
    return Array.from({ length: SESSIONS }, () => 0);
  });
}

/** Closes the record: loaded again, the file is read from its start. */
export async function close(graph: Graph, file: LoadedFile, rows: number, rejected: number): Promise<void> {
  await graph.write((run) => run(finish, { fingerprint: file.fingerprint, rows, rejected }));
}
