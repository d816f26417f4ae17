// A seizure's properties from the row that seizure-batch.ts makes.
{
  id: row.id, date: date(row.date), category: row.category, substance: row.substance, hs: row.hs,
  hsEdition: toInteger(row.hsEdition), quantity: row.quantity, unit: row.unit,
  normalisedQuantity: row.normalisedQuantity, normalisedUnit: row.normalisedUnit, valueUsd: row.valueUsd,
  conveyance: row.conveyance, conveyanceId: row.conveyanceId, flag: row.flag, concealment: row.concealment,
  detection: row.detection, riskIndicators: row.riskIndicators, persons: toInteger(row.persons),
  nationalities: row.nationalities, origin: row.origin, operation: row.operation, sourceGrade: row.sourceGrade,
  shipmentId: row.shipmentId, caseId: row.caseId, ownRoute: row.ownRoute, country: row.country, marking: row.marking,
  owner: row.owner, groups: row.groups, recipients: row.recipients, audience: row.audience,
  namesAudience: row.namesAudience, routeAudience: row.audience, synthetic: row.synthetic, digest: row.digest,
  loadRun: toInteger(row.loadRun), line: toInteger(row.line)
}
