/** Bundles the server and command line into dist/portolan.js, so that a start takes a third of a second; the tasks of its worker threads into dist/worker.js; the client of scripts, with its types, into dist/client. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { packageRoot } from '../src/root.ts';
import { buildPages } from './build-pages.ts';

const DATA_PACKAGES = ['sea-ports', 'world-countries'];
const { dependencies } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8'));
const packages = Object.keys(dependencies).filter((name) => !DATA_PACKAGES.includes(name));

await build({
  entryPoints: {
    portolan: join(packageRoot, 'src/cli/main.ts'),
    worker: join(packageRoot, 'src/workers/tasks.ts'),
  },
  outdir: join(packageRoot, 'dist'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Packages stay in node_modules, except the two that are data.
  external: packages.flatMap((name) => [name, `${name}/*`]),
  sourcemap: true,
  logLevel: 'warning',
});
await promisify(execFile)(join(packageRoot, 'node_modules/.bin/tsc'), ['-p', join(packageRoot, 'client')]);
await buildPages(join(packageRoot, 'dist/pages'));
