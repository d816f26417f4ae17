/**
 * Asks each question of docs/cookbook.md and puts the answers there: of the Portolan at the address given, else at
 * http://127.0.0.1:4000, which has to hold the world that a first `npm start` loads.
 */
import { layout, readRecipes, writeAnswers } from './cookbook-page.ts';

const url = process.argv[2] ?? 'http://127.0.0.1:4000';
const answers = new Map<string, string>();
for (const { question, query } of readRecipes()) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${question}\n${JSON.stringify(errors, null, 2)}`);
  answers.set(question, layout(data));
}
writeAnswers(answers);
