// Which companies are one: parties, and the links that hold them together or were refused. Links are listed by how likely they are.
CREATE CONSTRAINT party_id IF NOT EXISTS FOR (n:Party) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT party_link_key IF NOT EXISTS FOR (n:PartyLink) REQUIRE n.key IS UNIQUE;
CREATE INDEX party_link_rank IF NOT EXISTS FOR (n:PartyLink) ON (n.rank);
