// Generated from cypher/seizure/ by npm run codegen; edit those files.
import type { Marking, SeizureCategory } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

/** What a seizure shows. `country` is where it was made, or the reporter's where no place is recorded. */
export interface SeizureColumns {
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  hs: string | null;
  hsEdition: number | null;
  quantityValue: number | null;
  quantityUnit: string | null;
  normalisedQuantity: number | null;
  normalisedUnit: string | null;
  valueUsd: number | null;
  conveyance: string | null;
  conveyanceId: string | null;
  flag: string | null;
  concealment: string | null;
  detection: string | null;
  riskIndicators: string[];
  persons: number | null;
  nationalities: string[];
  originCode: string | null;
  operation: string | null;
  caseId: string | null;
  sourceGrade: string | null;
  shipmentId: string | null;
  countryCode: string | null;
  marking: Marking;
  groups: string[];
  owner: string | null;
  synthetic: boolean;
}

export interface SeizureByIdParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface SeizureByIdRow {
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  hs: string | null;
  hsEdition: number | null;
  quantityValue: number | null;
  quantityUnit: string | null;
  normalisedQuantity: number | null;
  normalisedUnit: string | null;
  valueUsd: number | null;
  conveyance: string | null;
  conveyanceId: string | null;
  flag: string | null;
  concealment: string | null;
  detection: string | null;
  riskIndicators: string[];
  persons: number | null;
  nationalities: string[];
  originCode: string | null;
  operation: string | null;
  caseId: string | null;
  sourceGrade: string | null;
  shipmentId: string | null;
  countryCode: string | null;
  marking: Marking;
  groups: string[];
  owner: string | null;
  synthetic: boolean;
}
/** Seizures for a batch of ids. */
export const byId: Statement<SeizureByIdParams, SeizureByIdRow> = {
  name: 'seizure/by-id',
  write: false,
  integers: [],
  columns: { id: 'string', date: 'string', category: 'SeizureCategory', substance: 'string | null', hs: 'string | null', hsEdition: 'int | null', quantityValue: 'float | null', quantityUnit: 'string | null', normalisedQuantity: 'float | null', normalisedUnit: 'string | null', valueUsd: 'float | null', conveyance: 'string | null', conveyanceId: 'string | null', flag: 'string | null', concealment: 'string | null', detection: 'string | null', riskIndicators: 'string[]', persons: 'int | null', nationalities: 'string[]', originCode: 'string | null', operation: 'string | null', caseId: 'string | null', sourceGrade: 'string | null', shipmentId: 'string | null', countryCode: 'string | null', marking: 'Marking', groups: 'string[]', owner: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $keys AS wanted
MATCH (z:Seizure {id: wanted})
WHERE
  z.audience IN $audiences
RETURN
  z.id AS id, toString(z.date) AS date, z.category AS category, z.substance AS substance,
  z.hs AS hs, z.hsEdition AS hsEdition, z.quantity AS quantityValue, z.unit AS quantityUnit,
  z.normalisedQuantity AS normalisedQuantity, z.normalisedUnit AS normalisedUnit, z.valueUsd AS valueUsd,
  z.conveyance AS conveyance, z.conveyanceId AS conveyanceId, z.flag AS flag, z.concealment AS concealment,
  z.detection AS detection, coalesce(z.riskIndicators, []) AS riskIndicators, z.persons AS persons,
  coalesce(z.nationalities, []) AS nationalities, z.origin AS originCode, z.operation AS operation, z.caseId AS caseId, z.sourceGrade AS sourceGrade,
  z.shipmentId AS shipmentId, z.country AS countryCode,
  z.marking AS marking, coalesce(z.groups, []) AS groups, z.owner AS owner,
  coalesce(z.synthetic, false) AS synthetic`,
};

export interface SeizureCountEveryParams {
  audiences: ReadonlyArray<string>;
}
export interface SeizureCountEveryRow {
  total: number;
}
/** How many seizures there are. */
export const countEvery: Statement<SeizureCountEveryParams, SeizureCountEveryRow> = {
  name: 'seizure/count-every',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `MATCH (z:Seizure)
WHERE z.date >= date('0001-01-01') AND
  z.audience IN $audiences
RETURN count(z) AS total`,
};

export interface SeizureOfCompanyParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  audiences: ReadonlyArray<string>;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
}
export interface SeizureOfCompanyRow {
  parent: string;
  rank: number;
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  hs: string | null;
  hsEdition: number | null;
  quantityValue: number | null;
  quantityUnit: string | null;
  normalisedQuantity: number | null;
  normalisedUnit: string | null;
  valueUsd: number | null;
  conveyance: string | null;
  conveyanceId: string | null;
  flag: string | null;
  concealment: string | null;
  detection: string | null;
  riskIndicators: string[];
  persons: number | null;
  nationalities: string[];
  originCode: string | null;
  operation: string | null;
  caseId: string | null;
  sourceGrade: string | null;
  shipmentId: string | null;
  countryCode: string | null;
  marking: Marking;
  groups: string[];
  owner: string | null;
  synthetic: boolean;
}
/** Seizures that name each company of a batch, or were taken from a shipment that does, from a cursor on. */
export const ofCompany: Statement<SeizureOfCompanyParams, SeizureOfCompanyRow> = {
  name: 'seizure/of-company',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', date: 'string', category: 'SeizureCategory', substance: 'string | null', hs: 'string | null', hsEdition: 'int | null', quantityValue: 'float | null', quantityUnit: 'string | null', normalisedQuantity: 'float | null', normalisedUnit: 'string | null', valueUsd: 'float | null', conveyance: 'string | null', conveyanceId: 'string | null', flag: 'string | null', concealment: 'string | null', detection: 'string | null', riskIndicators: 'string[]', persons: 'int | null', nationalities: 'string[]', originCode: 'string | null', operation: 'string | null', caseId: 'string | null', sourceGrade: 'string | null', shipmentId: 'string | null', countryCode: 'string | null', marking: 'Marking', groups: 'string[]', owner: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  CALL (anchor) {
    MATCH (c:Company {id: anchor})<-[:CONSIGNED_BY|CONSIGNED_TO]-(z:Seizure)
    WHERE
      z.namesAudience IN $audiences
      AND
      coalesce(c.audience IN $audiences, true)
    RETURN z
    UNION
    MATCH (c:Company {id: anchor})<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)<-[:TAKEN_FROM]-(z:Seizure)
    WHERE
      s.audience IN $audiences
      AND
      coalesce(c.audience IN $audiences, true)
    RETURN z
  }
  WITH DISTINCT parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  WITH parent, z, CASE $sort
    WHEN 'MOST_VALUABLE' THEN z.valueUsd
    WHEN 'OLDEST' THEN -(z.date.year * 10000 + z.date.month * 100 + z.date.day)
    ELSE z.date.year * 10000 + z.date.month * 100 + z.date.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND z.id > $after.id)
  RETURN z, rank ORDER BY rank DESC, z.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  z.id AS id, toString(z.date) AS date, z.category AS category, z.substance AS substance,
  z.hs AS hs, z.hsEdition AS hsEdition, z.quantity AS quantityValue, z.unit AS quantityUnit,
  z.normalisedQuantity AS normalisedQuantity, z.normalisedUnit AS normalisedUnit, z.valueUsd AS valueUsd,
  z.conveyance AS conveyance, z.conveyanceId AS conveyanceId, z.flag AS flag, z.concealment AS concealment,
  z.detection AS detection, coalesce(z.riskIndicators, []) AS riskIndicators, z.persons AS persons,
  coalesce(z.nationalities, []) AS nationalities, z.origin AS originCode, z.operation AS operation, z.caseId AS caseId, z.sourceGrade AS sourceGrade,
  z.shipmentId AS shipmentId, z.country AS countryCode,
  z.marking AS marking, coalesce(z.groups, []) AS groups, z.owner AS owner,
  coalesce(z.synthetic, false) AS synthetic`,
};

export interface SeizureOfCompanyCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  audiences: ReadonlyArray<string>;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
}
export interface SeizureOfCompanyCountRow {
  parent: string;
  total: number;
}
/** Seizures that name each company of a batch, or were taken from a shipment that does: how many. */
export const ofCompanyCount: Statement<SeizureOfCompanyCountParams, SeizureOfCompanyCountRow> = {
  name: 'seizure/of-company-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  CALL (anchor) {
    MATCH (c:Company {id: anchor})<-[:CONSIGNED_BY|CONSIGNED_TO]-(z:Seizure)
    WHERE
      z.namesAudience IN $audiences
      AND
      coalesce(c.audience IN $audiences, true)
    RETURN z
    UNION
    MATCH (c:Company {id: anchor})<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)<-[:TAKEN_FROM]-(z:Seizure)
    WHERE
      s.audience IN $audiences
      AND
      coalesce(c.audience IN $audiences, true)
    RETURN z
  }
  WITH DISTINCT parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  RETURN count(DISTINCT z) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface SeizureOfContainerParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  audiences: ReadonlyArray<string>;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
}
export interface SeizureOfContainerRow {
  parent: string;
  rank: number;
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  hs: string | null;
  hsEdition: number | null;
  quantityValue: number | null;
  quantityUnit: string | null;
  normalisedQuantity: number | null;
  normalisedUnit: string | null;
  valueUsd: number | null;
  conveyance: string | null;
  conveyanceId: string | null;
  flag: string | null;
  concealment: string | null;
  detection: string | null;
  riskIndicators: string[];
  persons: number | null;
  nationalities: string[];
  originCode: string | null;
  operation: string | null;
  caseId: string | null;
  sourceGrade: string | null;
  shipmentId: string | null;
  countryCode: string | null;
  marking: Marking;
  groups: string[];
  owner: string | null;
  synthetic: boolean;
}
/** Seizures from shipments stowed in each container of a batch, from a cursor on. */
export const ofContainer: Statement<SeizureOfContainerParams, SeizureOfContainerRow> = {
  name: 'seizure/of-container',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', date: 'string', category: 'SeizureCategory', substance: 'string | null', hs: 'string | null', hsEdition: 'int | null', quantityValue: 'float | null', quantityUnit: 'string | null', normalisedQuantity: 'float | null', normalisedUnit: 'string | null', valueUsd: 'float | null', conveyance: 'string | null', conveyanceId: 'string | null', flag: 'string | null', concealment: 'string | null', detection: 'string | null', riskIndicators: 'string[]', persons: 'int | null', nationalities: 'string[]', originCode: 'string | null', operation: 'string | null', caseId: 'string | null', sourceGrade: 'string | null', shipmentId: 'string | null', countryCode: 'string | null', marking: 'Marking', groups: 'string[]', owner: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Container {number: anchor})<-[:STOWED_IN]-(s:Shipment)<-[:TAKEN_FROM]-(z:Seizure)
  WHERE
    s.audience IN $audiences
  WITH DISTINCT parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  WITH parent, z, CASE $sort
    WHEN 'MOST_VALUABLE' THEN z.valueUsd
    WHEN 'OLDEST' THEN -(z.date.year * 10000 + z.date.month * 100 + z.date.day)
    ELSE z.date.year * 10000 + z.date.month * 100 + z.date.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND z.id > $after.id)
  RETURN z, rank ORDER BY rank DESC, z.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  z.id AS id, toString(z.date) AS date, z.category AS category, z.substance AS substance,
  z.hs AS hs, z.hsEdition AS hsEdition, z.quantity AS quantityValue, z.unit AS quantityUnit,
  z.normalisedQuantity AS normalisedQuantity, z.normalisedUnit AS normalisedUnit, z.valueUsd AS valueUsd,
  z.conveyance AS conveyance, z.conveyanceId AS conveyanceId, z.flag AS flag, z.concealment AS concealment,
  z.detection AS detection, coalesce(z.riskIndicators, []) AS riskIndicators, z.persons AS persons,
  coalesce(z.nationalities, []) AS nationalities, z.origin AS originCode, z.operation AS operation, z.caseId AS caseId, z.sourceGrade AS sourceGrade,
  z.shipmentId AS shipmentId, z.country AS countryCode,
  z.marking AS marking, coalesce(z.groups, []) AS groups, z.owner AS owner,
  coalesce(z.synthetic, false) AS synthetic`,
};

export interface SeizureOfContainerCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  audiences: ReadonlyArray<string>;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
}
export interface SeizureOfContainerCountRow {
  parent: string;
  total: number;
}
/** Seizures from shipments stowed in each container of a batch: how many. */
export const ofContainerCount: Statement<SeizureOfContainerCountParams, SeizureOfContainerCountRow> = {
  name: 'seizure/of-container-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Container {number: anchor})<-[:STOWED_IN]-(s:Shipment)<-[:TAKEN_FROM]-(z:Seizure)
  WHERE
    s.audience IN $audiences
  WITH DISTINCT parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  RETURN count(DISTINCT z) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface SeizureOfCountryParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
  audiences: ReadonlyArray<string>;
}
export interface SeizureOfCountryRow {
  parent: string;
  rank: number;
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  hs: string | null;
  hsEdition: number | null;
  quantityValue: number | null;
  quantityUnit: string | null;
  normalisedQuantity: number | null;
  normalisedUnit: string | null;
  valueUsd: number | null;
  conveyance: string | null;
  conveyanceId: string | null;
  flag: string | null;
  concealment: string | null;
  detection: string | null;
  riskIndicators: string[];
  persons: number | null;
  nationalities: string[];
  originCode: string | null;
  operation: string | null;
  caseId: string | null;
  sourceGrade: string | null;
  shipmentId: string | null;
  countryCode: string | null;
  marking: Marking;
  groups: string[];
  owner: string | null;
  synthetic: boolean;
}
/** Seizures made in each country of a batch, from a cursor on. */
export const ofCountry: Statement<SeizureOfCountryParams, SeizureOfCountryRow> = {
  name: 'seizure/of-country',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', date: 'string', category: 'SeizureCategory', substance: 'string | null', hs: 'string | null', hsEdition: 'int | null', quantityValue: 'float | null', quantityUnit: 'string | null', normalisedQuantity: 'float | null', normalisedUnit: 'string | null', valueUsd: 'float | null', conveyance: 'string | null', conveyanceId: 'string | null', flag: 'string | null', concealment: 'string | null', detection: 'string | null', riskIndicators: 'string[]', persons: 'int | null', nationalities: 'string[]', originCode: 'string | null', operation: 'string | null', caseId: 'string | null', sourceGrade: 'string | null', shipmentId: 'string | null', countryCode: 'string | null', marking: 'Marking', groups: 'string[]', owner: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (z:Seizure {country: anchor})
  WITH parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  WITH parent, z, CASE $sort
    WHEN 'MOST_VALUABLE' THEN z.valueUsd
    WHEN 'OLDEST' THEN -(z.date.year * 10000 + z.date.month * 100 + z.date.day)
    ELSE z.date.year * 10000 + z.date.month * 100 + z.date.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND z.id > $after.id)
  RETURN z, rank ORDER BY rank DESC, z.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  z.id AS id, toString(z.date) AS date, z.category AS category, z.substance AS substance,
  z.hs AS hs, z.hsEdition AS hsEdition, z.quantity AS quantityValue, z.unit AS quantityUnit,
  z.normalisedQuantity AS normalisedQuantity, z.normalisedUnit AS normalisedUnit, z.valueUsd AS valueUsd,
  z.conveyance AS conveyance, z.conveyanceId AS conveyanceId, z.flag AS flag, z.concealment AS concealment,
  z.detection AS detection, coalesce(z.riskIndicators, []) AS riskIndicators, z.persons AS persons,
  coalesce(z.nationalities, []) AS nationalities, z.origin AS originCode, z.operation AS operation, z.caseId AS caseId, z.sourceGrade AS sourceGrade,
  z.shipmentId AS shipmentId, z.country AS countryCode,
  z.marking AS marking, coalesce(z.groups, []) AS groups, z.owner AS owner,
  coalesce(z.synthetic, false) AS synthetic`,
};

