// Places that no reference list has.
// @returns code: string
MATCH (p:Port)
WHERE p.listed = false
RETURN p.locode AS code
ORDER BY code
LIMIT 1000
