// What a shipment shows.
// @returns id: string, departed: string, arrived: string | null, mode: TransportMode | null
// @returns hs: string | null, hsEdition: int | null, description: string | null
// @returns weightKg: float | null, valueUsd: float | null, vesselName: string | null, callDates: string[]
// @returns marking: Marking, groups: string[], owner: string | null, sourceGrade: string | null, synthetic: boolean
s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
coalesce(s.synthetic, false) AS synthetic
