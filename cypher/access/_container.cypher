// @param audiences: string[]
EXISTS { MATCH (k)<-[:STOWED_IN]-(s:Shipment) WHERE s.audience IN $audiences }
