// Every audience: for whoever has the graph itself in hand, as the command line has.
// @returns key: string
MATCH (a:Audience)
WHERE a.key > ''
RETURN a.key AS key
ORDER BY key
