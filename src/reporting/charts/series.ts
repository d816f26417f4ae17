import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Format } from '../language.ts';
import type { SeriesFigure } from '../model.ts';
import { DARK, n, RULE, svg, text, WIDTH } from './svg.ts';

const HEIGHT = 230;
const [LEFT, RIGHT, TOP, UNDER] = [46, WIDTH - 16, 30, 26];
/** Told apart by their dashes and marks. */
const STYLES = [
  { stroke: DARK, width: 2.4, dashes: '', filled: true },
  { stroke: '#6d7f96', width: 1.8, dashes: '5 4', filled: false },
];

/** Lines over months; the axis begins at zero. */
export function series(
  { ticks, lines, height = HEIGHT }: SeriesFigure,
  title: string,
  format: Format,
): string {
  const bottom = height - UNDER;
  const largest = Math.max(1, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const keys = ticks.map((_, i) => String(i));
  const x = scalePoint(keys, [LEFT + 10, RIGHT - 10]);
  const y = scaleLinear([0, largest], [bottom, TOP]).nice(4);
  const at = (i: number) => x(String(i)) ?? LEFT;
  const parts: string[] = [];
  for (const tick of y.ticks(4).filter(Number.isInteger)) {
    parts.push(
      `<line x1="${LEFT}" x2="${RIGHT}" y1="${n(y(tick))}" y2="${n(y(tick))}" stroke="${RULE}" stroke-width="0.6"/>`,
      text(LEFT - 6, y(tick) + 4, format.number(tick), { anchor: 'end', size: 11 }),
    );
  }
  // As many names as have room.
  const every = Math.ceil(ticks.length / 12);
  ticks.forEach((tick, i) => {
    if (i % every === 0) parts.push(text(at(i), bottom + 17, tick, { anchor: 'middle', size: 11 }));
  });
  lines.forEach(({ label, values }, i) => {
    const { stroke, width, dashes, filled } = STYLES[i % STYLES.length] ?? STYLES[0] ?? never();
    const path = line<number | null>()
      .defined((value) => value !== null)
      .x((_, index) => at(index))
      .y((value) => y(value ?? 0))
      .digits(2)(values);
    const drawn = `fill="none" stroke="${stroke}" stroke-width="${width}"${dashes ? ` stroke-dasharray="${dashes}"` : ''}`;
    parts.push(`<path d="${path ?? ''}" ${drawn}/>`);
    values.forEach((value, index) => {
      if (value === null) return;
      parts.push(
        `<circle cx="${n(at(index))}" cy="${n(y(value))}" r="3" fill="${filled ? stroke : '#fff'}" stroke="${stroke}" stroke-width="1.2"/>`,
      );
    });
    const left = LEFT + i * 230;
    parts.push(
      `<path d="M${left} 11h28" ${drawn}/><circle cx="${left + 14}" cy="11" r="3" fill="${filled ? stroke : '#fff'}" stroke="${stroke}" stroke-width="1.2"/>`,
      text(left + 34, 15, label),
    );
  });
  return svg(height, title, parts);
}

function never(): never {
  throw new Error('a chart has no styles');
}
