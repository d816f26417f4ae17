// Takes seizures, whose relationships are gone, to where no list, count or finding looks.
// @param ids: string[]
// @write
UNWIND $ids AS id
MATCH (z:Seizure {id: id})
REMOVE z:Seizure
SET z:WithdrawnSeizure
