// The traffic counters of all audiences that records of their own have.
// @returns key: string
MATCH (n:Audience)
WHERE n.key > '' AND size(coalesce(n.parts, [])) = 0
RETURN n.key AS key,
  // @include counter/_texts
ORDER BY key
