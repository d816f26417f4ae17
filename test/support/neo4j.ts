import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Neo4jHandle, openNeo4j } from '../../src/neo4j/neo4j.ts';
import { packageRoot } from '../../src/root.ts';
import { readSettings } from '../../src/settings.ts';
import { WORKERS } from '../../vitest.config.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker. */
    neo4j: { uri: string; user: string; password: string }[];
  }
}

/**
 * A Neo4j for each worker, in a directory of its own and on a free port, so that test files take turns with it. The tests
 * empty it, so an outside Neo4j is used only where PORTOLAN_TEST_NEO4J=1 says that it may be, and then by one worker.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { neo4j: outside, ...settings } = readSettings();
  // The jars are kept with the project's own, so that one download serves `npm start` and every run.
  process.env.PORTOLAN_NEO4J_LIB ??= join(packageRoot, '.portolan/neo4j/lib');
  const useOutside = outside !== undefined && process.env.PORTOLAN_TEST_NEO4J === '1';
  const homes: string[] = [];
  const handles: Neo4jHandle[] = [];
  for (let worker = 0; worker < (useOutside ? 1 : WORKERS); worker++) {
    const home = await mkdtemp(join(tmpdir(), 'portolan-test-'));
    homes.push(home);
    handles.push(
      await openNeo4j({ ...settings, home, ...(useOutside ? { neo4j: outside } : {}) }, (line) =>
        console.log(line),
      ),
    );
  }
  project.provide(
    'neo4j',
    handles.map(({ uri, user, password }) => ({ uri, user, password })),
  );
  return async () => {
    await Promise.all(handles.map((handle) => handle.stop()));
    await Promise.all(homes.map((home) => rm(home, { recursive: true, force: true })));
  };
}
