// Changed seizures: their properties replaced, and tied afresh.
// @param rows: { [property: string]: string | number | boolean | string[] | null }[]
// @write
UNWIND $rows AS row
MATCH (z:Seizure {id: row.id})
SET z =
  // @include load/_seizure-properties
// @include load/_seizure-links
