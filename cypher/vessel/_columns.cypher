// What a vessel shows.
// @returns imo: string, name: string | null
v.imo AS imo,
// @include access/_vessel-name
AS name
