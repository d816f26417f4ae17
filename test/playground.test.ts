import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { buildSchema, parse, validate } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { writeDemoWorld } from '../src/demo/world.ts';
import { loadFiles } from '../src/load/load.ts';
import { servePages } from '../src/pages/serve.ts';
import { resolveGraph } from '../src/parties/resolve-graph.ts';
import { readStarters } from '../src/playground/starters.ts';
import { packageRoot } from '../src/root.ts';
import { hasBrowser, launchBrowser } from './support/browser.ts';
import { testGraph } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';

const starters = readStarters();

describe('starter queries', () => {
  const sdl = readFileSync(join(packageRoot, 'src/graphql/schema.generated.graphql'), 'utf8');
  const schema = buildSchema(sdl);

  it('are a dozen and more, each with a name of its own', () => {
    expect(starters.length).toBeGreaterThanOrEqual(12);
    expect(new Set(starters.map(({ name }) => name)).size).toBe(starters.length);
  });

  it.each(starters)('$file fits the schema and says what to change', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
    const head = query.slice(0, query.indexOf('query ')).trimEnd().split('\n');
    expect(head.length).toBeGreaterThanOrEqual(2);
    expect(head.length).toBeLessThanOrEqual(4);
    expect(head.every((line) => line.startsWith('# '))).toBe(true);
    expect(head.join('\n')).toMatch(/change/i);
  });
});

describe('serving without a build', () => {
  it('says what to run', async () => {
    const app = fastify();
    await servePages(app, join(tmpdir(), 'no-pages-here'));
    const response = await app.inject('/');
    expect(response.statusCode).toBe(503);
    expect(response.headers['content-type']).toContain('text/html');
    expect(response.body).toContain('npm run build');
    await app.close();
  });
});

describe('the playground on the world that a first start loads', () => {
  let graph: Graph;
  let server: TestServer;
  let directory: string;
  let browser: Browser | undefined;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'portolan-playground-'));
    const world = await writeDemoWorld({ shipments: 20_000, seed: 1, directory });
    graph = await testGraph();
    server = await startTestServer(graph);
    // Before the records come: a watch has found nothing of what was there.
    await server.answer(`mutation { createWatch(clientId: "1", input: {
      name: "Callao to Balboa", criteria: { routes: ["PECLL>PABLB"] } }) { id } }`);
    await loadFiles(graph, [...world.files, world.recordedTwice]);
    await resolveGraph(graph);
    if (!hasBrowser) return;
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    context.on('request', (request) => requests.push(request.url()));
    page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(server.url);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await graph?.close();
    await rm(directory, { recursive: true, force: true });
  });

  it.each(starters)('$file finds something', async ({ query }) => {
    const answers: unknown[] = Object.values(await server.answer(query));
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(isEmpty(answer), JSON.stringify(answer)).toBe(false);
  });

  it('allows no code or request from elsewhere, and lets browsers keep what carries a hash', async () => {
    const page = await fetch(`${server.url}/`);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const script = /src="(assets\/[^"]+\.js)"/.exec(await page.text())?.[1];
    const asset = await fetch(`${server.url}/${script}`);
    expect(asset.status).toBe(200);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-security-policy')).toBe(policy);
    expect((await fetch(`${server.url}/assets/..%2fbuilt-from.txt`)).status).not.toBe(200);
  });

  describe.skipIf(!hasBrowser)('in a browser that reaches nothing else', () => {
    const editor = () => page.locator('.graphiql-query-editor .view-lines');
    const tabs = () => page.locator('.graphiql-tab').allInnerTexts();

    it('shows a tab for every starter and says that the data is synthetic', async () => {
      await editor().getByText('RecurringRoutes', { exact: true }).waitFor();
      expect((await tabs()).map((text) => text.trim())).toEqual(starters.map(({ name }) => name));
      await page.getByRole('status').getByText('Demonstration data: synthetic').waitFor();
      await page.getByText('Demo viewer ANALYST · TLP:AMBER · no authentication').waitFor();
    });

    it('runs the first starter and shows the answer of the server', async () => {
      const { recurringRoutes } = await server.answer(starters[0]?.query ?? '');
      await page.getByRole('button', { name: /execute query/i }).click();
      const answer = page.locator('.result-window .view-lines');
      await answer.getByText(`"${recurringRoutes.nodes[0].key}"`).first().waitFor();
      expect(await answer.textContent()).not.toContain('errors');
    });

    it('opens the documentation of the schema', async () => {
      await page.getByRole('button', { name: /documentation explorer/i }).click();
      const explorer = page.locator('.graphiql-doc-explorer');
      await explorer.getByText('Query', { exact: true }).click();
      await explorer.getByText('recurringRoutes', { exact: true }).waitFor();
    });

    it('brings a starter back that was closed', async () => {
      const before = await tabs();
      const fourth = page.locator('.graphiql-tab').nth(3);
      await fourth.hover();
      await fourth.locator('.graphiql-tab-close').click();
      await expect.poll(tabs).not.toContain(before[3]);
      await page.getByRole('button', { name: 'Starter queries' }).click();
      await page.getByRole('menuitem', { name: 'WhatIsLoaded' }).click();
      await editor().getByText('WhatIsLoaded', { exact: true }).waitFor();
      expect((await tabs()).at(-1)?.trim()).toBe('WhatIsLoaded');
    });

    it('completes fields from the schema and keeps what was typed', async () => {
      await editor().click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('query Mine { status { ');
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget').getByText('neo4jVersion').first().waitFor();
      await page.keyboard.press('Escape');
      await expect
        .poll(() => page.evaluate(() => window.localStorage.getItem('portolan/1/graphiql:tabState')))
        .toContain('query Mine');
      await page.reload();
      await editor().getByText('Mine', { exact: true }).waitFor();
    });

    it('has asked only Portolan, and the browser had nothing to complain of', () => {
      const elsewhere = requests.filter(
        (url) => !url.startsWith(`${server.url}/`) && !url.startsWith('data:'),
      );
      expect(elsewhere).toEqual([]);
      expect(requests.some((url) => url.endsWith('/graphql'))).toBe(true);
      expect(complaints).toEqual([]);
    });
  });
});

/** Whether an answer has nothing to read: null, a list without rows, or lists that are all without rows. */
function isEmpty(answer: unknown): boolean {
  if (answer === null || typeof answer !== 'object') return true;
  const { nodes } = answer as { nodes?: unknown[] };
  return nodes !== undefined && nodes.length === 0;
}
