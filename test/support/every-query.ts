import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/**
 * What to give an argument or a field of an input, by its name, or by name and type: literals of GraphQL. A schema that asks for one that is
 * not here fails the test that uses this, so that nothing new goes untested.
 */
export type Samples = Readonly<Record<string, readonly string[]>>;

/** Fields that an input of a type gets beside the one that is tried, so that there is something to compare. */
export type Bases = Readonly<Record<string, string>>;

interface Argument {
  name: string;
  literal: string;
}

/**
 * Queries that together ask for every field of a schema, with every argument, filter, order and value of an order: each
 * root field with each sample, and each field that takes arguments below the shortest way to its type. Below the root a
 * kind of filter is tried field by field where it is met first, and elsewhere by one field: lists of one kind of record
 * share their conditions.
 */
export function everyQuery(schema: GraphQLSchema, samples: Samples, bases: Bases): string[] {
  const root = schema.getQueryType();
  if (!root) throw new Error('The schema has no queries.');
  const tried = new Set<string>();
  const ways = waysTo(root, samples, bases);
  // All that a type has by itself, however deep the way to it goes.
  const whole = [...ways].flatMap(([type, way]) =>
    type === root ? [] : [`{ ${way(below(type, 1).slice(1, -1))} }`],
  );
  const tries = [...ways].flatMap(([type, way]) =>
    Object.values(type.getFields())
      .filter((field) => type === root || field.args.length > 0)
      .flatMap((field) => {
        const filters = field.args.map((argument) => getNamedType(argument.type)).filter(isInputObjectType);
        const known = type !== root && filters.length > 0 && filters.every(({ name }) => tried.has(name));
        if (type !== root) for (const { name } of filters) tried.add(name);
        const all = variantsOf(field, samples, bases);
        const variants = known ? all.filter(once(filtered)) : all;
        return variants.map((variant) => `{ ${way(call(field, variant, selection(field, 1)))} }`);
      }),
  );
  return [...whole, ...tries];
}

const filtered = (variant: readonly Argument[]) => variant.some(({ literal }) => literal.startsWith('{'));

/** Lets the first through of those that are like this, and all others. */
function once<T>(alike: (value: T) => boolean): (value: T) => boolean {
  let met = false;
  return (value) => {
    if (!alike(value)) return true;
    const first = !met;
    met = true;
    return first;
  };
}

type Way = (inner: string) => string;

/** The first way that a search by breadth finds to each type, through lists rather than single nodes. */
function waysTo(root: GraphQLObjectType, samples: Samples, bases: Bases): Map<GraphQLObjectType, Way> {
  const ways = new Map<GraphQLObjectType, Way>([[root, (inner) => inner]]);
  const waiting: GraphQLObjectType[] = [root];
  for (let type = waiting.shift(); type; type = waiting.shift()) {
    const way = ways.get(type);
    const fields = Object.values(type.getFields()).sort((a, b) => Number(isOne(a)) - Number(isOne(b)));
    for (const field of fields) {
      const [variant = []] = variantsOf(field, samples, bases);
      const page = getNamedType(field.type);
      const nodes = isObjectType(page) ? page.getFields().nodes : undefined;
      // A page is no step of its own.
      for (const reached of [page, nodes && getNamedType(nodes.type)]) {
        if (!reached || !isObjectType(reached) || ways.has(reached)) continue;
        const through = (inner: string) =>
          reached === page ? inner : `nodes { ${leavesOf(reached)} ${inner} }`;
        ways.set(
          reached,
          (inner) =>
            way?.(call(field, variant, `{ ${leavesOf(page as GraphQLObjectType)} ${through(inner)} }`)) ?? '',
        );
        waiting.push(reached);
      }
    }
  }
  return ways;
}

/** By its arguments: one node is asked for by key. */
function isOne(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ type }) => isNonNullType(type) && isLeafType(getNamedType(type)));
}

function call(field: GraphQLField<unknown, unknown>, given: readonly Argument[], below: string): string {
  const words = given.map(({ name, literal }) => `${name}: ${literal}`).join(', ');
  return `${field.name}${words && `(${words})`} ${below}`;
}

