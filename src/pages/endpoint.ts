import { credential } from './credential.ts';

/** Beside the page, so that a reverse proxy may serve both below a path of its own. */
const ENDPOINT = new URL('graphql', document.baseURI);

export function authorization(): Record<string, string> {
  const sent = credential();
  return sent === null ? {} : { authorization: `Bearer ${sent}` };
}

export function post(
  body: unknown,
  options: { headers?: Record<string, unknown>; signal?: AbortSignal } = {},
) {
  const { headers = {}, signal } = options;
  return fetch(ENDPOINT, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...authorization(),
      ...(headers as Record<string, string>),
    },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
}
