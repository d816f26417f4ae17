import seaPorts from 'sea-ports/lib/ports.json' with { type: 'json' };
import { type Coordinates, isOnGlobe } from './coordinates.ts';
import { country } from './countries.ts';
import { isLocode, kindOf, type PlaceFunction, type PortRecord } from './place.ts';

/** What is read of an entry of the package; coordinates are longitude, latitude. */
interface SeaPort {
  name: string;
  coordinates?: number[];
}

const FUNCTIONS: readonly PlaceFunction[] = ['SEAPORT'];

/** Entries of sea-ports 0.0.9 whose latitude and longitude are the wrong way round. */
const SWAPPED = codes('ARDDC CDBOA CDMAT CLJRL CLPGO CLPPD DZAAE ISESK REPDG VEGUB');

/**
 * Entries of sea-ports 0.0.9 whose coordinates are those of a namesake, or of nothing: Southampton in England for the
 * one in Bermuda, San Nicolás in the Amazonas for the harbour of Marcona. Rather none than those.
 */
const MISPLACED = codes(
  'AUGOV BMSOU CLCAP CNSWA CNZHA FRHON IDBNT IDBUR PAMIT PEGSM PESNX THMAT THPKN TNJAR TRAMB UYCYR VEPSU',
);

let all: readonly PortRecord[] | undefined;

/**
 * The sea ports known without loading anything, ordered by code; some are inland customs offices, as the package has
 * them. Codes of countries that are no more (the Netherlands Antilles) are left out.
 *
 * Source: npm sea-ports (MIT).
 */
export function ports(): readonly PortRecord[] {
  all ??= Object.entries<SeaPort>(seaPorts)
    .filter(([locode]) => isLocode(locode) && country(locode.slice(0, 2)) !== undefined)
    .map(([locode, port]) => toRecord(locode, port))
    .sort((a, b) => (a.locode < b.locode ? -1 : 1));
  return all;
}

function toRecord(locode: string, port: SeaPort): PortRecord {
  const place = coordinates(locode, port);
  return {
    locode,
    name: port.name.trim(),
    country: locode.slice(0, 2),
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    kind: kindOf(FUNCTIONS),
    functions: [...FUNCTIONS],
    iata: null,
    subdivision: null,
  };
}

function coordinates(locode: string, port: SeaPort): Coordinates | undefined {
  const [x, y] = port.coordinates ?? [];
  if (x === undefined || y === undefined || MISPLACED.has(locode)) return undefined;
  const place = SWAPPED.has(locode) ? { latitude: x, longitude: y } : { latitude: y, longitude: x };
  return isOnGlobe(place) ? place : undefined;
}

function codes(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
