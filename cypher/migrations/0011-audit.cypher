// The audit log: entries in one chain, and the one node that says where it ends. Entries have an id of their own beside
// their place in the chain, so that a batch whose commit was in doubt is not written twice.
CREATE CONSTRAINT audit_entry_sequence IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.sequence IS UNIQUE;
CREATE CONSTRAINT audit_entry_id IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audit_head_name IF NOT EXISTS FOR (n:AuditHead) REQUIRE n.name IS UNIQUE;
MERGE (h:AuditHead {name: 'audit'}) ON CREATE SET h.sequence = 0, h.hash = '';
