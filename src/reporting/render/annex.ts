import { escapeXml as e } from '../charts/svg.ts';
import { type Block, type CaseLine, isCounted, type Report } from '../model.ts';
import type { Speech } from '../speech.ts';

/** Nobody leafs through more; spreadsheets have them all. */
export const MOST_PRINTED = 1_500;

/** A figure with its cases: where it stands, and what it is of. */
export interface EvidenceLine {
  /** As in the anchors of the page: table, row and column, or figure and number. */
  id: string;
  title: string;
  row: string;
  column: string;
  cases: readonly string[];
}

/** Every figure that has cases, in the order of the report. */
export function evidenceLines(report: Report): EvidenceLine[] {
  return report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): EvidenceLine[] => {
      if (block.kind === 'figures') {
        return block.items.flatMap(({ label, value }, i) =>
          isCounted(value) && value.cases.length > 0
            ? [{ id: `${block.id}-${i}`, title: label, row: '', column: '', cases: value.cases }]
            : [],
        );
      }
      if (block.kind !== 'table') return [];
      return block.rows.flatMap((row, i) =>
        row.flatMap((cell, j) =>
          isCounted(cell) && cell.cases.length > 0
            ? [
                {
                  id: `${block.id}-${i}-${j}`,
                  title: block.title,
                  row: row
                    .slice(0, j)
                    .filter((text) => typeof text === 'string')
                    .join(', '),
                  column: block.columns[j]?.label ?? '',
                  cases: cell.cases,
                },
              ]
            : [],
        ),
      );
    }),
  );
}

/** A report as paper has room for it: of long tables the first rows, with words that say so. */
export function onPaper(report: Report, speech: Speech): Report {
  const shortened = (block: Block): Block => {
    if (block.kind !== 'table' || !block.printed || block.rows.length <= block.printed) return block;
    const [shown, all] = [block.printed, block.rows.length].map((n) => speech.number(n));
    const rest = speech.say.evidence.rest(shown ?? '', all ?? '');
    const rows = block.rows.slice(0, block.printed);
    return { ...block, rows, note: [block.note, rest].filter(Boolean).join(' ') };
  };
  const sections = report.sections.map((section) => ({ ...section, blocks: section.blocks.map(shortened) }));
  return { ...report, sections };
}

/** Dossiers and warnings do so on their own pages, of which they are to have no more. */
export function listsItsCases({ kind }: Report): boolean {
  return kind === 'route' || kind === 'warning';
}

export function annexes(report: Report, speech: Speech, printed: boolean): string {
  const parts = printed && listsItsCases(report) ? [] : evidence(report, speech, printed);
  if (!printed) parts.push(...queries(report, speech));
  return parts.join('\n');
}

function evidence(report: Report, speech: Speech, printed: boolean): string[] {
  const { say } = speech;
  const lines = evidenceLines(report);
  if (lines.length === 0) return [];
  const open = `<section id="evidence" class="annex"><h2>${e(say.sections.evidence)}</h2>`;
  if (printed && report.cases.length > MOST_PRINTED) {
    return [`${open}<p>${e(say.evidence.tooMany(speech.number(report.cases.length)))}</p></section>`];
  }
  const numbers = new Map(report.cases.map(({ id }, i) => [id, i + 1]));
  const parts = [`${open}<p>${e(say.evidence.lead)}</p>`];
  let title = '';
  const items: string[] = [];
  for (const line of lines) {
    if (line.title !== title) items.push(`<h3>${e(line.title)}</h3>`);
    title = line.title;
    const what = [line.row, line.column].filter(Boolean).join(', ');
    const ranges = rangesOf(line.cases.flatMap((id) => numbers.get(id) ?? []));
    items.push(
      `<p id="e-${line.id}">${what ? `<b>${e(what)}</b> ` : ''}${ranges.map(linked).join(', ')} <a href="#f-${line.id}">↑</a></p>`,
    );
  }
  parts.push(`<div class="lines">${items.join('')}</div>`);
  const current = report.cases.filter((line) => line.current);
  const earlier = report.cases.filter((line) => !line.current);
  if (current.length > 0) parts.push(caseTable(current, speech));
  if (earlier.length > 0) {
    const listed = earlier.map(
      ({ id }, i) =>
        `<span id="c-${current.length + i + 1}"><b>${current.length + i + 1}</b> ${e(id)}</span>`,
    );
    parts.push(`<h3>${e(say.evidence.earlier)}</h3><div class="ids">${listed.join(' ')}</div>`);
  }
  parts.push('</section>');
  return parts;
}

function caseTable(cases: readonly CaseLine[], speech: Speech): string {
  const { say } = speech;
  const { columns } = say;
  const heads = [
    '',
    ...[columns.id, columns.date, columns.category, columns.substance, columns.quantity],
    ...[columns.place, columns.marking],
  ];
  const rows = cases.map(({ id, date, category, substance, quantity, place, marking }, i) => {
    const cells = [id, speech.day(date), category, substance, quantity, place, marking];
    return `<tr id="c-${i + 1}"><th scope="row">${i + 1}</th>${cells.map((cell) => `<td>${e(cell ?? '–')}</td>`).join('')}</tr>`;
  });
  return `<table class="cases"><caption>${e(say.evidence.cases)}</caption><thead><tr>${heads.map((head) => `<th scope="col">${e(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** `1, 2, 3, 7` → `1–3, 7`. */
function rangesOf(numbers: readonly number[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const latest = ranges.at(-1);
    if (latest && latest[1] === number - 1) latest[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}

function linked([first, last]: [number, number]): string {
  const link = (number: number) => `<a href="#c-${number}">${number}</a>`;
  return first === last ? link(first) : `${link(first)}–${link(last)}`;
}

function queries({ queries }: Report, speech: Speech): string[] {
  const { say } = speech;
  const texts = Object.entries(queries).map(
    ([name, text]) => `<h3>${e(name)}</h3><pre>${e(text.trim())}</pre>`,
  );
  return [
    `<section id="queries" class="annex"><h2>${e(say.sections.queries)}</h2><p>${e(say.queries.lead)}</p>${texts.join('')}</section>`,
  ];
}
