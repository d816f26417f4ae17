// All tallies of a node, by year, and in each by audience.
// @returns audiences: string[], years: string[], texts: string[]
coalesce(n.audiences, []) AS audiences, [k IN keys(n) WHERE k STARTS WITH 'traffic'] AS years,
reduce(all = [], k IN [k IN keys(n) WHERE k STARTS WITH 'traffic'] | all + n[k]) AS texts
