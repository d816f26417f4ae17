import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ApolloServer } from '@apollo/server';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type Command, InvalidArgumentError } from 'commander';
import type { Viewer } from '../access/viewer.ts';
import { audited } from '../audit/command.ts';
import { Trail } from '../audit/trail.ts';
import type { Graph } from '../cypher/graph.ts';
import { PortolanError } from '../errors.ts';
import { type ExportGraph, exportGraph } from '../exports/export-graph.ts';
import { FORMATS } from '../exports/formats.ts';
import { type Ask, type Asked, answerOf, EXPORTS } from '../exports/questions.ts';
import { type Context, makeContext, shareAll } from '../graphql/context.ts';
import { typeDefs } from '../graphql/schema.generated.ts';
import { resolvers } from '../resolvers/index.ts';
import { MARKINGS, type Marking } from '../vocabulary.ts';
import { type CommandContext, withGraph } from './context.ts';

interface ExportOptions {
  format: string;
  out?: string;
  clearance: Marking;
  group: string[];
  administration?: string;
}

export function addExportCommand(program: Command, context: () => CommandContext): void {
  program
    .command('export')
    .description('write a graph as a file for Gephi, Cytoscape, i2, spreadsheets or maps')
    .argument('<what>', EXPORTS.join(', '))
    .argument('[arguments...]', 'as of the query, name=value: of=Company:C-1 depth=2')
    .option('-f, --format <ending>', [...FORMATS.keys()].join(', '), format, 'graphml')
    .option('-o, --out <file>', 'where to write it (default: standard output)')
    .option('--clearance <marking>', 'the highest marking that goes into the file', marking, 'GREEN')
    .option('--group <id...>', 'closed groups whose records go into it', [])
    .option('--administration <code>', 'whose AMBER+STRICT records go into it')
    .addHelpText(
      'after',
      '\nExamples:\n  portolan export neighbourhood of=Company:C-1 depth=2 > c1.graphml\n  portolan export paths from=Company:C-1 to=Company:C-9 -f csv -o paths.csv\n  portolan export finding key="PECLL>NLRTM" -f geojson --clearance AMBER -o finding.geojson',
    )
    .action((what: string, given: string[], options: ExportOptions) =>
      exportCommand(context(), what, given, options),
    );
}

async function exportCommand(
  context: CommandContext,
  what: string,
  given: readonly string[],
  options: ExportOptions,
): Promise<void> {
  const asked = readArguments(given);
  const { out, clearance } = options;
  const answer = (graph: Graph) =>
    audited(
      graph,
      { operation: `export ${what}`, variables: { ...asked, clearance } },
      () => graphFor(graph, what, asked, options),
      ({ nodes, edges }) => ({ rows: nodes.length + edges.length }),
    );
  await withGraph(context, async (graph) => {
    const whole = await answer(graph);
    const text = Readable.from(FORMATS.get(options.format)?.write(whole) ?? []);
    if (out !== undefined) {
      await pipeline(text, createWriteStream(out));
      const { nodes, edges, marking: highest } = whole;
      const words = `${out}: ${nodes.length} nodes, ${edges.length} links, TLP:${highest ?? 'CLEAR'}`;
      context.terminal.result([words], {
        file: out,
        nodes: nodes.length,
        links: edges.length,
        marking: highest,
      });
      return;
    }
    // Standard output is not ended with the file: what follows may write to it.
    for await (const piece of text) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  });
}

/** Asks as a viewer of this clearance would, who is in these groups. */
async function graphFor(
  graph: Graph,
  what: string,
  asked: Asked,
  options: ExportOptions,
): Promise<ExportGraph> {
  const viewer: Viewer = {
    id: 'command line',
    name: 'command line',
    role: 'ANALYST',
    administration: options.administration ?? null,
    clearance: options.clearance,
    groups: options.group,
    scopes: ['read'],
    demo: false,
  };
  const contextValue = makeContext(shareAll(graph), viewer, new Trail());
  const apollo = new ApolloServer<Context>({ schema: makeExecutableSchema({ typeDefs, resolvers }) });
  const ask: Ask = async (query, variables) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('a question of an export is answered at once');
    const { data, errors } = body.singleResult;
    if (data && !errors) return data;
    throw new PortolanError(
      'BAD_FILTER',
      errors?.map(({ message }) => message).join(' ') ?? 'There is no answer.',
    );
  };
  try {
    const found = await answerOf(what, asked, FORMATS.get(options.format)?.isMap === true, ask);
    if (!found) throw new PortolanError('BAD_KEY', `There is no such ${what}.`);
    return exportGraph(what, found);
  } finally {
    await apollo.stop();
  }
}

function readArguments(given: readonly string[]): Asked {
  const asked: Record<string, string[]> = {};
  for (const each of given) {
    const at = each.indexOf('=');
    if (at < 1)
      throw new PortolanError('BAD_FILTER', `"${each}" is no argument: write name=value, of=Company:C-1.`);
    const name = each.slice(0, at);
    asked[name] = [...(asked[name] ?? []), each.slice(at + 1)];
  }
  return asked;
}

function format(text: string): string {
  if (FORMATS.has(text)) return text;
  throw new InvalidArgumentError(`It must be one of ${[...FORMATS.keys()].join(', ')}.`);
}

function marking(text: string): Marking {
  const found = MARKINGS.find((each) => each === text.toUpperCase().replace('_', '+'));
  if (found) return found;
  throw new InvalidArgumentError(`It must be one of ${MARKINGS.join(', ')}.`);
}
