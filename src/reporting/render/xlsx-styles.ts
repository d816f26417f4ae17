import type { ColumnType } from '../model.ts';

/** Formats of numbers; the program that opens the file writes them as its user's language does. */
const FORMATS = {
  count: '#,##0',
  decimal: '#,##0.0',
  money: '#,##0',
  share: '0.0%',
  change: '+0.0%;-0.0%;0.0%',
  small: '[=0]0;[&lt;0.01]0.0E+00;0.00',
  chance: '[=0]0;[&lt;0.001]0.0E+00;0.000',
  date: 'yyyy-mm-dd',
} as const satisfies Partial<Record<ColumnType, string>>;

/** The order of the cell formats below. */
const ORDER = ['text', 'bold', 'title', ...Object.keys(FORMATS)];
/** The first id that is a workbook's own to define. */
const OWN = 164;

export function styleOf(type: ColumnType | 'bold' | 'title'): number {
  return ORDER.indexOf(type === 'code' ? 'text' : type);
}

const formats = Object.values(FORMATS);
const cell = (format: number, font: number) =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>`;

const wrapped = cell(0, 0).replace('vertical="top"', 'vertical="top" wrapText="1"');

/** The stylesheet of every workbook. */
export const STYLES = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="${formats.length}">${formats.map((code, i) => `<numFmt numFmtId="${OWN + i}" formatCode="${code}"/>`).join('')}</numFmts>`,
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${ORDER.length}">${wrapped}${cell(0, 1)}${cell(0, 2)}${formats.map((_, i) => cell(OWN + i, 0)).join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
