/** Wide enough for a page of A4 between its margins; drawn to be read in grey. */
export const WIDTH = 720;
/** Dark, light, and what is behind: they differ in lightness, so that print in grey tells them apart. */
export const DARK = '#1f3a5f';
export const LIGHT = '#c9d6e6';
export const RULE = '#b8bec6';
export const INK = '#1d2126';

/** Hatching of what is compared with. */
const HATCH = `<defs><pattern id="hatch" width="6" height="6" patternTransform="rotate(45)" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/><rect width="2.5" height="6" fill="#6d7f96"/></pattern></defs>`;
export const HATCHED = 'url(#hatch)';

export function escapeXml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for them at all
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
  );
}

export function svg(height: number, title: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${n(height)}" width="${WIDTH}" height="${n(height)}" role="img" font-family="Helvetica, Arial, 'Liberation Sans', sans-serif" font-size="12" fill="${INK}"><title>${escapeXml(title)}</title>${HATCH}${parts.join('')}</svg>`;
}

interface TextOptions {
  anchor?: 'start' | 'middle' | 'end';
  size?: number;
  bold?: boolean;
  /** White around the letters, over lines. */
  halo?: boolean;
}

export function text(
  x: number,
  y: number,
  words: string,
  { anchor = 'start', size = 12, bold = false, halo = false }: TextOptions = {},
): string {
  const style = [
    `text-anchor="${anchor}"`,
    size === 12 ? '' : `font-size="${size}"`,
    bold ? 'font-weight="700"' : '',
    halo ? 'stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke"' : '',
  ];
  return `<text x="${n(x)}" y="${n(y)}" ${style.filter(Boolean).join(' ')}>${escapeXml(words)}</text>`;
}

/** Three digits after the point: more is noise, and bytes that differ between machines. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** About as wide as Helvetica sets it: capitals and digits are wider than small letters, and some of these thin. */
export function widthOf(words: string, size = 12): number {
  let width = 0;
  for (const letter of words)
    width += /[MWmw]/.test(letter)
      ? 0.85
      : /[A-Z0-9]/.test(letter)
        ? 0.66
        : /[ijlt.,'’ ()]/.test(letter)
          ? 0.29
          : 0.55;
  return width * size;
}

export function shortened(words: string, width: number, size = 12): string {
  if (widthOf(words, size) <= width) return words;
  let kept = words.length - 1;
  while (kept > 1 && widthOf(`${words.slice(0, kept)}…`, size) > width) kept--;
  return `${words.slice(0, kept).trimEnd()}…`;
}
