import { createHmac } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey, listKeys, revokeKey } from '../src/access/api-keys.ts';
import { revokeToken } from '../src/access/revoked-tokens.ts';
import { readAccess } from '../src/access/settings.ts';
import { Graph } from '../src/cypher/graph.ts';
import { startServer } from '../src/graphql/server.ts';
import { resetGraph } from '../src/load/status.ts';
import { readSettings } from '../src/settings.ts';
import { AUDIENCE, analyst, ISSUER, type Provider, provider, tokenSettings } from './support/credentials.ts';
import { testGraph } from './support/graph.ts';
import { startTestServer, type TestServer } from './support/server.ts';

const VIEWER = '{ viewer { id name role administration clearance groups scopes demo } }';
const ANALYST = { role: 'ANALYST', administration: 'PE', clearance: 'AMBER', groups: [], scopes: ['read'] };

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(() => graph.close());

interface Reply {
  status: number;
  challenge: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: tests assert the shape of what comes back
  body: any;
  code: string | undefined;
}

async function send(url: string, credential?: string, query = VIEWER): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(credential === undefined ? {} : { authorization: `Bearer ${credential}` }),
    },
    body: JSON.stringify({ query }),
  });
  const body = await response.json();
  return {
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    body,
    code: body.errors?.[0]?.extensions.code,
  };
}

