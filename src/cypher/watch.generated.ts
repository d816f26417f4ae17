// Generated from cypher/watch/ by npm run codegen; edit those files.
import type { SeizureCategory, TransportMode, WatchedRecord } from '../vocabulary.ts';
import type { Statement } from './statement.ts';

/** What a watch shows. */
export interface WatchColumns {
  id: string;
  name: string;
  note: string | null;
  records: WatchedRecord[];
  paused: boolean;
  createdAt: string;
  companies: string[];
  vessels: string[];
  containers: string[];
  routes: string[];
  hs: string[];
  places: string[];
  categories: SeizureCategory[];
  modes: TransportMode[];
  minWeightKg: number | null;
  minValueUsd: number | null;
}

export interface WatchByIdParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface WatchByIdRow {
  id: string;
  name: string;
  note: string | null;
  records: WatchedRecord[];
  paused: boolean;
  createdAt: string;
  companies: string[];
  vessels: string[];
  containers: string[];
  routes: string[];
  hs: string[];
  places: string[];
  categories: SeizureCategory[];
  modes: TransportMode[];
  minWeightKg: number | null;
  minValueUsd: number | null;
}
/** Watches for a batch of ids. */
export const byId: Statement<WatchByIdParams, WatchByIdRow> = {
  name: 'watch/by-id',
  write: false,
  integers: [],
  columns: { id: 'string', name: 'string', note: 'string | null', records: 'WatchedRecord[]', paused: 'boolean', createdAt: 'string', companies: 'string[]', vessels: 'string[]', containers: 'string[]', routes: 'string[]', hs: 'string[]', places: 'string[]', categories: 'SeizureCategory[]', modes: 'TransportMode[]', minWeightKg: 'float | null', minValueUsd: 'float | null' },
  text: `UNWIND $keys AS wanted
MATCH (w:Watch {id: wanted})
WHERE
  w.audience IN $audiences AND w.deletedAt IS NULL
RETURN
  w.id AS id, w.name AS name, w.note AS note, w.records AS records, w.paused AS paused, toString(w.createdAt) AS createdAt,
  w.companies AS companies, w.vessels AS vessels, w.containers AS containers, w.routes AS routes, w.hs AS hs, w.places AS places,
  w.categories AS categories, w.modes AS modes, w.minWeightKg AS minWeightKg, w.minValueUsd AS minValueUsd`,
};

export interface WatchChangeParams {
  id: string;
  name: string | null;
  note: string | null;
  paused: boolean | null;
  owner: { id: string, administration: string | null, rank: number, groups: ReadonlyArray<string> };
  audiences: ReadonlyArray<string>;
}
export interface WatchChangeRow {
  id: string;
}
/** Changes a watch of the viewer's, and notes what the viewer may see by now; what is null stays as it was, and an empty note goes. */
export const change: Statement<WatchChangeParams, WatchChangeRow> = {
  name: 'watch/change',
  write: true,
  integers: [],
  columns: { id: 'string' },
  text: `MATCH (w:Watch {id: $id})
WHERE
  w.audience IN $audiences AND w.deletedAt IS NULL
SET w.name = coalesce($name, w.name), w.note = CASE $note WHEN '' THEN null ELSE coalesce($note, w.note) END, w.paused = coalesce($paused, w.paused),
  w.administration = $owner.administration, w.rank = toInteger($owner.rank), w.groups = $owner.groups
RETURN w.id AS id`,
};

export interface WatchEndParams {
  id: string;
  audiences: ReadonlyArray<string>;
}
export interface WatchEndRow {
  id: string;
}
/** Ends a watch of the viewer's: it finds nothing more. What its notices told of stays on it. */
export const end: Statement<WatchEndParams, WatchEndRow> = {
  name: 'watch/end',
  write: true,
  integers: [],
  columns: { id: 'string' },
  text: `MATCH (w:Watch {id: $id})
WHERE
  w.audience IN $audiences AND w.deletedAt IS NULL
SET w.deletedAt = datetime()
RETURN w.id AS id`,
};

