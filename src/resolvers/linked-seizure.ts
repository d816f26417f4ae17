import * as companies from '../cypher/company.generated.ts';
import * as seizures from '../cypher/seizure.generated.ts';
import type { Cluster } from '../detection/linked-seizures/answer.ts';
import type { SeizurePair } from '../detection/linked-seizures/link.ts';
import type { Complete } from '../graphql/complete.ts';
import { pageSize } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import type {
  QueryResolvers,
  SeizureClusterConnectionResolvers,
  SeizureClusterLinkResolvers,
  SeizureClusterResolvers,
  SeizureLinkResolvers,
} from '../graphql/types.generated.ts';
import {
  linkedSeizures,
  type SeizureClusterConnectionRow,
  type SeizureLinkRow,
} from '../lists/linked-seizures.ts';
import { evidence } from '../lists/seizures.ts';
import { present } from './links.ts';

export const Query: Pick<QueryResolvers, 'linkedSeizures'> = {
  linkedSeizures: (_, args, context) => linkedSeizures(context, args),
};

const seizure = async (id: string, { loaders }: Context) =>
  present(await loaders.one(seizures.byId, 'id', id), 'seizure', id);

export const SeizureLink: Complete<SeizureLinkResolvers, SeizureLinkRow> = {
  seizure: ({ other }, _, context) => seizure(other, context),
};

export const SeizureClusterLink: Complete<SeizureClusterLinkResolvers, SeizurePair> = {
  from: ({ a }, _, context) => seizure(a, context),
  to: ({ b }, _, context) => seizure(b, context),
};

export const SeizureCluster: Complete<SeizureClusterResolvers, Cluster> = {
  size: ({ seizureIds }) => seizureIds.length,
  seizures: ({ seizureIds }, args, context) => evidence(context, seizureIds, args),
  links: ({ pairs }, { first }) => pairs.slice(0, pageSize(first)),
  linkCount: ({ pairs }) => pairs.length,
  companies: async ({ companyIds }, { first }, { loaders }) =>
    Promise.all(
      companyIds
        .slice(0, pageSize(first))
        .map(async (id) => present(await loaders.one(companies.byId, 'id', id), 'company', id)),
    ),
};

export const SeizureClusterConnection: Complete<
  SeizureClusterConnectionResolvers,
  SeizureClusterConnectionRow
> = {
  nodes: ({ page }) => page.nodes(),
  edges: ({ page }) => page.edges(),
  pageInfo: ({ page }) => page.pageInfo(),
  totalCount: ({ page }) => page.totalCount(),
  seizures: ({ result }) => result.seizures,
  revision: ({ result }) => result.revision,
};
