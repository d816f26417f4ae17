import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PortolanError } from '../errors.ts';
import type { Layout } from './layout.ts';
import { type Installation, setInitialPassword } from './server.ts';

export const NEO4J_USER = 'neo4j';

/** The kept password; made, and told to Neo4j, before the data's first start. */
export async function ensurePassword(layout: Layout, installation: Installation): Promise<string> {
  const startedBefore = existsSync(join(layout.data, 'databases'));
  if (startedBefore) return readPassword(layout);
  if (!existsSync(layout.password)) {
    // Hexadecimal: base64url may begin with a dash, which the tool that sets it takes for an option.
    writeFileSync(layout.password, `${randomBytes(16).toString('hex')}\n`, { mode: 0o600 });
  }
  const password = readPassword(layout);
  await setInitialPassword(layout, installation, password);
  return password;
}

export function readPassword(layout: Layout): string {
  if (!existsSync(layout.password)) {
    throw new PortolanError(
      'NEO4J',
      `The password of the graph in ${layout.data} is kept in ${layout.password}, and that file is missing.\n` +
        `Put it back; or, to start with an empty graph, move ${layout.data} away.`,
    );
  }
  return readFileSync(layout.password, 'utf8').trim();
}
