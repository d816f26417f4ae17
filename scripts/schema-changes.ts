import {
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** What became of a schema, in words; elements by their coordinates (`Seizure.date`, `Query.seizures(first:)`). */
export interface SchemaChanges {
  /** What a query or script that was right before may fail by now. */
  breaking: string[];
  /** What leaves queries right, but may surprise what reads their answers. */
  dangerous: string[];
  added: string[];
  /** Newly deprecated, with the reason. */
  deprecated: string[];
}

export function schemaChanges(before: GraphQLSchema, after: GraphQLSchema): SchemaChanges {
  const old = elementsOf(before);
  const now = elementsOf(after);
  const isDeprecated = (coordinate: string) => (old.get(coordinate) ?? null) !== null;
  return {
    breaking: findBreakingChanges(before, after).map(({ description }) => description),
    dangerous: findDangerousChanges(before, after).map(({ description }) => description),
    added: [...now.keys()].filter((coordinate) => !old.has(coordinate)),
    deprecated: [...now]
      .filter(([coordinate, reason]) => reason !== null && !isDeprecated(coordinate))
      .map(([coordinate, reason]) => `\`${coordinate}\` ${reason}`),
  };
}

/** Breaking changes that have no entry under the heading Next of docs/schema-changes.md. */
export function unannounced(before: GraphQLSchema, after: GraphQLSchema, history: string): string[] {
  const [, ...sections] = history.split(/^## /m);
  const next = sections.find((section) => section.startsWith('Next\n')) ?? '';
  return schemaChanges(before, after).breaking.filter((change) => !next.includes(change));
}

/** Each element of the schema by its coordinate, with the reason of its deprecation or null. */
export function elementsOf(schema: GraphQLSchema): Map<string, string | null> {
  const elements = new Map<string, string | null>();
  const note = (coordinate: string, element?: { deprecationReason?: string | null | undefined }) =>
    elements.set(coordinate, element?.deprecationReason ?? null);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    note(type.name);
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field);
      for (const argument of 'args' in field ? field.args : []) {
        note(`${type.name}.${field.name}(${argument.name}:)`, argument);
      }
    }
  }
  return elements;
}

/** What a reason has to say: `2027-01-31: use Seizure.date`, the day on which it may go and what takes its place. */
const REASON = /^(\d{4}-\d\d-\d\d): use ([\w.]+(?:\(\w+:\))?)/;

/** What is wrong with the deprecations of a schema, in words. */
export function deprecationFaults(schema: GraphQLSchema): string[] {
  const elements = elementsOf(schema);
  return [...elements].flatMap(([coordinate, reason]) => {
    if (reason === null) return [];
    const [, day, replacement] = REASON.exec(reason) ?? [];
    if (!day || !replacement || Number.isNaN(Date.parse(day))) {
      return [`${coordinate}: "${reason}" must be like "2027-01-31: use Seizure.date".`];
    }
    if (elements.get(replacement) === undefined) return [`${coordinate}: there is no ${replacement}.`];
    return elements.get(replacement) === null ? [] : [`${coordinate}: ${replacement} is deprecated itself.`];
  });
}
