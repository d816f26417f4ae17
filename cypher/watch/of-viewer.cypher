// The viewer's own watches, the latest first.
// @param audiences: string[]
MATCH (w:Watch)
WHERE
  // @include access/_watch
RETURN
  // @include watch/_columns
ORDER BY w.createdAt DESC, id
