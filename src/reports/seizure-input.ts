import type { Viewer } from '../access/viewer.ts';
import type { FieldError, SeizureReportInput } from '../graphql/types.generated.ts';
import { CellError, Cells } from '../load/cells.ts';
import { readSeizure, type SeizureRow } from '../load/seizures.ts';
import { country } from '../places/countries.ts';
import { MARKINGS } from '../vocabulary.ts';

/** Where in the input the columns of the exchange format come from. */
const PATHS = {
  date: 'date',
  category: 'category',
  substance: 'substance',
  hs: 'hs',
  quantity: 'quantity.value',
  unit: 'quantity.unit',
  value_usd: 'valueUsd',
  conveyance: 'conveyance',
  conveyance_id: 'conveyanceId',
  flag: 'flag',
  concealment: 'concealment',
  detection: 'detection',
  risk_indicators: 'riskIndicators',
  shipment: 'shipment',
  route: 'route',
  origin: 'origin',
  location: 'place',
  persons: 'persons',
  nationalities: 'nationalities',
  consignor: 'consignor',
  consignee: 'consignee',
  operation: 'operation',
  case_id: 'case',
  source_grade: 'source',
  marking: 'marking',
  groups: 'groups',
  recipients: 'recipients',
  names_marking: 'namesMarking',
  names_groups: 'namesGroups',
} as const;

type Column = keyof typeof PATHS;

/** A report as cells of the exchange format: what is kept of it, and what the one reader of seizures reads. */
export type ReportText = Readonly<Record<Column, string>>;

export interface ReadReport {
  text: ReportText;
  /** Its id is empty until it gets one; of use only where there are no errors. */
  row: SeizureRow;
  errors: FieldError[];
}

/** Columns of which the viewer has to know who may know the names. */
const NAMES: readonly Column[] = ['consignor', 'consignee', 'recipients', 'names_marking', 'names_groups'];

const LISTS: ReadonlySet<Column> = new Set([
  'risk_indicators',
  'nationalities',
  'groups',
  'recipients',
  'names_groups',
]);

/** What would be taken, in place of what a row cannot do without, so that the reader goes on to the next cell. */
const STAND_INS: Partial<Record<Column, (viewer: Viewer) => string>> = {
  date: () => '2000-01-01',
  recipients: ({ id }) => id,
};

/** Officers around the world report today's seizures. */
const DAY_AHEAD = 24 * 60 * 60 * 1_000;

/** Everything that is wrong with a report by itself, and its row. */
export function readReport(input: SeizureReportInput, viewer: Viewer, now = new Date()): ReadReport {
  const text = textOf(input);
  const errors = memberErrors(input);
  const row = readAll(text, viewer, errors);
  errors.push(...markingErrors(row, text, viewer));
  const latest = new Date(now.getTime() + DAY_AHEAD).toISOString().slice(0, 10);
  if (row.date > latest) {
    errors.push(fieldError(['input', 'date'], 'IN_FUTURE', `${row.date} has not come yet.`));
  }
  return { text, row, errors };
}

/** What is known of a report, by path. */
export function fieldsOf(text: Partial<ReportText>, seesNames: boolean): Map<string, string> {
  const columns = (Object.keys(PATHS) as Column[]).filter((column) => seesNames || !NAMES.includes(column));
  const known = columns.map((column) => [PATHS[column] as string, text[column] ?? ''] as const);
  return new Map(known.filter(([, value]) => value !== ''));
}

export function fieldError(
  path: readonly (string | number)[],
  code: FieldError['code'],
  message: string,
): FieldError {
  return { path: path.map(String), code, message };
}

function textOf(input: SeizureReportInput): ReportText {
  const { quantity, source } = input;
  return {
    date: input.date,
    category: input.category,
    substance: text(input.substance),
    hs: text(input.hs),
    quantity: text(quantity?.value),
    unit: text(quantity?.unit),
    value_usd: text(input.valueUsd),
    conveyance: text(input.conveyance),
    conveyance_id: text(input.conveyanceId),
    flag: text(input.flag),
    concealment: text(input.concealment),
    detection: text(input.detection),
    risk_indicators: members(input.riskIndicators).join('|'),
    shipment: text(input.shipment),
    route: members(input.route).join('>'),
    origin: text(input.origin),
    location: text(input.place),
    persons: text(input.persons),
    nationalities: members(input.nationalities).join('|'),
    consignor: text(input.consignor),
    consignee: text(input.consignee),
    operation: text(input.operation),
    case_id: text(input.case),
    source_grade: source ? `${source.reliability}${source.credibility}` : '',
    marking: text(input.marking),
    groups: members(input.groups).join('|'),
    recipients: members(input.recipients).join('|'),
    names_marking: text(input.namesMarking),
    names_groups: members(input.namesGroups).join('|'),
  };
}

