// Generated from cypher/resolve/ by npm run codegen; edit those files.
import type { PartyLinkState } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

export interface ResolveCompaniesParams {

}
export interface ResolveCompaniesRow {
  id: string;
  name: string;
  aliases: string[];
  address: string | null;
  country: string | null;
  registration: string | null;
  lei: string | null;
}
/** Every company that a record describes, as it is compared. */
export const companies: Statement<ResolveCompaniesParams, ResolveCompaniesRow> = {
  name: 'resolve/companies',
  write: false,
  integers: [],
  columns: { id: 'string', name: 'string', aliases: 'string[]', address: 'string | null', country: 'string | null', registration: 'string | null', lei: 'string | null' },
  text: `MATCH (c:Company)
WHERE c.id > '' AND c.stub = false
RETURN c.id AS id, c.name AS name, coalesce(c.aliases, []) AS aliases, c.address AS address,
  head(COLLECT { MATCH (c)-[:REGISTERED_IN]->(country:Country) RETURN country.code ORDER BY country.code }) AS country,
  c.registration AS registration, c.lei AS lei`,
};

export interface ResolveDecideParams {
  link: { key: string, a: string, b: string, state: string, by: string, administration: string | null };
}
export interface ResolveDecideRow {

}
/** Notes what an analyst has decided on a pair, linked before or not. */
export const decide: Statement<ResolveDecideParams, ResolveDecideRow> = {
  name: 'resolve/decide',
  write: true,
  integers: [],
  columns: {  },
  text: `MERGE (l:PartyLink {key: $link.key})
ON CREATE SET l.a = $link.a, l.b = $link.b, l.rank = 1.0
SET l.state = $link.state, l.decidedBy = $link.by, l.decidedAt = datetime(), l.administration = $link.administration
WITH l
UNWIND [l.a, l.b] AS id
MATCH (c:Company {id: id})
MERGE (l)-[:LINKS]->(c)`,
};

export interface ResolveDropLinksParams {
  keys: ReadonlyArray<string>;
}
export interface ResolveDropLinksRow {

}
/** Takes links away that nothing speaks for any more. Where an analyst has decided, only what spoke for it goes. */
export const dropLinks: Statement<ResolveDropLinksParams, ResolveDropLinksRow> = {
  name: 'resolve/drop-links',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $keys AS key
MATCH (l:PartyLink {key: key})
SET l.weight = null, l.probability = null, l.rank = 1.0, l.likely = null, l.reasons = null
WITH l WHERE l.decidedBy IS NULL
DETACH DELETE l`,
};

export interface ResolveHoldParams {
  ids: ReadonlyArray<string>;
}
export interface ResolveHoldRow {
  company: string;
}
/** Keeps others from deciding on two companies, and on those that they are in a party with, until the commit. */
export const hold: Statement<ResolveHoldParams, ResolveHoldRow> = {
  name: 'resolve/hold',
  write: true,
  integers: [],
  columns: { company: 'string' },
  text: `UNWIND $ids AS id
MATCH (c:Company {id: id})
SET c.id = c.id
WITH c
OPTIONAL MATCH (c)-[:PART_OF]->(p:Party)
SET p.id = p.id
WITH c, p
OPTIONAL MATCH (p)<-[:PART_OF]-(other:Company)
WITH collect(DISTINCT c.id) + collect(DISTINCT other.id) AS companies
UNWIND companies AS company
RETURN DISTINCT company`,
};

export interface ResolveLinksParams {

}
export interface ResolveLinksRow {
  key: string;
  a: string;
  b: string;
  weight: number | null;
  likely: boolean;
  state: PartyLinkState;
  reasons: string[];
}
/** Every link between companies as it stands. */
export const links: Statement<ResolveLinksParams, ResolveLinksRow> = {
  name: 'resolve/links',
  write: false,
  integers: [],
  columns: { key: 'string', a: 'string', b: 'string', weight: 'number | null', likely: 'boolean', state: 'PartyLinkState', reasons: 'string[]' },
  text: `MATCH (l:PartyLink)
WHERE l.key > ''
RETURN l.key AS key, l.a AS a, l.b AS b, l.weight AS weight, coalesce(l.likely, false) AS likely, l.state AS state,
  coalesce(l.reasons, []) AS reasons`,
};

export interface ResolveLinksAmongParams {
  ids: ReadonlyArray<string>;
}
export interface ResolveLinksAmongRow {
  key: string;
  a: string;
  b: string;
  weight: number | null;
  likely: boolean;
  state: PartyLinkState;
}
/** The links of some companies with each other. */
export const linksAmong: Statement<ResolveLinksAmongParams, ResolveLinksAmongRow> = {
  name: 'resolve/links-among',
  write: false,
  integers: [],
  columns: { key: 'string', a: 'string', b: 'string', weight: 'number | null', likely: 'boolean', state: 'PartyLinkState' },
  text: `UNWIND $ids AS id
MATCH (c:Company {id: id})<-[:LINKS]-(l:PartyLink)
WHERE l.a = id AND l.b IN $ids
RETURN l.key AS key, l.a AS a, l.b AS b, l.weight AS weight, coalesce(l.likely, false) AS likely, l.state AS state`,
};

export interface ResolveMembersParams {

}
export interface ResolveMembersRow {
  party: string;
  company: string;
}
/** The party of every company that has one. */
export const members: Statement<ResolveMembersParams, ResolveMembersRow> = {
  name: 'resolve/members',
  write: false,
  integers: [],
  columns: { party: 'string', company: 'string' },
  text: `MATCH (p:Party)<-[:PART_OF]-(c:Company)
WHERE p.id > ''
RETURN p.id AS party, c.id AS company`,
};

export interface ResolveRaiseChangesParams {

}
export interface ResolveRaiseChangesRow {

}
/** Notes that links between companies change, so that lists of parties are made anew. */
export const raiseChanges: Statement<ResolveRaiseChangesParams, ResolveRaiseChangesRow> = {
  name: 'resolve/raise-changes',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (g:Graph {name: 'portolan'})
SET g.partyChanges = coalesce(g.partyChanges, 0) + 1`,
};

