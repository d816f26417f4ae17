/**
 * What of two companies is compared, and with what outcomes. For each outcome the share of pairs that are one company (m) and
 * that are not (u) before anything is estimated: what records of trade are like, and what ends in one block by chance. Both
 * weigh as much as `WEIGHT_OF_BEFORE` pairs, so that a list too small to say otherwise, or without any company twice, is
 * judged by them.
 */
export const FIELDS = {
  NAME: {
    levels: ['SAME', 'SPELT_ALIKE', 'SPELT_ROUGHLY', 'COMMON_WORD_LESS', 'PART', 'MOSTLY', 'DIFFERENT'],
    m: [0.6, 0.2, 0.05, 0.08, 0.05, 0.01, 0.01],
    u: [0.1, 0.05, 0.17, 0.15, 0.5, 0.02, 0.01],
  },
  /**
   * How many other names would share these words by chance: the power of two below it. It depends on how the names agree: only
   * common words do where they are half alike.
   */
  RARITY: {
    given: 'NAME',
    levels: ['BELOW_2^-12', 'BELOW_2^-8', 'BELOW_2^-4', 'BELOW_2^-1', 'BELOW_2', 'BELOW_2^4', 'MORE'],
    m: [0.3, 0.18, 0.17, 0.2, 0.08, 0.05, 0.02],
    u: [0.002, 0.01, 0.05, 0.1, 0.2, 0.318, 0.32],
  },
  TELLING: {
    levels: ['SAME', 'ONE_SIDED', 'DIFFERENT'],
    m: [0.94, 0.05, 0.01],
    u: [0.1, 0.5, 0.4],
  },
  /** Companies of one country often have the same form, whichever they are. */
  LEGAL_FORM: {
    given: 'COUNTRY',
    levels: ['SAME', 'LIKE', 'DIFFERENT'],
    m: [0.82, 0.1, 0.08],
    u: [0.35, 0.25, 0.4],
  },
  /** Companies of one language share words, and a country. */
  COUNTRY: {
    given: 'NAME',
    levels: ['SAME', 'DIFFERENT'],
    m: [0.97, 0.03],
    u: [0.25, 0.75],
  },
  ADDRESS: {
    levels: ['SAME', 'SHARED_BY_MANY', 'NEAR', 'TOWN', 'DIFFERENT'],
    m: [0.6, 0.04, 0.12, 0.14, 0.1],
    u: [0.01, 0.04, 0.02, 0.13, 0.8],
  },
  REGISTRATION: {
    levels: ['SAME', 'NEAR', 'DIFFERENT'],
    m: [0.85, 0.08, 0.07],
    u: [0.001, 0.004, 0.995],
  },
  LEI: {
    levels: ['SAME', 'DIFFERENT'],
    m: [0.995, 0.005],
    u: [0.001, 0.999],
  },
} as const satisfies Record<string, Field>;

interface Field {
  /** The field on whose level the shares of this one depend. */
  given?: string;
  levels: readonly string[];
  m: readonly number[];
  u: readonly number[];
}

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

/** The number of the field on which each depends; -1 where it depends on none. */
export const GIVEN = FIELD_NAMES.map((name) => {
  const field: Field = FIELDS[name];
  return FIELD_NAMES.indexOf(field.given as FieldName);
});

/** A level for each field in their order; -1 where one of the two does not say. */
export type Levels = readonly number[];

export const levelName = (field: number, level: number): string =>
  FIELDS[FIELD_NAMES[field] ?? 'NAME'].levels[level] ?? 'UNKNOWN';
