import { at, mix32, type Sfc32, stream } from '../random.ts';
import { cell } from './csv-file.ts';
import { legalEntityIdentifier } from './identifiers.ts';
import type { Lane } from './lanes.ts';
import { companyAlias, companyName, legalForm, otherName, streetAddress } from './names.ts';
import { COUNTRIES, PLACES, placeAt } from './places.ts';
import { type Mode, SERVICES } from './services.ts';

export const COMPANY_COLUMNS = [
  'id',
  'name',
  'country',
  'aliases',
  'address',
  'registration',
  'lei',
  'roles',
  'synthetic',
] as const;

export const ROLES = ['CONSIGNOR', 'CONSIGNEE', 'NOTIFY', 'FORWARDER', 'CARRIER'] as const;
export type Role = (typeof ROLES)[number];

/** Made-up carriers with their countries, biggest first. */
const CARRIERS: Record<Mode, readonly string[]> = {
  SEA: [
    'DK Nordelvane Liner A/S',
    'NL Zeilbrack Oceaan Lijnen N.V.',
    'CN Haoyundosan Shipping Co., Ltd.',
    'FR Marquivelle Lignes Maritimes SAS',
    'DE Rautenhaven Reederei GmbH',
    'SG Quarrosound Container Lines Pte. Ltd.',
    'CL Velucordina Navegación S.A.',
    'CO Ostrimares Líneas Marítimas S.A.S.',
    'US Fenwiquist Ocean Carriers Inc.',
    'JM Ashelgarth Caribbean Feeders Ltd.',
    'PA Itzadanza Naviera S.A.',
    'BR Itambulinho Navegação Ltda.',
    'GR Pelviquaro Shipping S.A.',
    'KR Namtangwa Merchant Marine Co., Ltd.',
  ],
  AIR: [
    'US Kestrirowan Air Freight Inc.',
    'NL Schelfvaart Luchtvracht B.V.',
    'AE Tolbeyardel Air Logistics Ltd.',
    'CO Dovivora Carga Aérea S.A.S.',
    'CN Weisenfeng Airways Cargo Co., Ltd.',
    'ET Brindowynd Air Cargo Ltd.',
  ],
  ROAD: [
    'MX Lumogorra Autotransportes S.A. de C.V.',
    'US Haldofordel Trucking LLC',
    'BR Piraufeira Transportes Ltda.',
    'AR Rondinares Transporte Internacional S.A.',
    'GT Garulindes Transportes S.A.',
    'CO Sarvedanza Carga Terrestre S.A.S.',
  ],
};

const FORWARDER_TRADES = ['Forwarding', 'Logistics', 'Freight Agency'];
const FORWARDER_COUNTRIES = [
  'US',
  'NL',
  'DE',
  'PA',
  'CO',
  'PE',
  'BR',
  'CN',
  'GB',
  'ES',
  'EC',
  'CL',
  'MX',
  'BE',
  'IN',
  'GH',
];

/** A row of companies.csv; empty where not known. */
interface DemoCompany {
  id: string;
  name: string;
  country: string;
  alias: string;
  address: string;
  registration: string;
  lei: string;
  roles: string;
}

const rowOf = ({ id, name, country, alias, address, registration, lei, roles }: DemoCompany): string =>
  [id, cell(name), country, cell(alias), cell(address), registration, lei, roles, 'true'].join(',');

/** Ids kept free in each country for the fronts of rings. */
const RESERVED = 12;

interface Pool {
  start: number;
  size: number;
}

/** All companies of a world: few huge carriers and forwarders, many traders of whom few ship much. */
export class Companies {
  readonly #seed: number;
  /** Country and, where it is given and not made up on the way out, the name of each company. */
  readonly #countries: string[] = [];
  readonly #names = new Map<number, string>();
  readonly #carriers = new Map<Mode, number>();
  readonly #forwarders: Pool;
  readonly #traders = new Map<string, Pool>();
  readonly #reserved = new Map<string, number[]>();
  readonly #serviceCarriers: number[];
  readonly #ids: string[] = [];
  /** One bit for each of ROLES that a company was seen in. */
  #roles = new Uint8Array(1024);

  constructor(seed: number, shipments: number, lanes: readonly Lane[]) {
    this.#seed = seed;
    const random = stream(seed, 'companies');
    for (const mode of ['SEA', 'AIR', 'ROAD'] as const) {
      this.#carriers.set(mode, this.#countries.length);
      for (const carrier of CARRIERS[mode]) this.#names.set(this.#add(carrier.slice(0, 2)), carrier.slice(3));
    }
    this.#serviceCarriers = SERVICES.map(
      ({ mode }) => random.below(CARRIERS[mode].length) + this.#firstCarrier(mode),
    );
    // Some forty at 20 thousand shipments, a hundred and fifty at a million.
    this.#forwarders = { start: this.#countries.length, size: 24 + Math.floor(Math.sqrt(shipments) / 8) };
    for (let i = 0; i < this.#forwarders.size; i++) this.#addForwarder(random);
    this.#addTraders(shipments, lanes);
  }

  /** A trader of the country: most often one that favours the lane, else any, big ones first. */
  trader(country: string, favour: number, random: Sfc32): number {
    const { start, size } = this.#traders.get(country) ?? { start: 0, size: 1 };
    if (!random.chance(0.6)) return start + random.skewed(size);
    const circle = Math.min(size, 3 + Math.floor(size / 8));
    return start + ((favour + random.skewed(circle)) % size);
  }

