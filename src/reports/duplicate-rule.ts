/**
 * What makes two records likely to be of one seizure, whoever asks: cypher/seizure-report/likely-duplicates.cypher of one that is
 * about to be written, the scorecard of those that are there. Weighings before and after unpacking, and some days until it
 * is noted down, lie within these.
 */
export const DUPLICATE_DAYS = 7;
export const DUPLICATE_TOLERANCE = 0.1;
