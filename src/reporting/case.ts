import type { Dimension } from '../detection/seizure-statistics.ts';
import { highestOf, MARKINGS, type Marking, type SeizureCategory } from '../vocabulary.ts';
import { type Ask, type Paged, pagesOf } from './ask.ts';
import { type Counted, isCounted, type Table } from './model.ts';

export interface ReportStop {
  code: string;
  place: { name: string; latitude: number | null; longitude: number | null; country: { code: string } };
}

/** A seizure as every list of cases asks for it. */
export interface CaseRecord {
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  quantity: {
    value: number;
    unit: string | null;
    normalised: number | null;
    normalisedUnit: string | null;
  } | null;
  valueUsd: number | null;
  conveyance: string | null;
  concealment: string | null;
  detection: string | null;
  marking: string;
  country: { code: string } | null;
  reportedBy: { code: string } | null;
  place: { __typename: string; code: string; name: string } | null;
}

/** A seizure as `cases.graphql` asks for it. */
export interface ReportCase extends CaseRecord {
  shipment: { id: string; mode: string | null } | null;
  route: { key: string; stops: ReportStop[] } | null;
}

interface Page<Node> extends Paged {
  totalCount: number;
  nodes: Node[];
}

const PAGE = 500;

/** Every case within a filter, page by page. */
export async function readCases<Case = ReportCase>(
  ask: Ask,
  filter: object,
  told: (share: number) => void = () => undefined,
  query: 'cases' | 'quality' = 'cases',
): Promise<Case[]> {
  const cases: Case[] = [];
  const seizuresOf = ({ seizures }: { seizures: Page<Case> }) => seizures;
  for await (const { page } of pagesOf(ask, query, { filter, first: PAGE }, seizuresOf)) {
    cases.push(...page.nodes);
    told(page.totalCount === 0 ? 1 : cases.length / page.totalCount);
  }
  return cases;
}

/** By the means of transport where the shipment's mode is not known: as `seizureStatistics` counts. */
const MODE_OF: Readonly<Record<string, string>> = {
  VESSEL: 'SEA',
  AIRCRAFT: 'AIR',
  TRUCK: 'ROAD',
  TRAIN: 'RAIL',
};

/** The value by which `seizureStatistics` counts a case. */
export function keyOf(of: ReportCase, dimension: Dimension): string | null {
  switch (dimension) {
    case 'COUNTRY':
      return of.country?.code ?? null;
    case 'PORT':
      return of.place?.__typename === 'Port' ? of.place.code : null;
    case 'CATEGORY':
      return of.category;
    case 'SUBSTANCE':
      return of.substance?.toUpperCase() ?? null;
    case 'CONCEALMENT':
      return of.concealment?.toUpperCase() ?? null;
    case 'DETECTION':
      return of.detection?.toUpperCase() ?? null;
    case 'MODE':
      return of.shipment?.mode ?? MODE_OF[of.conveyance ?? ''] ?? null;
    case 'MONTH':
      return of.date.slice(0, 7);
    case 'YEAR':
      return of.date.slice(0, 4);
  }
}

export function counted(cases: readonly { id: string }[]): Counted {
  return { value: cases.length, cases: cases.map(({ id }) => id) };
}

/** As TLP writes it. */
export function markingOf({ marking }: { marking: string }): Marking {
  return MARKINGS.find((known) => known.replace('+', '_') === marking || known === marking) ?? 'RED';
}

/** The highest marking of some cases; null for none. */
export function highestMarking(cases: readonly { marking: string }[]): Marking | null {
  return highestOf(cases.map(markingOf));
}

/** Ids of the cases behind a table, each once. */
export function casesOf({ rows }: Pick<Table, 'rows'>): string[] {
  return [...new Set(rows.flatMap((row) => row.flatMap((cell) => (isCounted(cell) ? cell.cases : []))))];
}
