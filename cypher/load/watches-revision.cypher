// Whether watches have changed: raised with each change of one.
// @returns revision: int
MATCH (g:Graph {name: 'portolan'})
RETURN coalesce(g.watches, 0) AS revision
