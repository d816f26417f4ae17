import {
  AlignmentType,
  BorderStyle,
  Document,
  Table as DocxTable,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Marking } from '../../vocabulary.ts';
import { draw } from '../charts/draw.ts';
import { WIDTH, widthOf } from '../charts/svg.ts';
import {
  type Block,
  bareValue,
  type Cell,
  type ColumnType,
  type Figures,
  type Report,
  type Source,
  type Table,
} from '../model.ts';
import { Speech } from '../speech.ts';
import { listsItsCases, MOST_PRINTED, onPaper } from './annex.ts';
import type { Browser } from './browser.ts';
import { TLP_COLOURS } from './tlp.ts';
import { unzipped, zipped } from './zip.ts';

/** Width between the margins, in pixels of 1/96 inch. */
const PICTURE = 640;
/** Between the margins, in twentieths of a point. */
const TEXT_WIDTH = 9_906;
/** A column of longer texts has them on several lines. */
const MOST_LETTERS = 44;
/** Bold letters are wider; what is beside a text in its cell. */
const [SLACK, PADDING] = [1.08, 130];
/** So many columns are set smaller. */
const BROAD = 8;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: 'B8BEC6' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

type Part = Paragraph | DocxTable;
/** Of charts, by the ids of their blocks. */
type Pictures = ReadonlyMap<string, { id: string; png: Uint8Array; height: number }>;

/** A document to be written on in: headings, tables and pictures, with the marking at the head and foot of each page. */
export async function toDocx(report: Report, browser: Browser): Promise<Uint8Array> {
  const speech = new Speech(report.language);
  const pictures = await picturesOf(report, speech, browser);
  const parts = [
    ...titleParts(report, speech),
    ...onPaper(report, speech).sections.flatMap(({ title, blocks, ownPage }) => [
      heading(title, HeadingLevel.HEADING_1, ownPage),
      ...blocks.flatMap((block) => blockParts(block, speech, pictures)),
    ]),
    ...(listsItsCases(report) ? [] : caseParts(report, speech)),
  ];
  const marking = markingRun(report.audience.clearance);
  const demonstration = report.synthetic
    ? [new TextRun({ text: `${speech.say.synthetic}    `, size: 15 })]
    : [];
  const document = new Document({
    title: `${report.title}: ${report.subtitle}`,
    creator: 'Portolan',
    lastModifiedBy: 'Portolan',
    keywords: `TLP:${report.audience.clearance}`,
    styles: { default: { document: { run: { font: 'Arial', size: 20 } } } },
    sections: [
      {
        properties: { page: { margin: { top: 1_100, bottom: 1_000, left: 1_000, right: 1_000 } } },
        headers: {
          default: new Header({
            children: [
              new Paragraph({ alignment: AlignmentType.RIGHT, children: [...demonstration, marking] }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES, '    '],
                    size: 16,
                  }),
                  marking,
                ],
              }),
            ],
          }),
        },
        children: parts,
      },
    ],
  });
  return undated(await Packer.toBuffer(document), report.madeOn);
}

/** Twelve points and at the right, as TLP 2.0 asks. */
function markingRun(marking: Marking): TextRun {
  return new TextRun({
    text: ` TLP:${marking} `,
    bold: true,
    size: 24,
    color: TLP_COLOURS[marking].slice(1),
    shading: { type: ShadingType.CLEAR, fill: '000000' },
  });
}

