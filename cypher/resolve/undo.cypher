// Takes an analyst's decision back: the link stands as it did before, or goes where nothing else spoke for it.
// @param key: string
// @write
MATCH (l:PartyLink {key: $key})
SET l.decidedBy = null, l.decidedAt = null, l.administration = null, l.state = 'PROPOSED'
WITH l WHERE l.weight IS NULL
DETACH DELETE l
