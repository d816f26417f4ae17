// One node a key: what ingestion merges on. Places share a label so that a stop is found by one index.
CREATE CONSTRAINT country_code IF NOT EXISTS FOR (n:Country) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT port_locode IF NOT EXISTS FOR (n:Port) REQUIRE n.locode IS UNIQUE;
CREATE CONSTRAINT place_code IF NOT EXISTS FOR (n:Place) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT route_key IF NOT EXISTS FOR (n:Route) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT stretch_level_key IF NOT EXISTS FOR (n:Stretch) REQUIRE (n.level, n.key) IS UNIQUE;
CREATE CONSTRAINT shipment_id IF NOT EXISTS FOR (n:Shipment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT company_id IF NOT EXISTS FOR (n:Company) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT vessel_imo IF NOT EXISTS FOR (n:Vessel) REQUIRE n.imo IS UNIQUE;
CREATE CONSTRAINT container_number IF NOT EXISTS FOR (n:Container) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT seizure_id IF NOT EXISTS FOR (n:Seizure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT load_fingerprint IF NOT EXISTS FOR (n:Load) REQUIRE n.fingerprint IS UNIQUE;
CREATE CONSTRAINT graph_name IF NOT EXISTS FOR (n:Graph) REQUIRE n.name IS UNIQUE;
