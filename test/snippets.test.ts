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
  /** What the compiler says, a line for each fault. */
  let faults: string[];

  beforeAll(async () => {
    // Within the package, so that it is found by its own name and with its libraries.
    directory = await mkdtemp(join(packageRoot, 'dist/snippets-'));
    const files = {
      'ambient.d.ts': AMBIENT,
      ...Object.fromEntries(PAGES.map((page, i) => [`page-${i + 1}.ts`, snippetsOf(page)])),
      'wrong.ts': snippetsOf('README.md').replace('graph.seizuresSince', 'graph.seizuresSinceEver'),
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
    const config = {
      extends: join(packageRoot, 'tsconfig.json'),
      compilerOptions: { noUnusedLocals: false, noUnusedParameters: false },
      files: Object.keys(files),
    };
    await writeFile(join(directory, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(packageRoot, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, '--noEmit', '-p', directory]).catch(
      (error: { stdout: string }) => error,
    );
    faults = stdout.split('\n').filter((line) => line.includes('error TS'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it.each(PAGES.map((page, i) => ({ page, file: `page-${i + 1}.ts` })))('compiles in $page', ({
    page,
    file,
  }) => {
    expect(snippetsOf(page)).toContain('portolan/client');
    expect(faults.filter((fault) => fault.includes(file))).toEqual([]);
  });

  it('is refused where it names an operation that is not there', () => {
    expect(faults.filter((fault) => fault.includes('wrong.ts')).join()).toContain("'seizuresSinceEver'");
  });
});
