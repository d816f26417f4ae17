// Makes a watch, with what its owner may see now.
// @param watch: { id: string, name: string, note: string | null, audience: string, records: string[], companies: string[], vessels: string[], containers: string[], routes: string[], hs: string[], places: string[], categories: string[], modes: string[], minWeightKg: float | null, minValueUsd: float | null }
// @param owner: { id: string, administration: string | null, rank: int, groups: string[] }
// @write
CREATE (w:Watch)
SET w = $watch, w.owner = $owner.id, w.administration = $owner.administration, w.rank = toInteger($owner.rank),
  w.groups = $owner.groups, w.paused = false, w.createdAt = datetime()
