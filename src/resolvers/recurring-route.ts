import * as companies from '../cypher/company.generated.ts';
import { stepsOf } from '../detection/explain.ts';
import type { Finding, FrontFound, Variant } from '../detection/finding.ts';
import { burstsOf, changesOf, dayOfPhase, timesOf } from '../detection/timeline.ts';
import type { Complete } from '../graphql/complete.ts';
import { pageSize } from '../graphql/connection.ts';
import type { RecurringRouteConnectionRow } from '../graphql/rows.ts';
import type {
  QueryResolvers,
  RecurringRouteConnectionResolvers,
  RecurringRouteExplanationResolvers,
  RecurringRouteFrontResolvers,
  RecurringRouteResolvers,
  RecurringRouteTimelineResolvers,
  RecurringRouteVariantResolvers,
} from '../graphql/types.generated.ts';
import { networkOfSeizures } from '../link-analysis/network.ts';
import { recurringRoutes } from '../lists/recurring-routes.ts';
import { evidence } from '../lists/seizures.ts';
import { inWorker } from '../workers/pool.ts';
import { courseByKey, present, stopsOf, stretchByKey } from './links.ts';

export const Query: Pick<QueryResolvers, 'recurringRoutes'> = {
  recurringRoutes: (_, args, context) => recurringRoutes(context, args),
};

export const RecurringRoute: Complete<RecurringRouteResolvers, Finding> = {
  stops: ({ key }) => stopsOf(key),
  course: ({ key }, _, context) => courseByKey(context, key),
  front: ({ company }, _, { loaders }) =>
    company === null ? null : loaders.one(companies.byId, 'id', company),
  corroboration: ({ corroborated }) => corroborated,
  window: ({ corroborated }) => corroborated.window,
  explain: (finding) => finding,
  timeline: (finding) => finding,
  stretch: async ({ level, key }, _, context) =>
    present(await stretchByKey(context, level, key), 'stretch', key),
  companies: async ({ key, evidenceIds }, { first }, { loaders }) => {
    // Two questions in one request may find the same stretch on other evidence.
    const found = { key: `${key} ${evidenceIds.join(' ')}`, seizures: evidenceIds };
    const rows = await loaders.ofFindings(companies.ofEvidence, found);
    return rows.slice(0, pageSize(first)).map(({ relationship, consignments, ...company }) => ({
      company,
      role: relationship === 'CONSIGNED_BY' ? 'CONSIGNOR' : 'CONSIGNEE',
      consignments,
    }));
  },
  evidence: ({ evidenceIds }, args, context) => evidence(context, evidenceIds, args),
  network: ({ evidenceIds }, { limit }, context) => networkOfSeizures(context, evidenceIds, limit),
};

export const RecurringRouteFront: Complete<RecurringRouteFrontResolvers, FrontFound> = {
  company: ({ company }, _, { loaders }) => loaders.one(companies.byId, 'id', company),
};

export const RecurringRouteExplanation: Complete<RecurringRouteExplanationResolvers, Finding> = {
  steps: stepsOf,
  parameters: ({ parameters }) => JSON.stringify(parameters),
};

/** Replicates of the test for periodicity, and their seed. */
const REPLICATES = 999;
const SEED = 1;

export const RecurringRouteTimeline: Complete<RecurringRouteTimelineResolvers, Finding> = {
  months: ({ timeline }) => [...timeline],
  bursts: burstsOf,
  changePoints: changesOf,
  periodicity: async (finding) => {
    const times = timesOf(finding, REPLICATES, SEED);
    if (times === null) return null;
    const found = await inWorker('rayleighScan', times);
    const firstPeak = dayOfPhase(finding.departures.months[0] ?? '', found);
    return { ...found, days: found.period, firstPeak, seed: SEED };
  },
};

export const RecurringRouteVariant: Complete<RecurringRouteVariantResolvers, Variant> = {
  stops: ({ key }) => stopsOf(key),
};

export const RecurringRouteConnection: Complete<
  RecurringRouteConnectionResolvers,
  RecurringRouteConnectionRow
> = {
  nodes: ({ page }) => page.nodes(),
  edges: ({ page }) => page.edges(),
  pageInfo: ({ page }) => page.pageInfo(),
  totalCount: ({ page }) => page.totalCount(),
  summary: ({ result }) => result.summary,
};
