import type { CompanyColumns } from '../cypher/company.generated.ts';
import * as statements from '../cypher/company.generated.ts';
import * as places from '../cypher/place.generated.ts';
import type { Complete } from '../graphql/complete.ts';
import type { Traffic } from '../graphql/rows.ts';
import type { CompanyResolvers, QueryResolvers } from '../graphql/types.generated.ts';
import { nodeId } from '../link-analysis/entity-ids.ts';
import { companies, partnersOf } from '../lists/companies.ts';
import { partyOf, possiblySame } from '../lists/parties.ts';
import { routesOfCompany } from '../lists/routes.ts';
import { seizuresOf } from '../lists/seizures.ts';
import { shipmentsOfCompany } from '../lists/shipments.ts';
import { claimed } from './claimed.ts';
import { pages, trafficEdges } from './pages.ts';

export const Query: Pick<QueryResolvers, 'companies' | 'company'> = {
  companies: (_, args, context) => companies(context, args),
  company: (_, { id }, { loaders }) => loaders.one(statements.byId, 'id', id),
};

export const Company: Complete<CompanyResolvers, CompanyColumns> = {
  nodeId: ({ id }) => nodeId({ kind: 'COMPANY', key: id }),
  label: ({ name }) => name,
  ...claimed('company'),
  country: ({ id }, _, { loaders }) => loaders.one(places.ofCompany, 'key', id),
  shipmentCount: async ({ id }, _, { loaders }) =>
    (await loaders.one(statements.shipmentCount, 'key', id))?.total ?? 0,
  shipments: (company, args, context) => shipmentsOfCompany(context, anchor(company), args),
  seizures: (company, args, context) => seizuresOf(context, 'company', anchor(company), args),
  routes: (company, args, context) => routesOfCompany(context, company.id, args),
  partners: (company, args, context) => partnersOf(context, company.id, args),
  party: ({ id }, _, context) => partyOf(context, id),
  possiblySame: ({ id }, args, context) => possiblySame(context, id, args),
};

export const CompanyConnection = pages<CompanyColumns>();
export const CompanyTrafficConnection = pages<CompanyColumns & Traffic>();
export const CompanyTrafficEdge = trafficEdges<CompanyColumns & Traffic>();

const anchor = ({ id }: CompanyColumns) => ({ key: id, anchors: [id] });
