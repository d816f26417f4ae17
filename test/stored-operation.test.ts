import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operations as clientsOperations } from '../client/operations.generated.ts';
import { typeDefs } from '../src/graphql/schema.generated.ts';
import { earlierOperations, storedOperations } from '../src/graphql/stored.generated.ts';
import { packageRoot } from '../src/root.ts';
import { readSettings } from '../src/settings.ts';

const schema = buildSchema(typeDefs);
const served = [...storedOperations, ...earlierOperations];
const released: Record<string, string[]> = JSON.parse(
  readFileSync(join(packageRoot, 'released/operations.json'), 'utf8'),
);

describe('stored operations', () => {
  it('each have a name of their own, the file’s, and words', () => {
    const files = readdirSync(join(packageRoot, 'operations'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql') && !file.startsWith('earlier'))
      // A folder's name is the first word of its operations.
      .map((file) => file.replaceAll(/[/\\]/g, '-'));
    const kebab = (name: string) => name.replace(/\B[A-Z]/g, (sign) => `-${sign}`).toLowerCase();
    expect(storedOperations.map(({ name }) => `${kebab(name)}.graphql`).sort()).toEqual(files.sort());
    for (const { description } of storedOperations) expect(description).toMatch(/\w+ \w+ .*[.?]$/);
  });

  it.each(served)('$name fits the schema', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it('read and change nothing, so that a client may ask again', () => {
    for (const { query } of served) expect(getOperationAST(parse(query))?.operation).toBe('query');
  });

  it('are what the client asks', () => {
    expect(Object.values(clientsOperations)).toEqual(
      storedOperations.map(({ hash, query }) => ({ hash, query })),
    );
  });

  it('have a hash that anybody can reckon', () => {
    const command = "grep -v '^#' operations/status.graphql | sha256sum";
    const [hash] = execFileSync('sh', ['-c', command], { cwd: packageRoot, encoding: 'utf8' }).split(' ');
    expect(storedOperations.find(({ name }) => name === 'Status')?.hash).toBe(hash);
  });

  it('are served by every hash that was ever released', () => {
    const hashes = new Set(served.map(({ hash }) => hash));
    const gone = Object.entries(released).filter(([, all]) => all.some((hash) => !hashes.has(hash)));
    const advice = 'put the released text into operations/earlier/: scripts ask by its hash';
    expect(
      gone.map(([name]) => name),
      advice,
    ).toEqual([]);
  });
});

describe('PORTOLAN_OPERATIONS', () => {
  it('is "stored" or "any"', () => {
    expect(readSettings({ PORTOLAN_OPERATIONS: 'stored' }).storedOnly).toBe(true);
    expect(readSettings({ PORTOLAN_OPERATIONS: 'any' }).storedOnly).toBeUndefined();
    expect(() => readSettings({ PORTOLAN_OPERATIONS: 'some' })).toThrow('PORTOLAN_OPERATIONS');
  });
});
