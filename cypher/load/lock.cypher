// Takes the one lock under which counters, links between files and the revision are moved; held until the commit.
// Every writer takes it late and after all others, so no two can wait for each other.
// @returns revision: int, resetting: boolean
// @write
MATCH (g:Graph {name: 'portolan'})
SET g.revision = g.revision
RETURN g.revision AS revision, coalesce(g.resetting, false) AS resetting
