// Which of these vessels the graph does not have.
// @param imos: string[]
// @returns imo: string
UNWIND $imos AS imo
WITH imo
WHERE NOT EXISTS { (:Vessel {imo: imo}) }
RETURN imo