export interface WatchMatchesParams {
  parents: ReadonlyArray<string>;
  limit: number;
  audiences: ReadonlyArray<string>;
  notice: string | null;
  after: { at: string, topic: string } | null;
}
export interface WatchMatchesRow {
  parent: string;
  topic: string;
  at: string;
}
/** What each watch of a batch has found, the latest first, from a cursor on. */
export const matches: Statement<WatchMatchesParams, WatchMatchesRow> = {
  name: 'watch/matches',
  write: false,
  integers: ['limit'],
  columns: { parent: 'string', topic: 'string', at: 'string' },
  text: `UNWIND $parents AS parent
CALL (parent) {
  MATCH (w:Watch {id: parent})
  WHERE
    w.audience IN $audiences AND w.deletedAt IS NULL
  CALL (w) {
    MATCH (w)-[m:MATCHED]->(s:Shipment)
    WITH w, m, s, 'SHIPMENT ' + s.id AS topic
    WHERE m.notice > '' AND ($notice IS NULL OR m.notice = $notice)
      AND ($after IS NULL OR m.at < datetime($after.at) OR (m.at = datetime($after.at) AND topic > $after.topic)) AND
      s.audience IN $audiences
      AND 'SHIPMENT' IN w.records AND size(w.categories) = 0
      AND (size(w.modes) = 0 OR s.mode IN w.modes)
      AND (size(w.hs) = 0 OR any(prefix IN w.hs WHERE s.hs STARTS WITH prefix))
      AND (w.minWeightKg IS NULL OR s.weightKg >= w.minWeightKg)
      AND (w.minValueUsd IS NULL OR s.valueUsd >= w.minValueUsd)
      AND (size(w.vessels) = 0 OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN w.vessels })
      AND (size(w.containers) = 0 OR EXISTS { MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN w.containers })
      AND (size(w.companies) = 0 OR EXISTS {
        MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
        WHERE c.id IN w.companies AND
          coalesce(c.audience IN $audiences, true)
      })
      AND (size(w.routes) = 0 OR EXISTS {
        MATCH (s)-[:FOLLOWED]->(:Route)-[:COVERS]->(t:Stretch) WHERE t.key IN w.routes })
      AND (size(w.places) = 0 OR EXISTS {
        MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(p:Place) WHERE p.code IN w.places OR left(p.code, 2) IN w.places })
    RETURN topic, m.at AS at
    UNION ALL
    MATCH (w)-[m:MATCHED]->(z:Seizure)
    WITH w, m, z, 'SEIZURE ' + z.id AS topic
    WHERE m.notice > '' AND ($notice IS NULL OR m.notice = $notice)
      AND ($after IS NULL OR m.at < datetime($after.at) OR (m.at = datetime($after.at) AND topic > $after.topic)) AND
      z.audience IN $audiences
      AND 'SEIZURE' IN w.records
      AND (size(w.categories) = 0 OR z.category IN w.categories)
      AND (size(w.hs) = 0 OR any(prefix IN w.hs WHERE z.hs STARTS WITH prefix))
      AND (w.minWeightKg IS NULL OR (z.normalisedUnit = 'KG' AND z.normalisedQuantity >= w.minWeightKg))
      AND (w.minValueUsd IS NULL OR z.valueUsd >= w.minValueUsd)
      AND (size(w.modes) = 0 OR EXISTS {
        MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
        WHERE s.mode IN w.modes AND
          s.audience IN $audiences
      })
      AND (size(w.vessels) = 0 OR EXISTS {
        MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:ABOARD]->(v:Vessel)
        WHERE v.imo IN w.vessels AND
          s.audience IN $audiences
      })
      AND (size(w.containers) = 0 OR EXISTS {
        MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:STOWED_IN]->(k:Container)
        WHERE k.number IN w.containers AND
          s.audience IN $audiences
      })
      AND (size(w.companies) = 0 OR EXISTS {
        MATCH (z)-[:CONSIGNED_BY|CONSIGNED_TO]->(c:Company)
        WHERE c.id IN w.companies AND
          z.namesAudience IN $audiences
          AND
          coalesce(c.audience IN $audiences, true)
      } OR EXISTS {
        MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
        WHERE c.id IN w.companies AND
          s.audience IN $audiences
          AND
          coalesce(c.audience IN $audiences, true)
      })
      AND (size(w.routes) = 0 OR EXISTS {
        MATCH (z)-[:ALONG]->(:Route)-[:COVERS]->(t:Stretch)
        WHERE t.key IN w.routes AND
          z.routeAudience IN $audiences
      })
      AND (size(w.places) = 0 OR z.country IN w.places OR EXISTS {
        MATCH (z)-[:SEIZED_AT]->(p:Place) WHERE p.code IN w.places OR left(p.code, 2) IN w.places
      } OR EXISTS {
        MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(p:Place)
        WHERE (p.code IN w.places OR left(p.code, 2) IN w.places) AND
          z.routeAudience IN $audiences
      })
    RETURN topic, m.at AS at
  }
  RETURN topic, at ORDER BY at DESC, topic LIMIT $limit
}
RETURN parent AS parent, topic AS topic, toString(at) AS at`,
};

