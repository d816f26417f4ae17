import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Ask, askServer } from '../reporting/ask.ts';
import { REPORT_LANGUAGES } from '../reporting/language.ts';
import { withLocalServer } from '../reporting/local.ts';
import { makeReports } from '../reporting/make.ts';
import { REPORT_KINDS } from '../reporting/model.ts';
import { readPeriod } from '../reporting/period.ts';
import { type ReportRequest, readRequest } from '../reporting/request.ts';
import { REPORT_FORMATS, writeReports } from '../reporting/write.ts';
import { VIEWER_ROLES, type ViewerRole } from '../vocabulary.ts';
import { type CommandContext, withGraph } from './context.ts';

interface ReportOptions {
  region?: string;
  from?: string;
  to?: string;
  measure?: string;
  format: string[];
  lang: string[];
  out: string;
  madeOn: string;
  server?: string;
  local?: boolean;
  role: ViewerRole;
  administration?: string;
  clearance: string;
  group: string[];
}

export function addReportCommand(program: Command, context: () => CommandContext): void {
  program
    .command('report')
    .description('make a bulletin, an analysis, a dossier of a route or a scorecard')
    .argument('<kind>', REPORT_KINDS.join(', '))
    .argument('[route]', 'for a dossier: key of a recurring route')
    .option('--region <code>', 'a WCO region or an office (RILO); everywhere where left out')
    .option('--from <day>', 'first day, 2025-10-01')
    .option('--to <day>', 'last day, 2025-10-31')
    .option('--measure <day>', 'day that displaced routes are held against: an operation, a new scanner')
    .option('--format <list>', REPORT_FORMATS.join(','), list, ['html'])
    .option('--lang <list>', REPORT_LANGUAGES.join(','), list, ['en'])
    .option('--out <dir>', 'where to write it', 'reports')
    .option('--made-on <day>', 'day on its title page', day, new Date().toISOString().slice(0, 10))
    .option(
      '--server <url>',
      'ask this server, with the API key in PORTOLAN_KEY (default: this machine, PORT)',
    )
    .option('--local', 'ask the graph itself; the next four say for whom')
    .addOption(new Option('--role <role>', 'with --local: its reader').choices(VIEWER_ROLES).default('RILO'))
    .option('--administration <country>', 'with --local: whose officer the reader is')
    .addOption(
      new Option('--clearance <marking>', 'with --local: what the reader is cleared to')
        .choices(['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'])
        .default('GREEN'),
    )
    .option('--group <name>', 'with --local: a closed group of the reader; may be repeated', collect, [])
    .addHelpText(
      'after',
      '\nExamples:\n  portolan report bulletin --region EUROPE --from 2025-10-01 --to 2025-10-31 --format pdf,xlsx --lang en,fr\n  portolan report route "CLCNL>PECLL>MXZLO>USOAK" --from 2023-01-01 --to 2025-12-31 --format pdf\n\nA report is for who asks: the viewer of the API key, or with --local the reader named. docs/reports.md says what is in it.',
    )
    .action((kind: string, route: string | undefined, options: ReportOptions) =>
      reportCommand(context(), kind, route, options),
    );
}

async function reportCommand(
  context: CommandContext,
  kind: string,
  route: string | undefined,
  options: ReportOptions,
): Promise<void> {
  const { region, from, to, measure, format: formats, lang: languages } = options;
  const request = readRequest({ kind, route, region, from, to, measure, formats, languages }, 'report');
  const paths = await asking(context, options, (ask) => make(context, ask, request, options));
  context.terminal.result(paths, { reports: paths });
}

async function make(
  { terminal }: CommandContext,
  ask: Ask,
  request: ReportRequest,
  { out, madeOn }: ReportOptions,
): Promise<string[]> {
  const started = performance.now();
  let last = '';
  const reports = await makeReports(ask, request, madeOn, (step, share) => {
    if (step !== last) terminal.report(`${String(Math.round(share * 100)).padStart(3)} %  ${step}`);
    last = step;
  });
  const paths = await writeReports(reports, request.formats, out, (path) => terminal.report(`wrote ${path}`));
  terminal.report(`${Math.round((performance.now() - started) / 1_000)} s`);
  return paths;
}

async function asking<T>(
  context: CommandContext,
  { local, server, role, administration, clearance, group: groups }: ReportOptions,
  work: (ask: Ask) => Promise<T>,
): Promise<T> {
  if (!local) {
    const { host, port } = context.settings;
    return work(askServer((server ?? `http://${host}:${port}`).replace(/\/$/, ''), process.env.PORTOLAN_KEY));
  }
  const audience = {
    ...{ name: `${role} ${administration ?? ''}`.trim(), role, clearance, groups },
    ...(administration ? { administration } : {}),
  };
  return withGraph(context, (graph) => withLocalServer(graph, audience, work));
}

function list(text: string): string[] {
  return text.split(',').map((word) => word.trim().toLowerCase());
}

function day(text: string): string {
  try {
    return readPeriod(text, text).from;
  } catch {
    throw new InvalidArgumentError('It must be a day such as 2025-11-03.');
  }
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}
