// What a company shows.
// @returns id: string, name: string, aliases: string[], address: string | null, registration: string | null
// @returns lei: string | null, roles: string[], stub: boolean, marking: Marking | null, groups: string[]
// @returns owner: string | null, sourceGrade: string | null, synthetic: boolean
c.id AS id, coalesce(c.name, c.id) AS name, coalesce(c.aliases, []) AS aliases, c.address AS address,
c.registration AS registration, c.lei AS lei, coalesce(c.roles, []) AS roles,
coalesce(c.stub, false) AS stub, c.marking AS marking, coalesce(c.groups, []) AS groups, c.owner AS owner,
c.sourceGrade AS sourceGrade, coalesce(c.synthetic, false) AS synthetic
