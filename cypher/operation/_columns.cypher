// What an operation shows to those in its closed group.
// @returns id: string, title: string, from: string | null, to: string | null, participants: string[]
// @returns categories: SeizureCategory[], coordinationUnit: string | null, groupId: string
o.id AS id, o.title AS title, toString(o.from) AS from, toString(o.to) AS to, o.participants AS participants,
o.categories AS categories, o.coordinationUnit AS coordinationUnit, o.group AS groupId
