import * as companies from '../cypher/company.generated.ts';
import * as containers from '../cypher/container.generated.ts';
import * as routes from '../cypher/route.generated.ts';
import * as seizures from '../cypher/seizure.generated.ts';
import * as shipments from '../cypher/shipment.generated.ts';
import * as vessels from '../cypher/vessel.generated.ts';
import { PortolanError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { codeOf, imoOf } from '../graphql/filters.ts';
import type { TopicRow } from '../graphql/rows.ts';
import type { TopicInput } from '../graphql/types.generated.ts';
import { placeByCode } from '../resolvers/links.ts';
import type { TopicKind } from '../vocabulary.ts';
import { listOf } from './input.ts';

const MOST_TOPICS = 20;

/** A kind of thing: its key as the graph has it, and how it is found among those that the viewer sees. */
interface Finder {
  key: (id: string) => string;
  find: (context: Context, key: string) => Promise<TopicRow | null>;
}

const asItIs = (id: string) => id.trim();

const FINDERS: Record<TopicKind, Finder> = {
  SEIZURE: {
    key: asItIs,
    find: async ({ loaders }, id) => named('Seizure', await loaders.one(seizures.byId, 'id', id)),
  },
  SHIPMENT: {
    key: asItIs,
    find: async ({ loaders }, id) => named('Shipment', await loaders.one(shipments.byId, 'id', id)),
  },
  COMPANY: {
    key: asItIs,
    find: async ({ loaders }, id) => named('Company', await loaders.one(companies.byId, 'id', id)),
  },
  ROUTE: {
    key: codeOf,
    find: async ({ loaders }, key) => named('Route', await loaders.one(routes.byKey, 'key', key)),
  },
  PLACE: {
    key: codeOf,
    find: async (context, code) => {
      const place = await placeByCode(context, code);
      return named(place?.kind === 'COUNTRY' ? 'Country' : 'Port', place);
    },
  },
  VESSEL: {
    key: imoOf,
    find: async ({ loaders }, imo) => named('Vessel', await loaders.one(vessels.byImo, 'imo', imo)),
  },
  CONTAINER: {
    key: codeOf,
    find: async ({ loaders }, number) =>
      named('Container', await loaders.one(containers.byNumber, 'number', number)),
  },
};

function named<Name extends string, Row extends object>(__typename: Name, row: Row | null) {
  return row && { ...row, __typename };
}

/** As a notice keeps what it is about: the thing may go and come again, and readers may not see it. */
export function topicKeys(argument: string, topics: readonly TopicInput[] | null | undefined): string[] {
  return listOf(
    argument,
    topics?.map(({ kind, id }) => `${kind} ${FINDERS[kind].key(id)}`),
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

function find(context: Context, key: string): Promise<TopicRow | null> {
  const [kind = '', ...id] = key.split(' ');
  return FINDERS[kind as TopicKind].find(context, id.join(' '));
}
