import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { packageRoot } from '../root.ts';

// Editor and canvas write colours and positions into style elements and attributes; scripts come from files only.
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
<p>Its pages are not built yet: run <code>npm run build</code> in Portolan's folder and start it again.
The GraphQL endpoint works without them.</p></html>
`;

/** Where each page is served, and its file. */
const PAGES = { '/': 'index.html', '/explore': 'explore.html' };

/** Serves the pages and their files under /assets/, from dist/pages unless told otherwise. */
export async function servePages(
  app: FastifyInstance,
  directory: string = join(packageRoot, 'dist/pages'),
): Promise<void> {
  for (const [path, name] of Object.entries(PAGES)) {
    const file = join(directory, name);
    const isBuilt = existsSync(file);
    const page = isBuilt ? readFileSync(file, 'utf8') : NOT_BUILT;
    app.get(path, (_request, reply) =>
      reply
        .code(isBuilt ? 200 : 503)
        .headers({ ...SECURITY_HEADERS, 'cache-control': 'no-cache' })
        .type('text/html; charset=utf-8')
        .send(page),
    );
  }
  const assets = join(directory, 'assets');
  if (!existsSync(assets)) return;
  await app.register(fastifyStatic, {
    root: assets,
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
