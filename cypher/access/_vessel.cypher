// @param audiences: string[]
EXISTS { MATCH (v)<-[:ABOARD]-(s:Shipment) WHERE s.audience IN $audiences }
