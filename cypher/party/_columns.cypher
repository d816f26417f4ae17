// What a link between two companies shows. Numbers are rounded: they rest on how common words are among all companies.
// @returns key: string, a: string, b: string, weight: number | null, probability: number | null, state: PartyLinkState
// @returns reasons: string[], decidedBy: string | null, decidedAt: string | null, rank: number
l.key AS key, l.a AS a, l.b AS b, round(l.weight, 1) AS weight, round(l.probability, 3) AS probability, l.state AS state,
coalesce(l.reasons, []) AS reasons, l.decidedBy AS decidedBy, toString(l.decidedAt) AS decidedAt, round(l.rank, 3) AS rank
