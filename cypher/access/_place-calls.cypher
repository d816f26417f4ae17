// @param audiences: string[]
reduce(sum = 0, i IN range(0, size(coalesce(p.audiences, [])) - 1)
  | CASE WHEN p.audiences[i] IN $audiences THEN sum + p.totals[i] ELSE sum END)
