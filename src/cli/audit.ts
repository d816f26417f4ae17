import { type Command, InvalidArgumentError } from 'commander';
import type { AuditEntry } from '../audit/entry.ts';
import { type Anchor, verifyAudit } from '../audit/verify.ts';
import { head, page } from '../cypher/audit.generated.ts';
import type { Graph } from '../cypher/graph.ts';
import { type CommandContext, withGraph } from './context.ts';

interface AuditOptions {
  verify?: boolean;
  expect?: Anchor;
  since?: string;
  viewer?: string[];
  limit: number;
}

/** Characters of variables in a line. */
const SHOWN = 80;

export function addAuditCommand(program: Command, context: () => CommandContext): void {
  program
    .command('audit')
    .description('show the audit log, or prove that it is whole')
    .option('--verify', 'walk the whole log and say what is wrong with it, if anything')
    .option('--expect <seq:hash>', 'prove as well that it has this entry, noted earlier', anchor)
    .option('--since <time>', 'show entries from a day or a time on (2026-11-25, 2026-11-25T13:00Z)', time)
    .option('--viewer <id...>', 'show entries of these viewers')
    .option('--limit <n>', 'show so many of the newest', wholeNumber, 50)
    .addHelpText(
      'after',
      '\nExamples:\n  portolan audit --verify\n  portolan audit --verify --expect 1200:9f86d0…\n  portolan audit --since 2026-11-25 --viewer ana\n\nExit status: 0 whole, 3 not.',
    )
    .action((options: AuditOptions) =>
      options.verify || options.expect
        ? verifyAuditCommand(context(), options.expect)
        : listAuditCommand(context(), options),
    );
}

async function verifyAuditCommand(context: CommandContext, expected: Anchor | undefined): Promise<void> {
  await withGraph(context, async (graph) => {
    const result = await verifyAudit(graph, expected);
    const { whole, checked, head, fault } = result;
    const verdict = whole
      ? `The audit log is whole: ${checked} entries.`
      : `The audit log is NOT whole. ${fault?.kind}: ${fault?.words} The ${checked} entries before agree.`;
    const noted = `Its end, to be noted elsewhere: ${head.sequence}:${head.hash}`;
    context.terminal.result(whole ? [verdict, noted] : [verdict], result);
    if (!whole) process.exitCode = 3;
  });
}

async function listAuditCommand(
  context: CommandContext,
  { since, viewer, limit }: AuditOptions,
): Promise<void> {
  await withGraph(context, async (graph) => {
    const filter = {
      ...{ from: since ?? null, to: null, viewers: viewer ?? null },
      ...{ operations: null, kinds: null, codes: null, administration: null },
    };
    const newest = await graph.run(page, { filter, before: Number.MAX_SAFE_INTEGER, limit });
    const entries = newest.reverse();
    const end = await endOf(graph);
    const lines = entries.map(line);
    lines.push(`The log ends at ${end.sequence}:${end.hash}`);
    context.terminal.result(lines, { entries, head: end });
  });
}

async function endOf(graph: Graph): Promise<Anchor> {
  const [row] = await graph.run(head, {});
  return row ?? { sequence: 0, hash: '' };
}

function line(entry: AuditEntry): string {
  const { sequence, at, kind, viewer, operation, rows, codes, variables } = entry;
  return [
    String(sequence).padStart(8),
    at,
    kind.padEnd(8),
    viewer ?? '-',
    operation ?? '-',
    rows === null ? '' : `${rows} rows`,
    codes.join('+'),
    variables?.slice(0, SHOWN) ?? '',
  ]
    .join('  ')
    .trimEnd();
}

function anchor(text: string): Anchor {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(text) ?? [];
  if (!sequence || !hash)
    throw new InvalidArgumentError('It must be like 1200:9f86d0…, as --verify prints it.');
  return { sequence: Number(sequence), hash: hash.toLowerCase() };
}

/** As entries have it, so that the two can be compared as texts. */
function time(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const date = new Date(text);
  if (Number.isNaN(date.getTime()))
    throw new InvalidArgumentError('It must be like 2026-11-25 or 2026-11-25T13:00Z.');
  return date.toISOString();
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
