import type { ChemicalsBound } from '../detection/mirror.ts';
import type { Complete } from '../graphql/complete.ts';
import type {
  MirrorConnectionResolvers,
  PrecursorHintResolvers,
  QueryResolvers,
} from '../graphql/types.generated.ts';
import { type MirrorConnectionRow, mirror } from '../lists/mirror.ts';
import { placeByCode } from './links.ts';

export const Query: Pick<QueryResolvers, 'mirror'> = {
  mirror: (_, args, context) => mirror(context, args),
};

export const PrecursorHint: Complete<PrecursorHintResolvers, ChemicalsBound> = {
  destination: ({ destinationCode }, _, context) => placeByCode(context, destinationCode),
};

export const MirrorConnection: Complete<MirrorConnectionResolvers, MirrorConnectionRow> = {
  nodes: ({ page }) => page.nodes(),
  edges: ({ page }) => page.edges(),
  pageInfo: ({ page }) => page.pageInfo(),
  totalCount: ({ page }) => page.totalCount(),
  precursors: ({ result }) => [...result.precursors],
  unlisted: ({ result }) => [...result.unlisted],
  shipments: ({ result }) => result.shipments,
  consignments: ({ result }) => result.consignments,
  revision: ({ result }) => result.revision,
};
