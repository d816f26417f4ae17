// Counters that were kept as one list of buckets become tallies, a text for each audience and year, so that a year is read
// without the others.
MATCH (n:Route) WHERE n.shipments >= 1 AND n.buckets IS NOT NULL
CALL (n) {
  UNWIND range(0, size(n.buckets) - 1) AS i
  WITH n, split(n.buckets[i], '|') AS bucket, n.counts[i] AS number
  WITH n, bucket[1] AS audience, bucket[2] AS mode, bucket[0] AS month, collect(bucket[3]) AS places, collect(number) AS numbers
  WITH n, audience, month, mode + ' ' + reduce(text = places[0], place IN places[1..] | text + ',' + place) + ' ' + month + ':' +
    reduce(text = toString(numbers[0]), number IN numbers[1..] | text + ',' + number) AS line
  ORDER BY month
  WITH n, audience, 'traffic' + left(month, 4) AS year, collect(line) AS lines
  WITH n, year, collect({audience: audience, text: reduce(text = lines[0], line IN lines[1..] | text + '\n' + line)}) AS seen
  SET n[year] = [audience IN n.audiences | coalesce([each IN seen WHERE each.audience = audience | each.text][0], '')]
  WITH DISTINCT n
  REMOVE n.buckets, n.counts
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:Stretch) WHERE n.level IN ['PORT', 'COUNTRY'] AND n.key > '' AND n.shipments >= 1 AND n.buckets IS NOT NULL
CALL (n) {
  UNWIND range(0, size(n.buckets) - 1) AS i
  WITH n, split(n.buckets[i], '|') AS bucket, n.counts[i] AS number
  WITH n, bucket[1] AS audience, bucket[2] AS mode, bucket[0] AS month, collect(bucket[3]) AS places, collect(number) AS numbers
  WITH n, audience, month, mode + ' ' + reduce(text = places[0], place IN places[1..] | text + ',' + place) + ' ' + month + ':' +
    reduce(text = toString(numbers[0]), number IN numbers[1..] | text + ',' + number) AS line
  ORDER BY month
  WITH n, audience, 'traffic' + left(month, 4) AS year, collect(line) AS lines
  WITH n, year, collect({audience: audience, text: reduce(text = lines[0], line IN lines[1..] | text + '\n' + line)}) AS seen
  SET n[year] = [audience IN n.audiences | coalesce([each IN seen WHERE each.audience = audience | each.text][0], '')]
  WITH DISTINCT n
  REMOVE n.buckets, n.counts
} IN TRANSACTIONS OF 2000 ROWS;
MATCH (n:Place) WHERE n.calls >= 1 AND n.buckets IS NOT NULL
CALL (n) {
  UNWIND range(0, size(n.buckets) - 1) AS i
  WITH n, split(n.buckets[i], '|') AS bucket, n.counts[i] AS number
  WITH n, bucket[1] AS audience, bucket[2] AS mode, bucket[0] AS month, collect(bucket[3]) AS places, collect(number) AS numbers
  WITH n, audience, month, mode + ' ' + reduce(text = places[0], place IN places[1..] | text + ',' + place) + ' ' + month + ':' +
    reduce(text = toString(numbers[0]), number IN numbers[1..] | text + ',' + number) AS line
  ORDER BY month
  WITH n, audience, 'traffic' + left(month, 4) AS year, collect(line) AS lines
  WITH n, year, collect({audience: audience, text: reduce(text = lines[0], line IN lines[1..] | text + '\n' + line)}) AS seen
  SET n[year] = [audience IN n.audiences | coalesce([each IN seen WHERE each.audience = audience | each.text][0], '')]
  WITH DISTINCT n
  REMOVE n.buckets, n.counts
} IN TRANSACTIONS OF 200 ROWS;
MATCH (s:Shipment) WHERE s.departed >= date('0001-01-01')
WITH s.audience AS audience, coalesce(s.mode, '') AS mode, left(toString(s.departed), 7) AS month, count(*) AS number
ORDER BY audience, mode, month
WITH audience, 'traffic' + left(month, 4) AS year, collect(mode + ' * ' + month + ':' + number) AS lines
MATCH (a:Audience {key: audience})
SET a[year] = [reduce(text = lines[0], line IN lines[1..] | text + '\n' + line)], a.audiences = [a.key];
