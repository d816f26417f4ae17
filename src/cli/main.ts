import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { PortolanError } from '../errors.ts';
import { readSettings } from '../settings.ts';
import { addAuditCommand } from './audit.ts';
import { verifyCountersCommand } from './counters.ts';
import { demoCommand } from './demo.ts';
import { addExportCommand } from './export.ts';
import { addKeyCommands } from './keys.ts';
import { loadCommand } from './load.ts';
import { neo4jAddressCommand, neo4jStartCommand, neo4jStopCommand } from './neo4j.ts';
import { addReportCommand } from './report.ts';
import { resetCommand } from './reset.ts';
import { resolveCommand } from './resolve.ts';
import { startCommand } from './start.ts';
import { statusCommand } from './status.ts';
import { type TerminalOptions, terminal } from './terminal.ts';
import { addTokenCommands } from './tokens.ts';

/** Exit status: 0 all done, 1 failed, 2 wrong usage, 3 done but rows were rejected, or counters or the audit log wrong. */
export async function main(argv: readonly string[] = process.argv): Promise<void> {
  const program = commands();
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    process.exitCode = 1;
    fail(error, Boolean(program.opts<TerminalOptions>().json));
  }
}

function fail(error: unknown, json: boolean): void {
  if (error instanceof PortolanError) {
    const { code, message, details } = error;
    process.stderr.write(
      json ? `${JSON.stringify({ error: { code, message, ...details } })}\n` : `portolan: ${message}\n`,
    );
  } else {
    process.stderr.write(
      `portolan: unexpected failure; please report it\n${String(error instanceof Error ? error.stack : error)}\n`,
    );
  }
}

function commands(): Command {
  const program = new Command('portolan')
    .description('A knowledge graph of shipments and seizures that finds recurring smuggling routes.')
    .option('--json', 'print the result as JSON, and nothing else')
    .option('-q, --quiet', 'print the result only')
    .showHelpAfterError('(portolan --help shows the commands)')
    .exitOverride()
    .addHelpText(
      'after',
      '\nSettings come from the environment: PORT, HOST, PORTOLAN_HOME, PORTOLAN_DEMO, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD; who may ask: docs/access.md.',
    );
  const context = () => ({ settings: readSettings(), terminal: terminal(program.opts<TerminalOptions>()) });

  program
    .command('start')
    .description('start everything and serve GraphQL and its pages')
    .action(() => startCommand(context()));

  program
    .command('load')
    .description(
      'load exchange files (companies, shipments, seizures as CSV, gzipped or not) or a UN/LOCODE list',
    )
    .argument('[paths...]', 'files or folders')
    .option('--unlocode <file>', 'the official UN/LOCODE code list as CSV')
    .addHelpText(
      'after',
      '\nExamples:\n  portolan load data/2024\n  portolan load shipments.csv.gz seizures.csv\n  portolan load --unlocode code-list.csv\n\nRows that cannot be read go to <file>.rejected.csv. Exit status: 0 all rows, 3 some rejected, 1 failed.',
    )
    .action((paths: string[], options: { unlocode?: string }) => loadCommand(context(), paths, options));

  program
    .command('demo')
    .description('write a demonstration world as exchange files, and load it')
    .option('--shipments <n>', 'how many shipments', wholeNumber, 20_000)
    .option('--seed <n>', 'the same seed gives the same world', wholeNumber, 1)
    .option('--out <dir>', 'where to write the files (default: demo in PORTOLAN_HOME)')
    .option('--no-load', 'write the files only')
    .addHelpText(
      'after',
      '\nExample:\n  portolan demo --shipments 100000 --seed 7 --out /tmp/world --no-load',
    )
    .action((options: { shipments: number; seed: number; out?: string; load: boolean }) =>
      demoCommand(context(), options),
    );

  program
    .command('status')
    .description('say what runs and what is loaded')
    .action(() => statusCommand(context()));

  program
    .command('counters')
    .description('prove the traffic counters against the shipments')
    .option('--verify', 'recount and compare (the default)')
    .option('--repair', 'write the recounted numbers where they differ')
    .addHelpText('after', '\nExit status: 0 all agree, 3 some differed.')
    .action((options: { repair?: boolean }) => verifyCountersCommand(context(), options));

  program
    .command('resolve')
    .description('find which companies are one; what analysts have decided stands')
    .addHelpText('after', '\nRun it again after a load: companies that are new since are alone until then.')
    .action(() => resolveCommand(context()));

  program
    .command('reset')
    .description('delete everything that was loaded; places and countries stay')
    .option('-y, --yes', 'do not ask')
    .action((options: { yes?: boolean }) => resetCommand(context(), options));

  addKeyCommands(program, context);
  addTokenCommands(program, context);

  addAuditCommand(program, context);
  addExportCommand(program, context);
  addReportCommand(program, context);

  const neo4j = program.command('neo4j').description("Portolan's own Neo4j");
  neo4j
    .command('start')
    .description('start it and leave it running')
    .action(() => neo4jStartCommand(context()));
  neo4j
    .command('stop')
    .description('stop it')
    .action(() => neo4jStopCommand(context()));
  neo4j
    .command('address')
    .description('print its address, user and password for a shell or a browser')
    .action(() => neo4jAddressCommand(context()));
  return program;
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
