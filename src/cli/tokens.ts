import type { Command } from 'commander';
import { revokeToken } from '../access/revoked-tokens.ts';
import { audited } from '../audit/command.ts';
import { type CommandContext, withGraph } from './context.ts';

export function addTokenCommands(program: Command, context: () => CommandContext): void {
  const tokens = program.command('tokens').description('access tokens of the identity provider');
  tokens
    .command('revoke')
    .description('refuse a token from now on, within five seconds')
    .argument('<jti>', "the token's id, its claim jti")
    .action((jti: string) => revokeTokenCommand(context(), jti));
}

async function revokeTokenCommand(context: CommandContext, jti: string): Promise<void> {
  await withGraph(context, async (graph) => {
    const revoked = await audited(graph, { operation: 'tokens revoke', variables: { jti } }, () =>
      revokeToken(graph, jti),
    );
    context.terminal.result([`Token ${jti} is refused since ${revoked.revokedAt}.`], revoked);
  });
}
