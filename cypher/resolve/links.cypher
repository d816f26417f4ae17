// Every link between companies as it stands.
// @returns key: string, a: string, b: string, weight: number | null, likely: boolean, state: PartyLinkState
// @returns reasons: string[]
MATCH (l:PartyLink)
WHERE l.key > ''
RETURN l.key AS key, l.a AS a, l.b AS b, l.weight AS weight, coalesce(l.likely, false) AS likely, l.state AS state,
  coalesce(l.reasons, []) AS reasons
