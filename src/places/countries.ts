import worldCountries, { type Country } from 'world-countries';
import type { WcoRegion } from '../vocabulary.ts';
import { type Rilo, riloOf, wcoRegionOf } from './wco-regions.ts';

/** A country or customs territory; coordinates in degrees, WGS 84, of about its middle. */
export interface CountryRecord {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** ISO 3166-1 alpha-3; Kosovo has none and carries the package's `UNK`. */
  alpha3: string;
  /** English short name, as in `names.en`. */
  name: string;
  names: { en: string; es: string; fr: string };
  latitude: number;
  longitude: number;
  wcoRegion: WcoRegion;
  /** True: placed by geography, not a WCO member by our source. */
  wcoRegionInferred: boolean;
  /** Null: no office covers it, or none is known to. */
  rilo: Rilo | null;
  riloInferred: boolean;
}

let byCode: ReadonlyMap<string, CountryRecord> | undefined;

/**
 * All 249 officially assigned ISO 3166-1 codes and the user-assigned XK (Kosovo, a WCO member), ordered by code.
 *
 * Source: npm world-countries (ODbL 1.0); WCO regions and RILOs: see wco-regions.ts.
 */
export function countries(): readonly CountryRecord[] {
  return [...index().values()];
}

/** The country of an ISO 3166-1 alpha-2 code in capitals; undefined where there is none. */
export function country(code: string): CountryRecord | undefined {
  return index().get(code);
}

function index(): ReadonlyMap<string, CountryRecord> {
  byCode ??= new Map(
    worldCountries
      .map(toRecord)
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map((record) => [record.code, record]),
  );
  return byCode;
}

function toRecord(source: Country): CountryRecord {
  const region = wcoRegionOf(source.cca2);
  if (region === undefined) throw new Error(`wco-regions.ts has no WCO region for ${source.cca2}`);
  const office = riloOf(source.cca2);
  const name = source.name.common;
  const [latitude, longitude] = source.latlng;
  return {
    code: source.cca2,
    alpha3: source.cca3,
    name,
    names: {
      en: name,
      es: source.translations.spa?.common ?? name,
      fr: source.translations.fra?.common ?? name,
    },
    latitude,
    longitude,
    wcoRegion: region.group,
    wcoRegionInferred: region.inferred,
    rilo: office?.group ?? null,
    riloInferred: office?.inferred ?? false,
  };
}
