// Generated from cypher/party/ by npm run codegen; edit those files.
import type { PartyLinkState } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

/** What a link between two companies shows. Numbers are rounded: they rest on how common words are among all companies. */
export interface PartyColumns {
  key: string;
  a: string;
  b: string;
  weight: number | null;
  probability: number | null;
  state: PartyLinkState;
  reasons: string[];
  decidedBy: string | null;
  decidedAt: string | null;
  rank: number;
}

export interface PartyByKeyParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface PartyByKeyRow {
  key: string;
  a: string;
  b: string;
  weight: number | null;
  probability: number | null;
  state: PartyLinkState;
  reasons: string[];
  decidedBy: string | null;
  decidedAt: string | null;
  rank: number;
}
/** Links for a batch of keys. */
export const byKey: Statement<PartyByKeyParams, PartyByKeyRow> = {
  name: 'party/by-key',
  write: false,
  integers: [],
  columns: { key: 'string', a: 'string', b: 'string', weight: 'number | null', probability: 'number | null', state: 'PartyLinkState', reasons: 'string[]', decidedBy: 'string | null', decidedAt: 'string | null', rank: 'number' },
  text: `UNWIND $keys AS wanted
MATCH (l:PartyLink {key: wanted})
MATCH (a:Company)<-[:LINKS]-(l)-[:LINKS]->(b:Company)
WHERE
  a.id = l.a AND b.id = l.b AND a.audience IN $audiences AND b.audience IN $audiences
RETURN
  l.key AS key, l.a AS a, l.b AS b, round(l.weight, 1) AS weight, round(l.probability, 3) AS probability, l.state AS state,
  coalesce(l.reasons, []) AS reasons, l.decidedBy AS decidedBy, toString(l.decidedAt) AS decidedAt, round(l.rank, 3) AS rank`,
};

export interface PartyChangesParams {

}
export interface PartyChangesRow {
  changes: number;
}
/** Whether links between companies have changed: raised by each batch and each decision that changes some. */
export const changes: Statement<PartyChangesParams, PartyChangesRow> = {
  name: 'party/changes',
  write: false,
  integers: [],
  columns: { changes: 'int' },
  text: `MATCH (g:Graph {name: 'portolan'})
RETURN coalesce(g.partyChanges, 0) AS changes`,
};

export interface PartyCountParams {
  filter: { states: ReadonlyArray<string> | null, minProbability: number | null, maxProbability: number | null, countries: ReadonlyArray<string> | null };
  audiences: ReadonlyArray<string>;
}
export interface PartyCountRow {
  total: number;
}
/** How many links there are. */
export const count: Statement<PartyCountParams, PartyCountRow> = {
  name: 'party/count',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `MATCH (l:PartyLink)
WHERE l.rank >= 0 AND
  ($filter.states IS NULL OR l.state IN $filter.states)
  AND ($filter.minProbability IS NULL OR round(l.rank, 3) >= $filter.minProbability)
  AND ($filter.maxProbability IS NULL OR round(l.rank, 3) <= $filter.maxProbability)
  AND ($filter.countries IS NULL OR EXISTS {
    MATCH (l)-[:LINKS]->(:Company)-[:REGISTERED_IN]->(country:Country) WHERE country.code IN $filter.countries })
MATCH (a:Company)<-[:LINKS]-(l)-[:LINKS]->(b:Company)
WHERE
  a.id = l.a AND b.id = l.b AND a.audience IN $audiences AND b.audience IN $audiences
RETURN count(l) AS total`,
};

export interface PartyHoldingParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface PartyHoldingRow {
  of: string;
  key: string;
  a: string;
  b: string;
  weight: number | null;
  probability: number | null;
  state: PartyLinkState;
  reasons: string[];
  decidedBy: string | null;
  decidedAt: string | null;
  rank: number;
}
/** The links that hold the parties of a batch of companies together, between companies that the viewer sees: whoever is linked by
 * them is one party to that viewer, whatever else links them. */
export const holding: Statement<PartyHoldingParams, PartyHoldingRow> = {
  name: 'party/holding',
  write: false,
  integers: [],
  columns: { of: 'string', key: 'string', a: 'string', b: 'string', weight: 'number | null', probability: 'number | null', state: 'PartyLinkState', reasons: 'string[]', decidedBy: 'string | null', decidedAt: 'string | null', rank: 'number' },
  text: `UNWIND $keys AS of
MATCH (c:Company {id: of})-[:PART_OF]->(p:Party)
WHERE
  CASE WHEN c.audience IS NULL THEN EXISTS {
    MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(naming)
    WHERE coalesce(naming.namesAudience, naming.audience) IN $audiences
  } ELSE c.audience IN $audiences END
MATCH (p)<-[:PART_OF]-(a:Company)<-[:LINKS]-(l:PartyLink)-[:LINKS]->(b:Company)
WHERE l.state IN ['LINKED', 'CONFIRMED'] AND
  a.id = l.a AND b.id = l.b AND a.audience IN $audiences AND b.audience IN $audiences
RETURN of AS of,
  l.key AS key, l.a AS a, l.b AS b, round(l.weight, 1) AS weight, round(l.probability, 3) AS probability, l.state AS state,
  coalesce(l.reasons, []) AS reasons, l.decidedBy AS decidedBy, toString(l.decidedAt) AS decidedAt, round(l.rank, 3) AS rank
ORDER BY of, rank DESC, key`,
};