export interface SeizureOfCountryCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
  audiences: ReadonlyArray<string>;
}
export interface SeizureOfCountryCountRow {
  parent: string;
  total: number;
}
/** Seizures made in each country of a batch: how many. */
export const ofCountryCount: Statement<SeizureOfCountryCountParams, SeizureOfCountryCountRow> = {
  name: 'seizure/of-country-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (z:Seizure {country: anchor})
  WITH parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  RETURN count(DISTINCT z) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface SeizureOfPeriodParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
  audiences: ReadonlyArray<string>;
}
export interface SeizureOfPeriodRow {
  parent: string;
  rank: number;
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  hs: string | null;
  hsEdition: number | null;
  quantityValue: number | null;
  quantityUnit: string | null;
  normalisedQuantity: number | null;
  normalisedUnit: string | null;
  valueUsd: number | null;
  conveyance: string | null;
  conveyanceId: string | null;
  flag: string | null;
  concealment: string | null;
  detection: string | null;
  riskIndicators: string[];
  persons: number | null;
  nationalities: string[];
  originCode: string | null;
  operation: string | null;
  caseId: string | null;
  sourceGrade: string | null;
  shipmentId: string | null;
  countryCode: string | null;
  marking: Marking;
  groups: string[];
  owner: string | null;
  synthetic: boolean;
}
/** Seizures of a period; anchors are its first and last day, from a cursor on. */
export const ofPeriod: Statement<SeizureOfPeriodParams, SeizureOfPeriodRow> = {
  name: 'seizure/of-period',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', date: 'string', category: 'SeizureCategory', substance: 'string | null', hs: 'string | null', hsEdition: 'int | null', quantityValue: 'float | null', quantityUnit: 'string | null', normalisedQuantity: 'float | null', normalisedUnit: 'string | null', valueUsd: 'float | null', conveyance: 'string | null', conveyanceId: 'string | null', flag: 'string | null', concealment: 'string | null', detection: 'string | null', riskIndicators: 'string[]', persons: 'int | null', nationalities: 'string[]', originCode: 'string | null', operation: 'string | null', caseId: 'string | null', sourceGrade: 'string | null', shipmentId: 'string | null', countryCode: 'string | null', marking: 'Marking', groups: 'string[]', owner: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (z:Seizure)
  WHERE z.date >= date(parent.anchors[0]) AND z.date <= date(parent.anchors[1])
  WITH parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  WITH parent, z, CASE $sort
    WHEN 'MOST_VALUABLE' THEN z.valueUsd
    WHEN 'OLDEST' THEN -(z.date.year * 10000 + z.date.month * 100 + z.date.day)
    ELSE z.date.year * 10000 + z.date.month * 100 + z.date.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND z.id > $after.id)
  RETURN z, rank ORDER BY rank DESC, z.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  z.id AS id, toString(z.date) AS date, z.category AS category, z.substance AS substance,
  z.hs AS hs, z.hsEdition AS hsEdition, z.quantity AS quantityValue, z.unit AS quantityUnit,
  z.normalisedQuantity AS normalisedQuantity, z.normalisedUnit AS normalisedUnit, z.valueUsd AS valueUsd,
  z.conveyance AS conveyance, z.conveyanceId AS conveyanceId, z.flag AS flag, z.concealment AS concealment,
  z.detection AS detection, coalesce(z.riskIndicators, []) AS riskIndicators, z.persons AS persons,
  coalesce(z.nationalities, []) AS nationalities, z.origin AS originCode, z.operation AS operation, z.caseId AS caseId, z.sourceGrade AS sourceGrade,
  z.shipmentId AS shipmentId, z.country AS countryCode,
  z.marking AS marking, coalesce(z.groups, []) AS groups, z.owner AS owner,
  coalesce(z.synthetic, false) AS synthetic`,
};

export interface SeizureOfPeriodCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
  audiences: ReadonlyArray<string>;
}
export interface SeizureOfPeriodCountRow {
  parent: string;
  total: number;
}
/** Seizures of a period; anchors are its first and last day: how many. */
export const ofPeriodCount: Statement<SeizureOfPeriodCountParams, SeizureOfPeriodCountRow> = {
  name: 'seizure/of-period-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (z:Seizure)
  WHERE z.date >= date(parent.anchors[0]) AND z.date <= date(parent.anchors[1])
  WITH parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  RETURN count(DISTINCT z) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface SeizureOfPlaceParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
  audiences: ReadonlyArray<string>;
}
export interface SeizureOfPlaceRow {
  parent: string;
  rank: number;
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  hs: string | null;
  hsEdition: number | null;
  quantityValue: number | null;
  quantityUnit: string | null;
  normalisedQuantity: number | null;
  normalisedUnit: string | null;
  valueUsd: number | null;
  conveyance: string | null;
  conveyanceId: string | null;
  flag: string | null;
  concealment: string | null;
  detection: string | null;
  riskIndicators: string[];
  persons: number | null;
  nationalities: string[];
  originCode: string | null;
  operation: string | null;
  caseId: string | null;
  sourceGrade: string | null;
  shipmentId: string | null;
  countryCode: string | null;
  marking: Marking;
  groups: string[];
  owner: string | null;
  synthetic: boolean;
}
/** Seizures made at each place of a batch, from a cursor on. */
export const ofPlace: Statement<SeizureOfPlaceParams, SeizureOfPlaceRow> = {
  name: 'seizure/of-place',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', date: 'string', category: 'SeizureCategory', substance: 'string | null', hs: 'string | null', hsEdition: 'int | null', quantityValue: 'float | null', quantityUnit: 'string | null', normalisedQuantity: 'float | null', normalisedUnit: 'string | null', valueUsd: 'float | null', conveyance: 'string | null', conveyanceId: 'string | null', flag: 'string | null', concealment: 'string | null', detection: 'string | null', riskIndicators: 'string[]', persons: 'int | null', nationalities: 'string[]', originCode: 'string | null', operation: 'string | null', caseId: 'string | null', sourceGrade: 'string | null', shipmentId: 'string | null', countryCode: 'string | null', marking: 'Marking', groups: 'string[]', owner: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Place {code: anchor})<-[:SEIZED_AT]-(z:Seizure)
  WITH parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  WITH parent, z, CASE $sort
    WHEN 'MOST_VALUABLE' THEN z.valueUsd
    WHEN 'OLDEST' THEN -(z.date.year * 10000 + z.date.month * 100 + z.date.day)
    ELSE z.date.year * 10000 + z.date.month * 100 + z.date.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND z.id > $after.id)
  RETURN z, rank ORDER BY rank DESC, z.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  z.id AS id, toString(z.date) AS date, z.category AS category, z.substance AS substance,
  z.hs AS hs, z.hsEdition AS hsEdition, z.quantity AS quantityValue, z.unit AS quantityUnit,
  z.normalisedQuantity AS normalisedQuantity, z.normalisedUnit AS normalisedUnit, z.valueUsd AS valueUsd,
  z.conveyance AS conveyance, z.conveyanceId AS conveyanceId, z.flag AS flag, z.concealment AS concealment,
  z.detection AS detection, coalesce(z.riskIndicators, []) AS riskIndicators, z.persons AS persons,
  coalesce(z.nationalities, []) AS nationalities, z.origin AS originCode, z.operation AS operation, z.caseId AS caseId, z.sourceGrade AS sourceGrade,
  z.shipmentId AS shipmentId, z.country AS countryCode,
  z.marking AS marking, coalesce(z.groups, []) AS groups, z.owner AS owner,
  coalesce(z.synthetic, false) AS synthetic`,
};

