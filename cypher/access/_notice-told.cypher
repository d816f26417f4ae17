// Whether the viewer may know something of what a notice of a watch tells of: by itself it would tell that hidden records are
// there. Each text has the audiences, a line each, that it takes to know one of them.
// @param audiences: string[]
(n.needs IS NULL OR any(needs IN n.needs WHERE all(key IN split(needs, '\n') WHERE key IN $audiences)))
