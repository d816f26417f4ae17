// An API key with the hash of its secret, to check what a request sends.
// @param id: string
// @returns hash: string
MATCH (k:ApiKey {id: $id})
RETURN k.hash AS hash,
  // @include api-key/_columns
