// Drops what was sent before a time and never attached; returns the files to which nothing refers any more.
// @param before: string
// @returns sha256: string
// @write
MATCH (a:Attachment)
WHERE a.pendingSince < datetime($before)
WITH a, a.sha256 AS sha256
DETACH DELETE a
WITH DISTINCT sha256
WHERE NOT EXISTS { MATCH (other:Attachment {sha256: sha256}) }
RETURN sha256
