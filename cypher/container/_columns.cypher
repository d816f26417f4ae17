// What a container shows.
// @returns number: string
k.number AS number
