// How many stretches, companies and shipments there are in all.
// @returns stretches: int, companies: int, shipments: int
RETURN COUNT { MATCH (:Stretch) } AS stretches, COUNT { MATCH (:Company) } AS companies, COUNT { MATCH (:Shipment) } AS shipments
