// @param audiences: string[]
EXISTS { MATCH (v)<-[:ABOARD]-(aboard:Shipment) WHERE aboard.audience IN $audiences }