export interface WatchMatchesCountParams {
  parents: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
  notice: string | null;
  after: { at: string, topic: string } | null;
}
export interface WatchMatchesCountRow {
  parent: string;
  total: number;
}
/** How much each watch of a batch has found. */
export const matchesCount: Statement<WatchMatchesCountParams, WatchMatchesCountRow> = {
  name: 'watch/matches-count',
  write: false,
  integers: [],
  columns: { parent: 'string', total: 'int' },
  text: `UNWIND $parents AS parent
MATCH (w:Watch {id: parent})
WHERE
  w.audience IN $audiences AND w.deletedAt IS NULL
CALL (w) {
  MATCH (w)-[m:MATCHED]->(s:Shipment)
  WITH w, m, s, 'SHIPMENT ' + s.id AS topic
  WHERE m.notice > '' AND ($notice IS NULL OR m.notice = $notice)
    AND ($after IS NULL OR m.at < datetime($after.at) OR (m.at = datetime($after.at) AND topic > $after.topic)) AND
    s.audience IN $audiences
    AND 'SHIPMENT' IN w.records AND size(w.categories) = 0
    AND (size(w.modes) = 0 OR s.mode IN w.modes)
    AND (size(w.hs) = 0 OR any(prefix IN w.hs WHERE s.hs STARTS WITH prefix))
    AND (w.minWeightKg IS NULL OR s.weightKg >= w.minWeightKg)
    AND (w.minValueUsd IS NULL OR s.valueUsd >= w.minValueUsd)
    AND (size(w.vessels) = 0 OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN w.vessels })
    AND (size(w.containers) = 0 OR EXISTS { MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN w.containers })
    AND (size(w.companies) = 0 OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN w.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND (size(w.routes) = 0 OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:COVERS]->(t:Stretch) WHERE t.key IN w.routes })
    AND (size(w.places) = 0 OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(p:Place) WHERE p.code IN w.places OR left(p.code, 2) IN w.places })
  RETURN topic, m.at AS at
  UNION ALL
  MATCH (w)-[m:MATCHED]->(z:Seizure)
  WITH w, m, z, 'SEIZURE ' + z.id AS topic
  WHERE m.notice > '' AND ($notice IS NULL OR m.notice = $notice)
    AND ($after IS NULL OR m.at < datetime($after.at) OR (m.at = datetime($after.at) AND topic > $after.topic)) AND
    z.audience IN $audiences
    AND 'SEIZURE' IN w.records
    AND (size(w.categories) = 0 OR z.category IN w.categories)
    AND (size(w.hs) = 0 OR any(prefix IN w.hs WHERE z.hs STARTS WITH prefix))
    AND (w.minWeightKg IS NULL OR (z.normalisedUnit = 'KG' AND z.normalisedQuantity >= w.minWeightKg))
    AND (w.minValueUsd IS NULL OR z.valueUsd >= w.minValueUsd)
    AND (size(w.modes) = 0 OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
      WHERE s.mode IN w.modes AND
        s.audience IN $audiences
    })
    AND (size(w.vessels) = 0 OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:ABOARD]->(v:Vessel)
      WHERE v.imo IN w.vessels AND
        s.audience IN $audiences
    })
    AND (size(w.containers) = 0 OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:STOWED_IN]->(k:Container)
      WHERE k.number IN w.containers AND
        s.audience IN $audiences
    })
    AND (size(w.companies) = 0 OR EXISTS {
      MATCH (z)-[:CONSIGNED_BY|CONSIGNED_TO]->(c:Company)
      WHERE c.id IN w.companies AND
        z.namesAudience IN $audiences
        AND
        coalesce(c.audience IN $audiences, true)
    } OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN w.companies AND
        s.audience IN $audiences
        AND
        coalesce(c.audience IN $audiences, true)
    })
    AND (size(w.routes) = 0 OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:COVERS]->(t:Stretch)
      WHERE t.key IN w.routes AND
        z.routeAudience IN $audiences
    })
    AND (size(w.places) = 0 OR z.country IN w.places OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(p:Place) WHERE p.code IN w.places OR left(p.code, 2) IN w.places
    } OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(p:Place)
      WHERE (p.code IN w.places OR left(p.code, 2) IN w.places) AND
        z.routeAudience IN $audiences
    })
  RETURN topic, m.at AS at
}
RETURN parent AS parent, count(*) AS total`,
};

