/** Bundles the server and command line into dist/portolan.js, so that a start takes a third of a second. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { packageRoot } from '../src/root.ts';
import { buildPlayground } from './build-playground.ts';

const root = packageRoot;

await build({
  entryPoints: [join(root, 'src/cli/main.ts')],
  outfile: join(root, 'dist/portolan.js'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Packages stay in node_modules, except data that we read a small part of.
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
await buildPlayground(join(root, 'dist/playground'));
