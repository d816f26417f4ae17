// Whether the viewer sees every record: audiences that only the exchange has do not count.
// @param audiences: string[]
NOT EXISTS { MATCH (a:Audience) WHERE a.key > '' AND a.unrecorded IS NULL AND NOT a.key IN $audiences }
