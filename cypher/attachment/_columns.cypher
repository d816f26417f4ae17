// What an attachment shows.
// @returns id: string, name: string, mediaType: string, bytes: int, sha256: string, by: string, administration: string | null
// @returns at: string
a.id AS id, a.name AS name, a.mediaType AS mediaType, a.bytes AS bytes, a.sha256 AS sha256, a.by AS by,
a.administration AS administration, toString(a.at) AS at
