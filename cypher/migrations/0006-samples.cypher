// Samples of stretches and companies, drawn by a number that depends on their keys alone.
CREATE INDEX stretch_sample IF NOT EXISTS FOR (n:Stretch) ON (n.level, n.sample);
CREATE INDEX company_sample IF NOT EXISTS FOR (n:Company) ON (n.sample);
