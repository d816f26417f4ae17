// Containers by number, sorted.
// @param numbers: string[]
// @write
UNWIND $numbers AS number
MERGE (:Container {number: number})
