import type { Marking } from '../vocabulary.ts';
import type { Language } from './language.ts';

/** A report as data: what every format is written from. */
export interface Report {
  kind: ReportKind;
  language: Language;
  title: string;
  /** Region and period, for the title page and file properties. */
  subtitle: string;
  /** Who it is for: nothing above its clearance was read. */
  audience: Audience;
  /** Of the data that the audience sees. */
  revision: number;
  /** Whether any of it is generated demonstration data. */
  synthetic: boolean;
  /** Day on its title page; all else is the same for the same revision. */
  madeOn: string;
  /** The command's own parameters. */
  parameters: Readonly<Record<string, string>>;
  sections: readonly Section[];
  /** Every case behind a figure, in the order in which the annex numbers them. */
  cases: readonly CaseLine[];
  /** Texts of the queries by name. */
  queries: Readonly<Record<string, string>>;
}

export const REPORT_KINDS = ['bulletin', 'quarter', 'annual', 'route', 'warning', 'data-quality'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export interface Audience {
  name: string;
  role: string;
  administration: string | null;
  clearance: Marking;
  groups: readonly string[];
}

export interface Section {
  id: string;
  title: string;
  blocks: readonly Block[];
  /** On a page of its own where there are pages. */
  ownPage?: boolean;
}

export type Block = Words | Figures | Table | Chart;

export interface Words {
  kind: 'words';
  text: string;
  tone: 'plain' | 'caution' | 'heading';
}

/** The few numbers that a reader takes along. */
export interface Figures {
  kind: 'figures';
  id: string;
  items: readonly { label: string; value: Cell; type: ColumnType; note: string }[];
  source: Source;
}

export interface Table {
  kind: 'table';
  id: string;
  title: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Read below it. */
  note?: string;
  /** Rows on paper; the other formats have them all. */
  printed?: number;
  source: Source;
}

export interface Column {
  key: string;
  label: string;
  type: ColumnType;
  /** Of sentences: it gets a third of the width. */
  sentences?: boolean;
}

/** `code` is a text that is not parted; `share` and `chance` are from 0 to 1; `change` is a share with its sign. */
export type ColumnType =
  | 'text'
  | 'code'
  | 'count'
  | 'decimal'
  | 'money'
  | 'share'
  | 'change'
  | 'small'
  | 'chance'
  | 'date';

/** A figure that is counted from cases has their ids. */
export type Cell = string | number | null | Counted;

/** Counted, or added up, from cases. */
export interface Counted {
  value: number;
  cases: readonly string[];
}

export interface Chart {
  kind: 'chart';
  id: string;
  title: string;
  /** Read below it. */
  note?: string;
  figure: Figure;
  source: Source;
}

export type Figure = BarFigure | SeriesFigure | SankeyFigure | MapFigure;

export interface BarFigure {
  kind: 'bars';
  /** Names of `values` in every item: the first is drawn dark, the second light and hatched. */
  series: readonly string[];
  items: readonly { label: string; values: readonly number[] }[];
}

export interface SeriesFigure {
  kind: 'series';
  /** Where a page has little room. */
  height?: number;
  ticks: readonly string[];
  lines: readonly { label: string; values: readonly (number | null)[] }[];
}

export interface SankeyFigure {
  kind: 'sankey';
  columns: readonly string[];
  /** `rest`: what stands for all the smaller ones, and comes last. */
  nodes: readonly { id: string; column: number; label: string; rest: boolean }[];
  links: readonly { from: string; to: string; value: number }[];
}

export interface MapFigure {
  kind: 'map';
  /** Where a page has little room. */
  height?: number;
  /** From stop to stop: along sea lanes, else the shortest way over the globe. */
  lines: readonly { line: readonly Position[]; bySea: boolean; value: number }[];
  points: readonly (Point & { label: string; value: number })[];
}

/** Longitude and latitude, as in GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

export interface Point {
  latitude: number;
  longitude: number;
}

/** How to get a figure again, and how far it may travel. */
export interface Source {
  /** Name of a query in `operations/report/`. */
  query: string;
  /** The parameters of each time that it was asked: the period, earlier those that it is held against. */
  variables: readonly Readonly<Record<string, unknown>>[];
  revision: number;
  /** The highest marking among its cases; null where it counts what has no cases to look at, such as traffic. */
  marking: Marking | null;
}

export interface CaseLine {
  id: string;
  date: string;
  category: string;
  substance: string | null;
  quantity: string | null;
  place: string | null;
  marking: Marking;
  /** Within the report's period, and not only in what it is compared with. */
  current: boolean;
}

export function isCounted(cell: Cell): cell is Counted {
  return typeof cell === 'object' && cell !== null;
}

/** What a cell holds, without its cases. */
export function bareValue(cell: Cell): string | number | null {
  return isCounted(cell) ? cell.value : cell;
}

/** All tables, those of key figures included, in the order of the report. */
export function tablesOf(report: Report): Table[] {
  return report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}
