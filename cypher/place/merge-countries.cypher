// Countries of the reference list, made or brought up to date.
// @param countries: { code: string, alpha3: string, name: string, nameEs: string, nameFr: string, latitude: number, longitude: number, wcoRegion: string, wcoRegionInferred: boolean, rilo: string | null }[]
// @write
UNWIND $countries AS row
MERGE (c:Country {code: row.code})
ON CREATE SET c:Place
SET c.alpha3 = row.alpha3, c.name = row.name, c.nameEs = row.nameEs, c.nameFr = row.nameFr,
  c.latitude = row.latitude, c.longitude = row.longitude,
  c.wcoRegion = row.wcoRegion, c.wcoRegionInferred = row.wcoRegionInferred, c.rilo = row.rilo
