import { type Command, InvalidArgumentError, Option } from 'commander';
import { createKey, listKeys, revokeKey } from '../access/api-keys.ts';
import { audited } from '../audit/command.ts';
import { ACCESS_SCOPES, VIEWER_ROLES } from '../vocabulary.ts';
import { type CommandContext, withGraph } from './context.ts';

interface CreateOptions {
  name: string;
  role: string;
  administration?: string;
  clearance: string;
  group: string[];
  scope: string[];
  days: number;
}

/** Keys that nobody renews stay about for ever. */
const MAX_DAYS = 366;

export function addKeyCommands(program: Command, context: () => CommandContext): void {
  const keys = program.command('keys').description('API keys for scripts');
  keys
    .command('create')
    .description('make a key and show it once')
    .requiredOption('--name <name>', 'whose it is, or what for')
    .addOption(new Option('--role <role>', 'what it is').choices(VIEWER_ROLES).default('SERVICE'))
    .option('--administration <country>', 'ISO 3166-1 alpha-2 code, for the role of an officer')
    .addOption(
      new Option('--clearance <marking>', 'the highest marking that it may read')
        .choices(['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'])
        .default('CLEAR'),
    )
    .option('--group <name>', 'a closed group that it belongs to; may be repeated', collect, [])
    .requiredOption(
      '--scope <scope>',
      `what it may be used for: ${ACCESS_SCOPES.join(', ')}; may be repeated`,
      collect,
    )
    .option('--days <n>', `when it expires, 1 to ${MAX_DAYS}`, days, 90)
    .addHelpText(
      'after',
      '\nExamples:\n  portolan keys create --name "weekly report" --scope report\n  portolan keys create --name "PE link analysis" --role ANALYST --administration PE --clearance AMBER --scope read',
    )
    .action((options: CreateOptions) => createKeyCommand(context(), options));
  keys
    .command('list')
    .description('say which keys there are')
    .action(() => listKeysCommand(context()));
  keys
    .command('revoke')
    .description('end a key, within five seconds')
    .argument('<id>', 'as keys list shows it')
    .action((id: string) => revokeKeyCommand(context(), id));
}

async function createKeyCommand(context: CommandContext, options: CreateOptions): Promise<void> {
  const { name, role, administration, clearance, group: groups, scope: scopes, days } = options;
  await withGraph(context, async (graph) => {
    const claimed = { name, role, administration, clearance, groups, scopes };
    const created = await audited(
      graph,
      { operation: 'keys create', variables: { ...claimed, days } },
      () => createKey(graph, claimed, days),
      ({ id, expiresAt }) => ({ variables: { id, expiresAt } }),
    );
    context.terminal.result(
      [
        created.key,
        `Keep it now: it is not shown again. It expires ${created.expiresAt}; end it with: portolan keys revoke ${created.id}`,
      ],
      created,
    );
  });
}

async function listKeysCommand(context: CommandContext): Promise<void> {
  await withGraph(context, async (graph) => {
    const keys = await listKeys(graph);
    const lines = keys.map(({ id, state, expiresAt, role, administration, clearance, scopes, name }) =>
      [
        id,
        state.padEnd(7),
        expiresAt.slice(0, 10),
        role,
        administration ?? '-',
        clearance,
        scopes.join('+'),
        name,
      ].join('  '),
    );
    context.terminal.result(lines.length > 0 ? lines : ['There are no keys.'], { keys });
  });
}

async function revokeKeyCommand(context: CommandContext, id: string): Promise<void> {
  await withGraph(context, async (graph) => {
    const revoked = await audited(graph, { operation: 'keys revoke', variables: { id } }, () =>
      revokeKey(graph, id),
    );
    context.terminal.result([`${id} (${revoked.name}) is revoked since ${revoked.revokedAt}.`], revoked);
  });
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function days(text: string): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > MAX_DAYS) {
    throw new InvalidArgumentError(`It must be a number of days from 1 to ${MAX_DAYS}.`);
  }
  return count;
}
