// A watch of the viewer's own: nobody else is of its audience.
// @param audiences: string[]
w.audience IN $audiences AND w.deletedAt IS NULL
