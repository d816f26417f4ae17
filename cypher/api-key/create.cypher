// Keeps a new API key: the hash of its secret, never the secret.
// @param id: string, hash: string, name: string, role: ViewerRole, administration: string | null
// @param clearance: Marking, groups: string[], scopes: AccessScope[], days: int
// @returns expiresAt: string
// @write
CREATE (k:ApiKey {
  id: $id, hash: $hash, name: $name, role: $role, administration: $administration, clearance: $clearance,
  groups: $groups, scopes: $scopes, createdAt: datetime(), expiresAt: datetime() + duration({days: $days})
})
RETURN toString(k.expiresAt) AS expiresAt
