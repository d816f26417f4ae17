import type { CompanyColumns } from '../cypher/company.generated.ts';
import * as companies from '../cypher/company.generated.ts';
import { PortolanError } from '../errors.ts';
import { type Connection, connection, type PageArguments, pageSize } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { countriesWithin, type Maybe } from '../graphql/filters.ts';
import type { CentralCompanyFilter, CentralityMeasure, CompanyTies } from '../graphql/types.generated.ts';
import { type Adjacency, codeOfLink } from '../link-analysis/adjacency.ts';
import { type CompanyNetwork, companyNetwork } from '../link-analysis/centrality/company-network.ts';

export interface CentralCompanyRow {
  company: CompanyColumns;
  consignments: number;
  degree: number;
  betweenness: number;
  pageRank: number;
  community: number;
}

export interface CentralCompanyConnectionRow {
  page: Connection<CentralCompanyRow>;
  network: CompanyNetwork;
}

const REGISTERED_IN = codeOfLink('REGISTERED_IN', false);

export async function centralCompanies(
  context: Context,
  args: PageArguments & {
    ties?: Maybe<CompanyTies>;
    measure?: Maybe<CentralityMeasure>;
    filter?: Maybe<CentralCompanyFilter>;
  },
): Promise<CentralCompanyConnectionRow> {
  pageSize(args.first);
  const ties = args.ties ?? 'SEIZURES';
  const measure = args.measure ?? 'BETWEENNESS';
  const countries = countriesWithin(args.filter ?? {});
  const community = args.filter?.community ?? null;
  if (community !== null && community < 0) {
    throw new PortolanError('BAD_FILTER', `community must be 0 or more, not ${community}.`, {
      argument: 'community',
    });
  }
  const graph = await context.adjacency();
  const network = await companyNetwork(context, graph, ties);
  const values = network.valuesOf(measure);
  const wanted = [...network.orderBy(measure)].filter(
    (number) =>
      (community === null || network.measures.community[number] === community) &&
      (countries === null || isRegisteredIn(graph, network.ids[number] as string, countries)),
  );
  const page = connection(args, {
    order: `CENTRAL ${ties} ${measure}`,
    rows: async (after, limit) => {
      const [value, id] = after ?? [Number.POSITIVE_INFINITY, ''];
      const behind = wanted.filter((number) => {
        const own = values[number] as number;
        return own < Number(value) || (own === value && (network.ids[number] as string) > id);
      });
      const rows = await Promise.all(
        behind.slice(0, limit).map(async (number) => {
          const company = await context.loaders.one(companies.byId, 'id', network.ids[number] as string);
          return company && { company, ...network.figuresOf(number), value: values[number] as number };
        }),
      );
      return rows.filter((row) => row !== null);
    },
    count: async () => wanted.length,
    position: ({ value, company }) => [value, company.id],
  });
  return { page, network };
}

function isRegisteredIn(graph: Adjacency, id: string, countries: readonly string[]): boolean {
  const node = graph.find({ kind: 'COMPANY', key: id });
  if (node < 0) return false;
  for (let at = graph.start(node); at < graph.end(node); at++) {
    const key = graph.keys[graph.targets[at] as number] as string;
    if (graph.codes[at] === REGISTERED_IN && countries.includes(key)) return true;
  }
  return false;
}
