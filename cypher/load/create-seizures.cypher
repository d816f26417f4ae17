// New seizures with what their own rows tie them to.
// @param rows: { [property: string]: string | number | boolean | string[] | null }[]
// @write
UNWIND $rows AS row
CREATE (z:Seizure
  // @include load/_seizure-properties
)
// @include load/_seizure-links
