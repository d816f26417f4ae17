import { PortolanError } from '../errors.ts';
import { at } from '../random.ts';

/** Days are whole numbers since 1970-01-01, in no time zone. */
const MILLISECONDS = 86_400_000;
/** No journey of the world takes longer, so that every date has its text ready. */
const LONGEST_JOURNEY = 250;
/** Trade by month, January first: quiet at the turn of the year, high before Christmas. */
const SEASON = [0.93, 0.9, 1.0, 0.99, 1.01, 1.01, 1.02, 1.05, 1.06, 1.07, 1.02, 0.94];
const YEARLY_GROWTH = 0.05;
const WEEKEND = 0.7;

/** The days on which the world's shipments depart, and the texts of all dates that its files name. */
export class Calendar {
  readonly first: number;
  readonly last: number;
  readonly #texts: string[] = [];

  constructor(from: string, to: string) {
    this.first = dayOf(from, 'from');
    this.last = dayOf(to, 'to');
    if (this.last < this.first)
      throw new PortolanError('EMPTY_PERIOD', `The period from ${from} to ${to} is empty.`);
    for (let day = this.first; day <= this.last + LONGEST_JOURNEY; day++) {
      this.#texts.push(new Date(day * MILLISECONDS).toISOString().slice(0, 10));
    }
  }

  get length(): number {
    return this.last - this.first + 1;
  }

  /** The date as `2023-11-16`. */
  text(day: number): string {
    return at(this.#texts, day - this.first);
  }

  /** How many of `total` departures fall on each day of the period: they add up, and grow and swing with the season. */
  departures(total: number): number[] {
    const weights: number[] = [];
    for (let day = this.first; day <= this.last; day++) weights.push(this.#weight(day));
    const sum = weights.reduce((running, weight) => running + weight, 0);
    let passed = 0;
    let given = 0;
    return weights.map((weight, i) => {
      passed += weight;
      const due = i === weights.length - 1 ? total : Math.floor((passed / sum) * total);
      const today = due - given;
      given = due;
      return today;
    });
  }

  #weight(day: number): number {
    const month = Number(this.text(day).slice(5, 7)) - 1;
    // Day 0 was a Thursday.
    const weekday = (day + 4) % 7;
    const growth = 1 + (YEARLY_GROWTH * (day - this.first)) / 365;
    return at(SEASON, month) * growth * (weekday === 0 || weekday === 6 ? WEEKEND : 1);
  }
}

function dayOf(text: string, option: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (!isReal)
    throw new PortolanError('MALFORMED_DATE', `${option} must be a date like 2023-01-31, not "${text}".`);
  return time / MILLISECONDS;
}
