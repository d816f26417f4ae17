import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The directory of Portolan's package.json: the same from src/ (tests) and from the bundle in dist/. */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(start: string): string {
  for (let directory = start; ; directory = dirname(directory)) {
    if (isPortolan(join(directory, 'package.json'))) return directory;
    if (directory === dirname(directory)) throw new Error(`No package.json of portolan above ${start}.`);
  }
}

function isPortolan(file: string): boolean {
  if (!existsSync(file)) return false;
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof content === 'object' && content !== null && 'name' in content && content.name === 'portolan';
}
