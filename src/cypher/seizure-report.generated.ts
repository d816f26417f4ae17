// Generated from cypher/seizure-report/ by npm run codegen; edit those files.
import type { DuplicateSign, Marking, SeizureCategory, SeizureState } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

export interface SeizureReportBeginParams {
  request: string;
  id: string;
  input: string;
}
export interface SeizureReportBeginRow {
  id: string;
}
/** Begins the report of a seizure, once for a request: returns the id that its first arrival has given it. */
export const begin: Statement<SeizureReportBeginParams, SeizureReportBeginRow> = {
  name: 'seizure-report/begin',
  write: true,
  integers: [],
  columns: { id: 'string' },
  text: `MERGE (r:SeizureReport {request: $request})
ON CREATE SET r.id = $id, r.input = $input, r.version = 0
RETURN r.id AS id`,
};

export interface SeizureReportByRequestParams {
  requests: ReadonlyArray<string>;
}
export interface SeizureReportByRequestRow {
  id: string;
  input: string;
}
/** What requests have made, and the digest of what they said. */
export const byRequest: Statement<SeizureReportByRequestParams, SeizureReportByRequestRow> = {
  name: 'seizure-report/by-request',
  write: false,
  integers: [],
  columns: { id: 'string', input: 'string' },
  text: `UNWIND $requests AS request
MATCH (r:SeizureReport {request: request})
RETURN r.id AS id, r.input AS input`,
};

export interface SeizureReportHoldParams {
  id: string;
}
export interface SeizureReportHoldRow {
  version: number;
}
/** Takes the lock of a report that is about to change, then tells its version. */
export const hold: Statement<SeizureReportHoldParams, SeizureReportHoldRow> = {
  name: 'seizure-report/hold',
  write: true,
  integers: [],
  columns: { version: 'int' },
  text: `MATCH (r:SeizureReport {id: $id})
SET r.version = r.version
RETURN r.version AS version`,
};

