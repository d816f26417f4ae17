// How many seizures there are.
// @returns total: int
MATCH (z:Seizure) RETURN count(z) AS total
