// @param audiences: string[]
reduce(sum = 0, i IN range(0, size(coalesce(r.seizureAudiences, [])) - 1)
  | CASE WHEN r.seizureAudiences[i] IN $audiences THEN sum + r.seizuresBy[i] ELSE sum END)
