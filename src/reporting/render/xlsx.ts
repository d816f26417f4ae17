import { escapeXml as e } from '../charts/svg.ts';
import { bareValue, type Cell, type ColumnType, type Report, tablesOf } from '../model.ts';
import { Speech } from '../speech.ts';
import { evidenceLines } from './annex.ts';
import { bannerOf } from './html.ts';
import { STYLES, styleOf } from './xlsx-styles.ts';
import { zipped } from './zip.ts';

/** A sheet with one table (ISO/IEC 29500, SpreadsheetML). */
interface Sheet {
  name: string;
  title: string;
  columns: readonly { label: string; type: ColumnType }[];
  rows: readonly (readonly Cell[])[];
  /** Of rows whose figures are not all of one kind: of the last column's cell, by row. */
  types?: readonly ColumnType[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** The table's head stands below the marking, the title and a blank row. */
const HEAD_ROW = 4;
const DAY = 86_400_000;
const WIDEST = 60;
/** Points. */
const LINE = 15;

/** A workbook: real tables with types and heads that stay, one to a sheet, and the cases behind each figure. */
export function toXlsx(report: Report): Uint8Array {
  const speech = new Speech(report.language);
  const sheets = sheetsOf(report, speech);
  const banner = bannerOf(report, speech);
  const files = new Map<string, string>();
  files.set('[Content_Types].xml', contentTypes(sheets.length));
  files.set(
    '_rels/.rels',
    relationships([
      ['officeDocument', 'xl/workbook.xml', OFFICE],
      ['metadata/core-properties', 'docProps/core.xml', `${PACKAGE}/relationships`],
    ]),
  );
  files.set('docProps/core.xml', coreProperties(report));
  files.set('xl/workbook.xml', workbook(sheets));
  files.set(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...sheets.map((_, i): Relationship => ['worksheet', `worksheets/sheet${i + 1}.xml`, OFFICE]),
      ['styles', 'styles.xml', OFFICE],
    ]),
  );
  files.set('xl/styles.xml', HEAD + STYLES);
  sheets.forEach((sheet, i) => {
    files.set(`xl/worksheets/sheet${i + 1}.xml`, worksheet(sheet, banner));
    files.set(
      `xl/worksheets/_rels/sheet${i + 1}.xml.rels`,
      relationships([['table', `../tables/table${i + 1}.xml`, OFFICE]]),
    );
    files.set(`xl/tables/table${i + 1}.xml`, table(sheet, i + 1));
  });
  return zipped(files);
}

function sheetsOf(report: Report, speech: Speech): Sheet[] {
  const { say } = speech;
  const { columns } = say;
  const text = (label: string) => ({ label, type: 'text' as const });
  const about: [string, Cell, ColumnType?][] = [
    [report.title, report.subtitle],
    [columns.marking, `TLP:${report.audience.clearance}`],
    ['', say.audience(report.audience.name, report.audience.clearance)],
    ['', say.revision(speech.number(report.revision))],
    ['', say.madeOn(speech.day(report.madeOn))],
    ...(report.synthetic ? [['', say.synthetic] satisfies [string, Cell]] : []),
    ...report.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block): [string, Cell, ColumnType?][] => {
        if (block.kind === 'figures') {
          return block.items.map(({ label, value, type, note }) => [
            label + (note ? ` (${note})` : ''),
            value,
            type,
          ]);
        }
        return block.kind === 'words' ? [['', block.text]] : [];
      }),
  ];
  const tables = tablesOf(report);
  return [
    {
      name: '0',
      title: report.title,
      columns: [text(columns.item), text(columns.figure)],
      rows: about.map(([label, value]) => [label, value]),
      types: about.map(([, , type]) => type ?? 'text'),
    },
    ...tables.map(({ id, title, columns, rows }) => ({ name: id, title, columns, rows })),
    {
      name: 'evidence',
      title: say.sections.evidence,
      columns: [columns.table, columns.row, columns.column, columns.id].map(text),
      rows: evidenceLines(report).flatMap(({ title, row, column, cases }) =>
        cases.map((id) => [title, row, column, id]),
      ),
    },
    {
      name: 'cases',
      title: say.evidence.cases,
      columns: [
        text(columns.id),
        { label: columns.date, type: 'date' as const },
        ...[columns.category, columns.substance, columns.quantity, columns.place, columns.marking].map(text),
      ],
      rows: report.cases.map((of) => [
        ...[of.id, of.date, of.category, of.substance, of.quantity, of.place, of.marking],
      ]),
    },
    {
      name: 'queries',
      title: say.sections.queries,
      columns: [text(columns.table), text('Query'), text('Parameters'), text(columns.marking)],
      rows: tables.map(({ title, source }) => [
        title,
        source.query,
        JSON.stringify(source.variables),
        source.marking,
      ]),
    },
  ];
}

