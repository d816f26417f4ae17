// @param audiences: string[]
reduce(sum = 0, i IN range(0, size(coalesce(r.audiences, [])) - 1)
  | CASE WHEN r.audiences[i] IN $audiences THEN sum + r.totals[i] ELSE sum END)
