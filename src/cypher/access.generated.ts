// Generated from cypher/access/ by npm run codegen; edit those files.
import type { Statement } from './statement.ts';

export interface AccessAllAudiencesParams {

}
export interface AccessAllAudiencesRow {
  key: string;
}
/** Every audience: for whoever has the graph itself in hand, as the command line has. */
export const allAudiences: Statement<AccessAllAudiencesParams, AccessAllAudiencesRow> = {
  name: 'access/all-audiences',
  write: false,
  integers: [],
  columns: { key: 'string' },
  text: `MATCH (a:Audience)
WHERE a.key > ''
RETURN a.key AS key
ORDER BY key`,
};

export interface AccessAudiencesParams {
  viewer: { id: string, administration: string | null, rank: number, groups: ReadonlyArray<string> };
}
export interface AccessAudiencesRow {
  key: string;
}
/** The audiences that a viewer belongs to: this alone decides who may see what. AMBER+STRICT is for the owner's administration,
 * RED for those who are named; a closed group is for its members; what takes two audiences to know, for those in both. */
export const audiences: Statement<AccessAudiencesParams, AccessAudiencesRow> = {
  name: 'access/audiences',
  write: false,
  integers: [],
  columns: { key: 'string' },
  text: `WITH
  $viewer.groups + COLLECT {
    MATCH (m:Correspondent)-[:MEMBER_OF]->(g:Group)
    WHERE m.key IN ['viewer ' + $viewer.id, 'administration ' + $viewer.administration]
    RETURN DISTINCT g.id }
  AS groups
MATCH (a:Audience)
WHERE a.key > '' AND size(a.parts) = 0 AND a.rank <= $viewer.rank
  AND CASE a.marking
    WHEN 'AMBER+STRICT' THEN coalesce(a.owner = $viewer.administration, false)
    WHEN 'RED' THEN $viewer.id IN a.recipients
    ELSE true END
  AND (size(a.groups) = 0 OR any(closed IN a.groups WHERE closed IN groups))
WITH collect(a.key) AS single
MATCH (a:Audience)
WHERE a.key > '' AND (a.key IN single OR (size(a.parts) > 0 AND all(part IN a.parts WHERE part IN single)))
RETURN a.key AS key
ORDER BY key`,
};

export interface AccessGroupsParams {
  viewer: { id: string, administration: string | null, rank: number, groups: ReadonlyArray<string> };
}
export interface AccessGroupsRow {
  groups: string[];
}
/** The closed groups that a viewer belongs to. */
export const groups: Statement<AccessGroupsParams, AccessGroupsRow> = {
  name: 'access/groups',
  write: false,
  integers: [],
  columns: { groups: 'string[]' },
  text: `RETURN
  $viewer.groups + COLLECT {
    MATCH (m:Correspondent)-[:MEMBER_OF]->(g:Group)
    WHERE m.key IN ['viewer ' + $viewer.id, 'administration ' + $viewer.administration]
    RETURN DISTINCT g.id }
  AS groups`,
};
