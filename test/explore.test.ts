import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../src/access/api-keys.ts';
import type { Graph } from '../src/cypher/graph.ts';
import { writeDemoWorld } from '../src/demo/world.ts';
import { loadFiles } from '../src/load/load.ts';
import { hasBrowser, launchBrowser } from './support/browser.ts';
import { testGraph } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';

const FINDINGS =
  '{ recurringRoutes(first: 100) { totalCount nodes { key explanation front { name } evidence(first: 100) { nodes { id nodeId } } } } }';

/** The page asks, draws and moves; a busy machine takes its time over it. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

describe.skipIf(!hasBrowser)('the explore page', () => {
  let graph: Graph;
  let server: TestServer;
  let directory: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let findings: { key: string; explanation: string; evidence: { nodes: { id: string; nodeId: string }[] } }[];
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'portolan-explore-'));
    const world = await writeDemoWorld({ shipments: 4_000, seed: 1, directory });
    graph = await testGraph({ statementTimeout: 60_000 });
    server = await startTestServer(graph);
    browser = await launchBrowser();
    context = await browser.newContext({ viewport: { width: 1500, height: 950 }, locale: 'en-GB' });
    context.on('request', (request) => requests.push(request.url()));
    page = await open(context);
    // Before anything is loaded: what an analyst sees of an empty graph.
    await page.getByText('No data is loaded yet').waitFor();
    await loadFiles(graph, world.files);
    findings = (await server.answer(FINDINGS)).recurringRoutes.nodes;
    await page.reload();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await graph?.close();
    await rm(directory, { recursive: true, force: true });
  });

  async function open(of: BrowserContext, url = `${server.url}/explore`): Promise<Page> {
    const opened = await of.newPage();
    opened.on('console', (message) => {
      // Reading a pixel back, to know what the mouse is over, is slow where WebGL is drawn in software.
      if (/GPU stall due to ReadPixels/.test(message.text())) return;
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    opened.on('pageerror', (error) => complaints.push(error.message));
    await opened.goto(url);
    return opened;
  }

  const list = () => page.getByRole('tabpanel');
  const record = () => page.getByRole('complementary', { name: 'Record' });
  const tab = (name: RegExp) => page.getByRole('tab', { name }).click();
  const tool = (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true });
  /** How many nodes are on the canvas, as its name says. */
  const nodes = async (of: Page = page) =>
    Number(/(\d+) nodes/.exec((await of.locator('.stage').getAttribute('aria-label')) ?? '')?.[1]);
  const settled = (of: Page = page) => of.locator('.canvas[data-running="false"]').waitFor();
  const row = (name: string | RegExp): Locator => list().getByRole('button', { name });

  it('lists the findings of the server, and says that they are made of synthetic data', async () => {
    expect(findings.length).toBeGreaterThan(0);
    await list().getByText(`${findings.length} findings`).waitFor();
    await page.getByText('Demonstration data: synthetic').waitFor();
    await page.getByText('Demo viewer ANALYST').waitFor();
    expect(await page.locator('.findings li').count()).toBe(findings.length);
  });

  it('leads from a finding to a seizure and its evidence', async () => {
    const [finding] = findings;
    await page.locator('.findings button').first().click();
    await record()
      .getByText(finding?.explanation ?? '')
      .waitFor();
    const evidence = finding?.evidence.nodes ?? [];
    await record().getByText(`Evidence: ${evidence.length} seizures`).waitFor();
    await eventually(() => nodes()).toBeGreaterThan(evidence.length);
    await page.locator('header .tlp').waitFor();
    const [seizure] = evidence;
    await record()
      .locator('.evidence li', { hasText: seizure?.id ?? '' })
      .getByRole('button')
      .click();
    await record()
      .getByRole('heading', { name: seizure?.id ?? '', exact: true })
      .waitFor();
    await record().getByText('Reported by').waitFor();
  });

  it('draws the routes of the canvas on the map, along sea lanes', async () => {
    await eventually(() => page.locator('.map .route .by-sea').count()).toBeGreaterThan(0);
    const line = await page.locator('.map .route .by-sea').first().getAttribute('d');
    expect(line?.match(/L/g)?.length).toBeGreaterThan(3);
  });

  it('takes what is selected off the canvas, and takes that back', async () => {
    const before = await nodes();
    await tool('Take off').click();
    await eventually(() => nodes()).toBe(before - 1);
    await page.keyboard.press('Control+z');
    await eventually(() => nodes()).toBe(before);
    await page.keyboard.press('Control+y');
    await eventually(() => nodes()).toBe(before - 1);
    await page.keyboard.press('Control+z');
  });

  it('finds the path between two nodes that are selected', async () => {
    await tab(/On the canvas/);
    const companies = list().locator('.list-kind', { hasText: 'Companies' }).getByRole('button');
    await companies.nth(0).click();
    await companies.nth(1).click({ modifiers: ['Control'] });
    await record().getByText('2 nodes selected').waitFor();
    await page.locator('.stage').focus();
    await page.keyboard.press('a');
    await record().getByRole('region', { name: 'Paths' }).waitFor();
    await eventually(() => record().locator('.paths li').count()).toBeGreaterThan(0);
    expect(await list().locator('li.faded').count()).toBeGreaterThan(0);
    await record().getByRole('button', { name: 'Stop showing the path' }).click();
    await eventually(() => list().locator('li.faded').count()).toBe(0);
  });

  it('narrows graph and map by the time line, with keys as with a pointer', async () => {
    await page.keyboard.press('Escape');
    const end = page.getByRole('slider', { name: 'Last month shown' });
    const before = await end.getAttribute('aria-valuetext');
    await end.focus();
    for (let month = 0; month < 6; month++) await page.keyboard.press('ArrowLeft');
    expect(await end.getAttribute('aria-valuetext')).not.toBe(before);
    expect(await page.getByLabel('To', { exact: true }).inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
    await eventually(() => list().locator('li.faded').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Whole time' }).click();
    await eventually(() => list().locator('li.faded').count()).toBe(0);
    const chart = await page.locator('.time-chart svg').boundingBox();
    if (!chart) throw new Error('no time line');
    await page.mouse.move(chart.x + chart.width * 0.2, chart.y + 30);
    await page.mouse.down();
    await page.mouse.move(chart.x + chart.width * 0.4, chart.y + 30, { steps: 4 });
    await page.mouse.up();
    await eventually(() => page.getByLabel('From', { exact: true }).inputValue()).not.toBe('');
    await eventually(() => list().locator('li.faded').count()).toBeGreaterThan(0);
  });

  it('opens the same view from its link, in the language and colours of who opens it', async () => {
    await eventually(() => page.url()).toContain('#v1=');
    const theirs = await browser.newContext({
      viewport: { width: 1500, height: 950 },
      locale: 'es-PE',
      colorScheme: 'dark',
    });
    const opened = await open(theirs, page.url());
    const shown = await nodes();
    await eventually(() => opened.locator('.stage').getAttribute('aria-label')).toContain(`${shown} nodos`);
    expect(await opened.getByLabel('Desde', { exact: true }).inputValue()).toBe(
      await page.getByLabel('From', { exact: true }).inputValue(),
    );
    await opened.getByText('Datos de demostración: sintéticos').waitFor();
    expect(await opened.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(16, 22, 29)',
    );
    await theirs.close();
  });

  it('shows to another viewer only what they may see of a link', async () => {
    const asking = await startTestServer(graph, { access: {}, log: () => undefined });
    const claimed = { name: 'Guest', role: 'READER', administration: 'PE', clearance: 'CLEAR', groups: [] };
    const { key } = await createKey(graph, { ...claimed, scopes: ['read'] }, 1);
    const theirs = await browser.newContext({ viewport: { width: 1500, height: 950 }, locale: 'en-GB' });
    const opened = await theirs.newPage();
    await opened.goto(page.url().replace(server.url, asking.url));
    await opened.getByLabel('Access token or API key').fill(key);
    await opened.getByRole('button', { name: 'Use it' }).click();
    await opened.getByText('Guest PE').waitFor();
    await opened.getByText(/nodes of this view are not there, or not for you to see/).waitFor();
    expect(await nodes(opened)).toBeLessThan(await nodes());
    await theirs.close();
    await asking.stop();
  });

  async function exported(as: string): Promise<Buffer> {
    await page.locator('.menu summary').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: as }).click();
    return readFile(await (await download).path());
  }

  it('exports a picture that carries its marking', async () => {
    await page.getByRole('button', { name: 'Whole time' }).click();
    await settled();
    const bytes = await exported('Picture (PNG)');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const stage = await page.locator('.stage').boundingBox();
    // Wide as the canvas, higher by the caption.
    expect(bytes.readUInt32BE(16)).toBe(Math.round(stage?.width ?? 0));
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(stage?.height ?? 0);
  });

  it('exports what is shown as a file of the server', async () => {
    const file = JSON.parse((await exported('Cytoscape JSON')).toString());
    expect(file.elements.nodes).toHaveLength(await nodes());
  });

  it('searches with suggestions, and expands on a double click', async () => {
    await tool('Clear').click();
    await eventually(() => nodes()).toBe(0);
    const { companies } = await server.answer('{ companies(first: 1) { nodes { name nodeId } } }');
    const [company] = companies.nodes;
    await page.keyboard.press('/');
    await page.keyboard.type(company.name);
    await page.getByRole('option').filter({ hasText: company.name }).first().waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => nodes()).toBe(1);
    await record().getByRole('heading', { name: company.name }).first().waitFor();
    await settled();
    const stage = await page.locator('.stage').boundingBox();
    if (!stage) throw new Error('no canvas');
    // The only node is in the middle.
    await page.mouse.dblclick(stage.x + stage.width / 2, stage.y + stage.height / 2);
    await eventually(() => nodes()).toBeGreaterThan(1);
    await page.getByRole('combobox', { name: /Search/ }).fill('zzzzqqqq');
    await page.getByText('Nothing that you may see is called').waitFor();
    await page.getByRole('combobox', { name: /Search/ }).fill('');
  });

  it('pins, hides and notes, and keeps them over a reload', async () => {
    await page.locator('.stage').focus();
    await page.keyboard.press('p');
    await tool('Unpin').waitFor();
    await record().getByLabel('My note').fill('Ask Callao');
    const before = await nodes();
    await page.keyboard.press('Escape');
    await row(/./).last().click();
    const url = page.url();
    await tool('Hide').click();
    await eventually(() => nodes()).toBe(before - 1);
    await eventually(() => page.url()).not.toBe(url);
    await page.reload();
    await eventually(() => nodes()).toBe(before - 1);
    await tool('Show hidden').click();
    await eventually(() => nodes()).toBe(before);
    expect(await page.evaluate(() => window.localStorage.getItem('portolan/1/explore-notes'))).toContain(
      'Ask Callao',
    );
    expect(page.url()).not.toContain('Callao');
  });

  it('has asked only Portolan, and the browser had nothing to complain of', () => {
    const elsewhere = requests.filter(
      (url) => !url.startsWith(`${server.url}/`) && !/^(data|blob):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('goes on with what was made when the server was gone and is back', async () => {
    const before = await nodes();
    const port = Number(new URL(server.url).port);
    await server.stop();
    await tab(/On the canvas/);
    await page.locator('.list-kind').getByRole('button').nth(1).click();
    await page.getByRole('alert').getByText('The server does not answer').waitFor();
    expect(await nodes()).toBe(before);
    server = await startTestServer(graph, { port });
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await record().locator('dl').waitFor();
    expect(await nodes()).toBe(before);
  });
});
