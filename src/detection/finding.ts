import type { Lift } from '../statistics/poisson.ts';
import type { TrialGroup } from '../statistics/poisson-binomial.ts';
import type { Marking, SeizureCategory, StretchLevel } from '../vocabulary.ts';
import type { Stratum } from './calls.ts';
import type { Corroborated } from './corroboration.ts';
import type { RecurringRoutesQuery } from './detect.ts';

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
  marking: Marking;
  shipmentMarking: Marking | null;
  /** The shipment it was taken from; where none is known, the seizure's own id stands for it. */
  shipment: string;
  hasShipment: boolean;
  /** When the shipment departed; the day of the seizure where no shipment is known. */
  departed: string;
  mode: string;
  route: string;
  /** Ids of the companies of the shipment; null where it, or they, are not known. */
  consignor: string | null;
  consignee: string | null;
}

/** What a stretch carries in the period, and what its strata lead one to expect of it. */
export interface Exposure {
  shipments: number;
  /** Consignments expected to be seized. */
  expected: number;
  /** Seized consignments by their chance of lying on the stretch. */
  groups: readonly TrialGroup[];
  /** Calls on the stretch by stratum, in each by month as in `byMonth`. */
  calls: ReadonlyMap<string, Float64Array>;
  /** What departed in each month, `2023-11`, of those with calls anywhere, in order. */
  byMonth: { months: readonly string[]; shipments: Float64Array; expected: Float64Array };
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
  baseline: Baseline;
  /** The company whose consignments are tested, wherever they go; null where it is all those on the stretch. */
  company: string | null;
  /** Of the whole period. */
  periodPValue: number;
  /** What else speaks for it. */
  corroborated: Corroborated;
  /** Of the number, over the weight of what else speaks for it. */
  pValue: number;
}

/** What is left of a finding when the rate of seizure may differ by more. */
export interface Sensitivity {
  stratifyBy: readonly Stratum[];
  expected: number;
  pValue: number;
}

/** What a stretch is compared with: the traffic along it, or, where there is none, the ends of other seizures. */
export type Baseline = 'TRAFFIC' | 'SEIZURES';

/** Months in which the consignments of a stretch gather more than the traffic of these months explains. */
export interface Window {
  fromMonth: string;
  toMonth: string;
  consignments: number;
  expected: number;
  /** Windows looked at; `pValue` pays for them all. */
  windows: number;
  pValue: number;
}

export interface Variant {
  key: string;
  stops: readonly string[];
  observed: number;
  shared: number;
  expected: number;
  pValue: number;
}

export interface MonthOfFinding {
  month: string;
  observed: number;
  expected: number;
  shipments: number;
}

/** Consignments by month of departure, beside what the departures of that month lead one to expect; months with any. */
export interface Departures {
  months: readonly string[];
  counts: readonly number[];
  expected: readonly number[];
  shipments: readonly number[];
}

export interface FrontFound {
  company: string;
  consignments: number;
  expected: number;
  pValue: number;
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
  periodPValue: number;
  corroborated: Corroborated;
  baseline: Baseline;
  company: string | null;
  /** The front that led to it, whose is the q-value. */
  foundThrough: FrontFound | null;
  sensitivity: readonly Sensitivity[];
  /** Findings that chance makes with so small a p-value, over all that was tested. */
  byChance: number;
  parameters: RecurringRoutesQuery;
  revision: number;
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
  departures: Departures;
  /** When the consignments departed, in order of date of seizure; each once. */
  departedOn: readonly string[];
  variants: readonly Variant[];
  /** Ids of the seizures, in order of date. */
  evidenceIds: readonly string[];
  explanation: string;
  /** The highest of the evidence, its shipments and the front. */
  marking: Marking;
  synthetic: boolean;
}
