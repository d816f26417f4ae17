import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openNeo4j } from '../../src/neo4j/neo4j.ts';
import { packageRoot } from '../../src/root.ts';
import { readSettings } from '../../src/settings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string };
  }
}

/**
 * One Neo4j for the whole run, in a directory of its own and on a free port. The tests empty it, so an outside Neo4j
 * is used only where PORTOLAN_TEST_NEO4J=1 says that it may be.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { neo4j: outside, ...settings } = readSettings();
  // The jars are kept with the project's own, so that one download serves `npm start` and every run.
  process.env.PORTOLAN_NEO4J_LIB ??= join(packageRoot, '.portolan/neo4j/lib');
  const home = await mkdtemp(join(tmpdir(), 'portolan-test-'));
  const useOutside = outside !== undefined && process.env.PORTOLAN_TEST_NEO4J === '1';
  const handle = await openNeo4j({ ...settings, home, ...(useOutside ? { neo4j: outside } : {}) }, (line) =>
    console.log(line),
  );
  project.provide('neo4j', { uri: handle.uri, user: handle.user, password: handle.password });
  return async () => {
    await handle.stop();
    await rm(home, { recursive: true, force: true });
  };
}
