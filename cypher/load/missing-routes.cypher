// Which of these routes the graph does not have.
// @param keys: string[]
// @returns key: string
UNWIND $keys AS key
WITH key
WHERE NOT EXISTS { (:Route {key: key}) }
RETURN key
