import { randomBytes } from 'node:crypto';
import { audienceOf } from '../access/audience.ts';
import { askedBy } from '../access/audiences.ts';
import type { Viewer } from '../access/viewer.ts';
import {
  addMember,
  createGroup as create,
  holdGroup,
  managers,
  meetAudience,
  removeMember,
} from '../cypher/exchange.generated.ts';
import type { RunInTransaction } from '../cypher/graph.ts';
import { byId, type GroupColumns } from '../cypher/group.generated.ts';
import { PortolanError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { countryCodes } from '../graphql/filters.ts';
import type { GroupInput, GroupMemberInput } from '../graphql/types.generated.ts';
import type { GroupRole } from '../vocabulary.ts';
import { badInput, textOf } from './input.ts';
import { once } from './requests.ts';

/** Random signs behind a name: nobody can guess one, or take one that records carry already. */
const RANDOM_BYTES = 5;
const LONGEST_ID = 100;

/** A viewer as the graph has those who take part in the exchange. */
export const correspondent = ({ id, name, administration }: Viewer) => ({
  key: `viewer ${id}`,
  id,
  name,
  administration,
});

/** Whoever may see what is closed to a group and open otherwise: its members. */
export const audienceOfGroup = (id: string) =>
  audienceOf({ marking: 'CLEAR', owner: null, groups: [id], recipients: [] });

/** The same words whether there is no such group or the viewer is not in it. */
export function unknownGroup(argument: string, id: string): PortolanError {
  return new PortolanError(
    'UNKNOWN_GROUP',
    `There is no closed group ${JSON.stringify(id)} that you are in.`,
    {
      argument,
    },
  );
}

export async function createGroup(
  context: Context,
  input: GroupInput,
  clientId: string,
): Promise<GroupColumns> {
  const title = textOf('input.title', input.title, 200);
  const { viewer } = context;
  const id = input.id ?? nameFor(title);
  // Whoever could name any group would make itself the manager of one that records are closed to.
  if (input.id != null && !viewer.groups.includes(input.id)) throw unknownGroup('input.id', input.id);
  const asked = ['createGroup', input] as const;
  const made = await once(context, { clientId, asked, answer: id }, async () => {
    if (await context.loaders.one(byId, 'id', id))
      throw badInput('input.id', 'is a group of the graph already');
    const audience = audienceOfGroup(id);
    return async (run) => {
      await run(meetAudience, { audience });
      await run(create, { id, title, audience: audience.key, manager: correspondent(viewer) });
    };
  });
  return present(await groupById(context, made), made);
}

/** Letters and digits of the title, and random signs. */
function nameFor(title: string): string {
  const words = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const stem = words.replaceAll(/^-|-$/g, '').slice(0, LONGEST_ID - 20) || 'group';
  return `${stem}-${randomBytes(RANDOM_BYTES).toString('hex')}`;
}

export interface Membership {
  group: string;
  member: GroupMemberInput;
}

export async function addGroupMember(
  context: Context,
  { group, member: input, role }: Membership & { role: GroupRole },
  clientId: string,
): Promise<GroupColumns | null> {
  const member = memberOf(input);
  const asked = ['addGroupMember', group, input, role] as const;
  await once(context, { clientId, asked, answer: group }, async () => async (run) => {
    await holdAsManager(run, context.viewer, group);
    await run(addMember, { id: group, member, role });
    await keepManaged(run, group);
  });
  return groupById(context, group);
}

export async function removeGroupMember(
  context: Context,
  { group, member: input }: Membership,
  clientId: string,
): Promise<GroupColumns | null> {
  const member = memberOf(input);
  const asked = ['removeGroupMember', group, input] as const;
  await once(context, { clientId, asked, answer: group }, async () => async (run) => {
    await holdAsManager(run, context.viewer, group);
    const [row] = await run(removeMember, { id: group, member: member.key });
    if (!row?.removed) {
      throw new PortolanError('UNKNOWN_MEMBER', `The group has no such member.`, { argument: 'member' });
    }
    await keepManaged(run, group);
  });
  return groupById(context, group);
}

export function groupById({ loaders }: Context, id: string): Promise<GroupColumns | null> {
  return loaders.one(byId, 'id', id);
}

function present(group: GroupColumns | null, id: string): GroupColumns {
  if (group === null) throw unknownGroup('clientId', id);
  return group;
}

async function holdAsManager(run: RunInTransaction, viewer: Viewer, id: string): Promise<void> {
  const [standing] = await run(holdGroup, { id, viewer: askedBy(viewer) });
  if (!standing?.belongs) throw unknownGroup('group', id);
  if (standing.manages || viewer.role === 'RILO') return;
  throw new PortolanError('NOT_A_MANAGER', 'Only a manager of the group says who else is in it.', {
    argument: 'group',
  });
}

async function keepManaged(run: RunInTransaction, id: string): Promise<void> {
  const [row] = await run(managers, { id });
  if (row?.managers) return;
  throw new PortolanError('LAST_MANAGER', 'The group would have no manager left. Make another one first.', {
    argument: 'member',
  });
}

function memberOf({ administration, viewer }: GroupMemberInput): { key: string; kind: string; id: string } {
  if ((administration == null) === (viewer == null)) {
    throw badInput('member', 'must name an administration or a viewer, and not both');
  }
  if (administration != null) {
    const [code = ''] = countryCodes('member.administration', [administration]) ?? [];
    return { key: `administration ${code}`, kind: 'ADMINISTRATION', id: code };
  }
  const id = textOf('member.viewer', viewer ?? '', 200);
  return { key: `viewer ${id}`, kind: 'VIEWER', id };
}
