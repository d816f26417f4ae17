import { DateScalar } from '../graphql/scalars.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import * as attachment from './attachment.ts';
import * as audit from './audit.ts';
import * as centrality from './centrality.ts';
import * as company from './company.ts';
import * as conveyance from './conveyance.ts';
import * as group from './group.ts';
import * as linkAnalysis from './link-analysis.ts';
import * as linkedSeizure from './linked-seizure.ts';
import * as mirror from './mirror.ts';
import * as notice from './notice.ts';
import * as operation from './operation.ts';
import * as party from './party.ts';
import * as place from './place.ts';
import * as provenance from './provenance.ts';
import * as recurringRoute from './recurring-route.ts';
import * as reportingGap from './reporting-gap.ts';
import * as route from './route.ts';
import * as routing from './routing.ts';
import * as seizure from './seizure.ts';
import * as seizureReport from './seizure-report.ts';
import * as seizureStatistics from './seizure-statistics.ts';
import * as shipment from './shipment.ts';
import * as status from './status.ts';
import * as surveillance from './surveillance.ts';
import * as viewer from './viewer.ts';
import * as watch from './watch.ts';

const domains = [
  attachment,
  audit,
  centrality,
  company,
  conveyance,
  group,
  linkAnalysis,
  linkedSeizure,
  mirror,
  notice,
  operation,
  party,
  place,
  provenance,
  recurringRoute,
  reportingGap,
  route,
  routing,
  seizure,
  seizureReport,
  seizureStatistics,
  shipment,
  status,
  surveillance,
  viewer,
  watch,
];

/** What the domains that have any export as one of the root types. */
const roots = (type: 'Query' | 'Mutation') =>
  Object.assign({}, ...domains.map((domain: Readonly<Record<string, object>>) => domain[type]));

/**
 * One module a domain; each exports its types' resolvers under their names, and its root fields as Query, Mutation and
 * Subscription.
 */
export const resolvers: Resolvers = {
  ...Object.assign({}, ...domains),
  Query: roots('Query'),
  Mutation: roots('Mutation'),
  Date: DateScalar,
  Marking: { AMBER_STRICT: 'AMBER+STRICT', CLEAR: 'CLEAR', GREEN: 'GREEN', AMBER: 'AMBER', RED: 'RED' },
  AccessScope: { READ: 'read', WRITE: 'write', REPORT: 'report' },
};
