// Whether the viewer may know the companies that a seizure names.
// @param audiences: string[]
z.namesAudience IN $audiences