export interface WatchOfViewerParams {
  audiences: ReadonlyArray<string>;
}
export interface WatchOfViewerRow {
  id: string;
  name: string;
  note: string | null;
  records: WatchedRecord[];
  paused: boolean;
  createdAt: string;
  companies: string[];
  vessels: string[];
  containers: string[];
  routes: string[];
  hs: string[];
  places: string[];
  categories: SeizureCategory[];
  modes: TransportMode[];
  minWeightKg: number | null;
  minValueUsd: number | null;
}
/** The viewer's own watches, the latest first. */
export const ofViewer: Statement<WatchOfViewerParams, WatchOfViewerRow> = {
  name: 'watch/of-viewer',
  write: false,
  integers: [],
  columns: { id: 'string', name: 'string', note: 'string | null', records: 'WatchedRecord[]', paused: 'boolean', createdAt: 'string', companies: 'string[]', vessels: 'string[]', containers: 'string[]', routes: 'string[]', hs: 'string[]', places: 'string[]', categories: 'SeizureCategory[]', modes: 'TransportMode[]', minWeightKg: 'float | null', minValueUsd: 'float | null' },
  text: `MATCH (w:Watch)
WHERE
  w.audience IN $audiences AND w.deletedAt IS NULL
RETURN
  w.id AS id, w.name AS name, w.note AS note, w.records AS records, w.paused AS paused, toString(w.createdAt) AS createdAt,
  w.companies AS companies, w.vessels AS vessels, w.containers AS containers, w.routes AS routes, w.hs AS hs, w.places AS places,
  w.categories AS categories, w.modes AS modes, w.minWeightKg AS minWeightKg, w.minValueUsd AS minValueUsd
ORDER BY w.createdAt DESC, id`,
};

