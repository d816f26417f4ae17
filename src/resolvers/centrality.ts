import * as companies from '../cypher/company.generated.ts';
import type { Complete } from '../graphql/complete.ts';
import { pageSize } from '../graphql/connection.ts';
import type {
  CentralCompanyConnectionResolvers,
  CompanyCommunityResolvers,
  CompanyNetworkSummaryResolvers,
  QueryResolvers,
} from '../graphql/types.generated.ts';
import type { CompanyNetwork } from '../link-analysis/centrality/company-network.ts';
import { type CentralCompanyConnectionRow, centralCompanies } from '../lists/central-companies.ts';

export interface CompanyCommunityRow {
  number: number;
  size: number;
  network: CompanyNetwork;
}

export const Query: Pick<QueryResolvers, 'centralCompanies'> = {
  centralCompanies: (_, args, context) => centralCompanies(context, args),
};

export const CentralCompanyConnection: Complete<
  CentralCompanyConnectionResolvers,
  CentralCompanyConnectionRow
> = {
  nodes: ({ page }) => page.nodes(),
  edges: ({ page }) => page.edges(),
  pageInfo: ({ page }) => page.pageInfo(),
  totalCount: ({ page }) => page.totalCount(),
  summary: ({ network }) => network,
};

export const CompanyNetworkSummary: Complete<CompanyNetworkSummaryResolvers, CompanyNetwork> = {
  companies: ({ ids }) => ids.length,
  sources: ({ measures }) => measures.sources,
  modularity: ({ measures }) => measures.modularity,
  communityCount: ({ measures }) => measures.sizes.length,
  communities: (network, { first }) =>
    [...network.measures.sizes.subarray(0, pageSize(first))].map((size, number) => ({
      number,
      size,
      network,
    })),
};

export const CompanyCommunity: Complete<CompanyCommunityResolvers, CompanyCommunityRow> = {
  companies: async ({ number, network }, { first }, { loaders }) => {
    const ids = network.leadersOf(number, pageSize(first));
    const rows = await Promise.all(ids.map((id) => loaders.one(companies.byId, 'id', id)));
    return rows.filter((row) => row !== null);
  },
};
