import { randomUUID } from 'node:crypto';
import { createOperation as create, meetAudience } from '../cypher/exchange.generated.ts';
import { byId, type OperationColumns } from '../cypher/operation.generated.ts';
import { PortolanError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { countryCodes, period } from '../graphql/filters.ts';
import type { OperationInput } from '../graphql/types.generated.ts';
import { audienceOfGroup, unknownGroup } from './groups.ts';
import { listOf, textOf } from './input.ts';
import { once } from './requests.ts';

const MOST_PARTICIPANTS = 250;

export async function createOperation(
  context: Context,
  input: OperationInput,
  clientId: string,
): Promise<OperationColumns> {
  const id = randomUUID();
  const audience = audienceOfGroup(input.group);
  const operation = {
    id,
    title: textOf('input.title', input.title, 200),
    ...period(input.from, input.to),
    participants: participantsOf(input.participants),
    categories: [...new Set(input.categories ?? [])],
    coordinationUnit:
      input.coordinationUnit == null ? null : textOf('input.coordinationUnit', input.coordinationUnit, 200),
    group: input.group,
    audience: audience.key,
  };
  const made = await once(context, { clientId, asked: ['createOperation', input], answer: id }, async () => {
    if (!(await context.groups()).includes(input.group)) throw unknownGroup('input.group', input.group);
    return async (run) => {
      await run(meetAudience, { audience });
      await run(create, { operation });
    };
  });
  const row = await context.loaders.one(byId, 'id', made);
  if (row === null) throw unknownOperation('clientId', made);
  return row;
}

function participantsOf(codes: readonly string[]): string[] {
  const argument = 'input.participants';
  const known = countryCodes(argument, listOf(argument, codes, MOST_PARTICIPANTS)) ?? [];
  return [...new Set(known)];
}

/** The same words whether there is none or the viewer is not in its group. */
export function unknownOperation(argument: string, id: string): PortolanError {
  const message = `There is no operation ${JSON.stringify(id)} in your closed groups.`;
  return new PortolanError('UNKNOWN_OPERATION', message, { argument });
}
