import type { StretchLevel } from '../vocabulary.ts';
import type { Variables } from './ask.ts';
import type { CaseRecord, ReportCase, ReportStop } from './case.ts';
import type { Courses } from './courses.ts';
import type { Period } from './period.ts';
import type { Scope } from './scope.ts';
import type { Basis } from './study.ts';

export interface NamedCompany {
  id: string;
  name: string;
  country: { code: string } | null;
}

/** A case behind the pattern, with what was declared and whom it names. */
export interface WarningCase extends Omit<ReportCase, 'shipment'> {
  consignor: NamedCompany | null;
  consignee: NamedCompany | null;
  shipment: {
    id: string;
    mode: string | null;
    hs: string | null;
    description: string | null;
    consignor: NamedCompany | null;
    consignee: NamedCompany | null;
  } | null;
}

/** A case of the time line. */
export type StretchCase = Pick<
  CaseRecord,
  'id' | 'date' | 'category' | 'substance' | 'marking' | 'quantity' | 'country' | 'place'
>;

/** What emerging and recurring routes have in common. */
export interface Found {
  key: string;
  level: StretchLevel;
  stops: ReportStop[];
  observed: number;
  consignments: number;
  expected: number;
  lift: { estimate: number; lower: number; upper: number };
  evidence: { totalCount: number; nodes: WarningCase[] };
}

/** As `warning-emerging.graphql` asks for it. */
export interface EmergingFound extends Found {
  fromMonth: string;
  toMonth: string;
  pValue: number;
  recurrenceIntervalMonths: number;
}

/** As `warning-recurring.graphql` asks for it. */
export interface RecurringFound extends Found {
  baseline: string;
  qValue: number;
  months: number;
  firstSeen: string;
  lastSeen: string;
  shipments: number;
  trend: 'RISING' | 'FALLING' | 'STEADY';
  front: { id: string; name: string } | null;
  /** The front whose consignments led to it, and whose the q-value is. */
  foundThrough: { company: { name: string } | null } | null;
}

/** All that a warning is written from: at least one of `emerging` and `recurring` is there. */
export interface Warning {
  basis: Basis;
  scope: Scope;
  period: Period;
  /** Of the time line. */
  months: Period;
  key: string;
  level: StretchLevel;
  stops: readonly ReportStop[];
  categories: readonly string[];
  emerging: {
    route: EmergingFound;
    summary: { stretches: number; windows: number; replicates: number };
    variables: Variables;
  } | null;
  recurring: {
    route: RecurringFound;
    summary: { from: string | null; to: string | null; tested: number; cautions: string[] };
    variables: Variables;
  } | null;
  /** The cases that are warned of: those of the emerging window, else those of the recurring route. */
  evidence: Found['evidence'];
  stretch: {
    variables: Variables;
    cases: readonly StretchCase[];
    traffic: readonly { month: string; shipments: number }[];
  };
  courses: Courses;
  answerTo: string | null;
  answerBy: string | null;
}
