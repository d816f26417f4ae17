import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { PortolanError } from '../errors.ts';
import { DEFAULT_PAGE, MAX_PAGE } from './connection.ts';
import type { Context } from './context.ts';

/** From a finding by way of its evidence, shipments and companies to their ports' countries takes 14. */
const MAX_DEPTH = 18;
/** A link-analysis front end asks for a few dozen nodes by id in one query. */
const MAX_ALIASES = 100;
/** Ten times the longest starter query. */
const MAX_TOKENS = 10_000;
/** Rows a query may lead to: 500 shipments with their five companies and 25 shipments of each are 70 thousand. */
const MAX_COST = 100_000;
/** A list that has no pages (stops, containers, months). */
const SHORT_LIST = 4;
/** Nodes of a graph whose size was not asked for: the larger of the defaults. */
const DEFAULT_NODES = 200;

export const parseOptions = { maxTokens: MAX_TOKENS };

/** What Apollo takes for an answer to the client, and not for a failure of its own. */
const tooComplex = (message: string) =>
  new GraphQLError(message, {
    originalError: new PortolanError('QUERY_TOO_COMPLEX', message),
    extensions: { http: { status: 400 } },
  });

/** Armor's own throw would end the validation, and the request, as an internal error. */
const limit = (n: number) => ({
  n,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) =>
      context?.reportError(tooComplex(error.message.replace('Syntax Error: ', ''))),
  ],
});

export const validationRules: ValidationRule[] = [
  maxDepthRule({ ...limit(MAX_DEPTH), flattenFragments: true }),
  maxAliasesRule(limit(MAX_ALIASES)),
];

/** Rows that a field leads to: a page is worth `first` of what is below it. */
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return 0;
  if (/(Connection|Feed)$/.test(named.name)) {
    // A page that is too large, or negative, is told as such when it is asked for.
    const rows = Math.min(Math.max(args.first ?? DEFAULT_PAGE, 0), MAX_PAGE);
    return 1 + rows * childComplexity;
  }
  if (named.name === 'Graph') {
    // Out of range it is told as such when it is asked for.
    const nodes = Math.min(Math.max(args.limit ?? args.ids?.length ?? DEFAULT_NODES, 0), MAX_PAGE);
    return 1 + nodes * childComplexity;
  }
  const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  // The rows of a page are counted by the connection above them.
  const ofPage = field.name === 'nodes' || field.name === 'edges';
  return list && !ofPage ? SHORT_LIST * (1 + childComplexity) : 1 + childComplexity;
};

/** Refuses a query whose pages multiply beyond reason, before anything of it runs. */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request }) => {
        checkCost(schema, document, request);
      },
    }),
  };
}

/** The same for what no plugin of Apollo's sees. */
export function checkCost(schema: GraphQLSchema, document: DocumentNode, request: Asked): void {
  const cost = costOf(schema, document, request);
  if (cost > MAX_COST) {
    throw tooComplex(
      `The query may lead to ${cost} rows; at most ${MAX_COST} are allowed. Ask for smaller pages or fewer levels.`,
    );
  }
}

type Asked = Pick<GraphQLRequest, 'variables' | 'operationName'>;

function costOf(schema: GraphQLSchema, query: DocumentNode, { variables, operationName }: Asked): number {
  try {
    return getComplexity({
      schema,
      query,
      ...(variables ? { variables } : {}),
      ...(operationName ? { operationName } : {}),
      estimators: [estimate],
    });
  } catch (error) {
    if (error instanceof GraphQLError && /maximum allowed number of nodes/.test(error.message)) {
      throw tooComplex('The query has fragments in fragments that multiply beyond what can be counted.');
    }
    // A variable that does not fit its type: the execution says so, in words that fit.
    return 0;
  }
}
