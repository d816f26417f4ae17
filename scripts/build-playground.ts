/** Bundles the playground: GraphiQL, its editor and the editor's workers, so that it needs nothing from elsewhere. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { readStarters } from '../src/playground/starters.ts';
import { packageRoot } from '../src/root.ts';

const SOURCE = join(packageRoot, 'src/playground');
const STAMP = 'built-from.txt';

const WORKERS = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

/** Fills `outdir` with index.html and assets/, or leaves it as it is where nothing that goes in has changed. */
export async function buildPlayground(outdir: string): Promise<void> {
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
    // The editor asks for no less; older browsers than these do not run GraphiQL either.
    target: ['chrome110', 'firefox110', 'safari16'],
    logLevel: 'warning',
  };
  const workers = await bundle({ ...options, entryPoints: WORKERS, format: 'iife' }, outdir);
  const page = await bundle(
    {
      ...options,
      entryPoints: { page: join(SOURCE, 'page.tsx') },
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
  const style = await bundle({ ...options, entryPoints: { style: join(SOURCE, 'page.css') } }, outdir);
  const html = await readFile(join(SOURCE, 'index.html'), 'utf8');
  await writeFile(
    join(outdir, 'index.html'),
    html.replace('{{style}}', style.style ?? '').replace('{{script}}', page.page ?? ''),
  );
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

/** Of the page's source, of this script and of the lock file, which pins GraphiQL and all that it brings. */
function hashOfInputs(): string {
  const sources = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
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
  await buildPlayground(join(packageRoot, 'dist/playground'));
}