export interface SeizureReportLikelyDuplicatesParams {
  except: ReadonlyArray<string>;
  candidate: { from: string, to: string, date: string, category: string, country: string | null, place: string | null, shipmentId: string | null, conveyanceId: string | null, quantity: number | null, unit: string | null };
  tolerance: number;
  limit: number;
  audiences: ReadonlyArray<string>;
}
export interface SeizureReportLikelyDuplicatesRow {
  signs: DuplicateSign[];
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
/** Seizures that the viewer sees and that may be the one which is about to be reported: of the same category within some
 * days, and from the same shipment or container, on the same conveyance, or in the same country and about as much. */
export const likelyDuplicates: Statement<SeizureReportLikelyDuplicatesParams, SeizureReportLikelyDuplicatesRow> = {
  name: 'seizure-report/likely-duplicates',
  write: false,
  integers: ['limit'],
  columns: { signs: 'DuplicateSign[]', id: 'string', date: 'string', category: 'SeizureCategory', substance: 'string | null', hs: 'string | null', hsEdition: 'int | null', quantityValue: 'float | null', quantityUnit: 'string | null', normalisedQuantity: 'float | null', normalisedUnit: 'string | null', valueUsd: 'float | null', conveyance: 'string | null', conveyanceId: 'string | null', flag: 'string | null', concealment: 'string | null', detection: 'string | null', riskIndicators: 'string[]', persons: 'int | null', nationalities: 'string[]', originCode: 'string | null', operation: 'string | null', caseId: 'string | null', sourceGrade: 'string | null', shipmentId: 'string | null', countryCode: 'string | null', marking: 'Marking', groups: 'string[]', owner: 'string | null', synthetic: 'boolean' },
  text: `MATCH (z:Seizure)
WHERE z.date >= date($candidate.from) AND z.date <= date($candidate.to) AND z.category = $candidate.category
  AND NOT z.id IN $except AND
  z.audience IN $audiences
WITH z, [sign IN [
  CASE WHEN z.shipmentId = $candidate.shipmentId THEN 'SAME_SHIPMENT' END,
  CASE WHEN z.shipmentId <> $candidate.shipmentId AND EXISTS {
    MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:STOWED_IN]->(k:Container)<-[:STOWED_IN]-(other:Shipment {id: $candidate.shipmentId})
    WHERE other.audience IN $audiences AND
      s.audience IN $audiences
  } THEN 'SAME_CONTAINER' END,
  CASE WHEN toUpper(z.conveyanceId) = toUpper($candidate.conveyanceId) THEN 'SAME_CONVEYANCE' END,
  CASE WHEN z.normalisedUnit = $candidate.unit AND z.normalisedQuantity > 0 AND $candidate.quantity > 0
    AND abs(z.normalisedQuantity - $candidate.quantity) <= $tolerance * $candidate.quantity
    THEN 'SIMILAR_QUANTITY' END,
  CASE WHEN z.country = $candidate.country THEN 'SAME_COUNTRY' END,
  CASE WHEN EXISTS { MATCH (z)-[:SEIZED_AT]->(:Place {code: $candidate.place}) } THEN 'SAME_PLACE' END,
  CASE WHEN z.date = date($candidate.date) THEN 'SAME_DAY' END
] WHERE sign IS NOT NULL] AS signs
WHERE any(sign IN signs WHERE sign IN ['SAME_SHIPMENT', 'SAME_CONTAINER', 'SAME_CONVEYANCE'])
  OR ('SIMILAR_QUANTITY' IN signs AND 'SAME_COUNTRY' IN signs)
WITH z, signs
ORDER BY size(signs) DESC, abs(duration.inDays(z.date, date($candidate.date)).days), z.id
LIMIT $limit
RETURN signs AS signs,
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

export interface SeizureReportPresentParams {
  id: string;
  audiences: ReadonlyArray<string>;
}
export interface SeizureReportPresentRow {
  id: string;
  owner: string | null;
  audience: string;
  namesAudience: string;
  seesNames: boolean;
  version: number | null;
  state: SeizureState | null;
  record: string | null;
}
/** A seizure that the viewer sees, withdrawn or not, and how its report stands; without a version where it was loaded. */
export const present: Statement<SeizureReportPresentParams, SeizureReportPresentRow> = {
  name: 'seizure-report/present',
  write: false,
  integers: [],
  columns: { id: 'string', owner: 'string | null', audience: 'string', namesAudience: 'string', seesNames: 'boolean', version: 'int | null', state: 'SeizureState | null', record: 'string | null' },
  text: `CALL () {
  MATCH (z:Seizure {id: $id}) RETURN z
  UNION ALL MATCH (z:WithdrawnSeizure {id: $id}) RETURN z
}
WITH z
WHERE
  z.audience IN $audiences
OPTIONAL MATCH (r:SeizureReport {id: z.id})
RETURN z.id AS id, z.owner AS owner, z.audience AS audience, z.namesAudience AS namesAudience,
  z.namesAudience IN $audiences
  AND NOT EXISTS {
    MATCH (z)-[:CONSIGNED_BY|CONSIGNED_TO]->(c:Company) WHERE NOT
      coalesce(c.audience IN $audiences, true)
  } AS seesNames,
  r.version AS version, r.state AS state,
  head(COLLECT { MATCH (r)-[:HAS_VERSION]->(v) WHERE v.number = r.version RETURN v.record }) AS record
LIMIT 1`,
};

export interface SeizureReportRecordVersionParams {
  id: string;
  number: number;
  state: string;
  at: string;
  by: string;
  administration: string | null;
  reasons: ReadonlyArray<string>;
  record: string;
  companies: ReadonlyArray<string>;
  audience: string;
  namesAudience: string;
}
export interface SeizureReportRecordVersionRow {

}
/** The next state of a report beside those before it: the record in full, and who may see it as it then was. */
export const recordVersion: Statement<SeizureReportRecordVersionParams, SeizureReportRecordVersionRow> = {
  name: 'seizure-report/record-version',
  write: true,
  integers: ['number'],
  columns: {  },
  text: `MATCH (r:SeizureReport {id: $id})
SET r.version = $number, r.state = $state
CREATE (r)-[:HAS_VERSION]->(:SeizureVersion {
  key: $id + ' ' + toString($number), number: $number, state: $state, at: datetime($at), by: $by, administration: $administration, reasons: $reasons,
  record: $record, companies: $companies, audience: $audience, namesAudience: $namesAudience
})`,
};

export interface SeizureReportStandingParams {
  keys: ReadonlyArray<string>;
}
export interface SeizureReportStandingRow {
  id: string;
  version: number;
  state: SeizureState;
}
/** How the reports of seizures stand; none for those that were loaded. */
export const standing: Statement<SeizureReportStandingParams, SeizureReportStandingRow> = {
  name: 'seizure-report/standing',
  write: false,
  integers: [],
  columns: { id: 'string', version: 'int', state: 'SeizureState' },
  text: `UNWIND $keys AS wanted
MATCH (r:SeizureReport {id: wanted})
RETURN r.id AS id, r.version AS version, r.state AS state`,
};

export interface SeizureReportUnknownCompaniesParams {
  ids: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface SeizureReportUnknownCompaniesRow {
  id: string;
}
/** Which of these companies the viewer cannot find, whether they are hidden or not there. */
export const unknownCompanies: Statement<SeizureReportUnknownCompaniesParams, SeizureReportUnknownCompaniesRow> = {
  name: 'seizure-report/unknown-companies',
  write: false,
  integers: [],
  columns: { id: 'string' },
  text: `UNWIND $ids AS id
WITH id
WHERE NOT EXISTS {
  MATCH (c:Company {id: id})
  WHERE
    CASE WHEN c.audience IS NULL THEN EXISTS {
      MATCH (c)<-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(naming)
      WHERE coalesce(naming.namesAudience, naming.audience) IN $audiences
    } ELSE c.audience IN $audiences END
}
RETURN id`,
};

export interface SeizureReportVersionsParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface SeizureReportVersionsRow {
  of: string;
  number: number;
  state: SeizureState;
  at: string;
  by: string;
  administration: string | null;
  reasons: string[];
  record: string;
  seesNames: boolean;
}
/** The versions of seizures that the viewer sees, each by its own marking, earliest first. */
export const versions: Statement<SeizureReportVersionsParams, SeizureReportVersionsRow> = {
  name: 'seizure-report/versions',
  write: false,
  integers: [],
  columns: { of: 'string', number: 'int', state: 'SeizureState', at: 'string', by: 'string', administration: 'string | null', reasons: 'string[]', record: 'string', seesNames: 'boolean' },
  text: `UNWIND $keys AS of
MATCH (r:SeizureReport {id: of})-[:HAS_VERSION]->(v:SeizureVersion)
WHERE v.audience IN $audiences
RETURN of AS of, v.number AS number, v.state AS state, toString(v.at) AS at, v.by AS by,
  v.administration AS administration, v.reasons AS reasons, v.record AS record,
  v.namesAudience IN $audiences AND NOT EXISTS {
    MATCH (c:Company) WHERE c.id IN v.companies AND NOT
      coalesce(c.audience IN $audiences, true)
  } AS seesNames
ORDER BY of, number`,
};

export interface SeizureReportWithdrawnParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface SeizureReportWithdrawnRow {
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
/** Withdrawn seizures for a batch of ids. */
export const withdrawn: Statement<SeizureReportWithdrawnParams, SeizureReportWithdrawnRow> = {
  name: 'seizure-report/withdrawn',
  write: false,
  integers: [],
  columns: { id: 'string', date: 'string', category: 'SeizureCategory', substance: 'string | null', hs: 'string | null', hsEdition: 'int | null', quantityValue: 'float | null', quantityUnit: 'string | null', normalisedQuantity: 'float | null', normalisedUnit: 'string | null', valueUsd: 'float | null', conveyance: 'string | null', conveyanceId: 'string | null', flag: 'string | null', concealment: 'string | null', detection: 'string | null', riskIndicators: 'string[]', persons: 'int | null', nationalities: 'string[]', originCode: 'string | null', operation: 'string | null', caseId: 'string | null', sourceGrade: 'string | null', shipmentId: 'string | null', countryCode: 'string | null', marking: 'Marking', groups: 'string[]', owner: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $keys AS wanted
MATCH (z:WithdrawnSeizure {id: wanted})
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
