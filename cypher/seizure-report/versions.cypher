// The versions of seizures that the viewer sees, each by its own marking, earliest first.
// @param keys: string[], audiences: string[]
// @returns of: string, number: int, state: SeizureState, at: string, by: string, administration: string | null
// @returns reasons: string[], record: string, seesNames: boolean
UNWIND $keys AS of
MATCH (r:SeizureReport {id: of})-[:HAS_VERSION]->(v:SeizureVersion)
WHERE v.audience IN $audiences
RETURN of AS of, v.number AS number, v.state AS state, toString(v.at) AS at, v.by AS by,
  v.administration AS administration, v.reasons AS reasons, v.record AS record,
  v.namesAudience IN $audiences AND NOT EXISTS {
    MATCH (c:Company) WHERE c.id IN v.companies AND NOT
      // @include access/_company-named
  } AS seesNames
ORDER BY of, number
