// The watches that look out.
// @returns id: string, records: WatchedRecord[], companies: string[], vessels: string[], containers: string[], routes: string[], hs: string[], places: string[], categories: string[], modes: string[], minWeightKg: float | null, minValueUsd: float | null
MATCH (w:Watch)
WHERE w.id > '' AND NOT w.paused AND w.deletedAt IS NULL
RETURN w.id AS id, w.records AS records, w.companies AS companies, w.vessels AS vessels, w.containers AS containers,
  w.routes AS routes, w.hs AS hs, w.places AS places, w.categories AS categories, w.modes AS modes,
  w.minWeightKg AS minWeightKg, w.minValueUsd AS minValueUsd