export interface PartyOfCompanyParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface PartyOfCompanyRow {
  of: string;
  key: string;
  a: string;
  b: string;
  weight: number | null;
  probability: number | null;
  state: PartyLinkState;
  reasons: string[];
  decidedBy: string | null;
  decidedAt: string | null;
  rank: number;
}
/** The links of each company of a batch with others, likeliest first. */
export const ofCompany: Statement<PartyOfCompanyParams, PartyOfCompanyRow> = {
  name: 'party/of-company',
  write: false,
  integers: [],
  columns: { of: 'string', key: 'string', a: 'string', b: 'string', weight: 'number | null', probability: 'number | null', state: 'PartyLinkState', reasons: 'string[]', decidedBy: 'string | null', decidedAt: 'string | null', rank: 'number' },
  text: `UNWIND $keys AS of
MATCH (own:Company {id: of})<-[:LINKS]-(l:PartyLink)
MATCH (a:Company)<-[:LINKS]-(l)-[:LINKS]->(b:Company)
WHERE
  a.id = l.a AND b.id = l.b AND a.audience IN $audiences AND b.audience IN $audiences
RETURN of AS of,
  l.key AS key, l.a AS a, l.b AS b, round(l.weight, 1) AS weight, round(l.probability, 3) AS probability, l.state AS state,
  coalesce(l.reasons, []) AS reasons, l.decidedBy AS decidedBy, toString(l.decidedAt) AS decidedAt, round(l.rank, 3) AS rank
ORDER BY of, rank DESC, key`,
};

export interface PartyPageParams {
  after: { rank: number, key: string } | null;
  limit: number;
  filter: { states: ReadonlyArray<string> | null, minProbability: number | null, maxProbability: number | null, countries: ReadonlyArray<string> | null };
  audiences: ReadonlyArray<string>;
}
export interface PartyPageRow {
  key: string;
  a: string;
  b: string;
  weight: number | null;
  probability: number | null;
  state: PartyLinkState;
  reasons: string[];
  decidedBy: string | null;
  decidedAt: string | null;
  rank: number;
}
/** Links by how likely they are, from a cursor on. */
export const page: Statement<PartyPageParams, PartyPageRow> = {
  name: 'party/page',
  write: false,
  integers: ['limit'],
  columns: { key: 'string', a: 'string', b: 'string', weight: 'number | null', probability: 'number | null', state: 'PartyLinkState', reasons: 'string[]', decidedBy: 'string | null', decidedAt: 'string | null', rank: 'number' },
  text: `MATCH (l:PartyLink)
WHERE l.rank >= 0 AND ($after IS NULL OR round(l.rank, 3) < $after.rank
    OR (round(l.rank, 3) = $after.rank AND l.key > $after.key))
  AND
  ($filter.states IS NULL OR l.state IN $filter.states)
  AND ($filter.minProbability IS NULL OR round(l.rank, 3) >= $filter.minProbability)
  AND ($filter.maxProbability IS NULL OR round(l.rank, 3) <= $filter.maxProbability)
  AND ($filter.countries IS NULL OR EXISTS {
    MATCH (l)-[:LINKS]->(:Company)-[:REGISTERED_IN]->(country:Country) WHERE country.code IN $filter.countries })
MATCH (a:Company)<-[:LINKS]-(l)-[:LINKS]->(b:Company)
WHERE
  a.id = l.a AND b.id = l.b AND a.audience IN $audiences AND b.audience IN $audiences
WITH l ORDER BY round(l.rank, 3) DESC, l.key LIMIT $limit
RETURN
  l.key AS key, l.a AS a, l.b AS b, round(l.weight, 1) AS weight, round(l.probability, 3) AS probability, l.state AS state,
  coalesce(l.reasons, []) AS reasons, l.decidedBy AS decidedBy, toString(l.decidedAt) AS decidedAt, round(l.rank, 3) AS rank`,
};

export interface PartyStandingParams {
  after: string;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface PartyStandingRow {
  key: string;
  a: string;
  b: string;
  state: PartyLinkState;
  rank: number;
  aNames: string[];
  bNames: string[];
  aCountries: string[];
  bCountries: string[];
}
/** Links between companies that the viewer sees, with what lists of parties are narrowed and put in order by. */
export const standing: Statement<PartyStandingParams, PartyStandingRow> = {
  name: 'party/standing',
  write: false,
  integers: ['limit'],
  columns: { key: 'string', a: 'string', b: 'string', state: 'PartyLinkState', rank: 'number', aNames: 'string[]', bNames: 'string[]', aCountries: 'string[]', bCountries: 'string[]' },
  text: `MATCH (l:PartyLink)
WHERE l.key > $after
MATCH (a:Company)<-[:LINKS]-(l)-[:LINKS]->(b:Company)
WHERE
  a.id = l.a AND b.id = l.b AND a.audience IN $audiences AND b.audience IN $audiences
WITH l, a, b ORDER BY l.key LIMIT $limit
RETURN l.key AS key, l.a AS a, l.b AS b, l.state AS state, round(l.rank, 3) AS rank,
  [coalesce(a.name, a.id)] + coalesce(a.aliases, []) AS aNames,
  [coalesce(b.name, b.id)] + coalesce(b.aliases, []) AS bNames,
  COLLECT { MATCH (a)-[:REGISTERED_IN]->(country:Country) RETURN country.code ORDER BY country.code } AS aCountries,
  COLLECT { MATCH (b)-[:REGISTERED_IN]->(country:Country) RETURN country.code ORDER BY country.code } AS bCountries`,
};
