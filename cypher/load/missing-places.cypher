// Which of these places the graph does not have.
// @param codes: string[]
// @returns code: string
UNWIND $codes AS code
WITH code
WHERE NOT EXISTS { (:Place {code: code}) }
RETURN code
