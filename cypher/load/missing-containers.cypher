// Which of these containers the graph does not have.
// @param numbers: string[]
// @returns number: string
UNWIND $numbers AS number
WITH number
WHERE NOT EXISTS { (:Container {number: number}) }
RETURN number
