// The buckets of the period that the viewer sees; all of the period's where they see everything.
// @param audiences: string[], fromMonth: string, afterMonth: string
[i IN range(0, size(buckets) - 1)
  WHERE buckets[i] >= $fromMonth AND buckets[i] < $afterMonth AND (everything OR split(buckets[i], '|')[1] IN $audiences)] AS chosen
