import type { ContainerColumns } from '../cypher/container.generated.ts';
import * as containerStatements from '../cypher/container.generated.ts';
import type { VesselColumns } from '../cypher/vessel.generated.ts';
import * as vesselStatements from '../cypher/vessel.generated.ts';
import { type Connection, connection, type PageArguments } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import type { Maybe } from '../graphql/filters.ts';

export function vessels(
  { loaders }: Context,
  args: PageArguments & { nameStartsWith?: Maybe<string> },
): Connection<VesselColumns> {
  const nameStartsWith = args.nameStartsWith ?? '';
  return connection(args, {
    order: 'IMO',
    rows: (after, limit) =>
      loaders.run(vesselStatements.page, { nameStartsWith, after: after?.[1] ?? '', limit }),
    count: async () => (await loaders.run(vesselStatements.count, { nameStartsWith }))[0]?.total ?? 0,
    position: (row) => [row.imo, row.imo],
  });
}

export function containers(
  { loaders }: Context,
  args: PageArguments & { startsWith?: Maybe<string> },
): Connection<ContainerColumns> {
  const startsWith = args.startsWith?.trim().toUpperCase() ?? '';
  return connection(args, {
    order: 'NUMBER',
    rows: (after, limit) =>
      loaders.run(containerStatements.page, { startsWith, after: after?.[1] ?? '', limit }),
    count: async () => (await loaders.run(containerStatements.count, { startsWith }))[0]?.total ?? 0,
    position: (row) => [row.number, row.number],
  });
}
