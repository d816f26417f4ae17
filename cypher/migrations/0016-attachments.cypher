// Files that records and notices have with them, by id and by their content; those that wait to be attached by since when.
// Requests by when they were answered, since they are kept for a month.
CREATE CONSTRAINT attachment_id IF NOT EXISTS FOR (n:Attachment) REQUIRE n.id IS UNIQUE;
CREATE INDEX attachment_sha256 IF NOT EXISTS FOR (n:Attachment) ON (n.sha256);
CREATE INDEX attachment_pending IF NOT EXISTS FOR (n:Attachment) ON (n.pendingSince);
CREATE INDEX request_at IF NOT EXISTS FOR (n:Request) ON (n.at);
