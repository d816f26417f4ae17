import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql for all: packages in CommonJS would take another than the one Vite finds.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j.ts'],
    // One Neo4j a run: test files take turns with it.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
