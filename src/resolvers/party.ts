import * as companies from '../cypher/company.generated.ts';
import type { PartyColumns } from '../cypher/party.generated.ts';
import type { Complete } from '../graphql/complete.ts';
import { pageSize } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import type {
  CompanyLikenessResolvers,
  MutationResolvers,
  PartyLinkResolvers,
  PartyResolvers,
  QueryResolvers,
} from '../graphql/types.generated.ts';
import {
  type CompanyLikenessRow,
  linksBeyond,
  membersOf,
  nameOf,
  type PartyRow,
  parties,
  partyLinks,
  reasonsOf,
} from '../lists/parties.ts';
import { decide, type Pair } from '../parties/decide.ts';
import { present } from './links.ts';
import { pages } from './pages.ts';

const company = async (id: string, { loaders }: Context) =>
  present(await loaders.one(companies.byId, 'id', id), 'company', id);

const decided = async (context: Context, decision: 'confirmPartyLink' | 'refusePartyLink', pair: Pair) =>
  present(await decide(context, decision, pair), 'link', decision);

export const Query: Pick<QueryResolvers, 'parties' | 'partyLinks'> = {
  parties: (_, args, context) => parties(context, args),
  partyLinks: (_, args, context) => partyLinks(context, args),
};

export const Mutation: Pick<MutationResolvers, 'confirmPartyLink' | 'refusePartyLink' | 'undoPartyDecision'> =
  {
    confirmPartyLink: (_, pair, context) => decided(context, 'confirmPartyLink', pair),
    refusePartyLink: (_, pair, context) => decided(context, 'refusePartyLink', pair),
    undoPartyDecision: (_, pair, context) => decide(context, 'undoPartyDecision', pair),
  };

export const Party: Complete<PartyResolvers, PartyRow> = {
  id: ({ members }) => members[0] ?? '',
  name: (party, _, context) => nameOf(context, party),
  size: ({ members }) => members.length,
  companies: ({ members }, { first }, context) => membersOf(context, members.slice(0, pageSize(first))),
  links: ({ links }, { first }) => links.slice(0, pageSize(first)),
  weakest: ({ links }) => (links.length > 0 ? Math.min(...links.map(({ rank }) => rank)) : null),
  suggestions: (party, { first }, context) => linksBeyond(context, party, 'PROPOSED', first),
  refused: (party, { first }, context) => linksBeyond(context, party, 'REFUSED', first),
};

export const PartyLink: Complete<PartyLinkResolvers, PartyColumns> = {
  a: ({ a }, _, context) => company(a, context),
  b: ({ b }, _, context) => company(b, context),
  reasons: reasonsOf,
};

export const CompanyLikeness: Complete<CompanyLikenessResolvers, CompanyLikenessRow> = {
  company: ({ other }, _, context) => company(other, context),
  reasons: reasonsOf,
};

export const PartyConnection = pages<PartyRow>();
export const PartyLinkConnection = pages<PartyColumns>();
