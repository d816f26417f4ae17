// How many records name each company of a sample, drawn by id, as the one that sent or was to receive.
// @param share: float
// @returns records: int
WITH
  // @include access/_everything
  AS everything
CALL (everything) {
  WITH everything WHERE everything
  MATCH (c:Company)
  WHERE c.sample < $share
  RETURN COUNT { (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-() } AS records
  UNION ALL
  WITH everything WHERE NOT everything
  MATCH (c:Company)
  WHERE c.sample < $share AND
    // @include access/_company
  RETURN COUNT { MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO]-(record)
    WHERE coalesce(record.namesAudience, record.audience) IN $audiences } AS records
}
RETURN records AS records
