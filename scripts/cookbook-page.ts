import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/root.ts';

/** A question of docs/cookbook.md, the query that answers it, and the answer that stands there. */
export interface Recipe {
  question: string;
  query: string;
  answer: string;
}

const PAGE = join(packageRoot, 'docs/cookbook.md');
const RECIPE = /^## (.*?)\n(.*?```graphql\n)(.*?)(```\n\n```json\n)(.*?)```\n/gms;

export function readRecipes(): Recipe[] {
  return [...readFileSync(PAGE, 'utf8').matchAll(RECIPE)].map(
    ([, question = '', , query = '', , answer = '']) => ({ question, query, answer: answer.trimEnd() }),
  );
}

/** Puts new answers in, by their questions. */
export function writeAnswers(answers: ReadonlyMap<string, string>): void {
  const page = readFileSync(PAGE, 'utf8').replace(
    RECIPE,
    (_, question: string, words: string, query: string, between: string, answer: string) =>
      `## ${question}\n${words}${query}${between}${answers.get(question) ?? answer.trimEnd()}\n\`\`\`\n`,
  );
  writeFileSync(PAGE, page);
}

/** Data as the page has it: figures of four digits, and a line for as much as fits on it. */
export function layout(data: unknown, indent = ''): string {
  const line = onOneLine(data);
  if (indent.length + line.length <= 110 || data === null || typeof data !== 'object') return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(data)
    ? data.map((item) => inner + layout(item, inner))
    : Object.entries(data).map(([key, value]) => `${inner}"${key}": ${layout(value, inner)}`);
  const [open, close] = Array.isArray(data) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function onOneLine(data: unknown): string {
  if (typeof data === 'number') return String(Number.isInteger(data) ? data : Number(data.toPrecision(4)));
  if (Array.isArray(data)) return `[${data.map(onOneLine).join(', ')}]`;
  if (data === null || typeof data !== 'object') return JSON.stringify(data);
  const fields = Object.entries(data).map(([key, value]) => `"${key}": ${onOneLine(value)}`);
  return `{ ${fields.join(', ')} }`;
}
