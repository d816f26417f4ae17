import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  type ValidationRule,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Context } from './context.ts';

/** From a finding by way of its evidence, shipments and companies to their ports' countries takes 14. */
const MAX_DEPTH = 18;
/** A link-analysis front end asks for a few dozen nodes by id in one query. */
const MAX_ALIASES = 100;
/** Ten times the longest starter query. */
const MAX_TOKENS = 10_000;
/** Rows a query may lead to: 500 shipments with their five companies and 25 shipments of each are 70 thousand. */
const MAX_COST = 100_000;
/** A page where `first` is not given, and a list that has no pages (stops, containers, months). */
const DEFAULT_FIRST = 25;
const SHORT_LIST = 4;

export const parseOptions = { maxTokens: MAX_TOKENS };

const tooComplex = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' } });

export const validationRules = [
  maxDepthRule({
    n: MAX_DEPTH,
    errorMessage: `Query nests too deep: at most ${MAX_DEPTH} levels.`,
    exposeLimits: false,
  }),
  maxAliasesRule({
    n: MAX_ALIASES,
    errorMessage: `Query has too many aliases: at most ${MAX_ALIASES}.`,
    exposeLimits: false,
  }),
] as unknown as ValidationRule[];

/** Rows that a field leads to: a page is worth `first` of what is below it. */
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return 0;
  if (named.name.endsWith('Connection')) return 1 + (args.first ?? DEFAULT_FIRST) * childComplexity;
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
        const cost = getComplexity({
          schema,
          query: document,
          ...(request.variables ? { variables: request.variables } : {}),
          ...(request.operationName ? { operationName: request.operationName } : {}),
          estimators: [estimate],
        });
        if (cost > MAX_COST) {
          throw tooComplex(
            `The query may lead to ${Math.round(cost)} rows; at most ${MAX_COST} are allowed. Ask for smaller pages or fewer levels.`,
          );
        }
      },
    }),
  };
}
