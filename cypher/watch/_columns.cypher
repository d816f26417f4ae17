// What a watch shows.
// @returns id: string, name: string, note: string | null, records: WatchedRecord[], paused: boolean, createdAt: string
// @returns companies: string[], vessels: string[], containers: string[], routes: string[], hs: string[], places: string[]
// @returns categories: SeizureCategory[], modes: TransportMode[], minWeightKg: float | null, minValueUsd: float | null
w.id AS id, w.name AS name, w.note AS note, w.records AS records, w.paused AS paused, toString(w.createdAt) AS createdAt,
w.companies AS companies, w.vessels AS vessels, w.containers AS containers, w.routes AS routes, w.hs AS hs, w.places AS places,
w.categories AS categories, w.modes AS modes, w.minWeightKg AS minWeightKg, w.minValueUsd AS minValueUsd
