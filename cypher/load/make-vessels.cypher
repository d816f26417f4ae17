// Vessels by IMO number, sorted.
// @param imos: string[]
// @write
UNWIND $imos AS imo
MERGE (:Vessel {imo: imo})