/** The arguments that a field has to have alone, then with each sample of each other one. */
function variantsOf(field: GraphQLField<unknown, unknown>, samples: Samples, bases: Bases): Argument[][] {
  const required = field.args.filter(
    (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined,
  );
  const paged = field.args.some(({ name }) => name === 'first') ? [{ name: 'first', literal: '6' }] : [];
  const alone = required.reduce<Argument[][]>(
    (sets, argument) =>
      sets.flatMap((set) =>
        literalsOf(argument, samples, bases).map((literal) => [...set, { name: argument.name, literal }]),
      ),
    [based(field, paged, bases)],
  );
  const [first = []] = alone;
  const optional = field.args.filter(
    (argument) => !required.includes(argument) && argument.name !== 'first' && argument.name !== 'after',
  );
  return [
    ...alone,
    ...optional.flatMap((argument) =>
      literalsOf(argument, samples, bases).map((literal) => [
        ...first.filter(({ name }) => name !== argument.name),
        { name: argument.name, literal },
      ]),
    ),
  ];
}

function based(field: GraphQLField<unknown, unknown>, paged: Argument[], bases: Bases): Argument[] {
  const filters = field.args.flatMap(({ name, type }) => {
    const base = bases[getNamedType(type).name];
    return base && !isNonNullType(type) ? [{ name, literal: `{ ${base} }` }] : [];
  });
  return [...paged, ...filters];
}

function literalsOf(
  { name, type }: { name: string; type: GraphQLInputType },
  samples: Samples,
  bases: Bases,
): string[] {
  const given = samples[`${name}: ${String(type)}`] ?? samples[name];
  if (given) return [...given];
  const named = getNamedType(type);
  const list = isListType(getNullableType(type));
  if (isInputObjectType(named)) {
    const base = bases[named.name] ?? '';
    const fields = Object.values(named.getFields());
    const filled = fields.flatMap((field) =>
      literalsOf(field, samples, bases).map((literal) => {
        const others = base.split(/,\s*/).filter((part) => part && part.split(':')[0] !== field.name);
        return `{ ${[...others, `${field.name}: ${literal}`].join(', ')} }`;
      }),
    );
    return list ? filled.map((literal) => `[${literal}]`) : filled;
  }
  if (isEnumType(named)) {
    const values = named.getValues().map((value) => value.name);
    // Of a list of values two will do; each order has a statement of its own.
    return list ? values.slice(0, 2).map((value) => `[${value}]`) : values;
  }
  if (named.name === 'Boolean') return ['true', 'false'];
  throw new Error(`No sample for ${name}: ${String(type)}`);
}

/** What is below a field, to some depth: leaves, nodes and pages, these by their first rows. */
function selection(field: GraphQLField<unknown, unknown>, depth: number): string {
  return below(getNamedType(field.type), depth);
}

function below(type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type)) {
    // Leaves of one name may be of several types: the first of each has a name of its own.
    const members = type.getTypes().map((member) => {
      const [, leaf = '__typename'] = leavesOf(member).split(' ');
      return `... on ${member.name} { of${member.name}: ${leaf} }`;
    });
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [call(field, pageOf(field.args), '')];
    // A page is no level of its own.
    const isPage =
      named.name.endsWith('Connection') || type.name.endsWith('Connection') || type.name.endsWith('Edge');
    const left = isPage ? depth - (named.name.endsWith('Connection') ? 1 : 0) : depth - 1;
    return left < 0 ? [] : [call(field, pageOf(field.args), below(named, left))];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

function leavesOf(type: GraphQLObjectType): string {
  const leaves = Object.values(type.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && field.args.length === 0,
  );
  return ['__typename', ...leaves.map(({ name }) => name)].join(' ');
}

const pageOf = (args: readonly GraphQLArgument[]): Argument[] =>
  args.some(({ name }) => name === 'first') ? [{ name: 'first', literal: '3' }] : [];
