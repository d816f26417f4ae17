/**
 * Turns `cypher/<domain>/<name>.cypher` into `src/cypher/<domain>.generated.ts`: one typed statement a file.
 *
 * A file's leading `//` lines are its documentation and its contract:
 *   `// @param ids: string[]`             a parameter; `int` is sent as a Cypher INTEGER, other numbers as FLOAT
 *   `// @returns id: string, total: int`  the columns; may be repeated
 *   `// @write`                           needs a writer
 * A type that begins with a capital is a word of `src/vocabulary.ts`.
 * `// @include shipment/_columns` anywhere in the body puts in a fragment (a file whose name starts with `_`),
 * whose own `@param` and `@returns` lines then belong to the statement as well.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCE = join(ROOT, 'cypher');
const TARGET = join(ROOT, 'src', 'cypher');
/** Migrations are run by number, not called by name: `migrations.generated.ts` carries their texts. */
const MIGRATIONS = 'migrations';

interface Parsed {
  doc: string[];
  params: Map<string, string>;
  columns: Map<string, string>;
  write: boolean;
  body: string;
}

class HeaderError extends Error {}

function parse(file: string, trail: string[] = []): Parsed {
  if (trail.includes(file)) throw new HeaderError(`${file}: includes itself by way of ${trail.join(' > ')}`);
  const lines = readFileSync(join(SOURCE, `${file}.cypher`), 'utf8').split('\n');
  const bodyStart = lines.findIndex((line) => !line.startsWith('//') || line.includes('@include'));
  const parsed: Parsed = { doc: [], params: new Map(), columns: new Map(), write: false, body: '' };
  for (const line of lines.slice(0, bodyStart)) readHeaderLine(file, line.slice(2).trim(), parsed);

  const body = lines.slice(bodyStart).flatMap((line) => {
    const include = /^(\s*)\/\/ @include (\S+)\s*$/.exec(line);
    if (!include) return line.trim() === '' ? [] : [line];
    const fragment = parse(String(include[2]), [...trail, file]);
    for (const [name, type] of fragment.params) add(file, parsed.params, name, type);
    for (const [name, type] of fragment.columns) add(file, parsed.columns, name, type);
    return fragment.body.split('\n').map((inner) => include[1] + inner);
  });
  parsed.body = body.join('\n');
  return parsed;
}

function readHeaderLine(file: string, text: string, into: Parsed): void {
  const tag = /^@(\w+)\s*(.*)$/.exec(text);
  if (!tag) {
    into.doc.push(text);
    return;
  }
  const rest = String(tag[2]);
  if (tag[1] === 'write') into.write = true;
  else if (tag[1] === 'param' || tag[1] === 'returns') {
    const target = tag[1] === 'param' ? into.params : into.columns;
    for (const item of splitTopLevel(rest)) {
      const pair = /^([a-z][A-Za-z0-9]*):\s*(.+)$/.exec(item);
      if (!pair) throw new HeaderError(`${file}: "${item}" is not "camelCaseName: type"`);
      add(file, target, String(pair[1]), String(pair[2]));
    }
  } else throw new HeaderError(`${file}: unknown tag @${tag[1]}`);
}

function add(file: string, target: Map<string, string>, name: string, type: string): void {
  const known = target.get(name);
  if (known !== undefined && known !== type)
    throw new HeaderError(`${file}: ${name} is both ${known} and ${type}`);
  target.set(name, type);
}

/** Splits at commas that are not inside brackets, so that `a: { x: int, y: int }[], b: string` is two items. */
function splitTopLevel(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const char of text) {
    if ('{[(<'.includes(char)) depth++;
    if ('}])>'.includes(char)) depth--;
    if (char === ',' && depth === 0) {
      items.push(item.trim());
      item = '';
    } else item += char;
  }
  if (item.trim()) items.push(item.trim());
  return items;
}

