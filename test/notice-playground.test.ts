import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../src/cypher/graph.ts';
import { hasBrowser, launchBrowser } from './support/browser.ts';
import { testGraph } from './support/graph.ts';
import { type Person, person } from './support/people.ts';
import { startTestServer, type TestServer } from './support/server.ts';

const ARRIVED =
  'subscription Live { noticeArrived { notice { subject kindLabel(language: ES) sentBy { name } } } }';
/** In one line: the editor would close brackets at the end of another. */
const send = (subject: string) =>
  `mutation Send { sendNotice(clientId: "${subject}", input: { kind: WARNING, priority: FLASH, ` +
  `subject: "${subject}", text: "See the manifest.", marking: AMBER }) { id } }`;

describe.skipIf(!hasBrowser)('two contact points on two pages', () => {
  let graph: Graph;
  let server: TestServer;
  let browser: Browser;
  let peru: Page;
  let chile: Page;

  beforeAll(async () => {
    graph = await testGraph();
    server = await startTestServer(graph, { access: {}, log: () => undefined });
    browser = await launchBrowser();
    peru = await signedIn(await person(graph, server.url));
    chile = await signedIn(await person(graph, server.url, { name: 'Camila', administration: 'CL' }));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await graph?.close();
  });

  /** A browser of its own, as another person's is. */
  async function signedIn({ key }: Person): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.getByLabel('Access token or API key').fill(key);
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.locator('.graphiql-query-editor').getByText('RecurringRoutes', { exact: true }).waitFor();
    return page;
  }

  async function run(page: Page, query: string): Promise<void> {
    const editor = page.locator('.graphiql-query-editor .view-lines');
    // A page that is still busy may lose a key: what is run has to be what was written, and nothing beside it.
    await expect
      .poll(
        async () => {
          await editor.click();
          await page.keyboard.press('Control+A');
          await page.keyboard.insertText(query);
          return (await editor.innerText()).replaceAll(/\s/g, '');
        },
        { timeout: 60_000 },
      )
      .toBe(query.replaceAll(/\s/g, ''));
    // The tab bears the operation's name once the page has read it; until then it would ask for the one before.
    const [, operation = ''] = /^\w+ (\w+)/.exec(query) ?? [];
    await page.getByRole('button', { name: operation, exact: true }).waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
  }

  const answer = (page: Page) => page.locator('.result-window .view-lines');

  it('tell each other, and both see it at once', async () => {
    await run(chile, ARRIVED);
    await chile.getByRole('button', { name: /stop query/i }).waitFor();
    await run(peru, send('Warning from Callao'));
    await answer(peru).getByText('"sendNotice"').waitFor();
    const arrived = answer(chile);
    await arrived.getByText('"Warning from Callao"').waitFor();
    await arrived.getByText('"Alerta"').waitFor();
    await arrived.getByText('"Ana Quispe"').waitFor();

    // And back: the page that has sent now listens, and the one that has listened sends.
    await chile.getByRole('button', { name: /stop query/i }).click();
    await run(peru, ARRIVED);
    await peru.getByRole('button', { name: /stop query/i }).waitFor();
    await run(chile, send('Answer from San Antonio'));
    await answer(peru).getByText('"Answer from San Antonio"').waitFor();
    await answer(peru).getByText('"Camila"').waitFor();
    expect(await answer(peru).getByText('Warning from Callao').count()).toBe(0);
  });
});
