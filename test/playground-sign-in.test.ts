import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../src/access/api-keys.ts';
import type { Graph } from '../src/cypher/graph.ts';
import { hasBrowser, launchBrowser } from './support/browser.ts';
import { testGraph } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';

describe.skipIf(!hasBrowser)('the playground of a server that asks who asks', () => {
  let graph: Graph;
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let key: string;
  const sent: (string | undefined)[] = [];

  beforeAll(async () => {
    graph = await testGraph();
    server = await startTestServer(graph, { access: {}, log: () => undefined });
    const claimed = { name: 'Ana Quispe', role: 'ANALYST', administration: 'PE', clearance: 'AMBER_STRICT' };
    ({ key } = await createKey(graph, { ...claimed, groups: ['op-1'], scopes: ['read'] }, 1));
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    context.on('request', (request) => {
      if (request.url().endsWith('/graphql')) sent.push(request.headers().authorization);
    });
    page = await context.newPage();
    await page.goto(server.url);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await graph?.close();
  });

  const field = () => page.getByLabel('Access token or API key');

  it('asks for a token or key before anything else', async () => {
    await field().waitFor();
    expect(await page.locator('.graphiql-container').count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(sent.every((authorization) => authorization === undefined)).toBe(true);
  });

  it('says what to do where it is refused', async () => {
    await field().fill('nonsense');
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByRole('alert').getByText('Portolan needs a valid access token or API key').waitFor();
  });

  it('shows who asks, and sends the key with every query', async () => {
    await field().fill(` ${key} `);
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByText('Ana Quispe PE · ANALYST · TLP:AMBER+STRICT · op-1').waitFor();
    sent.length = 0;
    await page.locator('.graphiql-query-editor').getByText('RecurringRoutes', { exact: true }).waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window .view-lines').getByText('"recurringRoutes"').first().waitFor();
    expect(sent.length).toBeGreaterThan(0);
    expect(new Set(sent)).toEqual(new Set([`Bearer ${key}`]));
  });

  it('knows it after a reload of the tab, and keeps it nowhere else', async () => {
    await page.reload();
    await page.getByText('Ana Quispe PE').waitFor();
    const secret = key.slice(-43);
    expect(await page.evaluate(() => JSON.stringify(window.localStorage))).not.toContain(secret);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const other = await page.context().newPage();
    await other.goto(server.url);
    await other.getByLabel('Access token or API key').waitFor();
    await other.close();
  });

  it('forgets it when told to', async () => {
    await page.getByRole('button', { name: 'Forget key' }).click();
    await field().waitFor();
    expect(await page.evaluate(() => window.sessionStorage.length)).toBe(0);
  });
});
