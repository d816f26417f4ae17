// What contact points watch for. A watch is read by its owner alone; what it has found hangs on it, by the notice that told of
// it, with an empty text where none has yet.
CREATE CONSTRAINT watch_id IF NOT EXISTS FOR (n:Watch) REQUIRE n.id IS UNIQUE;
CREATE INDEX watch_audience IF NOT EXISTS FOR (n:Watch) ON (n.audience);
CREATE INDEX matched_notice IF NOT EXISTS FOR ()-[m:MATCHED]-() ON (m.notice);
