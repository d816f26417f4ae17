// @param audiences: string[]
reduce(sum = 0, i IN range(0, size(coalesce(t.audiences, [])) - 1)
  | CASE WHEN t.audiences[i] IN $audiences THEN sum + t.totals[i] ELSE sum END)
