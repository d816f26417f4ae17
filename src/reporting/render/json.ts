import type { Report } from '../model.ts';

/** The report as data, with the ids of the cases behind each figure. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
