import type { GraphiQLProps } from 'graphiql';
import { getOperationAST } from 'graphql';
import { createClient } from 'graphql-sse';
import { authorization, post } from '../pages/endpoint.ts';
import type { Viewer } from '../pages/sign-in.tsx';

const HELLO = 'query Hello { viewer { name role administration clearance groups demo } }';
const IS_SYNTHETIC = 'query IsSynthetic { status { synthetic } }';

/** Subscriptions. One that breaks off is not begun again by itself, since it would begin where it began before. */
const stream = createClient({
  url: new URL('graphql/stream', document.baseURI).href,
  headers: () => authorization(),
  retryAttempts: 0,
});

/** Sends what the editor holds; an answer that is not GraphQL (a proxy's page, say) is shown as an error. */
export const fetcher: GraphiQLProps['fetcher'] = async (params, options) => {
  const { query, variables, operationName } = params;
  const operation = options?.documentAST && getOperationAST(options.documentAST, operationName);
  if (operation?.operation === 'subscription') {
    return stream.iterate({ query, variables, ...(operationName ? { operationName } : {}) });
  }
  const response = await post(params, { headers: options?.headers ?? {} });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    const message = `The server answered ${response.status} ${response.statusText}, not in JSON: ${text}`;
    return { errors: [{ message }] };
  }
};

/** The viewer, or in words why there is none; `signIn` where a token or key would help. */
export type Hello = { viewer: Viewer } | { refused: string; signIn: boolean };

export async function hello(): Promise<Hello> {
  const { data, errors } = await ask<{ viewer: Viewer }>(HELLO);
  if (data) return data;
  const [error] = errors ?? [];
  return {
    refused: error?.message ?? 'The server gave no answer.',
    signIn: error?.extensions?.code === 'UNAUTHENTICATED',
  };
}

/** Whether any loaded row is generated; false where the server does not say. */
export async function isSynthetic(): Promise<boolean> {
  const { data } = await ask<{ status: { synthetic: boolean } }>(IS_SYNTHETIC);
  return data?.status.synthetic ?? false;
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

async function ask<Data>(query: string): Promise<Answer<Data>> {
  const response = await post({ query });
  return response.json();
}
