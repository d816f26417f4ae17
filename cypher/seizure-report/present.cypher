// A seizure that the viewer sees, withdrawn or not, and how its report stands; without a version where it was loaded.
// @param id: string
// @returns id: string, owner: string | null, audience: string, namesAudience: string, seesNames: boolean
// @returns version: int | null, state: SeizureState | null, record: string | null
CALL () {
  MATCH (z:Seizure {id: $id}) RETURN z
  UNION ALL MATCH (z:WithdrawnSeizure {id: $id}) RETURN z
}
WITH z
WHERE
  // @include access/_seizure
OPTIONAL MATCH (r:SeizureReport {id: z.id})
RETURN z.id AS id, z.owner AS owner, z.audience AS audience, z.namesAudience AS namesAudience,
  // @include access/_seizure-names
  AND NOT EXISTS {
    MATCH (z)-[:CONSIGNED_BY|CONSIGNED_TO]->(c:Company) WHERE NOT
      // @include access/_company-named
  } AS seesNames,
  r.version AS version, r.state AS state,
  head(COLLECT { MATCH (r)-[:HAS_VERSION]->(v) WHERE v.number = r.version RETURN v.record }) AS record
LIMIT 1