const text = (value: string | number | null | undefined) => (value == null ? '' : String(value).trim());
const members = (list: readonly string[] | null | undefined) => (list ?? []).map(text);

/** What the text of a list could not tell: a member that is none, or that would be two. */
function memberErrors(input: SeizureReportInput): FieldError[] {
  const lists = ['riskIndicators', 'route', 'nationalities', 'groups', 'recipients', 'namesGroups'] as const;
  return lists.flatMap((path) =>
    members(input[path]).flatMap((member, index) => {
      const at = ['input', path, index];
      if (member === '') return [fieldError(at, 'REQUIRED', `A member of ${path} is empty: leave it out.`)];
      if (!/[|>]/.test(member)) return [];
      return [
        fieldError(
          at,
          'MALFORMED',
          `${path} "${member}" is not one member: it must not have a "|" or ">" in it.`,
        ),
      ];
    }),
  );
}

/** The reader stops at the first cell that it cannot take; what is wrong with it noted, it is read on without that. */
function readAll(text: ReportText, viewer: Viewer, errors: FieldError[]): SeizureRow {
  const cells = new Map<string, string>([
    ...Object.entries(text),
    ['id', 'none yet'],
    ['owner', viewer.administration ?? ''],
    ['reported_by', viewer.administration ?? ''],
  ]);
  for (;;) {
    try {
      const positions = new Map([...cells.keys()].map((column, position) => [column, position]));
      return readSeizure(new Cells(positions, [...cells.values()]), (code) => country(code) !== undefined);
    } catch (error) {
      const column = error instanceof CellError ? columnOf(error.column) : undefined;
      // Only what the input says can be wrong with it: anything else is a mistake of the lines above.
      if (!(error instanceof CellError) || column === undefined) throw error;
      errors.push(cellError(error, column, text));
      const rest = LISTS.has(column) ? without(cells.get(column) ?? '', error.value) : '';
      cells.set(column, rest || (STAND_INS[column]?.(viewer) ?? ''));
    }
  }
}

const columnOf = (name: string) => (Object.keys(PATHS) as Column[]).find((column) => column === name);

function cellError({ value, message }: CellError, column: Column, text: ReportText): FieldError {
  const path = PATHS[column];
  const number = LISTS.has(column) && value !== '' ? [text[column].split('|').indexOf(value)] : [];
  const code = value === '' ? 'REQUIRED' : 'MALFORMED';
  return fieldError(['input', ...path.split('.'), ...number], code, message.replace(column, path));
}

function without(list: string, bad: string): string {
  return list
    .split('|')
    .filter((member) => member.trim() !== bad)
    .join('|');
}

/** Nobody may write what they could not read. */
function markingErrors(row: SeizureRow, text: ReportText, viewer: Viewer): FieldError[] {
  const errors: FieldError[] = [];
  for (const [path, marking] of [
    ['marking', row.marking],
    ['namesMarking', row.namesMarking],
  ] as const) {
    if (marking !== null && MARKINGS.indexOf(marking) > MARKINGS.indexOf(viewer.clearance)) {
      errors.push(
        fieldError(
          ['input', path],
          'MARKING_ABOVE_CLEARANCE',
          `${path} ${marking} is above your clearance, ${viewer.clearance}.`,
        ),
      );
    }
  }
  for (const [path, groups] of [
    ['groups', text.groups],
    ['namesGroups', text.names_groups],
  ] as const) {
    groups.split('|').forEach((group, index) => {
      if (group === '' || viewer.groups.includes(group)) return;
      errors.push(
        fieldError(['input', path, index], 'NOT_IN_GROUP', `${path} "${group}": you are not in this group.`),
      );
    });
  }
  const isNamed = row.marking === 'RED' || row.namesMarking === 'RED';
  if (isNamed && !row.recipients.includes(viewer.id)) {
    errors.push(
      fieldError(['input', 'recipients'], 'NOT_A_RECIPIENT', `recipients must name you, ${viewer.id}, too.`),
    );
  }
  return errors;
}
