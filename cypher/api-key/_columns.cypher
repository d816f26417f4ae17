// What is known of an API key `k`, but for its hash.
// @returns id: string, name: string, role: ViewerRole, administration: string | null, clearance: Marking
// @returns groups: string[], scopes: AccessScope[], createdAt: string, expiresAt: string
// @returns state: ApiKeyState
k.id AS id, k.name AS name, k.role AS role, k.administration AS administration, k.clearance AS clearance,
k.groups AS groups, k.scopes AS scopes, toString(k.createdAt) AS createdAt, toString(k.expiresAt) AS expiresAt,
CASE WHEN k.revokedAt IS NOT NULL THEN 'REVOKED' WHEN k.expiresAt <= datetime() THEN 'EXPIRED' ELSE 'VALID' END AS state