export interface WatchToldParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface WatchToldRow {
  of: string;
  topic: string;
}
/** The first records that each notice of a batch tells of: seizures, then shipments. */
export const told: Statement<WatchToldParams, WatchToldRow> = {
  name: 'watch/told',
  write: false,
  integers: [],
  columns: { of: 'string', topic: 'string' },
  text: `UNWIND $keys AS of
CALL (of) {
  CALL (of) {
    MATCH (w:Watch)-[m:MATCHED]->(s:Shipment)
    USING INDEX m:MATCHED(notice)
    WHERE m.notice = of AND
      s.audience IN $audiences
      AND 'SHIPMENT' IN w.records AND size(w.categories) = 0
      AND (size(w.modes) = 0 OR s.mode IN w.modes)
      AND (size(w.hs) = 0 OR any(prefix IN w.hs WHERE s.hs STARTS WITH prefix))
      AND (w.minWeightKg IS NULL OR s.weightKg >= w.minWeightKg)
      AND (w.minValueUsd IS NULL OR s.valueUsd >= w.minValueUsd)
      AND (size(w.vessels) = 0 OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN w.vessels })
      AND (size(w.containers) = 0 OR EXISTS { MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN w.containers })
      AND (size(w.companies) = 0 OR EXISTS {
        MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
        WHERE c.id IN w.companies AND
          coalesce(c.audience IN $audiences, true)
      })
      AND (size(w.routes) = 0 OR EXISTS {
        MATCH (s)-[:FOLLOWED]->(:Route)-[:COVERS]->(t:Stretch) WHERE t.key IN w.routes })
      AND (size(w.places) = 0 OR EXISTS {
        MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(p:Place) WHERE p.code IN w.places OR left(p.code, 2) IN w.places })
    RETURN 'SHIPMENT ' + s.id AS topic
    UNION ALL
    MATCH (w:Watch)-[m:MATCHED]->(z:Seizure)
    USING INDEX m:MATCHED(notice)
    WHERE m.notice = of AND
      z.audience IN $audiences
      AND 'SEIZURE' IN w.records
      AND (size(w.categories) = 0 OR z.category IN w.categories)
      AND (size(w.hs) = 0 OR any(prefix IN w.hs WHERE z.hs STARTS WITH prefix))
      AND (w.minWeightKg IS NULL OR (z.normalisedUnit = 'KG' AND z.normalisedQuantity >= w.minWeightKg))
      AND (w.minValueUsd IS NULL OR z.valueUsd >= w.minValueUsd)
      AND (size(w.modes) = 0 OR EXISTS {
        MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
        WHERE s.mode IN w.modes AND
          s.audience IN $audiences
      })
      AND (size(w.vessels) = 0 OR EXISTS {
        MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:ABOARD]->(v:Vessel)
        WHERE v.imo IN w.vessels AND
          s.audience IN $audiences
      })
      AND (size(w.containers) = 0 OR EXISTS {
        MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:STOWED_IN]->(k:Container)
        WHERE k.number IN w.containers AND
          s.audience IN $audiences
      })
      AND (size(w.companies) = 0 OR EXISTS {
        MATCH (z)-[:CONSIGNED_BY|CONSIGNED_TO]->(c:Company)
        WHERE c.id IN w.companies AND
          z.namesAudience IN $audiences
          AND
          coalesce(c.audience IN $audiences, true)
      } OR EXISTS {
        MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
        WHERE c.id IN w.companies AND
          s.audience IN $audiences
          AND
          coalesce(c.audience IN $audiences, true)
      })
      AND (size(w.routes) = 0 OR EXISTS {
        MATCH (z)-[:ALONG]->(:Route)-[:COVERS]->(t:Stretch)
        WHERE t.key IN w.routes AND
          z.routeAudience IN $audiences
      })
      AND (size(w.places) = 0 OR z.country IN w.places OR EXISTS {
        MATCH (z)-[:SEIZED_AT]->(p:Place) WHERE p.code IN w.places OR left(p.code, 2) IN w.places
      } OR EXISTS {
        MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(p:Place)
        WHERE (p.code IN w.places OR left(p.code, 2) IN w.places) AND
          z.routeAudience IN $audiences
      })
    RETURN 'SEIZURE ' + z.id AS topic
  }
  RETURN topic ORDER BY topic LIMIT 20
}
RETURN of AS of, topic AS topic`,
};

