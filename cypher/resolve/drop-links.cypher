// Takes links away that nothing speaks for any more. Where an analyst has decided, only what spoke for it goes.
// @param keys: string[]
// @write
UNWIND $keys AS key
MATCH (l:PartyLink {key: key})
SET l.weight = null, l.probability = null, l.rank = 1.0, l.likely = null, l.reasons = null
WITH l WHERE l.decidedBy IS NULL
DETACH DELETE l
