import { scaleLinear } from 'd3-scale';
import type { Format } from '../language.ts';
import type { BarFigure } from '../model.ts';
import { DARK, HATCHED, n, RULE, shortened, svg, text, WIDTH } from './svg.ts';

const BAR = 13;
const GAP = 12;
const LABELS = 190;
const TOP = 26;
const FILLS = [DARK, HATCHED];

/** Lying bars, so that names have room; the number stands at the end of each. */
export function bars({ series, items }: BarFigure, title: string, format: Format): string {
  const largest = Math.max(1, ...items.flatMap(({ values }) => values));
  const x = scaleLinear([0, largest], [LABELS, WIDTH - 56]);
  const step = series.length * BAR + GAP;
  const height = TOP + items.length * step + 6;
  const parts = legend(series);
  items.forEach(({ label, values }, i) => {
    const y = TOP + i * step + GAP / 2;
    const middle = y + (values.length * BAR) / 2 + 4;
    parts.push(text(LABELS - 8, middle, shortened(label, LABELS - 12), { anchor: 'end' }));
    values.forEach((value, j) => {
      const top = y + j * BAR;
      parts.push(
        `<rect x="${LABELS}" y="${n(top)}" width="${n(x(value) - LABELS)}" height="${BAR - 1.5}" fill="${FILLS[j] ?? DARK}" stroke="${DARK}" stroke-width="0.5"/>`,
        text(x(value) + 5, top + BAR - 3, format.number(value), { size: 11 }),
      );
    });
  });
  parts.push(
    `<line x1="${LABELS}" x2="${LABELS}" y1="${TOP}" y2="${n(height - 6)}" stroke="${RULE}" stroke-width="1"/>`,
  );
  return svg(height, title, parts);
}

function legend(series: readonly string[]): string[] {
  return series.flatMap((label, i) => {
    const left = LABELS + i * 240;
    return [
      `<rect x="${left}" y="4" width="16" height="11" fill="${FILLS[i] ?? DARK}" stroke="${DARK}" stroke-width="0.5"/>`,
      text(left + 22, 14, label),
    ];
  });
}
