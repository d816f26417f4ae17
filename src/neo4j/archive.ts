import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4jDriver from 'neo4j-driver';
import { guard } from './guard.ts';
import { layoutOf } from './layout.ts';
import { withLock } from './lock.ts';
import { ensurePassword, NEO4J_USER } from './password.ts';
import { signal, terminate } from './process.ts';
import { type Installation, launch } from './server.ts';

type Report = (line: string) => void;
type Untrained = Omit<Installation, 'archive'>;

/** Java writes some 110 MB of classes when the practice run ends, which took 5 to 8 s on two cores. */
const DUMP_GRACE_MS = 120_000;

/**
 * Java's archive of the classes that Neo4j loads (AppCDS): a start takes about two thirds of the time with it.
 * Made once for a Java and a Neo4j by a practice run on scratch data, for recording slows the run that is recorded.
 * Null where this Java cannot make one.
 */
export async function ensureArchive(
  installation: Untrained,
  library: string,
  report: Report,
): Promise<string | null> {
  const file = join(library, archiveName(installation));
  if (!existsSync(file)) {
    const waiting = (): void => report('Another Portolan is preparing Neo4j: waiting for it.');
    await withLock(join(library, 'install.lock'), waiting, async () => {
      if (!existsSync(file)) await make(file, installation, library, report);
    });
  }
  return statSync(file).size > 0 ? file : null;
}

function archiveName({ neo4j, java, jars }: Untrained): string {
  const key = createHash('sha256')
    .update([java.path, java.banner, jars].join('\n'))
    .digest('hex')
    .slice(0, 12);
  return `${neo4j.version}-java${java.major}-${key}.jsa`;
}

async function make(file: string, installation: Untrained, library: string, report: Report): Promise<void> {
  report('Preparing Neo4j for quick starts, once (a practice run of 10 to 20 s).');
  const scratch = join(library, 'practice');
  const partial = `${file}.partial`;
  for (const path of [scratch, partial]) rmSync(path, { recursive: true, force: true });
  try {
    await practise(scratch, partial, { ...installation, archive: null });
    for (const name of supersededBy(installation, library)) rmSync(join(library, name), { force: true });
    renameSync(partial, file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(`Starts will take a few seconds longer: Java made no archive of Neo4j's classes (${reason}).`);
    // Empty, so that the next start does not try again in vain.
    writeFileSync(file, '');
  } finally {
    for (const path of [scratch, partial]) rmSync(path, { recursive: true, force: true });
  }
}

/** Archives of the same Neo4j and Java major: this Java was updated, or the directory moved. */
function supersededBy({ neo4j, java }: Untrained, library: string): string[] {
  const stem = `${neo4j.version}-java${java.major}-`;
  return readdirSync(library).filter((name) => name.startsWith(stem) && name.endsWith('.jsa'));
}

async function practise(home: string, archive: string, installation: Installation): Promise<void> {
  const layout = layoutOf(home);
  mkdirSync(layout.dir, { recursive: true });
  const password = await ensurePassword(layout, installation);
  const { port, identity } = await launch(layout, installation, {
    report: () => {},
    preferredPort: 0,
    // The quick compiler alone is right for a run of seconds.
    javaOptions: [`-XX:ArchiveClassesAtExit=${archive}`, '-XX:TieredStopAtLevel=1'],
  });
  const unguard = guard({
    stop: () => terminate(identity, 0),
    stopNow: () => signal(identity, 'SIGKILL'),
  });
  try {
    await query(port, password);
    if (!(await terminate(identity, DUMP_GRACE_MS))) throw new Error('The archive took too long.');
    if (!existsSync(archive)) throw new Error('This Java made no archive.');
  } finally {
    await terminate(identity, 0);
    unguard();
  }
}

const STATEMENTS = [
  'CREATE CONSTRAINT IF NOT EXISTS FOR (a:Practice) REQUIRE a.id IS UNIQUE',
  'CREATE FULLTEXT INDEX practice IF NOT EXISTS FOR (a:Practice) ON EACH [a.name]',
  "UNWIND range(1, 100) AS id MERGE (a:Practice {id: id}) SET a.name = 'n' + id, a.day = date() MERGE (a)-[:NEXT]->(a)",
  'MATCH (a:Practice)-[:NEXT]->(b) WHERE a.id > 5 RETURN a.id % 7 AS k, count(*) AS n, collect(b.name) AS names ORDER BY k',
  "CALL db.index.fulltext.queryNodes('practice', 'n1~') YIELD node, score RETURN node.id, score LIMIT 3",
];

// The one use of the driver outside src/cypher: what it makes Neo4j load is what goes into the archive.
async function query(port: number, password: string): Promise<void> {
  const driver = neo4jDriver.driver(`bolt://127.0.0.1:${port}`, neo4jDriver.auth.basic(NEO4J_USER, password));
  try {
    for (const statement of STATEMENTS) await driver.executeQuery(statement);
  } finally {
    await driver.close();
  }
}