function worksheet(sheet: Sheet, banner: string): string {
  const names = columnNames(sheet);
  const widths = sheet.columns.map(({ label, type }, j) => {
    const lengths = bodyOf(sheet).map((row) => shownLength(row[j] ?? null, type));
    return Math.min(WIDEST, Math.max(label.length + 3, ...lengths) + 2);
  });
  const rows = bodyOf(sheet).map((row, i) => {
    const at = HEAD_ROW + 1 + i;
    const cells = sheet.columns.map(({ type }, j) => {
      const own = j === sheet.columns.length - 1 ? sheet.types?.[i] : undefined;
      return cellXml(`${letters(j)}${at}`, row[j] ?? null, own ?? type);
    });
    // A row that is not told how high it is shows its first line alone in some programs.
    const lines = row.map((cell, j) => Math.ceil(shownLength(cell, 'text') / (widths[j] ?? WIDEST)));
    const height = LINE * Math.max(1, ...lines);
    return `<row r="${at}"${height > LINE ? ` ht="${height}" customHeight="1"` : ''}>${cells.join('')}</row>`;
  });
  const columns = widths.map(
    (width, j) => `<col min="${j + 1}" max="${j + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">`,
    `<pane ySplit="${HEAD_ROW}" topLeftCell="A${HEAD_ROW + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${columns.join('')}</cols><sheetData>`,
    `<row r="1">${inline('A1', banner, 'bold')}</row><row r="2" ht="21" customHeight="1">${inline('A2', e(sheet.title), 'title')}</row>`,
    `<row r="${HEAD_ROW}">${names.map((name, j) => inline(`${letters(j)}${HEAD_ROW}`, e(name), 'bold')).join('')}</row>`,
    rows.join(''),
    '</sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddHeader>&amp;C${banner.replaceAll('&amp;', '&amp;&amp;')}</oddHeader><oddFooter>&amp;C${banner.replaceAll('&amp;', '&amp;&amp;')}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
  ].join('');
}

/** Letters of a cell; numbers are shown shorter than they are. */
function shownLength(cell: Cell, type: ColumnType): number {
  const value = bareValue(cell);
  if (typeof value === 'number') return type === 'text' ? 0 : 12;
  return value?.length ?? 0;
}

/** A table has a row, even if there is nothing to say. */
function bodyOf({ rows, columns }: Sheet): Sheet['rows'] {
  return rows.length > 0 ? rows : [columns.map(() => null)];
}

function cellXml(at: string, cell: Cell, type: ColumnType): string {
  const value = bareValue(cell);
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${at}" s="${styleOf(type)}"><v>${value}</v></c>`;
  if (type === 'date') {
    const serial = Math.round((Date.parse(`${value}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY);
    return `<c r="${at}" s="${styleOf('date')}"><v>${serial}</v></c>`;
  }
  return inline(at, e(value), 'text');
}

/** A text in its cell: never a formula, whatever it begins with. */
function inline(at: string, escaped: string, style: 'text' | 'bold' | 'title'): string {
  return `<c r="${at}" t="inlineStr" s="${styleOf(style)}"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

function table(sheet: Sheet, id: number): string {
  const names = columnNames(sheet);
  const last = HEAD_ROW + bodyOf(sheet).length;
  const ref = `A${HEAD_ROW}:${letters(names.length - 1)}${last}`;
  return [
    `${HEAD}<table xmlns="${MAIN}" id="${id}" name="Table${id}" displayName="Table${id}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>`,
    `<tableColumns count="${names.length}">${names.map((name, j) => `<tableColumn id="${j + 1}" name="${e(name)}"/>`).join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  ].join('');
}

/** A table's columns have names of their own. */
function columnNames({ columns }: Sheet): string[] {
  const seen = new Map<string, number>();
  return columns.map(({ label }, j) => {
    const name = label || `${j + 1}`;
    const times = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function workbook(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, i) => `<sheet name="${e(name.slice(0, 31))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join('')}</sheets></workbook>`;
}

function contentTypes(sheets: number): string {
  const type = (part: string, content: string) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-${content}+xml"/>`;
  const spreadsheet = 'officedocument.spreadsheetml';
  const parts = Array.from({ length: sheets }, (_, i) => [
    type(`xl/worksheets/sheet${i + 1}.xml`, `${spreadsheet}.worksheet`),
    type(`xl/tables/table${i + 1}.xml`, `${spreadsheet}.table`),
  ]).flat();
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
    type('xl/workbook.xml', `${spreadsheet}.sheet.main`),
    type('xl/styles.xml', `${spreadsheet}.styles`),
    type('docProps/core.xml', 'package.core-properties'),
    ...parts,
    '</Types>',
  ].join('');
}

type Relationship = [type: string, target: string, base: string];

function relationships(all: readonly Relationship[]): string {
  const each = all.map(
    ([type, target, base], i) => `<Relationship Id="rId${i + 1}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function coreProperties({ title, subtitle, madeOn, audience }: Report): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${e(`${title}: ${subtitle}`)}</dc:title><dc:creator>Portolan</dc:creator><cp:keywords>TLP:${audience.clearance}</cp:keywords><dcterms:created xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:created></cp:coreProperties>`;
}

/** 0 → A, 26 → AA. */
function letters(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : letters(Math.floor(index / 26) - 1) + rest;
}
