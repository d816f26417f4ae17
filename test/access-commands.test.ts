import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../src/cli/main.ts';
import type { Graph } from '../src/cypher/graph.ts';
import { testGraph, workersNeo4j } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';

let graph: Graph;
let server: TestServer;
beforeAll(async () => {
  graph = await testGraph();
  server = await startTestServer(graph, { access: {}, log: () => undefined });
});
afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

beforeEach(() => {
  const { uri, user, password } = workersNeo4j();
  vi.stubEnv('NEO4J_URI', uri);
  vi.stubEnv('NEO4J_USER', user);
  vi.stubEnv('NEO4J_PASSWORD', password);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Runs a command as a shell would, and gives what it wrote. */
async function portolan(...words: string[]): Promise<{ out: string; err: string; status: number }> {
  const written = { out: '', err: '' };
  const into = (stream: 'out' | 'err') => (text: string | Uint8Array) => {
    written[stream] += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(into('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(into('err'));
  await main(['node', 'portolan', ...words]);
  vi.restoreAllMocks();
  return { ...written, status: Number(process.exitCode ?? 0) };
}

async function statusWith(credential: string): Promise<number> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${credential}` },
    body: JSON.stringify({ query: '{ viewer { name } }' }),
  });
  return response.status;
}

describe('portolan keys', () => {
  it('makes a key for the server that runs, lists it without its secret, and ends it', async () => {
    const create = [
      'create',
      '--name',
      'weekly report',
      '--scope',
      'read',
      '--scope',
      'report',
      '--days',
      '7',
    ];
    const created = await portolan('--json', 'keys', ...create);
    expect(created.status).toBe(0);
    const { id, key, expiresAt } = JSON.parse(created.out);
    expect(Date.parse(expiresAt) - Date.now()).toBeCloseTo(7 * 86_400_000, -6);
    expect(await statusWith(key)).toBe(200);

    const { out } = await portolan('keys', 'list');
    expect(out).toMatch(new RegExp(`${id} +VALID .* SERVICE +- +CLEAR +read\\+report +weekly report`));
    expect(out).not.toContain(key.slice(-43));

    expect((await portolan('keys', 'revoke', id)).out).toContain(`${id} (weekly report) is revoked`);
    expect((await portolan('keys', 'list')).out).toMatch(new RegExp(`${id} +REVOKED`));
    await expect.poll(() => statusWith(key), { timeout: 10_000 }).toBe(401);
  });

  it('says what is wrong with what it was given', async () => {
    const analyst = await portolan('keys', 'create', '--name', 'x', '--role', 'ANALYST', '--scope', 'read');
    expect(analyst.status).toBe(1);
    expect(analyst.err).toContain('the role ANALYST needs the administration');
    const wrong = await portolan('keys', 'create', '--name', 'x', '--scope', 'read', '--days', '4000');
    expect(wrong.status).toBe(2);
    const unscoped = await portolan('keys', 'create', '--name', 'x');
    expect(unscoped.status).toBe(2);
    const unknown = await portolan('--json', 'keys', 'revoke', 'nobody');
    expect(unknown.status).toBe(1);
    expect(JSON.parse(unknown.err).error.code).toBe('UNKNOWN_API_KEY');
  });
});

describe('portolan tokens', () => {
  it('refuses a token by its id', async () => {
    const { out, status } = await portolan('--json', 'tokens', 'revoke', 'jti-1');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({ jti: 'jti-1', revokedAt: expect.stringMatching(/^\d{4}-/) });
  });
});

describe('portolan start', () => {
  it('does not begin where others could ask and nobody is asked for', async () => {
    vi.stubEnv('NEO4J_URI', '');
    vi.stubEnv('HOST', '0.0.0.0');
    vi.stubEnv('PORTOLAN_HOME', join(mkdtempSync(join(tmpdir(), 'portolan-start-')), 'home'));
    const { err, status } = await portolan('start');
    expect(status).toBe(1);
    expect(err).toMatch(/HOST is 0\.0\.0\.0.*PORTOLAN_AUTH=required/);
  });
});
