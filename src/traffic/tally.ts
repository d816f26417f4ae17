import { entry } from '../maps.ts';

/**
 * Traffic of one mode over some months: a table of months by places.
 *
 * A node keeps it as text, one for each audience and year, a line for each mode:
 *
 *     SEA *,PABLB,PECLL 2023-11:12,3,9 2023-12:5,,5
 *
 * The first place is often `*`: the shipments themselves, not their calls at a place. An empty cell is none.
 */
export interface Tally {
  /** Empty where not known. */
  mode: string;
  places: readonly string[];
  months: readonly MonthOfTally[];
}

export interface MonthOfTally {
  /** `2023-11` */
  month: string;
  /** How many, for the place at the same position. */
  counts: readonly number[];
}

/** Stands for the shipments themselves among the places of a tally. */
export const SHIPMENTS = '*';

/** Months from one up to, not with, the other. */
export interface Months {
  fromMonth: string;
  afterMonth: string;
}

/** Whatever was counted. */
export const EVERY_MONTH: Months = { fromMonth: '0001-01', afterMonth: '9999-12' };

const COMMA = 44;
const ZERO = 48;

/** Tallies of the texts of a node, without months outside the period; those that are then empty are left out. */
export function readTallies(texts: readonly string[], period?: Months): Tally[] {
  const tallies: Tally[] = [];
  for (const text of texts) {
    for (const line of text.split('\n')) {
      const [mode = '', places = '', ...cells] = line.split(' ');
      const months: MonthOfTally[] = [];
      for (const cell of cells) {
        const month = cell.slice(0, 7);
        if (period && (month < period.fromMonth || month >= period.afterMonth)) continue;
        months.push({ month, counts: readCounts(cell) });
      }
      if (months.length > 0) tallies.push({ mode, places: places.split(','), months });
    }
  }
  return tallies;
}

/** What stands behind the colon; digit by digit, since a busy year has hundreds of thousands of them. */
function readCounts(cell: string): number[] {
  const counts: number[] = [];
  let count = 0;
  for (let at = cell.indexOf(':') + 1; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code === COMMA) {
      counts.push(count);
      count = 0;
    } else count = count * 10 + code - ZERO;
  }
  counts.push(count);
  return counts;
}

export function writeTallies(tallies: readonly Tally[]): string {
  return tallies
    .map(({ mode, places, months }) =>
      [mode, places.join(), ...months.map(({ month, counts }) => `${month}:${writeCounts(counts)}`)].join(
        ' ',
      ),
    )
    .join('\n');
}

function writeCounts(counts: readonly number[]): string {
  return counts
    .map((count) => count || '')
    .join()
    .replace(/,+$/, '');
}

/** Adds traffic up to tallies: one for each mode, places and months in order. */
export class Tallying {
  readonly #modes = new Map<string, Map<string, Map<string, number>>>();

  add(month: string, mode: string, place: string, by: number): void {
    const months = entry(this.#modes, mode, () => new Map());
    const places = entry(months, month, () => new Map());
    places.set(place, (places.get(place) ?? 0) + by);
  }

  tallies(): Tally[] {
    return [...this.#modes].sort(byKey).map(([mode, months]) => {
      const places = [...new Set([...months.values()].flatMap((counts) => [...counts.keys()]))].sort();
      const rows = [...months].sort(byKey).map(([month, counts]) => ({
        month,
        counts: places.map((place) => counts.get(place) ?? 0),
      }));
      return { mode, places, months: rows };
    });
  }
}

/** Shipments by month, in order. */
export function shipmentsByMonth(tallies: readonly Tally[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { places, months } of tallies) {
    const own = places.indexOf(SHIPMENTS);
    if (own < 0) continue;
    for (const { month, counts } of months) sums.set(month, (sums.get(month) ?? 0) + (counts[own] ?? 0));
  }
  return new Map([...sums].filter(([, count]) => count > 0).sort(byKey));
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
