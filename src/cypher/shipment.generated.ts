// Generated from cypher/shipment/ by npm run codegen; edit those files.
import type { Marking, TransportMode } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

/** What a shipment shows. */
export interface ShipmentColumns {
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}

export interface ShipmentByIdParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface ShipmentByIdRow {
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments for a batch of ids. */
export const byId: Statement<ShipmentByIdParams, ShipmentByIdRow> = {
  name: 'shipment/by-id',
  write: false,
  integers: [],
  columns: { id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $keys AS wanted
MATCH (s:Shipment {id: wanted})
WHERE
  s.audience IN $audiences
RETURN
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface ShipmentCountParams {
  lower: string;
  upper: string;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentCountRow {
  total: number;
}
/** How many shipments of a period pass a filter. */
export const count: Statement<ShipmentCountParams, ShipmentCountRow> = {
  name: 'shipment/count',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `MATCH (s:Shipment)
WHERE s.departed >= date($lower) AND s.departed <= date($upper) AND
  s.audience IN $audiences
  AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
  AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
  AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
  AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
  AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
  AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
  AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
  AND ($filter.seized IS NULL OR EXISTS {
    MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
      z.audience IN $audiences
  } = $filter.seized)
  AND ($filter.through IS NULL OR EXISTS {
    MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
  AND ($filter.regionCountries IS NULL OR EXISTS {
    MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE left(stop.code, 2) IN $filter.regionCountries })
  AND ($filter.companies IS NULL OR EXISTS {
    MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
    WHERE c.id IN $filter.companies AND
      coalesce(c.audience IN $audiences, true)
  })
  AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
  AND ($filter.containers IS NULL OR EXISTS {
    MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
RETURN count(s) AS total`,
};

export interface ShipmentCountEveryParams {
  audiences: ReadonlyArray<string>;
}
export interface ShipmentCountEveryRow {
  total: number;
}
/** How many shipments there are. */
export const countEvery: Statement<ShipmentCountEveryParams, ShipmentCountEveryRow> = {
  name: 'shipment/count-every',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `MATCH (a:Audience)
WHERE a.key IN $audiences
RETURN sum(a.shipments) AS total`,
};

export interface ShipmentHeaviestParams {
  below: number;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentHeaviestRow {
  rank: number;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments, heaviest first, from a cursor on. */
export const heaviest: Statement<ShipmentHeaviestParams, ShipmentHeaviestRow> = {
  name: 'shipment/heaviest',
  write: false,
  integers: ['limit'],
  columns: { rank: 'float', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `MATCH (s:Shipment)
WHERE s.weightKg >= 0.0 AND s.weightKg <= $below
  AND ($after IS NULL OR s.weightKg < $below OR s.id > $after.id) AND
  s.audience IN $audiences
  AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
  AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
  AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
  AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
  AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
  AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
  AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
  AND ($filter.seized IS NULL OR EXISTS {
    MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
      z.audience IN $audiences
  } = $filter.seized)
  AND ($filter.through IS NULL OR EXISTS {
    MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
  AND ($filter.regionCountries IS NULL OR EXISTS {
    MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE left(stop.code, 2) IN $filter.regionCountries })
  AND ($filter.companies IS NULL OR EXISTS {
    MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
    WHERE c.id IN $filter.companies AND
      coalesce(c.audience IN $audiences, true)
  })
  AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
  AND ($filter.containers IS NULL OR EXISTS {
    MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
WITH s ORDER BY s.weightKg DESC, s.id LIMIT $limit
RETURN s.weightKg AS rank,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface ShipmentMatchingParams {
  search: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
  words: ReadonlyArray<string>;
}
export interface ShipmentMatchingRow {
  rank: number;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments whose description is like a text, likeliest first, from a cursor on. */
export const matching: Statement<ShipmentMatchingParams, ShipmentMatchingRow> = {
  name: 'shipment/matching',
  write: false,
  integers: ['limit'],
  columns: { rank: 'float', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `CALL db.index.fulltext.queryNodes('shipment_text', $search) YIELD node AS s
WHERE
  s.audience IN $audiences
  AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
  AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
  AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
  AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
  AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
  AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
  AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
  AND ($filter.seized IS NULL OR EXISTS {
    MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
      z.audience IN $audiences
  } = $filter.seized)
  AND ($filter.through IS NULL OR EXISTS {
    MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
  AND ($filter.regionCountries IS NULL OR EXISTS {
    MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE left(stop.code, 2) IN $filter.regionCountries })
  AND ($filter.companies IS NULL OR EXISTS {
    MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
    WHERE c.id IN $filter.companies AND
      coalesce(c.audience IN $audiences, true)
  })
  AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
  AND ($filter.containers IS NULL OR EXISTS {
    MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
WITH s, toLower(coalesce(s.description, '')) AS text
WITH s,
  reduce(sum = 0.0, word IN $words | sum + CASE
    WHEN ' ' + text + ' ' CONTAINS ' ' + word + ' ' THEN 3 WHEN ' ' + text CONTAINS ' ' + word THEN 2
    WHEN text CONTAINS word THEN 1 ELSE 0 END) + 1.0 / (1 + size(text))
  AS rank
WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND s.id > $after.id)
WITH s, rank ORDER BY rank DESC, s.id LIMIT $limit
RETURN rank AS rank,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface ShipmentMatchingCountParams {
  search: string;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentMatchingCountRow {
  total: number;
}
/** How many shipments have a description like a text. */
export const matchingCount: Statement<ShipmentMatchingCountParams, ShipmentMatchingCountRow> = {
  name: 'shipment/matching-count',
  write: false,
  integers: [],
  columns: { total: 'int' },
  text: `CALL db.index.fulltext.queryNodes('shipment_text', $search) YIELD node AS s
WHERE
  s.audience IN $audiences
  AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
  AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
  AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
  AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
  AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
  AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
  AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
  AND ($filter.seized IS NULL OR EXISTS {
    MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
      z.audience IN $audiences
  } = $filter.seized)
  AND ($filter.through IS NULL OR EXISTS {
    MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
  AND ($filter.regionCountries IS NULL OR EXISTS {
    MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE left(stop.code, 2) IN $filter.regionCountries })
  AND ($filter.companies IS NULL OR EXISTS {
    MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
    WHERE c.id IN $filter.companies AND
      coalesce(c.audience IN $audiences, true)
  })
  AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
  AND ($filter.containers IS NULL OR EXISTS {
    MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
RETURN count(s) AS total`,
};

export interface ShipmentMostValuableParams {
  below: number;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentMostValuableRow {
  rank: number;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments, most valuable first, from a cursor on. */
export const mostValuable: Statement<ShipmentMostValuableParams, ShipmentMostValuableRow> = {
  name: 'shipment/most-valuable',
  write: false,
  integers: ['limit'],
  columns: { rank: 'float', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `MATCH (s:Shipment)
WHERE s.valueUsd >= 0.0 AND s.valueUsd <= $below
  AND ($after IS NULL OR s.valueUsd < $below OR s.id > $after.id) AND
  s.audience IN $audiences
  AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
  AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
  AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
  AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
  AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
  AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
  AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
  AND ($filter.seized IS NULL OR EXISTS {
    MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
      z.audience IN $audiences
  } = $filter.seized)
  AND ($filter.through IS NULL OR EXISTS {
    MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
  AND ($filter.regionCountries IS NULL OR EXISTS {
    MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE left(stop.code, 2) IN $filter.regionCountries })
  AND ($filter.companies IS NULL OR EXISTS {
    MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
    WHERE c.id IN $filter.companies AND
      coalesce(c.audience IN $audiences, true)
  })
  AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
  AND ($filter.containers IS NULL OR EXISTS {
    MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
WITH s ORDER BY s.valueUsd DESC, s.id LIMIT $limit
RETURN s.valueUsd AS rank,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface ShipmentNewestParams {
  lower: string;
  upper: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentNewestRow {
  rank: number;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments of a period, latest departure first, from a cursor on; the cursor's day is the period's upper end. */
export const newest: Statement<ShipmentNewestParams, ShipmentNewestRow> = {
  name: 'shipment/newest',
  write: false,
  integers: ['limit'],
  columns: { rank: 'float', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `MATCH (s:Shipment)
WHERE s.departed >= date($lower) AND s.departed <= date($upper)
  AND ($after IS NULL OR s.departed < date($upper) OR s.id > $after.id) AND
  s.audience IN $audiences
  AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
  AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
  AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
  AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
  AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
  AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
  AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
  AND ($filter.seized IS NULL OR EXISTS {
    MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
      z.audience IN $audiences
  } = $filter.seized)
  AND ($filter.through IS NULL OR EXISTS {
    MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
  AND ($filter.regionCountries IS NULL OR EXISTS {
    MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE left(stop.code, 2) IN $filter.regionCountries })
  AND ($filter.companies IS NULL OR EXISTS {
    MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
    WHERE c.id IN $filter.companies AND
      coalesce(c.audience IN $audiences, true)
  })
  AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
  AND ($filter.containers IS NULL OR EXISTS {
    MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
WITH s ORDER BY s.departed DESC, s.id LIMIT $limit
RETURN s.departed.year * 10000 + s.departed.month * 100 + s.departed.day AS rank,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface ShipmentOfCompanyParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  roles: ReadonlyArray<string> | null;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  audiences: ReadonlyArray<string>;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
}
export interface ShipmentOfCompanyRow {
  parent: string;
  rank: number;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments that name each company of a batch, from a cursor on. */
export const ofCompany: Statement<ShipmentOfCompanyParams, ShipmentOfCompanyRow> = {
  name: 'shipment/of-company',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (c:Company {id: anchor})<-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)
  WHERE ($roles IS NULL OR type(as) IN $roles) AND
    coalesce(c.audience IN $audiences, true)
  WITH DISTINCT parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  WITH parent, s, CASE $sort
    WHEN 'HEAVIEST' THEN s.weightKg
    WHEN 'MOST_VALUABLE' THEN s.valueUsd
    WHEN 'OLDEST' THEN -(s.departed.year * 10000 + s.departed.month * 100 + s.departed.day)
    ELSE s.departed.year * 10000 + s.departed.month * 100 + s.departed.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND s.id > $after.id)
  RETURN s, rank ORDER BY rank DESC, s.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface ShipmentOfCompanyCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  roles: ReadonlyArray<string> | null;
  audiences: ReadonlyArray<string>;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
}
export interface ShipmentOfCompanyCountRow {
  parent: string;
  total: number;
}
/** Shipments that name each company of a batch: how many. */
export const ofCompanyCount: Statement<ShipmentOfCompanyCountParams, ShipmentOfCompanyCountRow> = {
  name: 'shipment/of-company-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (c:Company {id: anchor})<-[as:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]-(s:Shipment)
  WHERE ($roles IS NULL OR type(as) IN $roles) AND
    coalesce(c.audience IN $audiences, true)
  WITH DISTINCT parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  RETURN count(DISTINCT s) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface ShipmentOfContainerParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfContainerRow {
  parent: string;
  rank: number;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments stowed in each container of a batch, from a cursor on. */
export const ofContainer: Statement<ShipmentOfContainerParams, ShipmentOfContainerRow> = {
  name: 'shipment/of-container',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Container {number: anchor})<-[:STOWED_IN]-(s:Shipment)
  WITH DISTINCT parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  WITH parent, s, CASE $sort
    WHEN 'HEAVIEST' THEN s.weightKg
    WHEN 'MOST_VALUABLE' THEN s.valueUsd
    WHEN 'OLDEST' THEN -(s.departed.year * 10000 + s.departed.month * 100 + s.departed.day)
    ELSE s.departed.year * 10000 + s.departed.month * 100 + s.departed.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND s.id > $after.id)
  RETURN s, rank ORDER BY rank DESC, s.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface ShipmentOfContainerCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfContainerCountRow {
  parent: string;
  total: number;
}
/** Shipments stowed in each container of a batch: how many. */
export const ofContainerCount: Statement<ShipmentOfContainerCountParams, ShipmentOfContainerCountRow> = {
  name: 'shipment/of-container-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Container {number: anchor})<-[:STOWED_IN]-(s:Shipment)
  WITH DISTINCT parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  RETURN count(DISTINCT s) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface ShipmentOfCountryParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfCountryRow {
  parent: string;
  rank: number;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments whose route stops in each country of a batch, at a port or with only the country known, from a cursor on. */
export const ofCountry: Statement<ShipmentOfCountryParams, ShipmentOfCountryRow> = {
  name: 'shipment/of-country',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  CALL (anchor) {
    MATCH (:Country {code: anchor})<-[:STOPS_AT]-(r:Route) RETURN r
    UNION
    MATCH (:Country {code: anchor})<-[:IN]-(:Port)<-[:STOPS_AT]-(r:Route) RETURN r
  }
  WITH DISTINCT parent, r
  MATCH (r)<-[:FOLLOWED]-(s:Shipment)
  WITH parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  WITH parent, s, CASE $sort
    WHEN 'HEAVIEST' THEN s.weightKg
    WHEN 'MOST_VALUABLE' THEN s.valueUsd
    WHEN 'OLDEST' THEN -(s.departed.year * 10000 + s.departed.month * 100 + s.departed.day)
    ELSE s.departed.year * 10000 + s.departed.month * 100 + s.departed.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND s.id > $after.id)
  RETURN s, rank ORDER BY rank DESC, s.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface ShipmentOfCountryCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfCountryCountRow {
  parent: string;
  total: number;
}
/** Shipments whose route stops in each country of a batch, at a port or with only the country known: how many. */
export const ofCountryCount: Statement<ShipmentOfCountryCountParams, ShipmentOfCountryCountRow> = {
  name: 'shipment/of-country-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  CALL (anchor) {
    MATCH (:Country {code: anchor})<-[:STOPS_AT]-(r:Route) RETURN r
    UNION
    MATCH (:Country {code: anchor})<-[:IN]-(:Port)<-[:STOPS_AT]-(r:Route) RETURN r
  }
  WITH DISTINCT parent, r
  MATCH (r)<-[:FOLLOWED]-(s:Shipment)
  WITH parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  RETURN count(DISTINCT s) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface ShipmentOfHsParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfHsRow {
  parent: string;
  rank: number;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments by the first digits of their HS code, from a cursor on. */
export const ofHs: Statement<ShipmentOfHsParams, ShipmentOfHsRow> = {
  name: 'shipment/of-hs',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (s:Shipment) WHERE s.hs STARTS WITH anchor
  WITH DISTINCT parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  WITH parent, s, CASE $sort
    WHEN 'HEAVIEST' THEN s.weightKg
    WHEN 'MOST_VALUABLE' THEN s.valueUsd
    WHEN 'OLDEST' THEN -(s.departed.year * 10000 + s.departed.month * 100 + s.departed.day)
    ELSE s.departed.year * 10000 + s.departed.month * 100 + s.departed.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND s.id > $after.id)
  RETURN s, rank ORDER BY rank DESC, s.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface ShipmentOfHsCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfHsCountRow {
  parent: string;
  total: number;
}
/** Shipments by the first digits of their HS code: how many. */
export const ofHsCount: Statement<ShipmentOfHsCountParams, ShipmentOfHsCountRow> = {
  name: 'shipment/of-hs-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (s:Shipment) WHERE s.hs STARTS WITH anchor
  WITH DISTINCT parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  RETURN count(DISTINCT s) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface ShipmentOfPlaceParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfPlaceRow {
  parent: string;
  rank: number;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments whose route stops at each place of a batch, from a cursor on. */
export const ofPlace: Statement<ShipmentOfPlaceParams, ShipmentOfPlaceRow> = {
  name: 'shipment/of-place',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Place {code: anchor})<-[:STOPS_AT]-(r:Route)
  WITH DISTINCT parent, r
  MATCH (r)<-[:FOLLOWED]-(s:Shipment)
  WITH parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  WITH parent, s, CASE $sort
    WHEN 'HEAVIEST' THEN s.weightKg
    WHEN 'MOST_VALUABLE' THEN s.valueUsd
    WHEN 'OLDEST' THEN -(s.departed.year * 10000 + s.departed.month * 100 + s.departed.day)
    ELSE s.departed.year * 10000 + s.departed.month * 100 + s.departed.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND s.id > $after.id)
  RETURN s, rank ORDER BY rank DESC, s.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface ShipmentOfPlaceCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfPlaceCountRow {
  parent: string;
  total: number;
}
/** Shipments whose route stops at each place of a batch: how many. */
export const ofPlaceCount: Statement<ShipmentOfPlaceCountParams, ShipmentOfPlaceCountRow> = {
  name: 'shipment/of-place-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Place {code: anchor})<-[:STOPS_AT]-(r:Route)
  WITH DISTINCT parent, r
  MATCH (r)<-[:FOLLOWED]-(s:Shipment)
  WITH parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  RETURN count(DISTINCT s) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface ShipmentOfRouteParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfRouteRow {
  parent: string;
  rank: number;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments that followed each route of a batch, from a cursor on. */
export const ofRoute: Statement<ShipmentOfRouteParams, ShipmentOfRouteRow> = {
  name: 'shipment/of-route',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Route {key: anchor})<-[:FOLLOWED]-(s:Shipment)
  WITH parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  WITH parent, s, CASE $sort
    WHEN 'HEAVIEST' THEN s.weightKg
    WHEN 'MOST_VALUABLE' THEN s.valueUsd
    WHEN 'OLDEST' THEN -(s.departed.year * 10000 + s.departed.month * 100 + s.departed.day)
    ELSE s.departed.year * 10000 + s.departed.month * 100 + s.departed.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND s.id > $after.id)
  RETURN s, rank ORDER BY rank DESC, s.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface ShipmentOfRouteCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfRouteCountRow {
  parent: string;
  total: number;
}
/** Shipments that followed each route of a batch: how many. */
export const ofRouteCount: Statement<ShipmentOfRouteCountParams, ShipmentOfRouteCountRow> = {
  name: 'shipment/of-route-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Route {key: anchor})<-[:FOLLOWED]-(s:Shipment)
  WITH parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  RETURN count(DISTINCT s) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface ShipmentOfSeizureParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfSeizureRow {
  of: string;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** The shipment each seizure of a batch was taken from. */
export const ofSeizure: Statement<ShipmentOfSeizureParams, ShipmentOfSeizureRow> = {
  name: 'shipment/of-seizure',
  write: false,
  integers: [],
  columns: { of: 'string', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $keys AS of
MATCH (z:Seizure {id: of})-[:TAKEN_FROM]->(s:Shipment)
WHERE
  z.audience IN $audiences
  AND
  s.audience IN $audiences
RETURN of AS of,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface ShipmentOfStretchParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfStretchRow {
  parent: string;
  rank: number;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments whose route covers each stretch of a batch; anchors are level and key, from a cursor on. */
export const ofStretch: Statement<ShipmentOfStretchParams, ShipmentOfStretchRow> = {
  name: 'shipment/of-stretch',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Stretch {level: parent.anchors[0], key: parent.anchors[1]})<-[:COVERS]-(:Route)<-[:FOLLOWED]-(s:Shipment)
  WITH parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  WITH parent, s, CASE $sort
    WHEN 'HEAVIEST' THEN s.weightKg
    WHEN 'MOST_VALUABLE' THEN s.valueUsd
    WHEN 'OLDEST' THEN -(s.departed.year * 10000 + s.departed.month * 100 + s.departed.day)
    ELSE s.departed.year * 10000 + s.departed.month * 100 + s.departed.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND s.id > $after.id)
  RETURN s, rank ORDER BY rank DESC, s.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface ShipmentOfStretchCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfStretchCountRow {
  parent: string;
  total: number;
}
/** Shipments whose route covers each stretch of a batch; anchors are level and key: how many. */
export const ofStretchCount: Statement<ShipmentOfStretchCountParams, ShipmentOfStretchCountRow> = {
  name: 'shipment/of-stretch-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Stretch {level: parent.anchors[0], key: parent.anchors[1]})<-[:COVERS]-(:Route)<-[:FOLLOWED]-(s:Shipment)
  WITH parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  RETURN count(DISTINCT s) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface ShipmentOfVesselParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  sort: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfVesselRow {
  parent: string;
  rank: number;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments aboard each vessel of a batch, from a cursor on. */
export const ofVessel: Statement<ShipmentOfVesselParams, ShipmentOfVesselRow> = {
  name: 'shipment/of-vessel',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', rank: 'float', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Vessel {imo: anchor})<-[:ABOARD]-(s:Shipment)
  WITH parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  WITH parent, s, CASE $sort
    WHEN 'HEAVIEST' THEN s.weightKg
    WHEN 'MOST_VALUABLE' THEN s.valueUsd
    WHEN 'OLDEST' THEN -(s.departed.year * 10000 + s.departed.month * 100 + s.departed.day)
    ELSE s.departed.year * 10000 + s.departed.month * 100 + s.departed.day END AS rank
  WHERE $after IS NULL OR rank < $after.rank OR (rank = $after.rank AND s.id > $after.id)
  RETURN s, rank ORDER BY rank DESC, s.id LIMIT $limit
}
RETURN parent.key AS parent, rank AS rank,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};

export interface ShipmentOfVesselCountParams {
  parents: ReadonlyArray<{ key: string, anchors: ReadonlyArray<string> }>;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOfVesselCountRow {
  parent: string;
  total: number;
}
/** Shipments aboard each vessel of a batch: how many. */
export const ofVesselCount: Statement<ShipmentOfVesselCountParams, ShipmentOfVesselCountRow> = {
  name: 'shipment/of-vessel-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  UNWIND parent.anchors AS anchor
  MATCH (:Vessel {imo: anchor})<-[:ABOARD]-(s:Shipment)
  WITH parent, s WHERE
    s.audience IN $audiences
    AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
    AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
    AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
    AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
    AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
    AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
    AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
    AND ($filter.seized IS NULL OR EXISTS {
      MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
        z.audience IN $audiences
    } = $filter.seized)
    AND ($filter.through IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
    AND ($filter.regionCountries IS NULL OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
      WHERE left(stop.code, 2) IN $filter.regionCountries })
    AND ($filter.companies IS NULL OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN $filter.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
    AND ($filter.containers IS NULL OR EXISTS {
      MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
  RETURN count(DISTINCT s) AS total
}
RETURN parent.key AS parent, total AS total`,
};

export interface ShipmentOldestParams {
  lower: string;
  upper: string;
  after: { rank: number, id: string } | null;
  limit: number;
  filter: { from: string | null, to: string | null, modes: ReadonlyArray<string> | null, hs: ReadonlyArray<string> | null, through: ReadonlyArray<string> | null, regionCountries: ReadonlyArray<string> | null, companies: ReadonlyArray<string> | null, vessels: ReadonlyArray<string> | null, containers: ReadonlyArray<string> | null, minWeightKg: number | null, maxWeightKg: number | null, minValueUsd: number | null, maxValueUsd: number | null, seized: boolean | null };
  audiences: ReadonlyArray<string>;
}
export interface ShipmentOldestRow {
  rank: number;
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  hs: string | null;
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  vesselName: string | null;
  callDates: string[];
  marking: Marking;
  groups: string[];
  owner: string | null;
  sourceGrade: string | null;
  synthetic: boolean;
}
/** Shipments of a period, earliest departure first, from a cursor on; the cursor's day is the period's lower end. */
export const oldest: Statement<ShipmentOldestParams, ShipmentOldestRow> = {
  name: 'shipment/oldest',
  write: false,
  integers: ['limit'],
  columns: { rank: 'float', id: 'string', departed: 'string', arrived: 'string | null', mode: 'TransportMode | null', hs: 'string | null', hsEdition: 'int | null', description: 'string | null', weightKg: 'float | null', valueUsd: 'float | null', vesselName: 'string | null', callDates: 'string[]', marking: 'Marking', groups: 'string[]', owner: 'string | null', sourceGrade: 'string | null', synthetic: 'boolean' },
  text: `MATCH (s:Shipment)
WHERE s.departed >= date($lower) AND s.departed <= date($upper)
  AND ($after IS NULL OR s.departed > date($lower) OR s.id > $after.id) AND
  s.audience IN $audiences
  AND ($filter.from IS NULL OR s.departed >= date($filter.from)) AND ($filter.to IS NULL OR s.departed <= date($filter.to))
  AND ($filter.modes IS NULL OR s.mode IN $filter.modes)
  AND ($filter.hs IS NULL OR any(prefix IN $filter.hs WHERE s.hs STARTS WITH prefix))
  AND ($filter.minWeightKg IS NULL OR s.weightKg >= $filter.minWeightKg)
  AND ($filter.maxWeightKg IS NULL OR s.weightKg <= $filter.maxWeightKg)
  AND ($filter.minValueUsd IS NULL OR s.valueUsd >= $filter.minValueUsd)
  AND ($filter.maxValueUsd IS NULL OR s.valueUsd <= $filter.maxValueUsd)
  AND ($filter.seized IS NULL OR EXISTS {
    MATCH (s)<-[:TAKEN_FROM]-(z:Seizure) WHERE
      z.audience IN $audiences
  } = $filter.seized)
  AND ($filter.through IS NULL OR EXISTS {
    MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE stop.code IN $filter.through OR left(stop.code, 2) IN $filter.through })
  AND ($filter.regionCountries IS NULL OR EXISTS {
    MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(stop:Place)
    WHERE left(stop.code, 2) IN $filter.regionCountries })
  AND ($filter.companies IS NULL OR EXISTS {
    MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
    WHERE c.id IN $filter.companies AND
      coalesce(c.audience IN $audiences, true)
  })
  AND ($filter.vessels IS NULL OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN $filter.vessels })
  AND ($filter.containers IS NULL OR EXISTS {
    MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN $filter.containers })
WITH s ORDER BY s.departed ASC, s.id LIMIT $limit
RETURN -(s.departed.year * 10000 + s.departed.month * 100 + s.departed.day) AS rank,
  s.id AS id, toString(s.departed) AS departed, toString(s.arrived) AS arrived, s.mode AS mode,
  s.hs AS hs, s.hsEdition AS hsEdition, s.description AS description,
  s.weightKg AS weightKg, s.valueUsd AS valueUsd, s.vesselName AS vesselName, coalesce(s.calls, []) AS callDates,
  s.marking AS marking, coalesce(s.groups, []) AS groups, s.owner AS owner, s.sourceGrade AS sourceGrade,
  coalesce(s.synthetic, false) AS synthetic`,
};
