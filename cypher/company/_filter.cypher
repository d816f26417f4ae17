// @param filter: { countries: string[] | null, stub: boolean | null }
(
  // @include access/_company
)
AND ($filter.stub IS NULL OR coalesce(c.stub, false) = $filter.stub)
AND ($filter.countries IS NULL OR EXISTS {
  MATCH (c)-[:REGISTERED_IN]->(country:Country) WHERE country.code IN $filter.countries })
