import { createHash } from 'node:crypto';
import { PortolanError } from '../errors.ts';
import type { Graph } from './graph.ts';
import { applied, ensureGraph, recordMigration } from './load.generated.ts';
import { migrations } from './migrations.generated.ts';

/** How long indexes may take to come online: filling one on ten million nodes took minutes. */
const INDEX_SECONDS = 3_600;

/**
 * Brings the graph's keys and indexes to what this version needs; runs only what has not run, so may run every start.
 *
 * Fails when a migration that has run was edited since: what it made is then unknown.
 */
export async function migrate(
  graph: Graph,
  report: (applied: { number: number; name: string }) => void = () => {},
): Promise<void> {
  const known = new Map((await graph.run(applied, {})).map((row) => [row.number, row]));
  const newest = Math.max(...migrations.map((migration) => migration.number));
  const newer = [...known.values()].find((row) => row.number > newest);
  if (newer) {
    throw new PortolanError(
      'NEO4J',
      `The graph was made by a newer Portolan: migration ${newer.number} (${newer.name}) is unknown to this one.`,
      { number: newer.number, name: newer.name },
    );
  }
  for (const { number, name, text } of migrations) {
    const statements = split(text);
    const checksum = createHash('sha256').update(statements.join(';\n')).digest('hex');
    const before = known.get(number);
    if (before?.checksum === checksum) continue;
    if (before) {
      throw new PortolanError(
        'NEO4J',
        `Migration ${number} (${name}) was applied to this graph in another form. ` +
          'Use the version of Portolan that made the graph, or an empty database.',
        { number, name, applied: before.checksum, expected: checksum },
      );
    }
    for (const statement of statements) await graph.command(statement);
    await graph.write((run) => run(recordMigration, { number, name, checksum }));
    report({ number, name });
  }
  await graph.command(`CALL db.awaitIndexes(${INDEX_SECONDS})`);
  await graph.write((run) => run(ensureGraph, {}));
}

/** Statements between semicolons, without comment lines; a migration has no semicolon inside a text. */
function split(text: string): string[] {
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
