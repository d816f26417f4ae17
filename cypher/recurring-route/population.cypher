// How many companies and shipments there are in all.
// @param audiences: string[]
// @returns companies: int, shipments: int
WITH
  // @include access/_everything
  AS everything
CALL (everything) {
  WITH everything WHERE everything
  RETURN COUNT { MATCH (:Company) } AS companies
  UNION ALL
  WITH everything WHERE NOT everything
  RETURN COUNT { MATCH (c:Company) WHERE c.id > '' AND
    // @include access/_company
  } AS companies
}
RETURN companies AS companies,
  COLLECT { MATCH (a:Audience) WHERE a.key IN $audiences RETURN sum(a.shipments) }[0] AS shipments
