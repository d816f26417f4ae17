// A shipment's properties from the row that shipment-batch.ts makes, in its order.
{
  id: row[0], departed: date(row[2]), arrived: date(row[3]), mode: row[4], hs: row[5], hsEdition: toInteger(row[6]),
  description: row[7], weightKg: row[8], valueUsd: row[9], vesselName: row[10], calls: row[11], marking: row[12],
  groups: row[13], audience: row[14], synthetic: row[15], digest: row[16], owner: row[17], recipients: row[18],
  sourceGrade: row[19], loadRun: toInteger(row[20]), line: toInteger(row[21])
}
