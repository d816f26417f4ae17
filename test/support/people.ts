import { createKey } from '../../src/access/api-keys.ts';
import type { Graph } from '../../src/cypher/graph.ts';
import type { Answer } from './server.ts';

/** Somebody with a key of the graph, who asks one server. */
export interface Person {
  id: string;
  keyId: string;
  key: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests assert the shape of what comes back
  ask: <Data = any>(query: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>;
  /** The same, for what must not fail. */
  // biome-ignore lint/suspicious/noExplicitAny: tests assert the shape of what comes back
  answer: <Data = any>(query: string, variables?: Record<string, unknown>) => Promise<Data>;
  /** The code and field of what must fail. */
  refused: (query: string, variables?: Record<string, unknown>) => Promise<[unknown, unknown]>;
}

/** A contact point of Peru cleared to RED, unless told otherwise. */
export async function person(graph: Graph, url: string, claims: object = {}): Promise<Person> {
  const claimed = {
    name: 'Ana Quispe',
    role: 'CONTACT_POINT',
    administration: 'PE',
    clearance: 'RED',
    groups: [],
    scopes: ['read', 'write'],
    ...claims,
  };
  const { id, key } = await createKey(graph, claimed, 1);
  const ask: Person['ask'] = async (query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<never>;
  };
  return {
    id: `key:${id}`,
    keyId: id,
    key,
    ask,
    answer: async (query, variables) => {
      const { data, errors } = await ask(query, variables);
      if (errors || !data) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
    refused: async (query, variables) => {
      const { errors } = await ask(query, variables);
      return [errors?.[0]?.extensions.code, errors?.[0]?.extensions.argument];
    },
  };
}

let sent = 0;

/** A clientId that no other test has. */
export const anew = () => `test-${process.pid}-${++sent}`;
