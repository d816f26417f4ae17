// Who may see what: an audience for every combination of marking, owner, groups and recipients that records carry. Records
// have no index by it: an audience is too large a part of them to start from.
CREATE CONSTRAINT audience_key IF NOT EXISTS FOR (n:Audience) REQUIRE n.key IS UNIQUE;
