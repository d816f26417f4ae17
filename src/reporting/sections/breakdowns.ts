import { breakdownTable, group, sourceOf } from '../breakdown.ts';
import { counted } from '../case.ts';
import type { Block, Section, Table } from '../model.ts';
import { monthsOf, shiftMonths } from '../period.ts';
import type { Speech } from '../speech.ts';
import { type Breakdown, casesWithin, type Study } from '../study.ts';

/** Longer lists are read by nobody; the rest is added up, and the spreadsheet has the cases. */
const LARGEST = 10;

function breakdown(speech: Speech, study: Study, dimension: Breakdown, id: string, title: string): Table {
  const { say } = speech;
  const label = {
    CATEGORY: say.columns.category,
    SUBSTANCE: say.columns.substance,
    COUNTRY: say.columns.country,
    MODE: say.columns.mode,
    PORT: say.columns.place,
    CONCEALMENT: say.columns.concealment,
    DETECTION: say.columns.detection,
  }[dimension];
  return breakdownTable(speech, {
    ...{ id, title, label, dimension, limit: LARGEST },
    now: { statistics: study.now[dimension], cases: casesWithin(study.cases, study.period) },
    earlier: { statistics: study.earlier[dimension], cases: casesWithin(study.cases, study.before) },
    revision: study.basis.status.revision,
  });
}

export function substancesSection(speech: Speech, study: Study): Section {
  const { say } = speech;
  const table = breakdown(speech, study, 'SUBSTANCE', 'substances', say.tables.substances);
  const items = study.now.SUBSTANCE.rows.slice(0, LARGEST).map(({ keys, seizures }) => {
    const value = keys[0]?.value ?? null;
    const earlier = study.earlier.SUBSTANCE.rows.find((row) => row.keys[0]?.value === value);
    return {
      label: speech.value('SUBSTANCE', value, ''),
      values: [seizures, earlier?.seizures ?? 0],
    };
  });
  const blocks: Block[] = [];
  if (items.length > 0) {
    blocks.push({
      kind: 'chart',
      id: 'chart-substances',
      title: say.charts.substances,
      figure: {
        kind: 'bars',
        series: [speech.period(study.period), speech.period(study.before)],
        items,
      },
      source: table.source,
    });
  }
  blocks.push(table);
  return { id: 'substances', title: say.sections.substances, blocks };
}

export function placesSection(speech: Speech, study: Study): Section {
  const { tables, sections } = speech.say;
  return {
    id: 'places',
    title: sections.places,
    blocks: [
      breakdown(speech, study, 'COUNTRY', 'countries', tables.countries),
      breakdown(speech, study, 'MODE', 'modes', tables.modes),
      breakdown(speech, study, 'PORT', 'ports', tables.ports),
      breakdown(speech, study, 'CONCEALMENT', 'concealments', tables.concealments),
      breakdown(speech, study, 'DETECTION', 'detections', tables.detections),
    ],
  };
}

/** Two lines of twelve months each, one over the other. */
export function monthsSection(speech: Speech, study: Study): Section {
  const { say } = speech;
  const all = casesWithin(study.cases, study.months);
  const groups = group('MONTH', { statistics: study.byMonth, cases: all });
  const months = monthsOf(study.months);
  const latest = months.slice(12);
  const of = (month: string) => groups.get(month) ?? [];
  const source = sourceOf('statistics', [study.byMonth.variables], study.basis.status.revision, all);
  const yearOf = (month: string) => shiftMonths(`${month}-01`, -12).slice(0, 7);
  return {
    id: 'months',
    title: say.sections.months,
    blocks: [
      {
        kind: 'chart',
        id: 'chart-months',
        title: say.charts.months,
        figure: {
          kind: 'series',
          ticks: latest.map((month) => speech.month(month, 'short').replace(/\s*\d{4}$/, '')),
          lines: [
            { label: say.charts.last12, values: latest.map((month) => of(month).length) },
            { label: say.charts.before12, values: latest.map((month) => of(yearOf(month)).length) },
          ],
        },
        source,
      },
      {
        kind: 'table',
        id: 'months',
        title: say.tables.months,
        columns: [
          { key: 'month', label: say.columns.month, type: 'text' },
          { key: 'cases', label: say.columns.cases, type: 'count' },
          { key: 'before', label: say.columns.before, type: 'count' },
        ],
        rows: latest.map((month) => [speech.month(month), counted(of(month)), counted(of(yearOf(month)))]),
        source,
      },
    ],
  };
}
