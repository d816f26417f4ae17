import { ofSeizure as attachmentsOfSeizure } from '../cypher/attachment.generated.ts';
import * as companies from '../cypher/company.generated.ts';
import * as places from '../cypher/place.generated.ts';
import * as routes from '../cypher/route.generated.ts';
import type { SeizureColumns } from '../cypher/seizure.generated.ts';
import * as statements from '../cypher/seizure.generated.ts';
import { standing } from '../cypher/seizure-report.generated.ts';
import * as shipments from '../cypher/shipment.generated.ts';
import type { Complete } from '../graphql/complete.ts';
import type { Context } from '../graphql/context.ts';
import type { QueryResolvers, SeizureResolvers } from '../graphql/types.generated.ts';
import { nodeId } from '../link-analysis/entity-ids.ts';
import { linksOfSeizure } from '../lists/linked-seizures.ts';
import { seizures } from '../lists/seizures.ts';
import { versionsOf } from '../reports/seizure-versions.ts';
import { PARTY_RELATIONSHIPS, type PartyRole } from '../vocabulary.ts';
import { claimed } from './claimed.ts';
import { groupsSeen, placeByCode, seizureById } from './links.ts';
import { pages } from './pages.ts';

export const Query: Pick<QueryResolvers, 'seizures' | 'seizure'> = {
  seizures: (_, args, context) => seizures(context, args),
  seizure: (_, { id }, context) => seizureById(context, id),
};

const party =
  (role: PartyRole) =>
  async ({ id }: SeizureColumns, _: unknown, { loaders }: Context) => {
    const rows = await loaders.many(companies.ofSeizure, id);
    return rows.find((row) => row.relationship === PARTY_RELATIONSHIPS[role]) ?? null;
  };

const countryOf = (code: string | null, context: Context) =>
  code === null ? null : placeByCode(context, code);

/** How its report stands; null where it was loaded. */
const standingOf = ({ id }: SeizureColumns, { loaders }: Context) => loaders.one(standing, 'id', id);

export const Seizure: Complete<SeizureResolvers, SeizureColumns> & Pick<SeizureResolvers, 'groups'> = {
  ...claimed('seizure'),
  groups: ({ groups }, _, context) => groupsSeen(context, groups),
  nodeId: ({ id }) => nodeId({ kind: 'SEIZURE', key: id }),
  label: ({ id }) => id,
  quantity: ({ quantityValue, quantityUnit, normalisedQuantity, normalisedUnit }) =>
    quantityValue === null
      ? null
      : { value: quantityValue, unit: quantityUnit, normalised: normalisedQuantity, normalisedUnit },
  origin: ({ originCode }, _, context) => countryOf(originCode, context),
  country: ({ countryCode }, _, context) => countryOf(countryCode, context),
  place: ({ id }, _, { loaders }) => loaders.one(places.ofSeizure, 'key', id),
  reportedBy: ({ id }, _, { loaders }) => loaders.one(places.reporterOfSeizure, 'key', id),
  shipment: ({ id }, _, { loaders }) => loaders.first(shipments.ofSeizure, id),
  route: ({ id }, _, { loaders }) => loaders.first(routes.ofSeizure, id),
  case: ({ caseId }) => caseId,
  otherGoods: ({ id }, _, { loaders }) => loaders.many(statements.otherGoods, id),
  attachments: ({ id }, _, { loaders }) => loaders.many(attachmentsOfSeizure, id),
  linkedSeizures: ({ id }, { first }, context) => linksOfSeizure(context, id, first),
  source: async (seizure, _, context) => ((await standingOf(seizure, context)) ? 'REPORT' : 'FILE'),
  state: async (seizure, _, context) => (await standingOf(seizure, context))?.state ?? null,
  version: async (seizure, _, context) => (await standingOf(seizure, context))?.version ?? null,
  versions: ({ id }, _, { loaders }) => versionsOf(loaders, id),
  consignor: party('CONSIGNOR'),
  consignee: party('CONSIGNEE'),
};

export const SeizureConnection = pages<SeizureColumns>();
