// @param audiences: string[]
NOT EXISTS { MATCH (a:Audience) WHERE a.key > '' AND NOT a.key IN $audiences }
