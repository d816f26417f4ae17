import type { GraphiQLProps } from 'graphiql';

/** Beside the page, so that a reverse proxy may serve both below a path of its own. */
const ENDPOINT = new URL('graphql', document.baseURI);

/** Sends what the editor holds; an answer that is not GraphQL (a proxy's page, say) is shown as an error. */
export const fetcher: GraphiQLProps['fetcher'] = async (params, options) => {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(params),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    const message = `The server answered ${response.status} ${response.statusText}, not in JSON: ${text}`;
    return { errors: [{ message }] };
  }
};

/** Whether any loaded row is generated; false where the server does not say. */
export async function isSynthetic(): Promise<boolean> {
  const query = 'query IsSynthetic { status { synthetic } }';
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer: { data?: { status?: { synthetic?: boolean } } } = await response.json();
  return answer.data?.status?.synthetic ?? false;
}
