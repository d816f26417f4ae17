// Containers for a batch of numbers.
// @param keys: string[]
UNWIND $keys AS wanted
MATCH (k:Container {number: wanted})
WHERE
  // @include access/_container
RETURN
  // @include container/_columns
