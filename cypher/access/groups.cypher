// The closed groups that a viewer belongs to.
// @returns groups: string[]
RETURN
  // @include access/_groups
  AS groups