/** The library packs the time and ids drawn by lot into the archive: they are taken out. */
function undated(archive: Uint8Array, day: string): Uint8Array {
  const files = new Map<string, string | Uint8Array>();
  for (const [path, content] of [...unzipped(archive)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (path !== 'docProps/core.xml') files.set(path, content);
    else {
      const text = Buffer.from(content).toString('utf8');
      files.set(path, text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`));
    }
  }
  return zipped(files);
}

async function picturesOf(report: Report, speech: Speech, browser: Browser): Promise<Pictures> {
  const charts = report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
  const drawings = charts.map((chart) => draw(chart, speech));
  const pictures = await browser.pictures(drawings);
  return new Map(
    charts.map(({ id }, i) => {
      const height = Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(drawings[i] ?? '')?.[1] ?? WIDTH / 2);
      return [
        id,
        {
          id: String(i + 1),
          png: pictures[i] ?? new Uint8Array(),
          height: Math.round((height * PICTURE) / WIDTH),
        },
      ];
    }),
  );
}

function titleParts(report: Report, speech: Speech): Part[] {
  const { say } = speech;
  const facts = [
    say.audience(report.audience.name, report.audience.clearance),
    say.revision(speech.number(report.revision)),
    say.madeOn(speech.day(report.madeOn)),
  ];
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(report.title)] }),
    new Paragraph({ children: [new TextRun({ text: report.subtitle, size: 28 })] }),
    small(facts.join(' · ')),
  ];
}

function heading(
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  own = false,
): Paragraph {
  return new Paragraph({
    heading: level,
    keepNext: true,
    pageBreakBefore: own,
    spacing: { before: 240, after: 80 },
    text,
  });
}

function blockParts(block: Block, speech: Speech, pictures: Pictures): Part[] {
  switch (block.kind) {
    case 'words':
      if (block.tone === 'heading') return [heading(block.text, HeadingLevel.HEADING_2)];
      return [
        new Paragraph({
          spacing: { before: 80, after: 80 },
          children: [new TextRun({ text: block.text, italics: block.tone === 'caution' })],
        }),
      ];
    case 'figures':
      return [figuresTable(block, speech), source(block.source, speech)];
    case 'table':
      return tableParts(block, speech);
    case 'chart': {
      const picture = pictures.get(block.id);
      if (!picture) return [];
      // The library would number on from the documents before.
      const altText = {
        id: picture.id,
        name: block.id,
        title: block.title,
        description: block.note ?? block.title,
      };
      return [
        heading(block.title, HeadingLevel.HEADING_3),
        new Paragraph({
          children: [
            new ImageRun({
              type: 'png',
              data: picture.png,
              transformation: { width: PICTURE, height: picture.height },
              altText,
            }),
          ],
        }),
        ...(block.note ? [small(block.note)] : []),
        source(block.source, speech),
      ];
    }
  }
}

function figuresTable({ items }: Figures, speech: Speech): DocxTable {
  return plainTable(
    items.map(({ label, value, type, note }) => [label, speech.cell(bareValue(value), type), note]),
    ['text', 'count', 'text'],
  );
}

function tableParts({ title, columns, rows, note, source: from }: Table, speech: Speech): Part[] {
  const shown = rows.map((row) =>
    columns.map(({ type }, i) => speech.cell(bareValue((row[i] ?? null) as Cell), type)),
  );
  return [
    heading(title, HeadingLevel.HEADING_3),
    ...(shown.length === 0
      ? [new Paragraph(speech.say.none)]
      : [
          plainTable(
            shown,
            columns.map(({ type }) => type),
            columns.map(({ label }) => label),
            speech.say.total,
          ),
        ]),
    ...(note ? [small(note)] : []),
    source(from, speech),
  ];
}

function plainTable(
  rows: readonly (readonly string[])[],
  types: readonly ColumnType[],
  head?: readonly string[],
  total?: string,
): DocxTable {
  const size = types.length < BROAD ? 17 : 15;
  const widths = widthsOf(head ? [head, ...rows] : rows, types, size);
  const row = (cells: readonly string[], isHead: boolean, isTotal = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, i) => {
        const isText = ['text', 'code', 'date'].includes(types[i] ?? 'text');
        return new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          borders: { top: NONE, left: NONE, right: NONE, bottom: THIN },
          margins: { top: 30, bottom: 30, left: 60, right: 60 },
          children: [
            new Paragraph({
              alignment: isText ? AlignmentType.LEFT : AlignmentType.RIGHT,
              children: [new TextRun({ text, bold: isHead || isTotal, size })],
            }),
          ],
        });
      }),
    });
  return new DocxTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths,
    rows: [...(head ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false, cells[0] === total))],
  });
}

/** As wide as their longest word at least, and else by what is in them: programs part columns evenly where nothing is said. */
function widthsOf(
  rows: readonly (readonly string[])[],
  types: readonly ColumnType[],
  size: number,
): number[] {
  const wide = (text: string) => widthOf(text, 10 * size * SLACK) + PADDING;
  const columns = types.map((type, i) => {
    const texts = rows.map((row) => row[i] ?? '');
    const words = texts.flatMap((text) => (type === 'code' || type === 'date' ? [text] : text.split(' ')));
    const least = Math.max(0, ...words.map(wide));
    const longest = Math.max(0, ...texts.map((text) => wide(text.slice(0, MOST_LETTERS))));
    return { least, more: longest - least };
  });
  const sum = (of: 'least' | 'more') => columns.reduce((all, column) => all + column[of], 0);
  const [least, more] = [sum('least'), sum('more')];
  const left = TEXT_WIDTH - least;
  return columns.map((column) => {
    if (left <= 0) return Math.round((column.least / least) * TEXT_WIDTH);
    return Math.round(column.least + left * (more === 0 ? column.least / least : column.more / more));
  });
}

function source({ query, variables, revision, marking }: Source, speech: Speech): Paragraph {
  const { say } = speech;
  const marked = marking === null ? say.noCases : say.casesMarked(marking);
  const parameters = variables.map((each) => JSON.stringify(each)).join(' ');
  return small(`${say.source(query, speech.number(revision), marked)} ${parameters}`, 13);
}

function small(text: string, size = 16): Paragraph {
  return new Paragraph({
    spacing: { before: 40, after: 120 },
    children: [new TextRun({ text, size, color: '4B535C' })],
  });
}

/** The cases of the period; those of each figure are in the spreadsheet and in the page. */
function caseParts({ cases }: Report, speech: Speech): Part[] {
  const { say } = speech;
  const { columns } = say;
  const current = cases.filter((of) => of.current);
  if (current.length === 0) return [];
  if (current.length > MOST_PRINTED) {
    return [
      heading(say.evidence.cases, HeadingLevel.HEADING_1),
      new Paragraph(say.evidence.tooMany(speech.number(cases.length))),
    ];
  }
  return [
    heading(say.evidence.cases, HeadingLevel.HEADING_1, true),
    plainTable(
      current.map((of) =>
        [of.id, speech.day(of.date), of.category, of.substance, of.quantity, of.place, of.marking].map(
          (cell) => cell ?? '–',
        ),
      ),
      ['code', 'date', 'text', 'text', 'text', 'text', 'code'],
      [
        ...[columns.id, columns.date, columns.category, columns.substance, columns.quantity],
        ...[columns.place, columns.marking],
      ],
    ),
  ];
}
