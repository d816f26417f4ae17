import { change, sourceOf } from '../breakdown.ts';
import { counted } from '../case.ts';
import type { Block, Figures, Section } from '../model.ts';
import type { Speech } from '../speech.ts';
import { casesWithin, type Study } from '../study.ts';
import { isGap } from './gaps.ts';

/** What a head of office reads. */
export function summarySection(speech: Speech, study: Study): Section {
  const { say } = speech;
  const now = casesWithin(study.cases, study.period);
  const earlier = casesWithin(study.cases, study.before);
  const difference = change(now.length, earlier.length);
  const [top] = study.now.CATEGORY.rows;
  const sentences = [
    say.summary.thisMany(speech.number(now.length), speech.period(study.period)),
    difference === null
      ? say.summary.againstNone
      : say.summary.against(speech.number(earlier.length), speech.share(difference, true)),
    ...(top
      ? [
          say.summary.leading(
            speech.value('CATEGORY', top.keys[0]?.value ?? null, ''),
            speech.number(top.seizures),
            speech.share(top.share),
          ),
        ]
      : []),
  ];
  const blocks: Block[] = [
    figures(speech, study),
    { kind: 'words', tone: 'plain', text: sentences.join(' ') },
    { kind: 'words', tone: 'caution', text: say.summary.reading },
  ];
  return { id: 'summary', title: say.sections.summary, blocks };
}

function figures(speech: Speech, study: Study): Figures {
  const { say } = speech;
  const now = casesWithin(study.cases, study.period);
  const earlier = casesWithin(study.cases, study.before);
  const drugs = (from: Study['now']) =>
    from.CATEGORY.rows
      .find(({ keys }) => keys[0]?.value === 'DRUGS')
      ?.quantities.find(({ unit }) => unit === 'KG')?.total ?? 0;
  const ago = (value: string) => `${value} ${say.summary.before}`;
  const countries = (from: Study['now']) =>
    from.COUNTRY.rows.filter(({ keys }) => keys[0]?.value !== null).length;
  return {
    kind: 'figures',
    id: 'key-figures',
    items: [
      {
        label: say.summary.cases,
        value: counted(now),
        type: 'count',
        note: ago(speech.number(earlier.length)),
      },
      {
        label: say.summary.drugs,
        value: {
          value: drugs(study.now),
          cases: now
            .filter((of) => of.category === 'DRUGS' && of.quantity?.normalisedUnit === 'KG')
            .map(({ id }) => id),
        },
        type: 'decimal',
        note: ago(speech.cell(drugs(study.earlier), 'decimal')),
      },
      {
        label: say.summary.countries,
        value: { value: countries(study.now), cases: now.flatMap((of) => (of.country ? [of.id] : [])) },
        type: 'count',
        note: ago(speech.number(countries(study.earlier))),
      },
      {
        label: say.summary.routes,
        value: study.recurring.totalCount,
        type: 'count',
        note: '',
      },
      {
        label: say.summary.silent,
        value: study.gaps.nodes.filter((gap) => isGap(gap) && gap.status !== 'DECLINED').length,
        type: 'count',
        note: '',
      },
    ],
    source: sourceOf(
      'statistics',
      [study.now.CATEGORY.variables, study.earlier.CATEGORY.variables],
      study.basis.status.revision,
      [...now, ...earlier],
    ),
  };
}