  /** The line that runs the service, or a partner that books space on it. */
  carrier(service: number, random: Sfc32): number {
    if (random.chance(0.75)) return at(this.#serviceCarriers, service);
    return this.#anyCarrier(at(SERVICES, service).mode, random);
  }

  forwarder(random: Sfc32): number {
    return this.#forwarders.start + random.skewed(this.#forwarders.size);
  }

  /** A company of its own for a ring, with an id among those of its country so that nothing gives it away. */
  addFront(country: string): number {
    const front = this.#reserved.get(country)?.pop();
    return front ?? this.#add(country);
  }

  /** The id, noting that the company was named in this role. */
  named(company: number, role: number): string {
    this.#roles[company] = at(this.#roles, company) | (1 << role);
    return this.id(company);
  }

  id(company: number): string {
    return at(this.#ids, company);
  }

  /** What a trader mostly ships, as a uniform number that stays the same for life. */
  lineOfTrade(company: number): number {
    return mix32(company ^ mix32(this.#seed)) / 0x1_0000_0000;
  }

  /** The rows of companies.csv: those that a shipment named. */
  *rows(): Generator<string> {
    for (let company = 0; company < this.#countries.length; company++) {
      if (at(this.#roles, company) !== 0) yield this.#row(company);
    }
  }

  /** Rows of companies that another sender names as well, under an id of its own and not quite alike: one in thirty. */
  *recordedTwice(): Generator<{ id: string; of: string; row: string }> {
    for (let company = 0; company < this.#countries.length; company++) {
      const random = stream(this.#seed, 'recorded twice', company);
      if (at(this.#roles, company) === 0 || !random.chance(1 / 30)) continue;
      const { name, country, address, registration } = this.#record(company);
      const id = this.id(company).replace('-C', '-T');
      const moved = address === '' || random.chance(0.25);
      const record = {
        id,
        name: otherName(name, country, random),
        country,
        alias: '',
        address: moved ? this.#address(country, random) : address,
        registration: random.chance(0.3) ? registration : '',
        lei: '',
        roles: 'CONSIGNEE',
      };
      yield { id, of: this.id(company), row: rowOf(record) };
    }
  }

  #row(company: number): string {
    return rowOf(this.#record(company));
  }

  #record(company: number): DemoCompany {
    const random = stream(this.#seed, 'company', company);
    const country = at(this.#countries, company);
    const name = this.#names.get(company) ?? companyName(country, random);
    const alias = random.chance(0.15) ? companyAlias(name, country, random) : '';
    const city = random.pick(CITIES.get(country) ?? ['']);
    const address = random.chance(0.85) ? `${streetAddress(country, random)}, ${city}` : '';
    const registration = random.chance(0.7) ? `${country}-D${random.between(10_000_000, 99_999_999)}` : '';
    const lei = random.chance(0.3) ? legalEntityIdentifier(company) : '';
    const bits = at(this.#roles, company);
    const roles = ROLES.filter((_, role) => bits & (1 << role)).join('|');
    return { id: this.id(company), name, country, alias, address, registration, lei, roles };
  }

  #address(country: string, random: Sfc32): string {
    return `${streetAddress(country, random)}, ${random.pick(CITIES.get(country) ?? [''])}`;
  }

  #add(country: string): number {
    const company = this.#countries.length;
    this.#countries.push(country);
    this.#ids.push(`DEMO-C${String(company + 1).padStart(6, '0')}`);
    if (company >= this.#roles.length) {
      const larger = new Uint8Array(this.#roles.length * 2);
      larger.set(this.#roles);
      this.#roles = larger;
    }
    return company;
  }

  #addForwarder(random: Sfc32): void {
    const country = random.pick(FORWARDER_COUNTRIES);
    const [word = ''] = companyName('GB', random).split(' ');
    const trade = random.pick(FORWARDER_TRADES);
    this.#names.set(this.#add(country), `${word} ${trade} ${legalForm(country, random)}`);
  }

  #addTraders(shipments: number, lanes: readonly Lane[]): void {
    const shares = new Map<string, number>();
    for (const { stops, weight } of lanes) {
      for (const stop of [at(stops, 0), at(stops, stops.length - 1)]) {
        const { country } = placeAt(stop);
        shares.set(country, (shares.get(country) ?? 0) + weight / 2);
      }
    }
    // Four thousand at 20 thousand shipments, growing as their power 3/4: registers find new firms ever more slowly.
    const total = 2.4 * Math.sqrt(shipments) * Math.sqrt(Math.sqrt(shipments));
    for (const country of COUNTRIES) {
      const size = Math.max(6, Math.round(total * (shares.get(country) ?? 0)));
      this.#traders.set(country, { start: this.#countries.length, size });
      for (let i = 0; i < size; i++) this.#add(country);
      this.#reserved.set(
        country,
        Array.from({ length: RESERVED }, () => this.#add(country)),
      );
    }
  }

  #anyCarrier(mode: Mode, random: Sfc32): number {
    return this.#firstCarrier(mode) + random.skewed(CARRIERS[mode].length);
  }

  #firstCarrier(mode: Mode): number {
    return this.#carriers.get(mode) ?? 0;
  }
}

const CITIES = new Map(
  COUNTRIES.map((country): [string, string[]] => [
    country,
    PLACES.filter((place) => place.country === country).map((place) => place.name),
  ]),
);
