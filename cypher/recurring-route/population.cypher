// How many companies and shipments there are in all.
// @returns companies: int, shipments: int
RETURN COUNT { MATCH (:Company) } AS companies, COUNT { MATCH (:Shipment) } AS shipments
