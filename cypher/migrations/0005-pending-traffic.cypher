// Moves of traffic that batches have committed and counters do not hold yet.
CREATE CONSTRAINT pending_traffic_id IF NOT EXISTS FOR (n:PendingTraffic) REQUIRE n.id IS UNIQUE;
