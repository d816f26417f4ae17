// A sample of the stretches with traffic that spans a month of the period, drawn by key, with the period's counters.
// Stretches that one route alone covers are one hypothesis: each weighs 1 by their number.
// @param level: string, share: float, fromMonth: string, afterMonth: string
// @returns weight: float, buckets: string[], counts: int[]
MATCH (t:Stretch)
WHERE t.level = $level AND t.sample < $share AND t.lastMonth >= $fromMonth AND t.firstMonth < $afterMonth
WITH t.buckets AS buckets, t.counts AS numbers,
  CASE COUNT { (t)<-[:COVERS]-() } WHEN 1 THEN head(COLLECT {
    MATCH (t)<-[:COVERS]-(r:Route)
    RETURN COUNT { (r)-[:COVERS]->(own:Stretch) WHERE own.level = $level AND COUNT { (own)<-[:COVERS]-() } = 1 }
  }) ELSE 1 END AS alike
WITH buckets, numbers, alike,
  [i IN range(0, size(buckets) - 1) WHERE buckets[i] >= $fromMonth AND buckets[i] < $afterMonth] AS chosen
RETURN 1.0 / alike AS weight, [i IN chosen | buckets[i]] AS buckets, [i IN chosen | numbers[i]] AS counts
