import type { Lift } from '../statistics/poisson.ts';
import type { TrialGroup } from '../statistics/poisson-binomial.ts';
import type { SeizureCategory, StretchLevel } from '../vocabulary.ts';

/** A seizure with what the test needs of it and of the shipment that it was taken from. Dates are `2023-11-16`. */
export interface SeizedConsignment {
  id: string;
  date: string;
  category: SeizureCategory;
  concealment: string | null;
  synthetic: boolean;
  /** Where it was made; null where the record does not say. */
  country: string | null;
  place: string | null;
  /** The shipment it was taken from. */
  shipment: string;
  departed: string;
  mode: string;
  route: string;
}

/** What a stretch carries in the period, and what its strata lead one to expect of it. */
export interface Exposure {
  shipments: number;
  /** Consignments expected to be seized. */
  expected: number;
  /** Calls by their chance of ending in a seizure. */
  groups: readonly TrialGroup[];
  /** `2023-11` → what departed in the month, in order. */
  byMonth: ReadonlyMap<string, { shipments: number; expected: number }>;
}

/** A stretch that was held against its expectation. */
export interface Tested {
  level: StretchLevel;
  key: string;
  stops: readonly string[];
  /** In order of date. */
  evidence: readonly SeizedConsignment[];
  /** Distinct shipments among the evidence: the number that is tested. */
  consignments: ReadonlySet<string>;
  exposure: Exposure;
  pValue: number;
  qValue: number;
}

export interface Variant {
  key: string;
  stops: readonly string[];
  observed: number;
  shared: number;
  expected: number;
  pValue: number;
  qValue: number;
}

export interface MonthOfFinding {
  month: string;
  observed: number;
  expected: number;
  shipments: number;
}

/** A recurring route, with everything that speaks for and against it. */
export interface Finding {
  key: string;
  level: StretchLevel;
  stopCodes: readonly string[];
  observed: number;
  consignments: number;
  expected: number;
  lift: Lift;
  pValue: number;
  qValue: number;
  months: number;
  monthsPValue: number;
  firstSeen: string;
  lastSeen: string;
  shipments: number;
  trend: 'RISING' | 'STEADY' | 'FALLING';
  trendScore: number;
  categories: readonly { category: SeizureCategory; seizures: number }[];
  concealments: readonly { concealment: string; seizures: number }[];
  timeline: readonly MonthOfFinding[];
  variants: readonly Variant[];
  /** Ids of the seizures, in order of date. */
  evidenceIds: readonly string[];
  explanation: string;
  synthetic: boolean;
}
