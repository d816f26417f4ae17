import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../root.ts';

/** A query to start from, as a tab of the playground. */
export interface Starter {
  /** Name of the file, whose number gives the order. */
  file: string;
  /** Operation name, which is the tab's title. */
  name: string;
  /** What it answers: the question that begins the comment at its head. */
  question: string;
  /** The file's text. */
  query: string;
}

/** Every starter query of src/playground/starters, in the order of their numbers. */
export function readStarters(): Starter[] {
  const directory = join(packageRoot, 'src/playground/starters');
  return readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readStarter(file, readFileSync(join(directory, file), 'utf8')));
}

function readStarter(file: string, query: string): Starter {
  const name = /^query (\w+)/m.exec(query)?.[1];
  const question = /^# (.*?\?)/.exec(query)?.[1];
  if (name === undefined || question === undefined) {
    throw new Error(`${file} must begin with a question in a comment and name its operation.`);
  }
  return { file, name, question, query };
}
