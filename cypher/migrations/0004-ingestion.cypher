// What ingestion looks up: migrations by number, places and companies that no list or file has described yet.
CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE;
CREATE INDEX port_listed IF NOT EXISTS FOR (n:Port) ON (n.listed);
CREATE INDEX company_stub IF NOT EXISTS FOR (n:Company) ON (n.stub);
