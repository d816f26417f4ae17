import { type Command, InvalidArgumentError, Option } from 'commander';
import { PortolanError } from '../errors.ts';
import { type Ask, askServer } from '../reporting/ask.ts';
import { type Definition, keepLast, readDefinition, requestOf } from '../reporting/definition.ts';
import { REPORT_LANGUAGES } from '../reporting/language.ts';
import { withLocalServer } from '../reporting/local.ts';
import { makeReports } from '../reporting/make.ts';
import { REPORT_KINDS } from '../reporting/model.ts';
import { readPeriod } from '../reporting/period.ts';
import { type ReportRequest, readRequest } from '../reporting/request.ts';
import { REPORT_FORMATS, requireTools, writeReports } from '../reporting/write.ts';
import { VIEWER_ROLES, type ViewerRole } from '../vocabulary.ts';
import { type CommandContext, withGraph } from './context.ts';

interface ReportOptions {
  region?: string;
  from?: string;
  to?: string;
  measure?: string;
  category?: string[];
  through?: string[];
  answerTo?: string;
  answerBy?: string;
  format: string[];
  lang: string[];
  definition?: string;
  since?: string;
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
    .description('make a bulletin, an analysis, a dossier of a route, a warning or a scorecard')
    .argument('[kind]', REPORT_KINDS.join(', '))
    .argument(
      '[route]',
      'key of a route: of a recurring one for a dossier; for a warning of a recurring or emerging one, without it the strongest that emerges',
    )
    .option('--region <code>', 'a WCO region or an office (RILO); everywhere where left out')
    .option('--from <day>', 'first day, 2025-10-01')
    .option('--to <day>', 'last day, 2025-10-31')
    .option('--measure <day>', 'day that displaced routes are held against: an operation, a new scanner')
    .option('--category <list>', 'of a warning: only cases of these categories, DRUGS,PRECURSORS …', codes)
    .option(
      '--through <list>',
      'of a warning without a route: through one of these places or countries',
      codes,
    )
    .option('--answer-to <whom>', 'of a warning: whom to answer, "RILO Caribbean, rilo@example.org"')
    .option('--answer-by <day>', 'of a warning: until when')
    .option('--format <list>', REPORT_FORMATS.join(','), list, ['html'])
    .option('--lang <list>', REPORT_LANGUAGES.join(','), list, ['en'])
    .option(
      '--definition <file>',
      'what to make, as a JSON file, instead of kind, route and the options above',
    )
    .addOption(
      new Option('--since <which>', 'with --definition: the period after the latest that was made').choices([
        'last',
      ]),
    )
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
      '\nExamples:\n  portolan report bulletin --region EUROPE --from 2025-10-01 --to 2025-10-31 --format pdf,xlsx --lang en,fr\n  portolan report route "CLCNL>PECLL>MXZLO>USOAK" --from 2023-01-01 --to 2025-12-31 --format pdf\n  portolan report warning --region CARIBBEAN --from 2025-10-01 --to 2025-10-31 --format pdf,docx --lang en,es\n  portolan report --definition monthly.json --since last\n\nA report is for who asks: the viewer of the API key, or with --local the reader named. docs/reports.md says what is in it.',
    )
    .action((kind: string | undefined, route: string | undefined, options: ReportOptions) =>
      reportCommand(context(), kind, route, options),
    );
}

async function reportCommand(
  context: CommandContext,
  kind: string | undefined,
  route: string | undefined,
  options: ReportOptions,
): Promise<void> {
  const definition = await definitionOf(kind, options);
  const { region, from, to, measure, format: formats, lang: languages, madeOn } = options;
  const { category: categories, through, answerTo, answerBy } = options;
  const ofWarning = { categories, through, answerTo, answerBy };
  const request = definition
    ? await requestOf(definition, options.since === 'last', madeOn)
    : readRequest({ kind, route, region, from, to, measure, formats, languages, ...ofWarning }, 'report');
  requireTools(request.formats);
  const paths = await asking(context, options, (ask) => make(context, ask, request, options, definition));
  context.terminal.result(paths, { reports: paths });
}

async function definitionOf(
  kind: string | undefined,
  { definition, since }: ReportOptions,
): Promise<Definition | null> {
  if (definition && kind) {
    throw new PortolanError('BAD_INPUT', `${definition} says what to make: leave ${kind} out.`);
  }
  if (since && !definition) {
    throw new PortolanError('BAD_INPUT', '--since needs a --definition, beside which the latest is noted.');
  }
  return definition ? readDefinition(definition) : null;
}

async function make(
  { terminal }: CommandContext,
  ask: Ask,
  request: ReportRequest,
  { out, madeOn, since }: ReportOptions,
  definition: Definition | null,
): Promise<string[]> {
  const started = performance.now();
  let last = '';
  const reports = await makeReports(ask, request, madeOn, (step, share) => {
    if (step !== last) terminal.report(`${String(Math.round(share * 100)).padStart(3)} %  ${step}`);
    last = step;
  }).catch((error: unknown) => {
    // A quiet month is no failure of a report that is made each month.
    if (!since || !(error instanceof PortolanError) || error.code !== 'NOTHING_TO_WARN_OF') throw error;
    terminal.report(error.message);
    return [];
  });
  const paths = await writeReports(reports, request.formats, definition?.out ?? out, (path) =>
    terminal.report(`wrote ${path}`),
  );
  if (definition) await keepLast(definition, request, reports, madeOn);
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

function codes(text: string): string[] {
  return text.split(',').map((word) => word.trim().toUpperCase());
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
