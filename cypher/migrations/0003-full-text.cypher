// Search by text. Folding of accents lets "Genève" be found as "geneve".
CREATE FULLTEXT INDEX company_text IF NOT EXISTS FOR (n:Company) ON EACH [n.name, n.aliasText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX shipment_text IF NOT EXISTS FOR (n:Shipment) ON EACH [n.description]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX place_text IF NOT EXISTS FOR (n:Place) ON EACH [n.name, n.code]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
