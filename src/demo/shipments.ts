import { AliasTable, at, type Sfc32, stream } from '../random.ts';
import type { Calendar } from './calendar.ts';
import type { Companies } from './companies.ts';
import { cell } from './csv-file.ts';
import type { Fleet, Vessel } from './fleet.ts';
import { exportsOf, type Goods } from './goods.ts';
import { containerNumber } from './identifiers.ts';
import { type Lane, variantOf } from './lanes.ts';
import { placeAt } from './places.ts';

export const SHIPMENT_COLUMNS = [
  'id',
  'departed',
  'arrived',
  'mode',
  'consignor',
  'consignee',
  'notify',
  'forwarder',
  'carrier',
  'hs',
  'description',
  'weight_kg',
  'value_usd',
  'containers',
  'vessel_imo',
  'vessel_name',
  'route',
  'calls',
  'marking',
  'groups',
  'synthetic',
] as const;

/** What is settled before the papers are written; a ring settles all of it, legal trade leaves it to chance. */
export interface Consignment {
  lane: Lane;
  consignor: number;
  consignee: number;
  goods: Goods;
}

export interface Shipment extends Consignment {
  id: string;
  /** Day of each stop, in the calendar's days. */
  calls: readonly number[];
  vessel: Vessel | undefined;
}

/** What a bill of lading, an air waybill and a consignment note are called in ids. */
const PAPERS = { SEA: 'BL', AIR: 'AW', ROAD: 'CN' } as const;

export interface TradeWorld {
  seed: number;
  shipments: number;
  lanes: readonly Lane[];
  companies: Companies;
  fleet: Fleet;
  calendar: Calendar;
}

/** Draws the world's legal trade, and writes the papers of every shipment. */
export class Trade {
  readonly #companies: Companies;
  readonly #fleet: Fleet;
  readonly #calendar: Calendar;
  readonly #random: Sfc32;
  readonly #lanes: readonly Lane[];
  readonly #table: AliasTable;
  readonly #oneOffShare: number;
  readonly #containers: number;
  #written = 0;

  constructor({ seed, shipments, lanes, companies, fleet, calendar }: TradeWorld) {
    this.#companies = companies;
    this.#fleet = fleet;
    this.#calendar = calendar;
    this.#random = stream(seed, 'trade');
    this.#lanes = lanes;
    this.#table = new AliasTable(lanes.map((lane) => lane.weight));
    // Thin variants: some 3 % of 20 thousand sea shipments (1,400 routes in all), 7 % of millions, where real
    // registers have routes by the hundred thousand.
    this.#oneOffShare = (0.07 * shipments) / (shipments + 26_000);
    this.#containers = Math.min(4_000_000, Math.max(2_000, Math.floor(shipments / 3)));
  }

  /** A consignment of the legal trade. */
  draw(): Consignment {
    const random = this.#random;
    const usual = at(this.#lanes, this.#table.draw(random));
    const lane = usual.mode === 'SEA' && random.chance(this.#oneOffShare) ? variantOf(usual, random) : usual;
    const origin = placeAt(at(lane.stops, 0));
    const destination = placeAt(at(lane.stops, lane.stops.length - 1));
    const consignor = this.#companies.trader(origin.country, usual.favour, random);
    const consignee = this.#companies.trader(destination.country, usual.favour >>> 8, random);
    const mix = exportsOf(origin.region, lane.mode);
    const isUsual = random.chance(0.7);
    const good = isUsual ? mix.table.locate(this.#companies.lineOfTrade(consignor)) : mix.table.draw(random);
    return { lane, consignor, consignee, goods: at(mix.goods, good) };
  }

  /** Books the consignment on a departure: id, dates of the calls, vessel. */
  book(consignment: Consignment, day: number): Shipment {
    const { lane } = consignment;
    const delay = lane.mode === 'SEA' ? this.#random.below(4) : this.#random.below(2);
    this.#written++;
    return {
      ...consignment,
      id: `DEMO-${PAPERS[lane.mode]}-${String(this.#written).padStart(8, '0')}`,
      calls: lane.days.map((days, i) => day + days + (i > 0 ? delay : 0)),
      vessel: this.#fleet.sailing(lane.service, day),
    };
  }

  /** The row of shipments.csv; some papers leave cells open, as real ones do. */
  row(shipment: Shipment): string {
    const { lane, goods, calls, vessel } = shipment;
    const random = this.#random;
    const companies = this.#companies;
    const containers = lane.mode === 'SEA' ? this.#load() : [];
    const kg = weigh(lane, goods, containers.length, random);
    const usd = Math.round(kg * goods.usdPerKg * random.around(0.3));
    const dates = calls.map((day) => this.#calendar.text(day));
    return [
      shipment.id,
      at(dates, 0),
      random.chance(0.95) ? at(dates, dates.length - 1) : '',
      lane.mode,
      companies.named(shipment.consignor, 0),
      companies.named(shipment.consignee, 1),
      this.#notified(shipment),
      random.chance(0.7) ? companies.named(companies.forwarder(random), 3) : '',
      companies.named(companies.carrier(lane.service, random), 4),
      tariffCode(goods.hs, random),
      cell(random.pick(goods.descriptions)),
      random.chance(0.98) ? String(kg) : '',
      random.chance(0.8) ? String(usd) : '',
      containers.join('|'),
      vessel?.imo ?? '',
      vessel?.name ?? '',
      lane.key,
      dates.join('|'),
      random.chance(0.02) ? 'AMBER' : random.chance(0.03) ? 'CLEAR' : '',
      '',
      'true',
    ].join(',');
  }

  #notified({ consignee }: Shipment): string {
    const u = this.#random.uniform();
    if (u < 0.3) return '';
    return this.#companies.named(u < 0.7 ? consignee : this.#companies.forwarder(this.#random), 2);
  }

  /** One to six containers; two out of three shipments fill one. */
  #load(): string[] {
    const u = this.#random.uniform();
    const count = u < 0.66 ? 1 : u < 0.85 ? 2 : this.#random.between(3, 6);
    const numbers: string[] = [];
    while (numbers.length < count) {
      const number = containerNumber(this.#random.below(this.#containers));
      if (number !== undefined && !numbers.includes(number)) numbers.push(number);
    }
    return numbers;
  }
}

function weigh(lane: Lane, goods: Goods, containers: number, random: Sfc32): number {
  if (lane.mode === 'AIR') return Math.round(320 * random.around(1));
  const loads = lane.mode === 'ROAD' ? 0.85 : containers;
  return Math.round(goods.kgPerContainer * loads * (0.8 + 0.2 * random.uniform()));
}

/** Papers give a heading, a subheading, or the longer code of a national tariff. */
function tariffCode(hs: string, random: Sfc32): string {
  const u = random.uniform();
  if (u < 0.08) return hs.slice(0, 4);
  return u < 0.85 ? hs : `${hs}00`;
}
