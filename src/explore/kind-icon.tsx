import { type Kind, LOOKS, type Shape } from './kinds.ts';

/** The shapes of the canvas, drawn small beside words. */
const OUTLINES: Readonly<Record<Shape, string>> = {
  circle: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z',
  square: 'M3 3h10v10H3z',
  diamond: 'M8 1l7 7l-7 7l-7-7z',
  triangle: 'M8 1.5l6.5 12h-13z',
  pointer: 'M8 14.5l6.5-12h-13z',
  hexagon: 'M8 1l6.1 3.5v7L8 15l-6.1-3.5v-7z',
  bar: 'M1 4.5h14v7H1z',
  pillar: 'M4.5 1h7v14h-7z',
};

export function KindIcon({ kind }: { kind: Kind }) {
  const { shape, colour } = LOOKS[kind];
  return (
    <svg className="kind-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={OUTLINES[shape]} fill={colour} />
    </svg>
  );
}