function expectRefused({ status, challenge, body, code }: Reply): void {
  expect({ status, code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  expect(challenge).toBe('Bearer realm="Portolan"');
  expect(body.data).toBeUndefined();
}

describe('tokens of an identity provider', () => {
  const lines: string[] = [];
  let idp: Provider;
  let server: TestServer;
  beforeAll(async () => {
    idp = provider();
    server = await startTestServer(graph, {
      access: { tokens: idp.settings },
      log: (line) => lines.push(line),
    });
  });
  afterAll(() => server.stop());

  it('say who asks', async () => {
    const { status, body } = await send(server.url, await idp.token());
    expect(status).toBe(200);
    expect(body.data.viewer).toEqual({
      ...ANALYST,
      id: 'ana',
      name: 'Ana Quispe',
      groups: ['op-1'],
      scopes: ['READ', 'WRITE', 'REPORT'],
      demo: false,
    });
  });

  it('give the least where they say little, and take both spellings of a marking', async () => {
    const little = await idp.token({ name: undefined, clearance: undefined, groups: undefined });
    const { body } = await send(server.url, little);
    expect(body.data.viewer).toMatchObject({ name: 'ana', clearance: 'CLEAR', groups: [] });
    for (const clearance of ['AMBER+STRICT', 'AMBER_STRICT']) {
      const strict = await send(server.url, await idp.token({ clearance }));
      expect(strict.body.data.viewer.clearance).toBe('AMBER_STRICT');
    }
  });

  it('of a RILO need no administration, and of a service have the scopes that they say', async () => {
    const rilo = await send(server.url, await idp.token({ role: 'RILO', administration: undefined }));
    expect(rilo.body.data.viewer).toMatchObject({ role: 'RILO', administration: null });
    const claims = { role: 'SERVICE', administration: undefined, scope: 'openid portolan:report' };
    const service = await send(server.url, await idp.token(claims));
    expect(service.body.data.viewer).toMatchObject({ role: 'SERVICE', scopes: ['REPORT'] });
  });

  const now = () => Math.floor(Date.now() / 1_000);
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const BAD: [what: string, token: () => Promise<string> | string, reason: RegExp][] = [
    [
      'with a forged signature',
      async () => {
        const [header, , signature] = (await idp.token()).split('.');
        return [header, encode(analyst({ role: 'RILO' })), signature].join('.');
      },
      /signature verification failed/,
    ],
    ['of another key', () => provider().token(), /signature verification failed/],
    ['that has expired', () => idp.token({ exp: now() - 10 }), /"exp" claim/],
    ['that is not valid yet', () => idp.token({ nbf: now() + 60 }), /"nbf" claim/],
    ['without an end', () => idp.token({ exp: undefined }), /missing required "exp"/],
    ['without an id', () => idp.token({ jti: undefined }), /missing required "jti"/],
    ['without a subject', () => idp.token({ sub: undefined }), /missing required "sub"/],
    ['for another audience', () => idp.token({ aud: 'another' }), /"aud" claim/],
    ['of another issuer', () => idp.token({ iss: 'https://elsewhere.example' }), /"iss" claim/],
    [
      'of no algorithm',
      () => new UnsecuredJWT(analyst()).encode(),
      /ERR_JOSE_ALG_NOT_ALLOWED|ERR_JWS_INVALID/,
    ],
    [
      'of HS256 with the public key as its secret',
      () => {
        const signed = `${encode({ alg: 'HS256' })}.${encode(analyst())}`;
        return `${signed}.${createHmac('sha256', idp.pem).update(signed).digest('base64url')}`;
      },
      /ERR_JOSE_ALG_NOT_ALLOWED/,
    ],
    [
      'of an algorithm that the key is not for',
      () => `${encode({ alg: 'RS256' })}.${encode(analyst())}.AAAA`,
      /token: /,
    ],
    ['that is no token', () => 'not.a.token', /ERR_JWS_INVALID/],
    ['that is no word of three parts', () => 'nonsense', /ERR_JWS_INVALID/],
    ['of an unknown role', () => idp.token({ role: 'EMPEROR' }), /role: it must be one of/],
    ['of no role', () => idp.token({ role: undefined }), /role: it must be one of/],
    ['of an unknown marking', () => idp.token({ clearance: 'PURPLE' }), /clearance: it must be one of/],
    [
      'of an officer of nowhere',
      () => idp.token({ administration: undefined }),
      /administration: the role ANALYST needs/,
    ],
    ['of an unknown administration', () => idp.token({ administration: 'ZZ' }), /no country "ZZ"/],
    ['of groups that are no list', () => idp.token({ groups: 'op-1' }), /groups: it must be a list/],
  ];

  it.each(BAD)('%s are refused, and only the log says why', async (_, token, reason) => {
    const reply = await send(server.url, await token());
    expectRefused(reply);
    const { message, extensions } = reply.body.errors[0];
    expect(message).toMatch(/^Portolan needs a valid access token or API key/);
    const line = lines.find((text) => text.includes(extensions.id));
    expect(line).toMatch(reason);
  });

  it('are told one and the same whatever is wrong', async () => {
    const replies = await Promise.all([
      send(server.url),
      send(server.url, 'nonsense'),
      send(server.url, await idp.token({ exp: now() - 10 })),
      send(server.url, `portolan_${'0'.repeat(16)}_${'A'.repeat(43)}`),
    ]);
    const said = replies.map(({ body }) =>
      JSON.stringify(body).replaceAll(body.errors[0].extensions.id, 'id'),
    );
    expect(new Set(said).size).toBe(1);
  });

  it('are refused in another scheme, and never written to the log', async () => {
    const token = await idp.token();
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Basic ${token}` },
      body: JSON.stringify({ query: VIEWER }),
    });
    expect(response.status).toBe(401);
    expect(lines.join('\n')).not.toContain(token.split('.')[2]);
  });

  it('are asked for by introspection, too', async () => {
    expectRefused(await send(server.url, undefined, '{ __schema { queryType { name } } }'));
  });

  it('are refused when they are replayed after they were revoked', async () => {
    const token = await idp.token({ jti: 'stolen' });
    expect((await send(server.url, token)).status).toBe(200);
    const first = await revokeToken(graph, 'stolen');
    expect(await revokeToken(graph, 'stolen')).toEqual(first);
    await expect.poll(async () => (await send(server.url, token)).status, { timeout: 10_000 }).toBe(401);
    expect((await send(server.url, await idp.token({ jti: 'another' }))).status).toBe(200);
    await resetGraph(graph);
    expect((await send(server.url, token)).status).toBe(401);
  });

  it('may have claims of other names', async () => {
    const settings = tokenSettings(idp.path, { PORTOLAN_TOKEN_CLAIMS: 'role=their_role, groups=teams' });
    const renamed = await startTestServer(graph, { access: { tokens: settings } });
    const token = await idp.token({ role: undefined, their_role: 'READER', teams: ['b', 'a'] });
    expect((await send(renamed.url, token)).body.data.viewer).toMatchObject({
      role: 'READER',
      groups: ['a', 'b'],
    });
    await renamed.stop();
  });
});

describe('a JWK set at an address', () => {
  let idp: Provider;
  let server: TestServer;
  let keys: Server;
  let isUp = true;
  let asked = 0;
  beforeAll(async () => {
    idp = provider();
    const set = { keys: [{ ...(await exportJWK(idp.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] };
    keys = createServer((_, response) => {
      asked++;
      if (isUp) response.setHeader('content-type', 'application/json').end(JSON.stringify(set));
      else response.writeHead(500).end();
    });
    await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
    const { port } = keys.address() as AddressInfo;
    const access = { tokens: tokenSettings(`http://127.0.0.1:${port}/jwks.json`) };
    server = await startTestServer(graph, { access, log: () => undefined });
  });
  afterAll(async () => {
    await server.stop();
    keys.close();
  });

  it('that does not answer is an outage, not a refusal', async () => {
    isUp = false;
    const { status, code, challenge } = await send(server.url, await idp.token({}, { kid: 'one' }));
    expect({ status, code, challenge }).toEqual({
      status: 503,
      code: 'IDENTITY_PROVIDER_UNAVAILABLE',
      challenge: null,
    });
    isUp = true;
  });

  it('is asked once for many tokens', async () => {
    const before = asked;
    for (let i = 0; i < 5; i++) {
      expect((await send(server.url, await idp.token({}, { kid: 'one' }))).status).toBe(200);
    }
    expect(asked - before).toBe(1);
  });

  it('has no key of an unknown id, which is the fault of the token', async () => {
    expectRefused(await send(server.url, await idp.token({}, { kid: 'two' })));
  });

  it('may be unreachable altogether', async () => {
    const access = { tokens: tokenSettings('https://127.0.0.1:1/jwks.json') };
    const other = await startTestServer(graph, { access });
    const { status, code } = await send(other.url, await idp.token({}, { kid: 'one' }));
    expect([status, code]).toEqual([503, 'IDENTITY_PROVIDER_UNAVAILABLE']);
    await other.stop();
  });
});

describe('API keys', () => {
  let server: TestServer;
  const lines: string[] = [];
  beforeAll(async () => {
    server = await startTestServer(graph, { access: {}, log: (line) => lines.push(line) });
  });
  afterAll(() => server.stop());
  const key = (claimed: object = {}, days = 1) =>
    createKey(graph, { name: 'weekly report', ...ANALYST, ...claimed }, days);

  it('say who asks, and are kept as a hash alone', async () => {
    const created = await key({ groups: ['op-2'] });
    expect(created.key).toMatch(/^portolan_[0-9a-f]{16}_[\w-]{43}$/);
    const { body } = await send(server.url, created.key);
    expect(body.data.viewer).toEqual({
      ...ANALYST,
      id: `key:${created.id}`,
      name: 'weekly report',
      groups: ['op-2'],
      scopes: ['READ'],
      demo: false,
    });
    const secret = created.key.slice(-43);
    const [kept] = await graph.command(
      'MATCH (k:ApiKey {id: $id}) RETURN properties(k) AS all',
      created as never,
    );
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(JSON.stringify(await listKeys(graph))).not.toMatch(/hash/);
  });

  it('are refused with a secret that is not theirs', async () => {
    const { key: one } = await key();
    const { key: other } = await key();
    expectRefused(await send(server.url, one.slice(0, -43) + other.slice(-43)));
    expectRefused(await send(server.url, one.slice(0, -1)));
    expectRefused(await send(server.url, `${one}A`));
    expect(lines.join('\n')).toMatch(/wrong secret/);
    expect(lines.join('\n')).not.toContain(one.slice(-43));
  });

  it('are refused once revoked, also after they were used', async () => {
    const { id, key: sent } = await key();
    expect((await send(server.url, sent)).status).toBe(200);
    const first = await revokeKey(graph, id);
    expect(await revokeKey(graph, id)).toEqual(first);
    await expect.poll(async () => (await send(server.url, sent)).status, { timeout: 10_000 }).toBe(401);
    expect(await listKeys(graph)).toContainEqual(expect.objectContaining({ id, state: 'REVOKED' }));
    await expect(revokeKey(graph, 'none')).rejects.toMatchObject({ code: 'UNKNOWN_API_KEY' });
  });

  it('are refused once expired', async () => {
    const { id, key: sent } = await key({}, 0);
    expectRefused(await send(server.url, sent));
    expect(await listKeys(graph)).toContainEqual(expect.objectContaining({ id, state: 'EXPIRED' }));
  });

  it('open what their scope is for, and nothing else', async () => {
    const { key: sent } = await key({ role: 'SERVICE', administration: undefined, scopes: ['report'] });
    const statistics = '{ seizureStatistics(groupBy: [YEAR]) { total { seizures } } }';
    expect((await send(server.url, sent, statistics)).body.errors).toBeUndefined();
    const { status, code, body } = await send(server.url, sent, '{ shipments { totalCount } }');
    expect([status, code]).toEqual([200, 'FORBIDDEN']);
    expect(body.errors[0].message).toBe('Query.shipments needs a credential with the scope read.');
  });

  it('are not made where what they claim does not go together', async () => {
    await expect(key({ administration: undefined })).rejects.toMatchObject({ code: 'BAD_VIEWER' });
    await expect(key({ scopes: ['everything'] })).rejects.toMatchObject({ code: 'BAD_VIEWER' });
    await expect(key({ groups: ['a,b'] })).rejects.toMatchObject({ code: 'BAD_VIEWER' });
  });

  it('are no reason to refuse anyone when Neo4j is away', async () => {
    const away = new Graph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' });
    const idp = provider();
    const other = await startTestServer(away, { access: { tokens: idp.settings } });
    for (const credential of [(await key()).key, await idp.token()]) {
      const { status, code } = await send(other.url, credential);
      expect([status, code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
    }
    // What is plainly no credential needs no database to be told so.
    expectRefused(await send(other.url, 'nonsense'));
    await other.stop();
    await away.close();
  });
});

describe('without authentication', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(graph, { log: () => undefined });
  });
  afterAll(() => server.stop());

  it('whoever uses this machine is the demo viewer, which says so', async () => {
    const { body } = await send(server.url);
    expect(body.data.viewer).toEqual({
      id: 'demo',
      name: 'Demo viewer',
      role: 'ANALYST',
      administration: null,
      clearance: 'AMBER',
      groups: [],
      scopes: ['READ', 'WRITE', 'REPORT'],
      demo: true,
    });
  });

  it('a credential that is sent counts all the same', async () => {
    const { key } = await createKey(graph, { name: 'trial', ...ANALYST }, 1);
    expect((await send(server.url, key)).body.data.viewer).toMatchObject({ name: 'trial', demo: false });
    expectRefused(await send(server.url, 'nonsense'));
  });

  const asHost = (host: string, type = 'application/json') =>
    new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const { port } = new URL(server.url);
      const headers = { host, 'content-type': type };
      request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers }, async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode, text });
      })
        .on('error', reject)
        .end(JSON.stringify({ query: VIEWER }));
    });

  it.each([
    'rebound.example',
    'rebound.example:4000',
    '127.0.0.1.example',
    '10.0.0.1',
  ])('a page at "%s" that leads here is refused', async (host) => {
    const { status, text } = await asHost(host);
    expect(text).toContain('HOST_REFUSED');
    expect(status).toBe(421);
  });

  it.each([
    'localhost',
    'localhost:4000',
    '127.0.0.1:4000',
    '[::1]:4000',
  ])('"%s" is this machine', async (host) => {
    expect((await asHost(host)).status).toBe(200);
  });

  it('a form of another page is not taken for a query', async () => {
    const { status, text } = await asHost('localhost', 'text/plain');
    expect(status).toBe(400);
    expect(text).toContain('CSRF');
  });
});

