import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { packageRoot } from '../root.ts';

// The editor writes its colours and positions into style elements and attributes; scripts come from files only.
const SECURITY_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const NOT_BUILT = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Portolan</title>
<h1>Portolan</h1>
<p>The playground is not built yet: run <code>npm run build</code> in Portolan's folder and start it again.
The GraphQL endpoint works without it.</p></html>
`;

/** Serves the playground at / and its files under /assets/, from dist/playground unless told otherwise. */
export async function servePlayground(
  app: FastifyInstance,
  directory: string = join(packageRoot, 'dist/playground'),
): Promise<void> {
  const index = join(directory, 'index.html');
  const isBuilt = existsSync(index);
  const page = isBuilt ? readFileSync(index, 'utf8') : NOT_BUILT;
  app.get('/', (_request, reply) =>
    reply
      .code(isBuilt ? 200 : 503)
      .headers({ ...SECURITY_HEADERS, 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(page),
  );
  if (!isBuilt) return;
  await app.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: '/assets/',
    index: false,
    decorateReply: false,
    // Names carry a hash of the content, so a browser need not ask again.
    immutable: true,
    maxAge: '365d',
    setHeaders: (reply) => {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) reply.setHeader(name, value);
    },
  });
}
