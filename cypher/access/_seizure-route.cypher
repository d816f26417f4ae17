// Whether the viewer may know the route of a seizure.
// @param audiences: string[]
z.routeAudience IN $audiences
