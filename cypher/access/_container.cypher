// @param audiences: string[]
EXISTS { MATCH (k)<-[:STOWED_IN]-(stowing:Shipment) WHERE stowing.audience IN $audiences }
