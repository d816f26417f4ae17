// The first records that each notice of a batch tells of: seizures, then shipments.
// @param keys: string[]
// @returns of: string, topic: string
UNWIND $keys AS of
CALL (of) {
  // @include watch/_told
  RETURN topic ORDER BY topic LIMIT 20
}
RETURN of AS of, topic AS topic
