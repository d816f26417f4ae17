// What a company shows.
// @returns id: string, name: string, aliases: string[], address: string | null, registration: string | null
// @returns lei: string | null, roles: string[], stub: boolean, synthetic: boolean
c.id AS id, coalesce(c.name, c.id) AS name, coalesce(c.aliases, []) AS aliases, c.address AS address,
c.registration AS registration, c.lei AS lei, coalesce(c.roles, []) AS roles,
coalesce(c.stub, false) AS stub, coalesce(c.synthetic, false) AS synthetic
