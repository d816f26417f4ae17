// A company that a record names which the viewer sees: only its own record may be hidden.
// @param audiences: string[]
coalesce(c.audience IN $audiences, true)
