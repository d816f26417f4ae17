import { PortolanError } from '../errors.ts';
import { findOwned, type Neo4jHandle, startDetached, stopOwned } from '../neo4j/neo4j.ts';
import type { Settings } from '../settings.ts';
import type { CommandContext } from './context.ts';

export async function neo4jStartCommand({ settings, terminal }: CommandContext): Promise<void> {
  refuseOutside(settings);
  const neo4j = await startDetached(settings, terminal.report);
  terminal.result([`Neo4j runs at ${neo4j.uri}. Stop it with: portolan neo4j stop`], address(neo4j));
}

export async function neo4jStopCommand({ settings, terminal }: CommandContext): Promise<void> {
  refuseOutside(settings);
  const stopped = await stopOwned(settings, terminal.report);
  terminal.result([stopped ? 'Neo4j is stopped.' : 'No Neo4j of Portolan was running.'], { stopped });
}

export async function neo4jAddressCommand({ settings, terminal }: CommandContext): Promise<void> {
  const neo4j = settings.neo4j ?? (await findOwned(settings));
  if (!neo4j)
    throw new PortolanError('NEO4J', 'No Neo4j of Portolan runs. Start it with: portolan neo4j start');
  terminal.result(
    [
      `${neo4j.uri}   user ${neo4j.user}   password ${neo4j.password}`,
      `cypher-shell -a ${neo4j.uri} -u ${neo4j.user} -p '${neo4j.password}'`,
    ],
    address(neo4j),
  );
}

function address({ uri, user, password }: Pick<Neo4jHandle, 'uri' | 'user' | 'password'>) {
  return { uri, user, password };
}

function refuseOutside(settings: Settings): void {
  if (settings.neo4j) {
    throw new PortolanError(
      'SETTINGS',
      `NEO4J_URI points at ${settings.neo4j.uri}, which Portolan neither starts nor stops.`,
    );
  }
}
