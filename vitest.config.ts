import { defineConfig } from 'vitest/config';

/** Each has a Neo4j of its own; with an outside one, which there is one of, files take turns. */
export const WORKERS = process.env.PORTOLAN_TEST_NEO4J === '1' ? 1 : 2;

export default defineConfig({
  // One copy of graphql for all: packages in CommonJS would take another than the one Vite finds.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j.ts'],
    maxWorkers: WORKERS,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
