// Takes the lock under which the log grows, held until the commit: one writer at a time, in whatever process.
// @write
MATCH (h:AuditHead {name: 'audit'})
SET h.held = true
