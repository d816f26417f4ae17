/** Bundles the pages and all that they use (editor, its workers, canvas, coastlines), so that they need nothing from elsewhere. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { readStarters } from '../src/playground/starters.ts';
import { packageRoot } from '../src/root.ts';

const PLAYGROUND = join(packageRoot, 'src/playground');
const EXPLORE = join(packageRoot, 'src/explore');
const SOURCES = [PLAYGROUND, EXPLORE, join(packageRoot, 'src/pages')];
const STAMP = 'built-from.txt';

const WORKERS = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
  layout: join(EXPLORE, 'canvas/layout-worker.ts'),
};

const STYLES = { playground: join(PLAYGROUND, 'page.css'), explore: join(EXPLORE, 'page.css') };

/** Fills `outdir` with the pages and assets/, or leaves it as it is where nothing that goes in has changed. */
export async function buildPages(outdir: string): Promise<void> {
  const stamp = hashOfInputs();
  if (await isBuiltFrom(outdir, stamp)) return;
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const options: BuildOptions = {
    outdir: join(outdir, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    legalComments: 'linked',
    // The editor asks for no less; older browsers than these run neither page.
    target: ['chrome110', 'firefox113', 'safari16.4'],
    logLevel: 'warning',
  };
  const workers = await bundle({ ...options, entryPoints: WORKERS, format: 'iife' }, outdir);
  const scripts = await bundle(
    {
      ...options,
      entryPoints: { playground: join(PLAYGROUND, 'page.tsx'), explore: join(EXPLORE, 'page.tsx') },
      format: 'esm',
      splitting: true,
      jsx: 'automatic',
      // The editor's own styles and icon font are part of GraphiQL's style sheet already.
      loader: { '.css': 'empty' },
      define: {
        'process.env.NODE_ENV': '"production"',
        STARTERS: JSON.stringify(readStarters()),
        WORKERS: JSON.stringify(workers),
      },
    },
    outdir,
  );
  const styles = await bundle({ ...options, entryPoints: STYLES }, outdir);
  const pages = { playground: 'index.html', explore: 'explore.html' };
  for (const [name, file] of Object.entries(pages)) {
    const html = await readFile(join(packageRoot, 'src', name, 'index.html'), 'utf8');
    await writeFile(
      join(outdir, file),
      html.replace('{{style}}', styles[name] ?? '').replace('{{script}}', scripts[name] ?? ''),
    );
  }
  // Last, so that a build that was cut off is not taken for a whole one.
  await writeFile(join(outdir, STAMP), stamp);
}

/** Path of each entry point's output, relative to the page, by the entry's name. */
async function bundle(options: BuildOptions, outdir: string): Promise<Record<string, string>> {
  const { metafile } = await build({ ...options, metafile: true });
  const entries = Object.entries(metafile?.outputs ?? {}).filter(([, output]) => output.entryPoint);
  return Object.fromEntries(
    entries.map(([file]) => {
      const path = relative(outdir, file).replaceAll('\\', '/');
      return [path.replace(/^assets\//, '').replace(/-[^-]*$/, ''), path];
    }),
  );
}

/** Of the pages' sources, of this script and of the lock file, which pins the packages and all that they bring. */
function hashOfInputs(): string {
  const sources = SOURCES.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const others = [fileURLToPath(import.meta.url), join(packageRoot, 'package-lock.json')];
  const hash = createHash('sha256');
  for (const file of [...sources, ...others.filter((path) => existsSync(path))]) {
    hash.update(relative(packageRoot, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

async function isBuiltFrom(outdir: string, stamp: string): Promise<boolean> {
  const known = join(outdir, STAMP);
  return existsSync(known) && (await readFile(known, 'utf8')) === stamp;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPages(join(packageRoot, 'dist/pages'));
}
