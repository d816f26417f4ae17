// The links of some companies with each other.
// @param ids: string[]
// @returns key: string, a: string, b: string, weight: number | null, likely: boolean, state: PartyLinkState
UNWIND $ids AS id
MATCH (c:Company {id: id})<-[:LINKS]-(l:PartyLink)
WHERE l.a = id AND l.b IN $ids
RETURN l.key AS key, l.a AS a, l.b AS b, l.weight AS weight, coalesce(l.likely, false) AS likely, l.state AS state