describe('settings', () => {
  const TOKENS = {
    PORTOLAN_TOKEN_KEYS: 'https://identity.example/jwks.json',
    PORTOLAN_TOKEN_ISSUER: ISSUER,
    PORTOLAN_TOKEN_AUDIENCE: AUDIENCE,
  };

  it.each([
    '0.0.0.0',
    '::',
    '192.0.2.1',
    'portolan.example',
    '127.example',
  ])('do not let anyone at all in who reaches %s', async (host) => {
    await expect(startServer({ graph, settings: { host, port: 0 } })).rejects.toMatchObject({
      code: 'SETTINGS',
      message: expect.stringMatching(/PORTOLAN_TOKEN_KEYS.*PORTOLAN_AUTH=required/),
    });
  });

  it('let a server come up where others reach it, once they say who may ask', async () => {
    const settings = { ...readSettings({ HOST: '0.0.0.0', PORTOLAN_AUTH: 'required' }), port: 0 };
    const server = await startServer({ graph, settings, log: () => undefined });
    const url = `http://127.0.0.1:${new URL(server.url).port}`;
    expectRefused(await send(url));
    await server.stop();
  });

  it.each<[what: string, env: NodeJS.ProcessEnv, words: RegExp]>([
    [
      'half an identity provider',
      { PORTOLAN_TOKEN_ISSUER: ISSUER },
      /PORTOLAN_TOKEN_KEYS and PORTOLAN_TOKEN_AUDIENCE/,
    ],
    [
      'keys over plain HTTP',
      { ...TOKENS, PORTOLAN_TOKEN_KEYS: 'http://identity.example/jwks' },
      /must be https/,
    ],
    ['a shared secret', { ...TOKENS, PORTOLAN_TOKEN_ALGORITHMS: 'RS256,HS256' }, /RS256,HS256/],
    ['no algorithm', { ...TOKENS, PORTOLAN_TOKEN_ALGORITHMS: 'none' }, /none/],
    ['an unknown claim', { ...TOKENS, PORTOLAN_TOKEN_CLAIMS: 'rank=x' }, /rank=x/],
    ['a half-hearted PORTOLAN_AUTH', { PORTOLAN_AUTH: 'yes' }, /"required"/],
  ])('refuse %s', (_, env, words) => {
    expect(() => readAccess(env)).toThrow(
      expect.objectContaining({ code: 'SETTINGS', message: expect.stringMatching(words) }),
    );
  });

  it('refuse a file of keys that is none, or that should not lie there', async () => {
    const { privateKey, publicKey } = provider();
    const directory = mkdtempSync(join(tmpdir(), 'portolan-keys-'));
    const files = {
      'private.pem': privateKey.export({ type: 'pkcs8', format: 'pem' }),
      'private.json': JSON.stringify({ keys: [await exportJWK(privateKey)] }),
      'one.json': JSON.stringify(await exportJWK(publicKey)),
      'none.txt': 'hello',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
    for (const name of [...Object.keys(files), 'missing.pem']) {
      const settings = {
        host: '127.0.0.1',
        port: 0,
        access: { tokens: tokenSettings(join(directory, name)) },
      };
      await expect(startServer({ graph, settings })).rejects.toMatchObject({
        code: 'SETTINGS',
        message: expect.stringContaining(name),
      });
    }
  });

  it('take a file with a JWK set, and choose its key by id', async () => {
    const { publicKey, token } = provider();
    const path = join(mkdtempSync(join(tmpdir(), 'portolan-keys-')), 'set.json');
    writeFileSync(path, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one' }] }));
    const server = await startTestServer(graph, {
      access: { tokens: tokenSettings(path) },
      log: () => undefined,
    });
    expect((await send(server.url, await token({}, { kid: 'one' }))).status).toBe(200);
    expectRefused(await send(server.url, await token({}, { kid: 'two' })));
    await server.stop();
  });
});
