// Places for a batch of codes.
// @param keys: string[]
// @returns key: string
UNWIND $keys AS key
MATCH (p:Place {code: key})
WHERE
  // @include access/_place
RETURN key AS key,
  // @include place/_columns
