// Notes the id of a token that is refused from now on; one that is revoked already keeps its date.
// @param jti: string
// @returns revokedAt: string
// @write
MERGE (t:RevokedToken {jti: $jti})
ON CREATE SET t.revokedAt = datetime()
RETURN toString(t.revokedAt) AS revokedAt
