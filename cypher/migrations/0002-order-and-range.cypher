// What lists are sorted and filtered by; a keyset page starts at its place in one of these.
CREATE INDEX shipment_departed IF NOT EXISTS FOR (n:Shipment) ON (n.departed);
CREATE INDEX shipment_weight IF NOT EXISTS FOR (n:Shipment) ON (n.weightKg);
CREATE INDEX shipment_value IF NOT EXISTS FOR (n:Shipment) ON (n.valueUsd);
CREATE INDEX shipment_hs IF NOT EXISTS FOR (n:Shipment) ON (n.hs);
CREATE INDEX seizure_date IF NOT EXISTS FOR (n:Seizure) ON (n.date);
CREATE INDEX seizure_shipment IF NOT EXISTS FOR (n:Seizure) ON (n.shipmentId);
CREATE INDEX seizure_country IF NOT EXISTS FOR (n:Seizure) ON (n.country);
CREATE INDEX company_name IF NOT EXISTS FOR (n:Company) ON (n.name);
CREATE INDEX vessel_name IF NOT EXISTS FOR (n:Vessel) ON (n.name);
CREATE INDEX route_shipments IF NOT EXISTS FOR (n:Route) ON (n.shipments);
CREATE INDEX route_seizures IF NOT EXISTS FOR (n:Route) ON (n.seizures);
CREATE INDEX place_calls IF NOT EXISTS FOR (n:Place) ON (n.calls);
CREATE INDEX stretch_period IF NOT EXISTS FOR (n:Stretch) ON (n.level, n.lastMonth, n.firstMonth);
