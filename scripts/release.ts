/**
 * Notes the schema and the stored operations as released, in released/, and writes what changed since the last time at the
 * head of docs/schema-changes.md: from then on a check refuses what would break a script that was written for them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { typeDefs } from '../src/graphql/schema.generated.ts';
import { storedOperations } from '../src/graphql/stored.generated.ts';
import { packageRoot } from '../src/root.ts';
import { schemaChanges } from './schema-changes.ts';

const SNAPSHOT = join(packageRoot, 'released/schema.graphql');
const OPERATIONS = join(packageRoot, 'released/operations.json');
const HISTORY = join(packageRoot, 'docs/schema-changes.md');
const NEXT = '## Next\n';

const current = readFileSync(join(packageRoot, 'src/graphql/schema.generated.graphql'), 'utf8');
const today = new Date().toISOString().slice(0, 10);

if (existsSync(SNAPSHOT)) {
  const { breaking, dangerous, added, deprecated } = schemaChanges(
    buildSchema(readFileSync(SNAPSHOT, 'utf8')),
    buildSchema(typeDefs),
  );
  const section = (title: string, lines: string[]) =>
    lines.length === 0 ? '' : `\n${title}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
  const history = readFileSync(HISTORY, 'utf8');
  const changes = [
    section('May need a look at scripts:', dangerous),
    section('Deprecated:', deprecated),
    section(
      'New:',
      added.map((coordinate) => `\`${coordinate}\``),
    ),
  ].join('');
  // What breaks has its entry under the heading already: a check demands it.
  const note = breaking.length + changes.length === 0 ? '\nNothing.\n' : changes;
  const [head, rest = ''] = history.split(NEXT);
  const [entries, ...earlier] = rest.split(/^(?=## )/m);
  writeFileSync(
    HISTORY,
    `${head}${NEXT}\n## ${today}\n${entries?.trim() ? `\n${entries.trim()}\n` : ''}${note}\n${earlier.join('')}`,
  );
}

const released: Record<string, string[]> = existsSync(OPERATIONS)
  ? JSON.parse(readFileSync(OPERATIONS, 'utf8'))
  : {};
for (const { name, hash } of storedOperations) {
  released[name] = [...new Set([...(released[name] ?? []), hash])];
}
writeFileSync(SNAPSHOT, current);
writeFileSync(OPERATIONS, `${JSON.stringify(released, null, 2)}\n`);
