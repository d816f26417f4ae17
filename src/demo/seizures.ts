import { at, type Sfc32, stream } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { Companies } from './companies.ts';
import { type Category, drawCategory, drawSubstance, type Substance } from './contraband.ts';
import { cell } from './csv-file.ts';
import { placeAt } from './places.ts';
import type { Shipment } from './shipments.ts';

export const SEIZURE_COLUMNS = [
  'id',
  'date',
  'shipment',
  'location',
  'reported_by',
  'category',
  'substance',
  'hs',
  'quantity',
  'unit',
  'value_usd',
  'conveyance',
  'conveyance_id',
  'flag',
  'concealment',
  'detection',
  'origin',
  'route',
  'consignor',
  'consignee',
  'operation',
  'source_grade',
  'marking',
  'groups',
  'synthetic',
] as const;

/** What a ring keeps to; legal shipments that are found to hide something have no habits. */
export interface Habit {
  category: Category;
  substance: Substance;
  concealment: string;
}

export interface Seizure {
  id: string;
  row: string;
}

const CONVEYANCES = { SEA: 'VESSEL', AIR: 'AIRCRAFT', ROAD: 'TRUCK' } as const;
const DETECTIONS = [
  'RISK_PROFILE',
  'RISK_PROFILE',
  'ROUTINE_INSPECTION',
  'ROUTINE_INSPECTION',
  'SCANNER',
  'SCANNER',
  'DETECTOR_DOG',
  'INTELLIGENCE',
  'RANDOM_SELECTION',
] as const;
const HIDDEN = ['IN_FREIGHT', 'IN_FREIGHT', 'IN_PACKAGING', 'IN_CONTAINER_STRUCTURE', 'RIP_OFF'] as const;
const MISDESCRIBED = [
  'FALSE_DECLARATION',
  'FALSE_DECLARATION',
  'MIXED_WITH_LEGAL_GOODS',
  'NOT_CONCEALED',
] as const;
const CONCEALMENTS: Record<Category, readonly string[]> = {
  DRUGS: HIDDEN,
  PRECURSORS: MISDESCRIBED,
  MEDICINES: [...MISDESCRIBED, 'IN_FREIGHT'],
  HAZARDOUS_WASTE: MISDESCRIBED,
  OTHER_GOODS: [...MISDESCRIBED, 'IN_FREIGHT'],
};
/** Made-up joint operations; each lasts a month, one after the other with pauses. */
const OPERATIONS = ['DEMO CORAL LANTERN', 'DEMO NORTH WIND', 'DEMO OPEN LEDGER', 'DEMO LONG TIDE'];
const OPERATION_CYCLE = 91;
const OPERATION_LENGTH = 28;

/** The category's usual ways, for a ring to choose its own from. */
export function concealmentsOf(category: Category): readonly string[] {
  return CONCEALMENTS[category];
}

/** Writes what inspection found. */
export class SeizureReports {
  readonly #random: Sfc32;
  readonly #companies: Companies;
  readonly #calendar: Calendar;
  #written = 0;

  constructor(seed: number, companies: Companies, calendar: Calendar) {
    this.#random = stream(seed, 'seizures');
    this.#companies = companies;
    this.#calendar = calendar;
  }

  /** The seizure of a shipment at one of its stops. One in ten reports does not say which shipment it was. */
  report(shipment: Shipment, position: number, habit?: Habit): Seizure {
    const random = this.#random;
    const { lane, goods, vessel } = shipment;
    const place = placeAt(at(lane.stops, position));
    const category = habit?.category ?? drawCategory(place.region, goods.kind, random);
    const keepsSubstance = habit !== undefined && random.chance(0.9);
    const substance = keepsSubstance ? habit.substance : drawSubstance(category, random);
    const keepsConcealment = habit !== undefined && random.chance(0.8);
    const concealment = keepsConcealment ? habit.concealment : random.pick(CONCEALMENTS[category]);
    const day = at(shipment.calls, position) + (position === 0 ? 0 : random.below(4));
    const isLinked = random.chance(0.9);
    const namesParties = !isLinked && random.chance(0.5);
    const { amount, unit, usd } = measure(substance, random);
    this.#written++;
    const id = `DEMO-S${String(this.#written).padStart(6, '0')}`;
    const row = [
      id,
      this.#calendar.text(day),
      isLinked ? shipment.id : '',
      random.chance(0.92) ? place.code : place.country,
      place.country,
      category,
      substance.name,
      random.chance(0.85) ? substance.hs : '',
      amount,
      unit,
      random.chance(0.7) ? String(usd) : '',
      CONVEYANCES[lane.mode],
      vessel?.imo ?? '',
      vessel?.flag ?? '',
      random.chance(0.9) ? concealment : '',
      random.pick(DETECTIONS),
      random.chance(0.5) && substance.origins.length > 0 ? random.pick(substance.origins) : '',
      isLinked ? '' : lane.key,
      namesParties ? this.#companies.named(shipment.consignor, 0) : '',
      namesParties ? this.#companies.named(shipment.consignee, 1) : '',
      this.#operation(day),
      random.chance(0.6) ? random.pick('AABBBC'.split('')) + random.pick('112223'.split('')) : '',
      marking(random),
      '',
      'true',
    ];
    return { id, row: row.map(cell).join(',') };
  }

  #operation(day: number): string {
    const since = day - this.#calendar.first;
    if (since % OPERATION_CYCLE >= OPERATION_LENGTH || !this.#random.chance(0.3)) return '';
    const number = Math.floor(since / OPERATION_CYCLE);
    return `${OPERATIONS[number % OPERATIONS.length]} ${1 + Math.floor(number / OPERATIONS.length)}`;
  }
}

function measure(substance: Substance, random: Sfc32): { amount: string; unit: string; usd: number } {
  const quantity = Math.max(1, Math.round(substance.quantity * random.around(1)));
  const usd = Math.round(quantity * substance.usdPerUnit);
  if (substance.unit !== 'KG' || random.chance(0.8))
    return { amount: String(quantity), unit: substance.unit, usd };
  // Offices differ in the unit they write down.
  if (quantity < 100) return { amount: String(quantity * 1000), unit: 'G', usd };
  if (quantity >= 1000) return { amount: String(quantity / 1000), unit: 'T', usd };
  return { amount: String(quantity), unit: 'KG', usd };
}

function marking(random: Sfc32): string {
  const u = random.uniform();
  if (u < 0.8) return 'GREEN';
  return u < 0.92 ? 'AMBER' : 'CLEAR';
}