export interface ResolveSetPartiesParams {
  rows: ReadonlyArray<{ company: string, party: string | null }>;
}
export interface ResolveSetPartiesRow {

}
/** Puts companies into parties; into none where they are alone. A party without companies goes. */
export const setParties: Statement<ResolveSetPartiesParams, ResolveSetPartiesRow> = {
  name: 'resolve/set-parties',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $rows AS row
MATCH (c:Company {id: row.company})
CALL (c) {
  MATCH (c)-[old:PART_OF]->(left:Party)
  DELETE old
  RETURN collect(left) AS parties
}
FOREACH (_ IN CASE WHEN row.party IS NULL THEN [] ELSE [1] END |
  MERGE (p:Party {id: row.party})
  MERGE (c)-[:PART_OF]->(p))
WITH collect(parties) AS parties
UNWIND parties AS some
UNWIND some AS p
WITH DISTINCT p WHERE NOT EXISTS { (p)<-[:PART_OF]-() }
DELETE p`,
};

export interface ResolveSetStatesParams {
  rows: ReadonlyArray<{ key: string, state: string }>;
}
export interface ResolveSetStatesRow {

}
/** Says of links that no analyst has decided whether they hold a party together. */
export const setStates: Statement<ResolveSetStatesParams, ResolveSetStatesRow> = {
  name: 'resolve/set-states',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $rows AS row
MATCH (l:PartyLink {key: row.key})
WHERE l.decidedBy IS NULL
SET l.state = row.state`,
};

export interface ResolveUndoParams {
  key: string;
}
export interface ResolveUndoRow {

}
/** Takes an analyst's decision back: the link stands as it did before, or goes where nothing else spoke for it. */
export const undo: Statement<ResolveUndoParams, ResolveUndoRow> = {
  name: 'resolve/undo',
  write: true,
  integers: [],
  columns: {  },
  text: `MATCH (l:PartyLink {key: $key})
SET l.decidedBy = null, l.decidedAt = null, l.administration = null, l.state = 'PROPOSED'
WITH l WHERE l.weight IS NULL
DETACH DELETE l`,
};

export interface ResolveWriteLinksParams {
  rows: ReadonlyArray<{ key: string, a: string, b: string, weight: number, probability: number, likely: boolean, state: string, reasons: ReadonlyArray<string> }>;
}
export interface ResolveWriteLinksRow {

}
/** New and changed links. What an analyst has decided stands, whatever the weight is now. */
export const writeLinks: Statement<ResolveWriteLinksParams, ResolveWriteLinksRow> = {
  name: 'resolve/write-links',
  write: true,
  integers: [],
  columns: {  },
  text: `UNWIND $rows AS row
MERGE (l:PartyLink {key: row.key})
ON CREATE SET l.a = row.a, l.b = row.b
SET l.weight = row.weight, l.probability = row.probability, l.rank = row.probability, l.likely = row.likely,
  l.reasons = row.reasons, l.state = CASE WHEN l.decidedBy IS NULL THEN row.state ELSE l.state END
WITH l, row
UNWIND [row.a, row.b] AS id
MATCH (c:Company {id: id})
MERGE (l)-[:LINKS]->(c)`,
};
