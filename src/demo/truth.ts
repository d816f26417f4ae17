import type { Calendar } from './calendar.ts';
import type { Companies } from './companies.ts';
import type { Category } from './contraband.ts';
import type { Inspection } from './inspection.ts';
import type { RingKind } from './ring-plan.ts';
import type { Ring } from './rings.ts';

/** The content of truth.json. */
export interface DemoTruth {
  synthetic: true;
  options: { shipments: number; seed: number; from: string; to: string };
  /** Background seizures a call, by country; nothing else decides on them. */
  seizuresPerCall: Record<string, number>;
  rings: TrueRing[];
  /** Companies that are recorded twice: the id of each with that of the second record. */
  recordedTwice: [id: string, other: string][];
}

export interface TrueRing {
  id: string;
  kind: RingKind;
  category: Category;
  /** UN/LOCODEs of the course, joined by `>`. */
  stops: string;
  /** First and last day on which its shipments depart. */
  from: string;
  to: string;
  /** The substitute course that it took from that day on. */
  moved?: { on: string; stops: string };
  /** Ids of its front companies. */
  companies: string[];
  /** Ids of all its shipments, seized or not. */
  shipments: string[];
  /** Ids of its seizures, with those whose report does not name the shipment. */
  seizures: string[];
}

/** Gathers what was planted while the files are written. */
export class Truth {
  readonly #head: Omit<DemoTruth, 'rings' | 'recordedTwice'>;
  readonly #rings = new Map<Ring, TrueRing>();
  /** Notes a company that is recorded twice, by its ids. */
  readonly recordedTwice: [id: string, other: string][] = [];
  readonly #calendar: Calendar;
  readonly #companies: Companies;

  constructor(
    options: { shipments: number; seed: number },
    calendar: Calendar,
    inspection: Inspection,
    companies: Companies,
  ) {
    const { shipments, seed } = options;
    const [from, to] = [calendar.text(calendar.first), calendar.text(calendar.last)];
    this.#head = {
      synthetic: true,
      options: { shipments, seed, from, to },
      seizuresPerCall: Object.fromEntries(inspection.rates),
    };
    this.#calendar = calendar;
    this.#companies = companies;
  }

  get rings(): number {
    return this.#rings.size;
  }

  /** Notes a shipment of the ring, and its seizure where it was seized. */
  add(ring: Ring, shipment: string, seizure: string | undefined): void {
    const entry = this.#of(ring);
    entry.shipments.push(shipment);
    if (seizure !== undefined) entry.seizures.push(seizure);
  }

  json(): string {
    const rings = [...this.#rings.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const truth: DemoTruth = { ...this.#head, rings, recordedTwice: this.recordedTwice };
    return `${JSON.stringify(truth, null, 2)}\n`;
  }

  #of(ring: Ring): TrueRing {
    const known = this.#rings.get(ring);
    if (known) return known;
    const date = (day: number) => this.#calendar.text(day);
    const entry: TrueRing = {
      id: ring.id,
      kind: ring.kind,
      category: ring.habit.category,
      stops: ring.course.key,
      from: date(ring.firstDay),
      to: date(ring.lastDay),
      ...(ring.moved ? { moved: { on: date(ring.moved.day), stops: ring.moved.course.key } } : {}),
      companies: ring.companies.map((company) => this.#companies.id(company)),
      shipments: [],
      seizures: [],
    };
    this.#rings.set(ring, entry);
    return entry;
  }
}
