// Reports of seizures: by the id of their record, and by the request that made them, so that none is made twice. A record
// that was withdrawn lies under a label of its own, where no list, count or finding looks.
CREATE CONSTRAINT seizure_report_id IF NOT EXISTS FOR (n:SeizureReport) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seizure_report_request IF NOT EXISTS FOR (n:SeizureReport) REQUIRE n.request IS UNIQUE;
CREATE CONSTRAINT withdrawn_seizure_id IF NOT EXISTS FOR (n:WithdrawnSeizure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seizure_version_key IF NOT EXISTS FOR (n:SeizureVersion) REQUIRE n.key IS UNIQUE;
