// Which of these companies the graph does not have.
// @param ids: string[]
// @returns id: string
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS { (:Company {id: id}) }
RETURN id
