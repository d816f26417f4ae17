import { PortolanError } from '../errors.ts';
import { codeOf, imoOf } from '../graphql/filters.ts';
import { ENTITY_TYPES, type EntityKind } from '../vocabulary.ts';

export const ENTITY_KINDS = Object.keys(ENTITY_TYPES) as EntityKind[];

/** A thing by its kind and its key in the graph. */
export interface EntityRef {
  kind: EntityKind;
  key: string;
}

const KIND_OF_TYPE = new Map<string, EntityKind>(ENTITY_KINDS.map((kind) => [ENTITY_TYPES[kind], kind]));
const IDS: readonly EntityKind[] = ['COMPANY', 'SEIZURE', 'SHIPMENT'];

export function nodeId({ kind, key }: EntityRef): string {
  return `${ENTITY_TYPES[kind]}:${key}`;
}

export function parseNodeId(argument: string, text: string): EntityRef {
  const colon = text.indexOf(':');
  const kind = KIND_OF_TYPE.get(text.slice(0, colon).trim());
  const id = text.slice(colon + 1).trim();
  if (colon < 0 || !kind || id === '') {
    const types = [...KIND_OF_TYPE.keys()].join(', ');
    const message = `${argument}: "${text.slice(0, 80)}" is no id of a node: give type and key, such as Company:C-1. Types are ${types}.`;
    throw new PortolanError('BAD_KEY', message, { argument });
  }
  return { kind, key: IDS.includes(kind) ? id : kind === 'VESSEL' ? imoOf(id) : codeOf(id) };
}

/** Ids as they were asked for, each once. */
export function parseNodeIds(
  argument: string,
  ids: readonly string[],
  least: number,
  most: number,
): EntityRef[] {
  const refs = new Map(
    ids.map((id) => {
      const ref = parseNodeId(argument, id);
      return [nodeId(ref), ref];
    }),
  );
  if (refs.size < least || refs.size > most) {
    throw new PortolanError('BAD_FILTER', `${argument} has ${refs.size} ids: give it ${least} to ${most}.`, {
      argument,
    });
  }
  return [...refs.values()];
}
