// Ends an API key; one that is revoked already keeps its date. No row where there is no such key.
// @param id: string
// @returns name: string, revokedAt: string
// @write
MATCH (k:ApiKey {id: $id})
SET k.revokedAt = coalesce(k.revokedAt, datetime())
RETURN k.name AS name, toString(k.revokedAt) AS revokedAt
