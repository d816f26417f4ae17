import { type Counts, change, disagreement, group, sourceOf } from '../breakdown.ts';
import { counted } from '../case.ts';
import type { Block, Chart, Section, Table } from '../model.ts';
import type { Speech } from '../speech.ts';
import { casesWithin, type Study } from '../study.ts';

/** Cases and quantities by category, against the year before and over the year to date. */
export function categoriesSection(speech: Speech, study: Study): Section {
  const { say } = speech;
  const { now, earlier } = study;
  const blocks: Block[] = [casesTable(speech, study), chart(speech, study), quantities(speech, study)];
  if (now.CATEGORY.total.seizures + earlier.CATEGORY.total.seizures === 0) {
    blocks.splice(1, 2);
  }
  if (study.byYear) blocks.push(yearsTable(speech, study, study.byYear));
  return { id: 'categories', title: say.sections.categories, blocks };
}

function casesTable(speech: Speech, study: Study): Table {
  const { say } = speech;
  const { revision } = study.basis.status;
  const of = (statistics: Counts['statistics'], period: Study['period']): Counts => ({
    statistics,
    cases: casesWithin(study.cases, period),
  });
  const counts = [
    of(study.now.CATEGORY, study.period),
    of(study.earlier.CATEGORY, study.before),
    of(study.categoriesToDate.now, study.toDate),
    of(study.categoriesToDate.earlier, study.toDateBefore),
  ] as const;
  const groups = counts.map((each) => group('CATEGORY', each));
  const row = (name: string, category: string | null) => {
    const [now = [], before = [], toDate = [], toDateBefore = []] = groups.map((found, i) =>
      category === null ? [...(counts[i]?.cases ?? [])] : (found.get(category) ?? []),
    );
    return [
      name,
      ...[counted(now), counted(before), change(now.length, before.length)],
      ...[counted(toDate), counted(toDateBefore), change(toDate.length, toDateBefore.length)],
    ];
  };
  const categories = Object.keys(say.categories).filter((category) =>
    groups.some((found) => found.has(category)),
  );
  const { columns: words } = say;
  return {
    kind: 'table',
    id: 'categories',
    title: say.tables.categories,
    columns: [
      { key: 'category', label: words.category, type: 'text' },
      { key: 'cases', label: words.cases, type: 'count' },
      { key: 'before', label: words.before, type: 'count' },
      { key: 'change', label: words.change, type: 'change' },
      { key: 'toDate', label: words.toDate, type: 'count' },
      { key: 'toDateBefore', label: words.toDateBefore, type: 'count' },
      { key: 'changeToDate', label: words.change, type: 'change' },
    ],
    rows: [
      ...categories.map((category) => row(speech.value('CATEGORY', category, category), category)),
      row(say.total, null),
    ],
    source: sourceOf(
      'statistics',
      counts.map(({ statistics }) => statistics.variables),
      revision,
      counts.flatMap(({ cases }) => cases),
    ),
  };
}

function chart(speech: Speech, { now, earlier, basis, period, before, cases }: Study): Chart {
  const { say } = speech;
  const of = (from: Study['now'], category: string) =>
    from.CATEGORY.rows.find(({ keys }) => keys[0]?.value === category)?.seizures ?? 0;
  return {
    kind: 'chart',
    id: 'chart-categories',
    title: say.charts.categories,
    figure: {
      kind: 'bars',
      series: [speech.period(period), speech.period(before)],
      items: Object.entries(say.categories)
        .map(([category, label]) => ({ label, values: [of(now, category), of(earlier, category)] }))
        .filter(({ values }) => values.some((value) => value > 0)),
    },
    source: sourceOf(
      'statistics',
      [now.CATEGORY.variables, earlier.CATEGORY.variables],
      basis.status.revision,
      [...casesWithin(cases, period), ...casesWithin(cases, before)],
    ),
  };
}

function yearsTable(
  speech: Speech,
  study: Study,
  { period, statistics }: NonNullable<Study['byYear']>,
): Table {
  const { say } = speech;
  const cases = casesWithin(study.cases, period);
  // Years before the first record have no cases because there are no records.
  const first = cases[0]?.date.slice(0, 4) ?? '';
  const years = yearsOf(period).filter((year) => year >= first);
  const found = (category: string | null, year: string) =>
    cases.filter((of) => (category === null || of.category === category) && of.date.startsWith(year));
  for (const { keys, seizures } of statistics.rows) {
    const [category, year] = keys.map(({ value }) => value ?? '');
    const listed = found(category ?? '', year ?? '').length;
    if (listed !== seizures) throw disagreement('YEAR', `${category} ${year}`, seizures, listed);
  }
  const categories = Object.entries(say.categories).filter(([category]) =>
    cases.some((of) => of.category === category),
  );
  return {
    kind: 'table',
    id: 'years',
    title: say.tables.yearCategories,
    columns: [
      { key: 'category', label: say.columns.category, type: 'text' },
      ...years.map((year) => ({ key: year, label: year, type: 'count' as const })),
    ],
    rows: [
      ...categories.map(([category, label]) => [
        label,
        ...years.map((year) => counted(found(category, year))),
      ]),
      [say.total, ...years.map((year) => counted(found(null, year)))],
    ],
    source: sourceOf('statistics', [statistics.variables], study.basis.status.revision, cases),
  };
}

function yearsOf({ from, to }: Study['period']): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** Sums of what is in one unit, each with the cases that it is of. */
function quantities(speech: Speech, study: Study): Table {
  const { say } = speech;
  const { columns: words } = say;
  const [nowCases, thenCases] = [study.period, study.before].map((of) => casesWithin(study.cases, of));
  const found = (statistics: Study['now'], category: string, unit: string) =>
    statistics.CATEGORY.rows
      .find(({ keys }) => keys[0]?.value === category)
      ?.quantities.find((quantity) => quantity.unit === unit);
  const rows = Object.keys(say.categories).flatMap((category) => {
    const units = new Set(
      [study.now, study.earlier].flatMap(
        ({ CATEGORY }) =>
          CATEGORY.rows.find(({ keys }) => keys[0]?.value === category)?.quantities.map(({ unit }) => unit) ??
          [],
      ),
    );
    return [...units].sort().map((unit) => {
      const [now, earlier] = [found(study.now, category, unit), found(study.earlier, category, unit)];
      const of = (cases: Study['cases'] = []) =>
        cases.filter((each) => each.category === category && each.quantity?.normalisedUnit === unit);
      return [
        speech.value('CATEGORY', category, category),
        speech.unit(unit),
        now?.total ?? 0,
        counted(of(nowCases)),
        earlier?.total ?? 0,
        counted(of(thenCases)),
        change(now?.total ?? 0, earlier?.total ?? 0),
      ];
    });
  });
  return {
    kind: 'table',
    id: 'quantities',
    title: say.tables.quantities,
    columns: [
      { key: 'category', label: words.category, type: 'text' },
      { key: 'unit', label: words.unit, type: 'text' },
      { key: 'quantity', label: words.quantity, type: 'decimal' },
      { key: 'cases', label: words.withQuantity, type: 'count' },
      { key: 'before', label: words.before, type: 'decimal' },
      { key: 'casesBefore', label: words.withQuantity, type: 'count' },
      { key: 'change', label: words.change, type: 'change' },
    ],
    rows,
    note: say.tables.quantitiesNote,
    source: sourceOf(
      'statistics',
      [study.now.CATEGORY.variables, study.earlier.CATEGORY.variables],
      study.basis.status.revision,
      [...(nowCases ?? []), ...(thenCases ?? [])],
    ),
  };
}
