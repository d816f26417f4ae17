// Which entries `e` are asked for. With an administration: those of its own viewers and those that touched its records;
// of the latter the codes are not shown, and so choose nothing.
// @param filter: { from: string | null, to: string | null, viewers: string[] | null, operations: string[] | null, kinds: string[] | null, codes: string[] | null, administration: string | null }
($filter.administration IS NULL OR e.administration = $filter.administration OR $filter.administration IN e.owners)
AND ($filter.from IS NULL OR e.at >= $filter.from) AND ($filter.to IS NULL OR e.at <= $filter.to)
AND ($filter.viewers IS NULL OR e.viewer IN $filter.viewers)
AND ($filter.operations IS NULL OR e.operation IN $filter.operations)
AND ($filter.kinds IS NULL OR e.kind IN $filter.kinds)
AND ($filter.codes IS NULL OR (any(code IN e.codes WHERE code IN $filter.codes)
  AND ($filter.administration IS NULL OR e.administration = $filter.administration)))
