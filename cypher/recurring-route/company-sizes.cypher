// How many shipments each company of a sample, drawn by id, sent or was to receive.
// @param share: float
// @returns shipments: int
MATCH (c:Company)
WHERE c.sample < $share
RETURN COUNT { (c)<-[:CONSIGNED_BY]-() } + COUNT { (c)<-[:CONSIGNED_TO]-() } AS shipments
