// How many companies are registered in each country of a batch.
// @param parents: string[]
// @returns parent: string, total: int
UNWIND $parents AS parent
MATCH (p:Country {code: parent})
RETURN parent AS parent, COUNT { (p)<-[:REGISTERED_IN]-() } AS total
