// Notes that this transaction changes what these audiences see.
// @param keys: string[]
// @write
UNWIND $keys AS key
MATCH (a:Audience {key: key})
SET a.revision = a.revision + 1
