import type { Marking } from '../../vocabulary.ts';

/** Letters on black, as TLP 2.0 (FIRST, 2022) prints them; they differ from black in grey as well. */
export const TLP_COLOURS: Readonly<Record<Marking, string>> = {
  CLEAR: '#ffffff',
  GREEN: '#33ff00',
  AMBER: '#ffc000',
  'AMBER+STRICT': '#ffc000',
  RED: '#ff2b2b',
};

export function tlpLabel(marking: Marking): string {
  return `<b class="tlp" style="padding:1px 7px;background:#000;color:${TLP_COLOURS[marking]};-webkit-print-color-adjust:exact">TLP:${marking}</b>`;
}