export interface SeizureOfPlaceCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
  audiences: ReadonlyArray<string>;
}
export interface SeizureOfPlaceCountRow {
  parent: string;
  total: number;
}
/** Seizures made at each place of a batch: how many. */
export const ofPlaceCount: Statement<SeizureOfPlaceCountParams, SeizureOfPlaceCountRow> = {
  name: 'seizure/of-place-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Place {code: anchor})<-[:SEIZED_AT]-(z:Seizure)
  WITH parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  RETURN count(DISTINCT z) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface SeizureOfRouteParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  audiences: ReadonlyArray<string>;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
}
export interface SeizureOfRouteRow {
  parent: string;
  rank: number;
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  hs: string | null;
  hsEdition: number | null;
  quantityValue: number | null;
  quantityUnit: string | null;
  normalisedQuantity: number | null;
  normalisedUnit: string | null;
  valueUsd: number | null;
  conveyance: string | null;
  conveyanceId: string | null;
  flag: string | null;
  concealment: string | null;
  detection: string | null;
  riskIndicators: string[];
  persons: number | null;
  nationalities: string[];
  originCode: string | null;
  operation: string | null;
  caseId: string | null;
  sourceGrade: string | null;
  shipmentId: string | null;
  countryCode: string | null;
  marking: Marking;
  groups: string[];
  owner: string | null;
  synthetic: boolean;
}
/** Seizures along each route of a batch, from a cursor on. */
export const ofRoute: Statement<SeizureOfRouteParams, SeizureOfRouteRow> = {
  name: 'seizure/of-route',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', date: 'string', category: 'SeizureCategory', substance: 'string | null', hs: 'string | null', hsEdition: 'int | null', quantityValue: 'float | null', quantityUnit: 'string | null', normalisedQuantity: 'float | null', normalisedUnit: 'string | null', valueUsd: 'float | null', conveyance: 'string | null', conveyanceId: 'string | null', flag: 'string | null', concealment: 'string | null', detection: 'string | null', riskIndicators: 'string[]', persons: 'int | null', nationalities: 'string[]', originCode: 'string | null', operation: 'string | null', caseId: 'string | null', sourceGrade: 'string | null', shipmentId: 'string | null', countryCode: 'string | null', marking: 'Marking', groups: 'string[]', owner: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Route {key: anchor})<-[:ALONG]-(z:Seizure)
  WHERE
    z.routeAudience IN $audiences
  WITH parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  WITH parent, z, CASE $sort
    WHEN 'MOST_VALUABLE' THEN z.valueUsd
    WHEN 'OLDEST' THEN -(z.date.year * 10000 + z.date.month * 100 + z.date.day)
    ELSE z.date.year * 10000 + z.date.month * 100 + z.date.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND z.id > $after.id)
  RETURN z, rank ORDER BY rank DESC, z.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  z.id AS id, toString(z.date) AS date, z.category AS category, z.substance AS substance,
  z.hs AS hs, z.hsEdition AS hsEdition, z.quantity AS quantityValue, z.unit AS quantityUnit,
  z.normalisedQuantity AS normalisedQuantity, z.normalisedUnit AS normalisedUnit, z.valueUsd AS valueUsd,
  z.conveyance AS conveyance, z.conveyanceId AS conveyanceId, z.flag AS flag, z.concealment AS concealment,
  z.detection AS detection, coalesce(z.riskIndicators, []) AS riskIndicators, z.persons AS persons,
  coalesce(z.nationalities, []) AS nationalities, z.origin AS originCode, z.operation AS operation, z.caseId AS caseId, z.sourceGrade AS sourceGrade,
  z.shipmentId AS shipmentId, z.country AS countryCode,
  z.marking AS marking, coalesce(z.groups, []) AS groups, z.owner AS owner,
  coalesce(z.synthetic, false) AS synthetic`,
};

export interface SeizureOfRouteCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  audiences: ReadonlyArray<string>;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
}
export interface SeizureOfRouteCountRow {
  parent: string;
  total: number;
}
/** Seizures along each route of a batch: how many. */
export const ofRouteCount: Statement<SeizureOfRouteCountParams, SeizureOfRouteCountRow> = {
  name: 'seizure/of-route-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Route {key: anchor})<-[:ALONG]-(z:Seizure)
  WHERE
    z.routeAudience IN $audiences
  WITH parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  RETURN count(DISTINCT z) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface SeizureOfShipmentParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface SeizureOfShipmentRow {
  of: string;
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  hs: string | null;
  hsEdition: number | null;
  quantityValue: number | null;
  quantityUnit: string | null;
  normalisedQuantity: number | null;
  normalisedUnit: string | null;
  valueUsd: number | null;
  conveyance: string | null;
  conveyanceId: string | null;
  flag: string | null;
  concealment: string | null;
  detection: string | null;
  riskIndicators: string[];
  persons: number | null;
  nationalities: string[];
  originCode: string | null;
  operation: string | null;
  caseId: string | null;
  sourceGrade: string | null;
  shipmentId: string | null;
  countryCode: string | null;
  marking: Marking;
  groups: string[];
  owner: string | null;
  synthetic: boolean;
}
/** What was seized from each shipment of a batch, newest first. */
export const ofShipment: Statement<SeizureOfShipmentParams, SeizureOfShipmentRow> = {
  name: 'seizure/of-shipment',
  write: false,
  integers: [],
  columns: { of: 'string', id: 'string', date: 'string', category: 'SeizureCategory', substance: 'string | null', hs: 'string | null', hsEdition: 'int | null', quantityValue: 'float | null', quantityUnit: 'string | null', normalisedQuantity: 'float | null', normalisedUnit: 'string | null', valueUsd: 'float | null', conveyance: 'string | null', conveyanceId: 'string | null', flag: 'string | null', concealment: 'string | null', detection: 'string | null', riskIndicators: 'string[]', persons: 'int | null', nationalities: 'string[]', originCode: 'string | null', operation: 'string | null', caseId: 'string | null', sourceGrade: 'string | null', shipmentId: 'string | null', countryCode: 'string | null', marking: 'Marking', groups: 'string[]', owner: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $keys AS of
MATCH (s:Shipment {id: of})<-[:TAKEN_FROM]-(z:Seizure)
WHERE
  s.audience IN $audiences
  AND
  z.audience IN $audiences
RETURN of AS of,
  z.id AS id, toString(z.date) AS date, z.category AS category, z.substance AS substance,
  z.hs AS hs, z.hsEdition AS hsEdition, z.quantity AS quantityValue, z.unit AS quantityUnit,
  z.normalisedQuantity AS normalisedQuantity, z.normalisedUnit AS normalisedUnit, z.valueUsd AS valueUsd,
  z.conveyance AS conveyance, z.conveyanceId AS conveyanceId, z.flag AS flag, z.concealment AS concealment,
  z.detection AS detection, coalesce(z.riskIndicators, []) AS riskIndicators, z.persons AS persons,
  coalesce(z.nationalities, []) AS nationalities, z.origin AS originCode, z.operation AS operation, z.caseId AS caseId, z.sourceGrade AS sourceGrade,
  z.shipmentId AS shipmentId, z.country AS countryCode,
  z.marking AS marking, coalesce(z.groups, []) AS groups, z.owner AS owner,
  coalesce(z.synthetic, false) AS synthetic
ORDER BY of, date DESC, id`,
};

