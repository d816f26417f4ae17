// What a vessel shows.
// @returns imo: string, name: string | null
v.imo AS imo, v.name AS name
