// A closed group that the viewer belongs to: for others there is none.
// @param audiences: string[]
g.audience IN $audiences
