// The tallies of a node that the viewer sees, of the years of a period.
// @param audiences: string[], fromMonth: string, afterMonth: string
// @returns texts: string[]
reduce(seen = [], year IN [k IN keys(n) WHERE 'traffic' + left($fromMonth, 4) <= k AND k + '-01' < 'traffic' + $afterMonth | n[k]]
  | seen + [i IN range(0, size(year) - 1) WHERE n.audiences[i] IN $audiences AND year[i] > '' | year[i]]) AS texts
