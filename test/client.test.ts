import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { portolan, toCsv } from '../client/index.ts';

describe('CSV', () => {
  it('writes nothing that a spreadsheet would run, and leaves numbers as they are', async () => {
    const csv = toCsv([{ a: '=HYPERLINK("x")', b: -5, c: null, d: ['x', 'y'] }], {
      columns: ['a', 'b', 'c', 'd'],
    });
    expect(await text(csv)).toBe(`a,b,c,d\n"'=HYPERLINK(""x"")",-5,,x|y\n`);
  });

  it('tells in CSV that a list broke off', async () => {
    const broken = (async function* () {
      yield { id: 1 };
      throw new Error('cut off');
    })();
    await expect(text(toCsv(broken, { columns: ['id'] }))).rejects.toThrow('cut off');
  });
});

describe('a server that is busy or gone', () => {
  const fault = (code: string) => ({ errors: [{ message: code, extensions: { code } }] });
  const status = { data: { status: { revision: 1 } } };

  /** Answers in turn with these; what was sent is in `sent`. */
  async function answering(answers: [status: number, body: object][], options = {}) {
    const sent: { query?: string; variables: object }[] = [];
    const server = createServer(async (request, response) => {
      sent.push(JSON.parse(await text(request)));
      const [code, body] = answers[Math.min(sent.length, answers.length) - 1] ?? [500, {}];
      if (code > 0) response.writeHead(code).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const answer = await portolan({ url, retries: 2, backOff: 1, ...options })
      .status()
      .then(
        (data) => data as unknown,
        (error: { code: string }) => error.code,
      );
    server.closeAllConnections();
    server.close();
    return { answer, sent };
  }

  it.each([
    ['HTTP 429', 429, {}],
    ['HTTP 503', 503, fault('DATABASE_UNAVAILABLE')],
    ['a field that met an outage', 200, { data: null, ...fault('DATABASE_UNAVAILABLE') }],
  ])('is asked again after %s', async (_, code, body) => {
    const { answer, sent } = await answering([
      [code, body],
      [code, body],
      [200, status],
    ]);
    expect(answer).toEqual(status.data);
    expect(sent.length).toBe(3);
  });

  it.each([
    ['HTTP 503', 503, {}, 'HTTP_503', 3],
    ['a fault of the question', 200, fault('BAD_FILTER'), 'BAD_FILTER', 1],
    ['a key that does not count', 401, fault('UNAUTHENTICATED'), 'UNAUTHENTICATED', 1],
    ['a page of a proxy', 404, {}, 'HTTP_404', 1],
  ])('gives up after %s', async (_, code, body, told, attempts) => {
    const { answer, sent } = await answering([[code, body]]);
    expect(answer).toBe(told);
    expect(sent.length).toBe(attempts);
  });

  it('is given up when it does not answer in time', async () => {
    expect((await answering([[0, {}]], { timeout: 50 })).answer).toBe('TIMED_OUT');
  });

  it('is sent the text where it does not know the hash', async () => {
    const { answer, sent } = await answering([
      [200, fault('PERSISTED_QUERY_NOT_FOUND')],
      [200, status],
    ]);
    expect(answer).toEqual(status.data);
    expect(sent.map(({ query }) => query?.includes('query Status'))).toEqual([undefined, true]);
  });

  it('is told from one that is not there', async () => {
    const nobody = portolan({ url: 'http://127.0.0.1:1', retries: 1, backOff: 1 });
    await expect(nobody.status()).rejects.toMatchObject({ code: 'NO_CONNECTION' });
  });
});
