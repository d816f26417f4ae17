// The exchange between contact points: closed groups and their members, operations, notices and what they are about, and the
// requests that were answered, so that one that is sent again is not done again. Notices are read by who may see them, in the
// order in which they were sent.
CREATE CONSTRAINT group_id IF NOT EXISTS FOR (n:Group) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT correspondent_key IF NOT EXISTS FOR (n:Correspondent) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT operation_id IF NOT EXISTS FOR (n:Operation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT notice_id IF NOT EXISTS FOR (n:Notice) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_key IF NOT EXISTS FOR (n:Topic) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT request_key IF NOT EXISTS FOR (n:Request) REQUIRE n.key IS UNIQUE;
CREATE INDEX notice_audience_sequence IF NOT EXISTS FOR (n:Notice) ON (n.audience, n.sequence);
CREATE INDEX group_audience IF NOT EXISTS FOR (n:Group) ON (n.audience);
CREATE INDEX operation_audience IF NOT EXISTS FOR (n:Operation) ON (n.audience);
