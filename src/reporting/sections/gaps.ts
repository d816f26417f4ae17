import { sourceOf } from '../breakdown.ts';
import type { Section } from '../model.ts';
import type { Speech } from '../speech.ts';
import type { ReportingGaps, Study } from '../study.ts';

export function isGap({ status }: ReportingGaps['nodes'][number]): boolean {
  return status === 'SILENT' || status === 'GAP' || status === 'DECLINED';
}

/** A country that stopped to report, in the words of a question. */
export function gapsSection(speech: Speech, { gaps, basis }: Study): Section {
  const { say } = speech;
  return {
    id: 'gaps',
    title: say.sections.gaps,
    blocks: [
      { kind: 'words', tone: 'plain', text: say.gapsLead },
      {
        kind: 'table',
        id: 'gaps',
        title: say.tables.gaps,
        columns: [
          { key: 'country', label: say.columns.country, type: 'text' },
          { key: 'status', label: say.columns.status, type: 'text' },
          { key: 'cases', label: say.columns.cases, type: 'count' },
          { key: 'last', label: say.columns.lastReported, type: 'date' },
          { key: 'gap', label: say.columns.gap, type: 'count' },
          { key: 'expected', label: say.columns.expected, type: 'small' },
          { key: 'q', label: say.columns.q, type: 'chance' },
        ],
        rows: gaps.nodes.filter(isGap).map((gap) => {
          const fell = gap.status === 'DECLINED';
          const since = gap.gapFrom && !fell ? ` ${speech.month(gap.gapFrom, 'short')}` : '';
          return [
            speech.country(gap.country.code),
            gap.status === 'SILENT' ? `${say.statuses.SILENT}${since}` : say.statuses[gap.status],
            gap.seizures,
            gap.lastReported,
            fell ? null : gap.gapMonths,
            fell ? gap.recentExpected : gap.gapExpected,
            fell ? gap.declineQValue : gap.gapQValue,
          ];
        }),
        source: sourceOf('reporting-gaps', [gaps.variables], basis.status.revision, []),
      },
    ],
  };
}
