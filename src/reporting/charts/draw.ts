import type { Format } from '../language.ts';
import type { Chart } from '../model.ts';
import { bars } from './bars.ts';
import { map } from './map.ts';
import { sankey } from './sankey.ts';
import { series } from './series.ts';

/** A chart as SVG: the same bytes for the same data. */
export function draw({ figure, title }: Chart, format: Format): string {
  switch (figure.kind) {
    case 'bars':
      return bars(figure, title, format);
    case 'series':
      return series(figure, title, format);
    case 'sankey':
      return sankey(figure, title, format);
    case 'map':
      return map(figure, title);
  }
}
