/** What a subscriber has been told, in order. */
export interface Subscriber {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests assert the shape of what comes back
  told: any[];
  /** Settles with how it ended: completed by the server, or cut off. */
  ended: Promise<'complete' | 'cut'>;
  leave: () => void;
}

export const ARRIVED = `subscription ($after: String) { noticeArrived(after: $after) {
  cursor notice { id subject text readAt groups sentBy { name } } } }`;

/** Subscribes as the protocol of GraphQL over server-sent events has it, one connection each. */
export async function subscribe(
  url: string,
  key: string,
  variables: Record<string, unknown> = {},
  query = ARRIVED,
): Promise<Subscriber> {
  const left = new AbortController();
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${key}`,
    },
    body: JSON.stringify({ query, variables }),
    signal: left.signal,
  });
  const told: unknown[] = [];
  const follow = async (): Promise<'complete' | 'cut'> => {
    let text = '';
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk as Uint8Array, { stream: true });
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const event = text.slice(0, end);
          text = text.slice(end + 2);
          const [, data] = /^event: next\ndata: (.*)$/.exec(event) ?? [];
          if (data !== undefined) told.push(JSON.parse(data));
          if (event.startsWith('event: complete')) return 'complete';
        }
      }
    } catch {
      // Cut off, by either side.
    }
    return 'cut';
  };
  return { status: response.status, told, ended: follow(), leave: () => left.abort() };
}

/** Subjects of the notices that have arrived. */
export const subjectsOf = ({ told }: Subscriber): string[] =>
  told.flatMap(({ data }) => (data ? [data.noticeArrived.notice.subject] : []));
