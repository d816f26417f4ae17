import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../src/root.ts';

const run = promisify(execFile);
const PAGES = ['README.md', 'docs/scripts.md', 'docs/front-ends.md'];

/** A library that pages name and nothing here uses. */
const AMBIENT = "declare module 'cytoscape' { export default function cytoscape(options: object): void; }\n";

/** The TypeScript of a page, read from its top as a reader does: what one block declares the next may use. */
function snippetsOf(page: string): string {
  const text = readFileSync(join(packageRoot, page), 'utf8');
  const blocks = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, block = '']) => block);
  return `${blocks.join('\n')}\nexport {};\n`;
}

describe('TypeScript in the docs', () => {
  let directory: string;
  /** What the compiler says of these pages, and of none where it has nothing to say. */
  const check = async (pages: Record<string, string>): Promise<string> => {
    for (const [name, text] of Object.entries(pages)) await writeFile(join(directory, name), text);
    const config = {
      extends: join(packageRoot, 'tsconfig.json'),
      compilerOptions: { noUnusedLocals: false, noUnusedParameters: false },
      files: ['ambient.d.ts', ...Object.keys(pages)],
    };
    await writeFile(join(directory, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(packageRoot, 'node_modules/typescript/bin/tsc');
    return run(process.execPath, [tsc, '--noEmit', '-p', directory]).then(
      () => '',
      ({ stdout }: { stdout: string }) => stdout,
    );
  };

  beforeAll(async () => {
    // Within the package, so that it is found by its own name and with its libraries.
    directory = await mkdtemp(join(packageRoot, 'dist/snippets-'));
    await writeFile(join(directory, 'ambient.d.ts'), AMBIENT);
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('compiles', async () => {
    const pages = Object.fromEntries(PAGES.map((page, i) => [`page-${i + 1}.ts`, snippetsOf(page)]));
    for (const text of Object.values(pages)) expect(text).toContain('portolan/client');
    expect(await check(pages)).toBe('');
  });

  it('is refused where it names a field that is not there', async () => {
    const wrong = snippetsOf('README.md').replace('graph.seizuresSince', 'graph.seizuresSinceEver');
    expect(await check({ 'wrong.ts': wrong })).toContain("'seizuresSinceEver' does not exist");
  });
});
