// The token of this id, if it is revoked.
// @param jti: string
// @returns revokedAt: string
MATCH (t:RevokedToken {jti: $jti})
RETURN toString(t.revokedAt) AS revokedAt