function checkParameters(file: string, parsed: Parsed): void {
  const code = parsed.body.replace(/\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");
  const used = new Set([...code.matchAll(/\$([A-Za-z_]\w*)/g)].map((match) => String(match[1])));
  for (const name of used)
    if (!parsed.params.has(name)) throw new HeaderError(`${file}: $${name} is used but not declared`);
  for (const name of parsed.params.keys()) {
    if (!used.has(name)) throw new HeaderError(`${file}: @param ${name} is declared but not used`);
  }
  for (const name of parsed.columns.keys()) {
    if (!new RegExp(`\\b${name}\\b`).test(code))
      throw new HeaderError(`${file}: @returns ${name} is not in the statement`);
  }
}

const camel = (text: string) => text.replace(/[-/]([a-z0-9])/g, (_, char: string) => char.toUpperCase());
const pascal = (text: string) => camel(`-${text}`);
const typescript = (type: string) => type.replace(/\b(int|float)\b/g, 'number');
/** Parameters are read only, at every depth: `{ ids: string[] }[]` is a ReadonlyArray of objects with one. */
const readonlyArrays = (type: string) =>
  typescript(type)
    .replace(/(\w+)\[\]/g, 'ReadonlyArray<$1>')
    .replace(/^(\{.+\})\[\]( \| null)?$/, 'ReadonlyArray<$1>$2');

const templateLiteral = (text: string) =>
  `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;

function emit(domain: string, name: string, parsed: Parsed): string {
  const constant = camel(name);
  const type = pascal(`${domain}-${name}`);
  const fields = (entries: Map<string, string>, as: (type: string) => string) =>
    [...entries].map(([key, value]) => `  ${key}: ${as(value)};`).join('\n');
  const ints = [...parsed.params]
    .filter(([, value]) => /^int(\s*\|\s*null)?$/.test(value))
    .map(([key]) => key);
  const columns = [...parsed.columns].map(([key, value]) => `${key}: '${value}'`).join(', ');
  return [
    `export interface ${type}Params {\n${fields(parsed.params, readonlyArrays)}\n}`,
    `export interface ${type}Row {\n${fields(parsed.columns, typescript)}\n}`,
    `/** ${parsed.doc.join('\n * ')} */`,
    `export const ${constant}: Statement<${type}Params, ${type}Row> = {`,
    `  name: '${domain}/${name}',`,
    `  write: ${parsed.write},`,
    `  integers: [${ints.map((key) => `'${key}'`).join(', ')}],`,
    `  columns: { ${columns} },`,
    `  text: ${templateLiteral(parsed.body)},`,
    '};\n',
  ].join('\n');
}

/** `0001-keys.cypher` → number 1, name `keys`. Bundled as text, since a bundle has no folder of files beside it. */
function emitMigrations(): void {
  const entries = readdirSync(join(SOURCE, MIGRATIONS))
    .sort()
    .map((file) => {
      const parts = /^(\d{4})-([a-z0-9-]+)\.cypher$/.exec(file);
      if (!parts) throw new HeaderError(`${MIGRATIONS}/${file}: is not named like 0001-keys.cypher`);
      const text = readFileSync(join(SOURCE, MIGRATIONS, file), 'utf8');
      return `  { number: ${Number(parts[1])}, name: '${parts[2]}', text: ${templateLiteral(text)} },`;
    });
  writeFileSync(
    join(TARGET, `${MIGRATIONS}.generated.ts`),
    `// Generated from cypher/${MIGRATIONS}/ by npm run codegen; edit those files.\nexport const migrations: ReadonlyArray<{ number: number; name: string; text: string }> = [\n${entries.join('\n')}\n];\n`,
  );
}

/** Fragments alone make no domain. */
function namesOf(domain: string): string[] {
  return readdirSync(join(SOURCE, domain))
    .filter((file) => file.endsWith('.cypher') && !file.startsWith('_'))
    .map((file) => file.replace('.cypher', ''))
    .sort();
}

function main(): void {
  mkdirSync(TARGET, { recursive: true });
  for (const old of readdirSync(TARGET)) if (old.endsWith('.generated.ts')) rmSync(join(TARGET, old));
  emitMigrations();
  const domains = readdirSync(SOURCE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== MIGRATIONS)
    .map((entry) => entry.name)
    .filter((domain) => namesOf(domain).length > 0)
    .sort();
  for (const domain of domains) {
    const statements = namesOf(domain).map((name) => {
      const file = `${domain}/${name}`;
      const parsed = parse(file);
      if (parsed.doc.length === 0)
        throw new HeaderError(`${file}: the first line must say what the statement is for`);
      checkParameters(file, parsed);
      return emit(domain, name, parsed);
    });
    if (existsSync(join(SOURCE, domain, '_columns.cypher'))) {
      const { doc, columns } = parse(`${domain}/_columns`);
      const fields = [...columns].map(([key, value]) => `  ${key}: ${typescript(value)};`).join('\n');
      statements.unshift(
        `/** ${doc.join(' ')} */\nexport interface ${pascal(domain)}Columns {\n${fields}\n}\n`,
      );
    }
    const body = statements.join('\n');
    const words = [
      ...new Set([...body.matchAll(/: ([A-Z]\w+)(\[\]| \| null)?;/g)].map((match) => String(match[1]))),
    ].sort();
    const head = [
      `// Generated from cypher/${domain}/ by npm run codegen; edit those files.`,
      ...(words.length > 0 ? [`import type { ${words.join(', ')} } from '../vocabulary.ts';`] : []),
      "import type { Statement } from './statement.ts';\n\n",
    ].join('\n');
    writeFileSync(join(TARGET, `${domain}.generated.ts`), head + body);
  }
  const imports = domains
    .map((domain) => `import * as ${camel(domain)} from './${domain}.generated.ts';`)
    .join('\n');
  const list = domains.map((domain) => `  ...Object.values(${camel(domain)}),`).join('\n');
  writeFileSync(
    join(TARGET, 'all.generated.ts'),
    `// Generated by npm run codegen: every statement, for the tests that hold each against the live Neo4j.\n${imports}\nimport type { AnyStatement } from './statement.ts';\n\nexport const allStatements: readonly AnyStatement[] = [\n${list}\n];\n`,
  );
}

try {
  main();
} catch (error) {
  if (!(error instanceof HeaderError)) throw error;
  console.error(`cypher: ${error.message}`);
  process.exit(1);
}
