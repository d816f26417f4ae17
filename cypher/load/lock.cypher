// Takes the one lock under which counters, links between files and the revision are moved; held until the commit.
// Every writer takes it after all others that it takes by itself, so no two can wait for each other.
// @write
MATCH (g:Graph {name: 'portolan'})
SET g.revision = g.revision
