// @param filter: { states: string[] | null, minProbability: number | null, maxProbability: number | null, countries: string[] | null }
($filter.states IS NULL OR l.state IN $filter.states)
AND ($filter.minProbability IS NULL OR round(l.rank, 3) >= $filter.minProbability)
AND ($filter.maxProbability IS NULL OR round(l.rank, 3) <= $filter.maxProbability)
AND ($filter.countries IS NULL OR EXISTS {
  MATCH (l)-[:LINKS]->(:Company)-[:REGISTERED_IN]->(country:Country) WHERE country.code IN $filter.countries })