export interface SeizureOfStretchParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  audiences: ReadonlyArray<string>;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
}
export interface SeizureOfStretchRow {
  parent: string;
  rank: number;
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  hs: string | null;
  hsEdition: number | null;
  quantityValue: number | null;
  quantityUnit: string | null;
  normalisedQuantity: number | null;
  normalisedUnit: string | null;
  valueUsd: number | null;
  conveyance: string | null;
  conveyanceId: string | null;
  flag: string | null;
  concealment: string | null;
  detection: string | null;
  riskIndicators: string[];
  persons: number | null;
  nationalities: string[];
  originCode: string | null;
  operation: string | null;
  caseId: string | null;
  sourceGrade: string | null;
  shipmentId: string | null;
  countryCode: string | null;
  marking: Marking;
  groups: string[];
  owner: string | null;
  synthetic: boolean;
}
/** Seizures along the routes that cover each stretch of a batch; anchors are level and key, from a cursor on. */
export const ofStretch: Statement<SeizureOfStretchParams, SeizureOfStretchRow> = {
  name: 'seizure/of-stretch',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', date: 'string', category: 'SeizureCategory', substance: 'string | null', hs: 'string | null', hsEdition: 'int | null', quantityValue: 'float | null', quantityUnit: 'string | null', normalisedQuantity: 'float | null', normalisedUnit: 'string | null', valueUsd: 'float | null', conveyance: 'string | null', conveyanceId: 'string | null', flag: 'string | null', concealment: 'string | null', detection: 'string | null', riskIndicators: 'string[]', persons: 'int | null', nationalities: 'string[]', originCode: 'string | null', operation: 'string | null', caseId: 'string | null', sourceGrade: 'string | null', shipmentId: 'string | null', countryCode: 'string | null', marking: 'Marking', groups: 'string[]', owner: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Stretch {level: parent.anchors[0], key: parent.anchors[1]})<-[:COVERS]-(:Route)<-[:ALONG]-(z:Seizure)
  WHERE
    z.routeAudience IN $audiences
  WITH parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  WITH parent, z, CASE $sort
    WHEN 'MOST_VALUABLE' THEN z.valueUsd
    WHEN 'OLDEST' THEN -(z.date.year * 10000 + z.date.month * 100 + z.date.day)
    ELSE z.date.year * 10000 + z.date.month * 100 + z.date.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND z.id > $after.id)
  RETURN z, rank ORDER BY rank DESC, z.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  z.id AS id, toString(z.date) AS date, z.category AS category, z.substance AS substance,
  z.hs AS hs, z.hsEdition AS hsEdition, z.quantity AS quantityValue, z.unit AS quantityUnit,
  z.normalisedQuantity AS normalisedQuantity, z.normalisedUnit AS normalisedUnit, z.valueUsd AS valueUsd,
  z.conveyance AS conveyance, z.conveyanceId AS conveyanceId, z.flag AS flag, z.concealment AS concealment,
  z.detection AS detection, coalesce(z.riskIndicators, []) AS riskIndicators, z.persons AS persons,
  coalesce(z.nationalities, []) AS nationalities, z.origin AS originCode, z.operation AS operation, z.caseId AS caseId, z.sourceGrade AS sourceGrade,
  z.shipmentId AS shipmentId, z.country AS countryCode,
  z.marking AS marking, coalesce(z.groups, []) AS groups, z.owner AS owner,
  coalesce(z.synthetic, false) AS synthetic`,
};

export interface SeizureOfStretchCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  audiences: ReadonlyArray<string>;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
}
export interface SeizureOfStretchCountRow {
  parent: string;
  total: number;
}
/** Seizures along the routes that cover each stretch of a batch; anchors are level and key: how many. */
export const ofStretchCount: Statement<SeizureOfStretchCountParams, SeizureOfStretchCountRow> = {
  name: 'seizure/of-stretch-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Stretch {level: parent.anchors[0], key: parent.anchors[1]})<-[:COVERS]-(:Route)<-[:ALONG]-(z:Seizure)
  WHERE
    z.routeAudience IN $audiences
  WITH parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  RETURN count(DISTINCT z) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface SeizureOfVesselParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  audiences: ReadonlyArray<string>;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
}
export interface SeizureOfVesselRow {
  parent: string;
  rank: number;
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  hs: string | null;
  hsEdition: number | null;
  quantityValue: number | null;
  quantityUnit: string | null;
  normalisedQuantity: number | null;
  normalisedUnit: string | null;
  valueUsd: number | null;
  conveyance: string | null;
  conveyanceId: string | null;
  flag: string | null;
  concealment: string | null;
  detection: string | null;
  riskIndicators: string[];
  persons: number | null;
  nationalities: string[];
  originCode: string | null;
  operation: string | null;
  caseId: string | null;
  sourceGrade: string | null;
  shipmentId: string | null;
  countryCode: string | null;
  marking: Marking;
  groups: string[];
  owner: string | null;
  synthetic: boolean;
}
/** Seizures from shipments aboard each vessel of a batch, from a cursor on. */
export const ofVessel: Statement<SeizureOfVesselParams, SeizureOfVesselRow> = {
  name: 'seizure/of-vessel',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', date: 'string', category: 'SeizureCategory', substance: 'string | null', hs: 'string | null', hsEdition: 'int | null', quantityValue: 'float | null', quantityUnit: 'string | null', normalisedQuantity: 'float | null', normalisedUnit: 'string | null', valueUsd: 'float | null', conveyance: 'string | null', conveyanceId: 'string | null', flag: 'string | null', concealment: 'string | null', detection: 'string | null', riskIndicators: 'string[]', persons: 'int | null', nationalities: 'string[]', originCode: 'string | null', operation: 'string | null', caseId: 'string | null', sourceGrade: 'string | null', shipmentId: 'string | null', countryCode: 'string | null', marking: 'Marking', groups: 'string[]', owner: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Vessel {imo: anchor})<-[:ABOARD]-(s:Shipment)<-[:TAKEN_FROM]-(z:Seizure)
  WHERE
    s.audience IN $audiences
  WITH parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  WITH parent, z, CASE $sort
    WHEN 'MOST_VALUABLE' THEN z.valueUsd
    WHEN 'OLDEST' THEN -(z.date.year * 10000 + z.date.month * 100 + z.date.day)
    ELSE z.date.year * 10000 + z.date.month * 100 + z.date.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND z.id > $after.id)
  RETURN z, rank ORDER BY rank DESC, z.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  z.id AS id, toString(z.date) AS date, z.category AS category, z.substance AS substance,
  z.hs AS hs, z.hsEdition AS hsEdition, z.quantity AS quantityValue, z.unit AS quantityUnit,
  z.normalisedQuantity AS normalisedQuantity, z.normalisedUnit AS normalisedUnit, z.valueUsd AS valueUsd,
  z.conveyance AS conveyance, z.conveyanceId AS conveyanceId, z.flag AS flag, z.concealment AS concealment,
  z.detection AS detection, coalesce(z.riskIndicators, []) AS riskIndicators, z.persons AS persons,
  coalesce(z.nationalities, []) AS nationalities, z.origin AS originCode, z.operation AS operation, z.caseId AS caseId, z.sourceGrade AS sourceGrade,
  z.shipmentId AS shipmentId, z.country AS countryCode,
  z.marking AS marking, coalesce(z.groups, []) AS groups, z.owner AS owner,
  coalesce(z.synthetic, false) AS synthetic`,
};