export interface WatchToldCountParams {
  keys: ReadonlyArray<string>;
  audiences: ReadonlyArray<string>;
}
export interface WatchToldCountRow {
  of: string;
  total: number;
}
/** How many records each notice of a batch tells of. */
export const toldCount: Statement<WatchToldCountParams, WatchToldCountRow> = {
  name: 'watch/told-count',
  write: false,
  integers: [],
  columns: { of: 'string', total: 'int' },
  text: `UNWIND $keys AS of
CALL (of) {
  MATCH (w:Watch)-[m:MATCHED]->(s:Shipment)
  USING INDEX m:MATCHED(notice)
  WHERE m.notice = of AND
    s.audience IN $audiences
    AND 'SHIPMENT' IN w.records AND size(w.categories) = 0
    AND (size(w.modes) = 0 OR s.mode IN w.modes)
    AND (size(w.hs) = 0 OR any(prefix IN w.hs WHERE s.hs STARTS WITH prefix))
    AND (w.minWeightKg IS NULL OR s.weightKg >= w.minWeightKg)
    AND (w.minValueUsd IS NULL OR s.valueUsd >= w.minValueUsd)
    AND (size(w.vessels) = 0 OR EXISTS { MATCH (s)-[:ABOARD]->(v:Vessel) WHERE v.imo IN w.vessels })
    AND (size(w.containers) = 0 OR EXISTS { MATCH (s)-[:STOWED_IN]->(k:Container) WHERE k.number IN w.containers })
    AND (size(w.companies) = 0 OR EXISTS {
      MATCH (s)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN w.companies AND
        coalesce(c.audience IN $audiences, true)
    })
    AND (size(w.routes) = 0 OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:COVERS]->(t:Stretch) WHERE t.key IN w.routes })
    AND (size(w.places) = 0 OR EXISTS {
      MATCH (s)-[:FOLLOWED]->(:Route)-[:STOPS_AT]->(p:Place) WHERE p.code IN w.places OR left(p.code, 2) IN w.places })
  RETURN 'SHIPMENT ' + s.id AS topic
  UNION ALL
  MATCH (w:Watch)-[m:MATCHED]->(z:Seizure)
  USING INDEX m:MATCHED(notice)
  WHERE m.notice = of AND
    z.audience IN $audiences
    AND 'SEIZURE' IN w.records
    AND (size(w.categories) = 0 OR z.category IN w.categories)
    AND (size(w.hs) = 0 OR any(prefix IN w.hs WHERE z.hs STARTS WITH prefix))
    AND (w.minWeightKg IS NULL OR (z.normalisedUnit = 'KG' AND z.normalisedQuantity >= w.minWeightKg))
    AND (w.minValueUsd IS NULL OR z.valueUsd >= w.minValueUsd)
    AND (size(w.modes) = 0 OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment)
      WHERE s.mode IN w.modes AND
        s.audience IN $audiences
    })
    AND (size(w.vessels) = 0 OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:ABOARD]->(v:Vessel)
      WHERE v.imo IN w.vessels AND
        s.audience IN $audiences
    })
    AND (size(w.containers) = 0 OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:STOWED_IN]->(k:Container)
      WHERE k.number IN w.containers AND
        s.audience IN $audiences
    })
    AND (size(w.companies) = 0 OR EXISTS {
      MATCH (z)-[:CONSIGNED_BY|CONSIGNED_TO]->(c:Company)
      WHERE c.id IN w.companies AND
        z.namesAudience IN $audiences
        AND
        coalesce(c.audience IN $audiences, true)
    } OR EXISTS {
      MATCH (z)-[:TAKEN_FROM]->(s:Shipment)-[:CONSIGNED_BY|CONSIGNED_TO|NOTIFIES|FORWARDED_BY|CARRIED_BY]->(c:Company)
      WHERE c.id IN w.companies AND
        s.audience IN $audiences
        AND
        coalesce(c.audience IN $audiences, true)
    })
    AND (size(w.routes) = 0 OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:COVERS]->(t:Stretch)
      WHERE t.key IN w.routes AND
        z.routeAudience IN $audiences
    })
    AND (size(w.places) = 0 OR z.country IN w.places OR EXISTS {
      MATCH (z)-[:SEIZED_AT]->(p:Place) WHERE p.code IN w.places OR left(p.code, 2) IN w.places
    } OR EXISTS {
      MATCH (z)-[:ALONG]->(:Route)-[:STOPS_AT]->(p:Place)
      WHERE (p.code IN w.places OR left(p.code, 2) IN w.places) AND
        z.routeAudience IN $audiences
    })
  RETURN 'SEIZURE ' + z.id AS topic
}
RETURN of AS of, count(*) AS total`,
};
