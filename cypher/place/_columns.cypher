// What a place shows; a port and a country answer in the same shape, told apart by `kind`.
// @returns code: string, kind: PlaceKind, name: string, latitude: float | null, longitude: float | null
// @returns alpha3: string | null, nameEs: string | null, nameFr: string | null, wcoRegion: WcoRegion | null
// @returns wcoRegionInferred: boolean, rilo: string | null, functions: string[], listed: boolean, calls: int
p.code AS code,
CASE WHEN p:Country THEN 'COUNTRY' ELSE 'PORT' END AS kind,
coalesce(p.name, p.code) AS name, p.latitude AS latitude, p.longitude AS longitude,
p.alpha3 AS alpha3, p.nameEs AS nameEs, p.nameFr AS nameFr,
p.wcoRegion AS wcoRegion, coalesce(p.wcoRegionInferred, false) AS wcoRegionInferred, p.rilo AS rilo,
coalesce(p.functions, []) AS functions, coalesce(p.listed, true) AS listed,
// @include access/_place-calls
AS calls
