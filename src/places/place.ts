/** What happens at a place: the function classifiers of UN/LOCODE (UNECE Recommendation 16). */
export type PlaceFunction =
  | 'SEAPORT'
  | 'RAIL'
  | 'ROAD'
  | 'AIRPORT'
  | 'POST'
  | 'INLAND_TERMINAL'
  | 'FIXED'
  | 'INLAND_PORT'
  | 'BORDER_CROSSING';

/** The one thing that a place is mostly shown as. */
export type PortKind = 'SEA' | 'AIR' | 'LAND' | 'UNKNOWN';

/** A place with a UN/LOCODE; coordinates in degrees, WGS 84, null where not known. */
export interface PortRecord {
  /** UN/LOCODE without the blank: `PECLL`. */
  locode: string;
  name: string;
  /** ISO 3166-1 alpha-2, the first two letters of the code. */
  country: string;
  latitude: number | null;
  longitude: number | null;
  kind: PortKind;
  functions: PlaceFunction[];
  /** IATA code where it differs from the last three characters of the UN/LOCODE. */
  iata: string | null;
  /** Second part of the ISO 3166-2 code. */
  subdivision: string | null;
}

/** Two letters of a country and three of a place, which may be digits but 0 and 1 (UNECE Recommendation 16). */
export function isLocode(text: string): boolean {
  return /^[A-Z]{2}[A-Z2-9]{3}$/.test(text);
}

/** A place with a quay is shown as SEA, river ports too: UN/LOCODE does not tell them apart. */
export function kindOf(functions: readonly PlaceFunction[]): PortKind {
  if (functions.includes('SEAPORT') || functions.includes('INLAND_PORT')) return 'SEA';
  if (functions.includes('AIRPORT')) return 'AIR';
  return functions.length > 0 ? 'LAND' : 'UNKNOWN';
}
