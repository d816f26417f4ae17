import * as companies from '../cypher/company.generated.ts';
import * as containers from '../cypher/container.generated.ts';
import * as places from '../cypher/place.generated.ts';
import * as routes from '../cypher/route.generated.ts';
import * as seizures from '../cypher/seizure.generated.ts';
import * as shipments from '../cypher/shipment.generated.ts';
import * as vessels from '../cypher/vessel.generated.ts';
import type { Loaders } from '../graphql/loaders.ts';
import type { EntityRow } from '../graphql/rows.ts';
import { ENTITY_TYPES, type EntityType } from '../vocabulary.ts';
import type { EntityRef } from './entity-ids.ts';

/** What the viewer sees of it now; null where there is none. */
export async function entityRow(loaders: Loaders, { kind, key }: EntityRef): Promise<EntityRow | null> {
  switch (kind) {
    case 'COMPANY':
      return typed('Company', await loaders.one(companies.byId, 'id', key));
    case 'CONTAINER':
      return typed('Container', await loaders.one(containers.byNumber, 'number', key));
    case 'ROUTE':
      return typed('Route', await loaders.one(routes.byKey, 'key', key));
    case 'SEIZURE':
      return typed('Seizure', await loaders.one(seizures.byId, 'id', key));
    case 'SHIPMENT':
      return typed('Shipment', await loaders.one(shipments.byId, 'id', key));
    case 'VESSEL':
      return typed('Vessel', await loaders.one(vessels.byImo, 'imo', key));
    case 'COUNTRY':
    case 'PORT': {
      const row = await loaders.one(places.byCode, 'key', key);
      return row?.kind === kind ? typed(ENTITY_TYPES[kind], row) : null;
    }
  }
}

function typed<Name extends EntityType, Row extends object>(__typename: Name, row: Row | null) {
  return row && { ...row, __typename };
}
