// @param audiences: string[]
coalesce(g.base, 0) + reduce(sum = 0, own IN COLLECT {
  MATCH (a:Audience) WHERE a.key IN $audiences RETURN a.revision } | sum + own)
