import { sourceOf } from '../breakdown.ts';
import { counted } from '../case.ts';
import type { Block, Cell, Section, Source, Table } from '../model.ts';
import {
  byReporter,
  completeness,
  delayOf,
  FIELD_NAMES,
  likelyDuplicates,
  odditiesOf,
  QUALITY_FIELDS,
  type Quality,
  type QualityCase,
  type QualityField,
} from '../quality.ts';
import type { Speech } from '../speech.ts';

function source({ variables, basis, cases }: Quality): Source {
  return sourceOf('quality', [variables], basis.status.revision, cases);
}

/** Countries by name, those without one last. */
function inOrder(speech: Speech, cases: readonly QualityCase[]): [string, QualityCase[], string | null][] {
  return [...byReporter(cases)]
    .map(([code, of]): [string, QualityCase[], string | null] => [
      code === null ? speech.say.notRecorded : speech.country(code),
      of,
      code,
    ])
    .sort(([a], [b]) => a.localeCompare(b, speech.language));
}

export function scorecardSection(speech: Speech, quality: Quality): Section {
  const { say } = speech;
  const { columns } = say;
  const duplicates = new Set(likelyDuplicates(quality.cases));
  const silent = new Map(
    quality.gaps.nodes
      .filter(({ status }) => status === 'SILENT' || status === 'GAP')
      .map(({ country, gapMonths }) => [country.code, gapMonths]),
  );
  const row = (name: string, of: readonly QualityCase[], months: number | null, fix: string): Cell[] => [
    name,
    counted(of),
    completeness(of),
    delayOf(of),
    counted(of.filter((each) => duplicates.has(each))),
    counted(of.filter((each) => odditiesOf(each).length > 0)),
    months,
    fix,
  ];
  const rows = inOrder(speech, quality.cases).map(([name, of, code]) =>
    row(name, of, code === null ? null : (silent.get(code) ?? 0), fixOf(speech, of)),
  );
  if (quality.cases.length > 0) rows.push(row(say.total, quality.cases, null, ''));
  return {
    id: 'scorecard',
    title: say.quality.scorecard,
    blocks: [
      { kind: 'words', tone: 'plain', text: say.quality.lead },
      {
        kind: 'table',
        id: 'scorecard',
        title: say.quality.byCountry,
        columns: [
          { key: 'country', label: columns.country, type: 'text' },
          { key: 'records', label: columns.count, type: 'count' },
          { key: 'complete', label: columns.complete, type: 'share' },
          { key: 'delay', label: columns.delay, type: 'count' },
          { key: 'duplicates', label: columns.duplicates, type: 'count' },
          { key: 'impossible', label: columns.impossible, type: 'count' },
          { key: 'silent', label: columns.silent, type: 'count' },
          { key: 'fix', label: columns.fix, type: 'text', sentences: true },
        ],
        rows,
        note: say.quality.note,
        source: source(quality),
      },
    ],
  };
}

/** The field that is missing most, and what to do about it. */
function fixOf(speech: Speech, cases: readonly QualityCase[]): string {
  const { quality } = speech.say;
  const worst = FIELD_NAMES.map((field): [QualityField, number] => [
    field,
    completeness(cases, [field]),
  ]).sort(([, a], [, b]) => a - b)[0];
  if (!worst || worst[1] >= 0.95) return quality.thanks;
  return quality.fixes[worst[0]];
}

export function fieldsSection(speech: Speech, quality: Quality): Section {
  const { say } = speech;
  const { cases } = quality;
  const blocks: Block[] = [];
  if (cases.length > 0) {
    blocks.push({
      kind: 'chart',
      id: 'chart-fields',
      title: say.quality.fieldsChart,
      figure: {
        kind: 'bars',
        series: [say.columns.complete],
        items: FIELD_NAMES.map((field) => ({
          label: say.quality.fields[field],
          values: [Math.round(completeness(cases, [field]) * 100)],
        })),
      },
      source: source(quality),
    });
  }
  blocks.push(fieldsTable(speech, quality), matrix(speech, quality));
  return { id: 'fields', title: say.quality.byField, blocks };
}

function fieldsTable(speech: Speech, quality: Quality): Table {
  const { say } = speech;
  return {
    kind: 'table',
    id: 'fields',
    title: say.quality.byField,
    columns: [
      { key: 'field', label: say.columns.field, type: 'text' },
      { key: 'there', label: say.columns.count, type: 'count' },
      { key: 'complete', label: say.columns.complete, type: 'share' },
      { key: 'fix', label: say.columns.fix, type: 'text' },
    ],
    rows: FIELD_NAMES.map((field) => [
      say.quality.fields[field],
      counted(quality.cases.filter(QUALITY_FIELDS[field])),
      completeness(quality.cases, [field]),
      say.quality.fixes[field],
    ]),
    source: source(quality),
  };
}

/** Countries by fields. */
function matrix(speech: Speech, quality: Quality): Table {
  const { say } = speech;
  return {
    kind: 'table',
    id: 'fields-by-country',
    title: say.quality.matrix,
    columns: [
      { key: 'country', label: say.columns.country, type: 'text' },
      ...FIELD_NAMES.map((field) => ({
        key: field,
        label: say.quality.fields[field],
        type: 'share' as const,
      })),
    ],
    rows: inOrder(speech, quality.cases).map(([name, of]) => [
      name,
      ...FIELD_NAMES.map((field) => completeness(of, [field])),
    ]),
    source: source(quality),
  };
}

/** Records to look at again, one by one. */
export function oddSection(speech: Speech, quality: Quality): Section {
  const { say } = speech;
  const duplicates = new Set(likelyDuplicates(quality.cases));
  const odd = quality.cases.filter((of) => duplicates.has(of) || odditiesOf(of).length > 0);
  return {
    id: 'odd',
    title: say.quality.odd,
    blocks: [
      {
        kind: 'table',
        id: 'odd',
        title: say.quality.oddTable,
        columns: [
          { key: 'id', label: say.columns.id, type: 'code' },
          { key: 'date', label: say.columns.date, type: 'date' },
          { key: 'country', label: say.columns.country, type: 'text' },
          { key: 'problem', label: say.columns.problem, type: 'text' },
        ],
        rows: inOrder(speech, odd).flatMap(([name, of]) =>
          of.map((each) => [
            each.id,
            each.date,
            name,
            [
              ...odditiesOf(each).map((oddity) => say.quality.oddities[oddity]),
              ...(duplicates.has(each) ? [say.quality.duplicate] : []),
            ].join(' '),
          ]),
        ),
        note: say.quality.oddNote,
        source: source(quality),
      },
    ],
  };
}
