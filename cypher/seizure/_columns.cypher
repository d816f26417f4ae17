// What a seizure shows. `country` is where it was made, or the reporter's where no place is recorded.
// @returns id: string, date: string, category: SeizureCategory, substance: string | null, hs: string | null
// @returns hsEdition: int | null, quantityValue: float | null, quantityUnit: string | null
// @returns normalisedQuantity: float | null, normalisedUnit: string | null, valueUsd: float | null
// @returns conveyance: string | null, conveyanceId: string | null, flag: string | null, concealment: string | null
// @returns detection: string | null, riskIndicators: string[], persons: int | null, nationalities: string[], originCode: string | null, operation: string | null, caseId: string | null, sourceGrade: string | null
// @returns shipmentId: string | null, countryCode: string | null, marking: Marking, groups: string[], owner: string | null, synthetic: boolean
z.id AS id, toString(z.date) AS date, z.category AS category, z.substance AS substance,
z.hs AS hs, z.hsEdition AS hsEdition, z.quantity AS quantityValue, z.unit AS quantityUnit,
z.normalisedQuantity AS normalisedQuantity, z.normalisedUnit AS normalisedUnit, z.valueUsd AS valueUsd,
z.conveyance AS conveyance, z.conveyanceId AS conveyanceId, z.flag AS flag, z.concealment AS concealment,
z.detection AS detection, coalesce(z.riskIndicators, []) AS riskIndicators, z.persons AS persons,
coalesce(z.nationalities, []) AS nationalities, z.origin AS originCode, z.operation AS operation, z.caseId AS caseId, z.sourceGrade AS sourceGrade,
z.shipmentId AS shipmentId, z.country AS countryCode,
z.marking AS marking, coalesce(z.groups, []) AS groups, z.owner AS owner,
coalesce(z.synthetic, false) AS synthetic
