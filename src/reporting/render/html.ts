import { draw } from '../charts/draw.ts';
import { escapeXml as e } from '../charts/svg.ts';
import {
  type Block,
  bareValue,
  type Cell,
  type Chart,
  type Column,
  type Figures,
  isCounted,
  type Report,
  type Source,
  type Table,
} from '../model.ts';
import { Speech } from '../speech.ts';
import { annexes, onPaper } from './annex.ts';
import { STYLE } from './style.ts';
import { tlpLabel } from './tlp.ts';

export interface HtmlOptions {
  /** For paper: no texts of queries, and no list of more cases than anybody leafs through. */
  printed?: boolean;
}

/** One page that needs nothing beside it: no script, no font, no other address. */
export function toHtml(report: Report, { printed = false }: HtmlOptions = {}): string {
  const speech = new Speech(report.language);
  const annex = annexes(report, speech, printed);
  const anchors = new Set([...annex.matchAll(/ id="(e-[^"]+)"/g)].map(([, id]) => id ?? ''));
  const isCompact = report.kind === 'warning';
  const written = isCompact ? new Set<string>() : null;
  const { sections: shown } = printed ? onPaper(report, speech) : report;
  const sections = shown.map(
    ({ id, title, blocks, ownPage }) =>
      `<section id="${id}"${ownPage ? ' class="own-page"' : ''}><h2>${e(title)}</h2>${blocks.map((block) => blockHtml(block, speech, anchors, written)).join('')}</section>`,
  );
  return [
    `<!doctype html><html lang="${report.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${e(`${report.title}: ${report.subtitle}`)}</title><style>${STYLE}</style></head><body${isCompact ? ' class="compact"' : ''}>`,
    `<p class="banner">${tlpLabel(report.audience.clearance)}${report.synthetic ? ` ${e(speech.say.synthetic)}` : ''}</p><main>`,
    titleHtml(report, speech),
    ...sections,
    annex,
    '</main></body></html>\n',
  ].join('\n');
}

/** Stands on each page: the marking of the whole, and that it is a demonstration where it is. */
export function bannerOf({ audience, synthetic }: Report, speech: Speech): string {
  return e(`TLP:${audience.clearance}${synthetic ? ` · ${speech.say.synthetic}` : ''}`);
}

function titleHtml(report: Report, speech: Speech): string {
  const { say } = speech;
  const facts = [
    say.audience(report.audience.name, report.audience.clearance),
    say.revision(speech.number(report.revision)),
    say.madeOn(speech.day(report.madeOn)),
  ];
  return `<header><h1>${e(report.title)}</h1><p class="subtitle">${e(report.subtitle)}</p><p class="facts">${facts.map(e).join(' · ')}</p></header>`;
}

/** Figures whose cases the annex lists. */
type Anchors = ReadonlySet<string>;

/** Where a page has little room, parameters that stand above are not written again. */
type Written = Set<string> | null;

function blockHtml(block: Block, speech: Speech, anchors: Anchors, written: Written): string {
  switch (block.kind) {
    case 'words':
      return block.tone === 'heading'
        ? `<h3>${e(block.text)}</h3>`
        : `<p class="${block.tone}">${e(block.text)}</p>`;
    case 'figures':
      return figuresHtml(block, speech, anchors, written);
    case 'table':
      return tableHtml(block, speech, anchors, written);
    case 'chart':
      return chartHtml(block, speech, written);
  }
}

function figuresHtml(
  { id, items, source }: Figures,
  speech: Speech,
  anchors: Anchors,
  written: Written,
): string {
  const shown = items.map(
    ({ label, value, type, note }, i) =>
      `<div><dt>${e(label)}</dt><dd>${cellHtml(value, type, `${id}-${i}`, speech, anchors)}</dd><dd class="note">${e(note)}</dd></div>`,
  );
  return `<dl class="figures" id="${id}">${shown.join('')}</dl>${sourceHtml(source, speech, written)}`;
}

/** Tables of so many rows of one line are not parted between pages. */
const SHORT = 14;
const LINE = 40;
/** More rows than this are set smaller. */
const DENSE = 16;
/** So many columns, too. */
const BROAD = 8;

function isShort(rows: Table['rows']): boolean {
  return rows.length <= SHORT && rows.flat().every((cell) => String(bareValue(cell)).length <= LINE);
}

function classOf(column: Column): string {
  if (column.sentences) return ' class="sentences"';
  if (column.type === 'date' || column.type === 'code') return ' class="whole"';
  return isNumber(column) ? ' class="number"' : '';
}

const isNumber = ({ type }: Column): boolean => !['text', 'code', 'date'].includes(type);

function tableHtml(
  { id, title, columns, rows, note, source }: Table,
  speech: Speech,
  anchors: Anchors,
  written: Written,
): string {
  const head = columns.map(
    (column) => `<th scope="col"${isNumber(column) ? ' class="number"' : ''}>${e(column.label)}</th>`,
  );
  const body = rows.map((row, i) => {
    const last = i === rows.length - 1 && row[0] === speech.say.total;
    const cells = columns.map((column, j) => {
      const shown = cellHtml(row[j] ?? null, column.type, `${id}-${i}-${j}`, speech, anchors);
      return j === 0
        ? `<th scope="row"${classOf(column)}>${shown}</th>`
        : `<td${classOf(column)}>${shown}</td>`;
    });
    return `<tr${last ? ' class="total"' : ''}>${cells.join('')}</tr>`;
  });
  const empty = `<tr><td colspan="${columns.length}">${e(speech.say.none)}</td></tr>`;
  return [
    `<div class="table${isShort(rows) ? ' short' : ''}${rows.length > DENSE || columns.length >= BROAD ? ' dense' : ''}"><table id="${id}"><caption>${e(title)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('') || empty}</tbody></table>`,
    note ? `<p class="note">${e(note)}</p>` : '',
    `${sourceHtml(source, speech, written)}</div>`,
  ].join('');
}

function cellHtml(cell: Cell, type: Column['type'], id: string, speech: Speech, anchors: Anchors): string {
  const shown = e(speech.cell(bareValue(cell), type));
  return isCounted(cell) && anchors.has(`e-${id}`) ? `<a href="#e-${id}" id="f-${id}">${shown}</a>` : shown;
}

function chartHtml(chart: Chart, speech: Speech, written: Written): string {
  return `<figure id="${chart.id}"><figcaption>${e(chart.title)}</figcaption>${draw(chart, speech)}${chart.note ? `<p class="note">${e(chart.note)}</p>` : ''}${sourceHtml(chart.source, speech, written)}</figure>`;
}

function sourceHtml(
  { query, variables, revision, marking }: Source,
  speech: Speech,
  written: Written,
): string {
  const { say } = speech;
  const marked = marking === null ? say.noCases : say.casesMarked(marking);
  const parameters = variables.map((each) => {
    const text = JSON.stringify(each);
    if (written?.has(text)) return say.asAbove;
    written?.add(text);
    return `<code>${e(text)}</code>`;
  });
  return `<p class="source">${e(say.source(query, speech.number(revision), marked))} ${parameters.join(' ')}</p>`;
}
