// Where rows come from: each reading of a file has a number, which the rows that it wrote carry with their line. Goods that
// were seized together share a case.
CREATE CONSTRAINT load_run_number IF NOT EXISTS FOR (n:LoadRun) REQUIRE n.number IS UNIQUE;
CREATE INDEX seizure_case IF NOT EXISTS FOR (n:Seizure) ON (n.caseId);
