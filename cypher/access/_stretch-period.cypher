// A stretch on which the traffic that the viewer sees spans a month of the period.
// @param audiences: string[]
// @param fromMonth: string, afterMonth: string
(any(i IN range(0, size(coalesce(t.audiences, [])) - 1) WHERE t.audiences[i] IN $audiences AND t.lastMonths[i] >= $fromMonth)
  AND any(i IN range(0, size(coalesce(t.audiences, [])) - 1) WHERE t.audiences[i] IN $audiences AND t.firstMonths[i] < $afterMonth))
