import { PortolanError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { codeOf, imoOf } from '../graphql/filters.ts';
import type { TopicRow } from '../graphql/rows.ts';
import type { TopicInput } from '../graphql/types.generated.ts';
import { entityRow } from '../link-analysis/entity-rows.ts';
import type { TopicKind } from '../vocabulary.ts';
import { listOf } from './input.ts';

const MOST_TOPICS = 20;

const asItIs = (id: string) => id.trim();

/** Keys as the graph has them. */
const KEYS: Record<TopicKind, (id: string) => string> = {
  SEIZURE: asItIs,
  SHIPMENT: asItIs,
  COMPANY: asItIs,
  ROUTE: codeOf,
  PLACE: codeOf,
  VESSEL: imoOf,
  CONTAINER: codeOf,
};

/** As a notice keeps what it is about: the thing may go and come again, and readers may not see it. */
export function topicKeys(argument: string, topics: readonly TopicInput[] | null | undefined): string[] {
  return listOf(
    argument,
    topics?.map(({ kind, id }) => `${kind} ${KEYS[kind](id)}`),
    MOST_TOPICS,
  );
}

/** What the viewer sees of what a notice is about. */
export async function topicsOf(context: Context, keys: readonly string[]): Promise<TopicRow[]> {
  const found = await Promise.all(keys.map((key) => find(context, key)));
  return found.filter((topic) => topic !== null);
}

/** Of some topics, those that the viewer sees: a notice is found by nothing else that it may be about. */
export async function topicsSeen(context: Context, keys: readonly string[]): Promise<string[]> {
  const found = await Promise.all(keys.map((key) => find(context, key)));
  return keys.filter((_, i) => found[i] !== null);
}

/** Fails with UNKNOWN_TOPIC where the viewer does not see one of them; the words are the same where there is none. */
export async function checkTopics(
  context: Context,
  argument: string,
  keys: readonly string[],
): Promise<void> {
  const found = await Promise.all(keys.map((key) => find(context, key)));
  const missing = found.indexOf(null);
  if (missing < 0) return;
  throw new PortolanError('UNKNOWN_TOPIC', `There is no ${keys[missing]} that you may see.`, {
    argument,
  });
}

function find({ loaders }: Context, name: string): Promise<TopicRow | null> {
  const [topic, ...id] = name.split(' ') as [TopicKind, ...string[]];
  const key = id.join(' ');
  const kind = topic === 'PLACE' ? (key.length === 2 ? 'COUNTRY' : 'PORT') : topic;
  return entityRow(loaders, { kind, key });
}
