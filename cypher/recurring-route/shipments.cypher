// Shipments of the years of a period: the tallies of the audiences.
MATCH (n:Audience)
WHERE n.key IN $audiences
RETURN
  // @include access/_texts
