// Says that the graph is being emptied, so that nobody loads into half of one. What comes next begins at revisions that no
// answer was ever given for.
// @write
MATCH (g:Graph {name: 'portolan'})
SET g.resetting = true, g.base = coalesce(g.base, 0) + 1
  + reduce(sum = 0, revision IN COLLECT { MATCH (a:Audience) WHERE a.key > '' RETURN a.revision } | sum + revision)
