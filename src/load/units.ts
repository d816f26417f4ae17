export type NormalUnit = 'KG' | 'L' | 'M3' | 'M' | 'M2' | 'PIECES';

export interface NormalisedQuantity {
  normalisedQuantity: number | null;
  normalisedUnit: NormalUnit | null;
}

/** One unit is `times / per` of the normal one: as integers, since dividing once rounds once. */
interface UnitDefinition {
  readonly unit: NormalUnit;
  readonly times: number;
  readonly per: number;
  readonly names: string;
}

/**
 * Units by their codes in UN/ECE Recommendation 20 (first) and the words and older codes of customs records.
 *
 * Factors are the exact ones of the definitions, which Recommendation 20 rounds: SI prefixes; the international pound and
 * yard agreement of 1959 (lb = 0.45359237 kg); the US gallon of 231 cubic inches; the imperial gallon of 4.54609 L; NIST
 * SP 811, appendix B, for all of them. Words that mean different things in different places are left out (TON, GR, CWT);
 * OZ is the avoirdupois ounce and GAL the US gallon, since others have codes of their own (APZ, GLI).
 */
const DEFINITIONS: readonly UnitDefinition[] = [
  { unit: 'KG', times: 1, per: 1, names: 'KGM KG KGS KILO KILOS KILOGRAM KILOGRAMS KILOGRAMME KILOGRAMMES' },
  { unit: 'KG', times: 1, per: 1_000, names: 'GRM G GM GMS GRAM GRAMS GRAMME GRAMMES' },
  { unit: 'KG', times: 1, per: 1_000_000, names: 'MGM MG MILLIGRAM MILLIGRAMS' },
  { unit: 'KG', times: 1, per: 1_000_000_000, names: 'MC MCG UG MICROGRAM MICROGRAMS' },
  { unit: 'KG', times: 1_000, per: 1, names: 'TNE T MT TONNE TONNES METRIC_TON METRIC_TONS' },
  { unit: 'KG', times: 100, per: 1, names: 'DTN' },
  { unit: 'KG', times: 1_000_000, per: 1, names: 'KTN' },
  { unit: 'KG', times: 45_359_237, per: 100_000_000, names: 'LBR LB LBS POUND POUNDS' },
  { unit: 'KG', times: 45_359_237, per: 1_600_000_000, names: 'ONZ OZ OUNCE OUNCES' },
  { unit: 'KG', times: 311_034_768, per: 10_000_000_000, names: 'APZ TROY_OUNCE TROY_OUNCES' },
  { unit: 'KG', times: 90_718_474, per: 100_000, names: 'STN SHORT_TON SHORT_TONS' },
  { unit: 'KG', times: 10_160_469_088, per: 10_000_000, names: 'LTN LONG_TON LONG_TONS' },
  { unit: 'KG', times: 1, per: 5_000, names: 'CTM CARAT CARATS' },
  { unit: 'L', times: 1, per: 1, names: 'LTR L LITRE LITRES LITER LITERS' },
  { unit: 'L', times: 1, per: 10, names: 'DLT DL' },
  { unit: 'L', times: 1, per: 100, names: 'CLT CL' },
  {
    unit: 'L',
    times: 1,
    per: 1_000,
    names: 'MLT ML CMQ CC CM3 MILLILITRE MILLILITRES MILLILITER MILLILITERS',
  },
  { unit: 'L', times: 100, per: 1, names: 'HLT HL' },
  { unit: 'L', times: 3_785_411_784, per: 1_000_000_000, names: 'GLL GAL GALS GALLON GALLONS' },
  { unit: 'L', times: 454_609, per: 100_000, names: 'GLI' },
  { unit: 'L', times: 295_735_295_625, per: 10_000_000_000_000, names: 'OZA FL_OZ' },
  { unit: 'M3', times: 1, per: 1, names: 'MTQ M3 CBM CUBIC_METRE CUBIC_METRES CUBIC_METER CUBIC_METERS' },
  { unit: 'M', times: 1, per: 1, names: 'MTR M METRE METRES METER METERS' },
  { unit: 'M', times: 1, per: 100, names: 'CMT CM' },
  { unit: 'M2', times: 1, per: 1, names: 'MTK M2 SQM SQUARE_METRE SQUARE_METRES SQUARE_METER SQUARE_METERS' },
  {
    unit: 'PIECES',
    times: 1,
    per: 1,
    names: 'H87 C62 EA NAR HEA U2 PIECE PIECES PCE PCS PC EACH NMB NO NOS NR NUMBER',
  },
  { unit: 'PIECES', times: 1, per: 1, names: 'UNIT UNITS ITEM ITEMS ARTICLE ARTICLES HEAD PLANT PLANTS' },
  {
    unit: 'PIECES',
    times: 1,
    per: 1,
    names: 'TABLET TABLETS PILL PILLS CAPSULE CAPSULES AMPOULE AMPOULES VIAL VIALS',
  },
  { unit: 'PIECES', times: 1, per: 1, names: 'STICK STICKS CIGARETTE CIGARETTES' },
  { unit: 'PIECES', times: 2, per: 1, names: 'PR NPR PAIR PAIRS' },
  { unit: 'PIECES', times: 12, per: 1, names: 'DZN DPC DOZEN DOZENS' },
  { unit: 'PIECES', times: 144, per: 1, names: 'GRO' },
  { unit: 'PIECES', times: 100, per: 1, names: 'CEN HUNDRED' },
  { unit: 'PIECES', times: 1_000, per: 1, names: 'MIL THOUSAND THOUSANDS' },
];

const BY_NAME: ReadonlyMap<string, UnitDefinition> = new Map(
  DEFINITIONS.flatMap((definition) => definition.names.split(' ').map((name) => [name, definition] as const)),
);

const UNKNOWN: NormalisedQuantity = { normalisedQuantity: null, normalisedUnit: null };

/** The quantity in its normal unit; null where the quantity is not known or the unit has no place in the table. */
export function normalise(quantity: number | null, unit: string | null): NormalisedQuantity {
  if (quantity === null || unit === null) return UNKNOWN;
  const definition = BY_NAME.get(
    unit
      .toUpperCase()
      .replace(/\.$/, '')
      .trim()
      .replaceAll(/[\s.-]+/g, '_'),
  );
  if (definition === undefined) return UNKNOWN;
  const normalisedQuantity = (quantity * definition.times) / definition.per;
  return Number.isFinite(normalisedQuantity)
    ? { normalisedQuantity, normalisedUnit: definition.unit }
    : UNKNOWN;
}
