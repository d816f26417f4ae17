// How many records each notice of a batch tells of.
// @param keys: string[]
// @returns of: string, total: int
UNWIND $keys AS of
// @include watch/_told
RETURN of AS of, count(*) AS total
