// What a closed group shows to those who are in it.
// @returns id: string, title: string, createdAt: string
g.id AS id, g.title AS title, toString(g.createdAt) AS createdAt
