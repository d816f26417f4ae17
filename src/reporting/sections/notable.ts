import { sourceOf } from '../breakdown.ts';
import { markingOf, type ReportCase } from '../case.ts';
import type { CaseLine, Section } from '../model.ts';
import type { Speech } from '../speech.ts';
import { casesWithin, type Study } from '../study.ts';
import { wayOf } from './routes.ts';

const MOST_VALUABLE = 8;

/** The most valuable, and the largest of each category and unit, in order of date. */
function notable(cases: readonly ReportCase[]): ReportCase[] {
  const byValue = cases
    .filter(({ valueUsd }) => valueUsd !== null)
    .sort((a, b) => (b.valueUsd ?? 0) - (a.valueUsd ?? 0) || (a.id < b.id ? -1 : 1));
  const largest = new Map<string, ReportCase>();
  for (const of of cases) {
    if (!of.quantity?.normalisedUnit) continue;
    const key = `${of.category} ${of.quantity.normalisedUnit}`;
    const known = largest.get(key);
    if (!known || (known.quantity?.normalised ?? 0) < (of.quantity.normalised ?? 0)) largest.set(key, of);
  }
  const chosen = new Set([...byValue.slice(0, MOST_VALUABLE), ...largest.values()]);
  return cases.filter((of) => chosen.has(of));
}

export function quantityOf(speech: Speech, { quantity }: Pick<ReportCase, 'quantity'>): string | null {
  if (!quantity) return null;
  const { value, unit, normalised, normalisedUnit } = quantity;
  if (normalised === null) return `${speech.cell(value, 'decimal')} ${speech.unit(unit)}`.trim();
  return `${speech.cell(normalised, 'decimal')} ${speech.unit(normalisedUnit)}`;
}

export function placeOf(
  speech: Speech,
  { place, country }: Pick<ReportCase, 'place' | 'country'>,
): string | null {
  if (place?.__typename === 'Port') return `${place.name}, ${place.code.slice(0, 2)}`;
  return country ? speech.country(country.code) : null;
}

/** A case as the list of cases at the end of a report shows it. */
export function caseLine(
  speech: Speech,
  of: Pick<
    ReportCase,
    'id' | 'date' | 'category' | 'substance' | 'marking' | 'quantity' | 'place' | 'country'
  >,
  current: boolean,
): CaseLine {
  return {
    id: of.id,
    date: of.date,
    category: speech.value('CATEGORY', of.category, ''),
    substance: of.substance === null ? null : speech.word(of.substance),
    quantity: quantityOf(speech, of),
    place: placeOf(speech, of),
    marking: markingOf(of),
    current,
  };
}

export function notableSection(speech: Speech, study: Study): Section {
  const { say } = speech;
  const cases = notable(casesWithin(study.cases, study.period));
  const { period, scope, basis } = study;
  return {
    id: 'notable',
    title: say.sections.notable,
    blocks: [
      {
        kind: 'table',
        id: 'notable',
        title: say.tables.notable,
        columns: [
          { key: 'id', label: say.columns.id, type: 'code' },
          { key: 'date', label: say.columns.date, type: 'date' },
          { key: 'substance', label: say.columns.substance, type: 'text' },
          { key: 'quantity', label: say.columns.quantity, type: 'text' },
          { key: 'value', label: say.columns.value, type: 'money' },
          { key: 'place', label: say.columns.place, type: 'text' },
          { key: 'route', label: say.columns.route, type: 'text' },
          { key: 'marking', label: say.columns.marking, type: 'text' },
        ],
        rows: cases.map((of) => [
          of.id,
          of.date,
          speech.value(of.substance ? 'SUBSTANCE' : 'CATEGORY', of.substance ?? of.category, ''),
          quantityOf(speech, of),
          of.valueUsd,
          placeOf(speech, of),
          of.route ? wayOf(speech, of.route.stops) : null,
          markingOf(of),
        ]),
        source: sourceOf(
          'cases',
          [{ filter: { from: period.from, to: period.to, ...scope.cases }, first: 500 }],
          basis.status.revision,
          cases,
        ),
      },
    ],
  };
}