export interface SeizureOfVesselCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  audiences: ReadonlyArray<string>;
  filter: { from: string | null, to: string | null, categories: ReadonlyArray<string> | null, substances: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, seizedIn: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, minQuantity: number | null, minValueUsd: number | null, withShipment: boolean | null, states: ReadonlyArray<string> | null, minReliability: string | null, minCredibility: number | null };
}
export interface SeizureOfVesselCountRow {
  parent: string;
  total: number;
}
/** Seizures from shipments aboard each vessel of a batch: how many. */
export const ofVesselCount: Statement<SeizureOfVesselCountParams, SeizureOfVesselCountRow> = {
  name: 'seizure/of-vessel-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Vessel {imo: anchor})<-[:ABOARD]-(s:Shipment)<-[:TAKEN_FROM]-(z:Seizure)
  WHERE
    s.audience IN $audiences
  WITH parent, z WHERE
    z.audience IN $audiences
    AND ($filter.from IS NULL OR z.date >= date($filter.from)) AND ($filter.to IS NULL OR z.date <= date($filter.to))
    AND ($filter.categories IS NULL OR z.category IN $filter.categories)
    AND ($filter.substances IS NULL OR toUpper(z.substance) IN $filter.substances)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE z.hs STARTS WITH prefix))
    AND ($filter.minQuantity IS NULL OR z.normalisedQuantity >= $filter.minQuantity)
    AND ($filter.minValueUsd IS NULL OR z.valueUsd >= $filter.minValueUsd)
    AND ($filter.minReliability IS NULL OR left(z.sourceGrade, 1) <= $filter.minReliability)
    AND ($filter.minCredibility IS NULL OR toInteger(right(z.sourceGrade, 1)) <= $filter.minCredibility)
    AND ($filter.withShipment IS NULL OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment) WHERE
        s.audience IN $audiences
    } = $filter.withShipment)
    AND ($filter.states IS NULL OR EXISTS { MATCH (report:SeizureReport {id: z.id}) WHERE report.state IN $filter.states })
    AND ($filter.regionCountries IS NULL OR z.country IN $filter.regionCountries)
    AND ($filter.seizedIn IS NULL OR z.country IN $filter.seizedIn OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(at:Place) WHERE at.code IN $filter.seizedIn })
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE
        z.routeAudience IN $audiences
        AND (stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through) })
  RETURN count(DISTINCT z) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface SeizureOtherGoodsParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface SeizureOtherGoodsRow {
  of: string;
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  hs: string | null;
  hsEdition: number | null;
  quantityValue: number | null;
  quantityUnit: string | null;
  normalisedQuantity: number | null;
  normalisedUnit: string | null;
  valueUsd: number | null;
  conveyance: string | null;
  conveyanceId: string | null;
  flag: string | null;
  concealment: string | null;
  detection: string | null;
  riskIndicators: string[];
  persons: number | null;
  nationalities: string[];
  originCode: string | null;
  operation: string | null;
  caseId: string | null;
  sourceGrade: string | null;
  shipmentId: string | null;
  countryCode: string | null;
  marking: Marking;
  groups: string[];
  owner: string | null;
  synthetic: boolean;
}
/** The other goods of the cases that seizures belong to, by id. */
export const otherGoods: Statement<SeizureOtherGoodsParams, SeizureOtherGoodsRow> = {
  name: 'seizure/other-goods',
  write: false,
  integers: [],
  columns: { of: 'string', id: 'string', date: 'string', category: 'SeizureCategory', substance: 'string | null', hs: 'string | null', hsEdition: 'int | null', quantityValue: 'float | null', quantityUnit: 'string | null', normalisedQuantity: 'float | null', normalisedUnit: 'string | null', valueUsd: 'float | null', conveyance: 'string | null', conveyanceId: 'string | null', flag: 'string | null', concealment: 'string | null', detection: 'string | null', riskIndicators: 'string[]', persons: 'int | null', nationalities: 'string[]', originCode: 'string | null', operation: 'string | null', caseId: 'string | null', sourceGrade: 'string | null', shipmentId: 'string | null', countryCode: 'string | null', marking: 'Marking', groups: 'string[]', owner: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $keys AS of
MATCH (z:Seizure {id: of})
WHERE
  z.audience IN $audiences
WITH of, z AS one
MATCH (z:Seizure {caseId: one.caseId})
WHERE z.id <> of AND coalesce(z.owner, '') = coalesce(one.owner, '') AND
  z.audience IN $audiences
RETURN of AS of,
  z.id AS id, toString(z.date) AS date, z.category AS category, z.substance AS substance,
  z.hs AS hs, z.hsEdition AS hsEdition, z.quantity AS quantityValue, z.unit AS quantityUnit,
  z.normalisedQuantity AS normalisedQuantity, z.normalisedUnit AS normalisedUnit, z.valueUsd AS valueUsd,
  z.conveyance AS conveyance, z.conveyanceId AS conveyanceId, z.flag AS flag, z.concealment AS concealment,
  z.detection AS detection, coalesce(z.riskIndicators, []) AS riskIndicators, z.persons AS persons,
  coalesce(z.nationalities, []) AS nationalities, z.origin AS originCode, z.operation AS operation, z.caseId AS caseId, z.sourceGrade AS sourceGrade,
  z.shipmentId AS shipmentId, z.country AS countryCode,
  z.marking AS marking, coalesce(z.groups, []) AS groups, z.owner AS owner,
  coalesce(z.synthetic, false) AS synthetic
ORDER BY of, id`,
};
