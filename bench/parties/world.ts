import { companyName, legalForm, streetAddress } from '../../src/demo/names.ts';
import type { CompanyRecord } from '../../src/parties/record.ts';
import { type Sfc32, stream } from '../../src/random.ts';
import { NOISES, type Noise, noisy } from './noise.ts';

/** A list of companies of which it is known which records are of one. */
export interface PartyWorld {
  records: CompanyRecord[];
  /** The company of each record, by id. */
  truth: Map<string, number>;
  /** What was done to each second record. */
  noises: Map<string, readonly Noise[]>;
}

export interface PartyWorldOptions {
  companies: number;
  seed: number;
  /** Leaves nothing but names and countries. */
  namesOnly?: boolean;
}

const COUNTRIES =
  'US MX CO PE CL EC BR PA DO GB NL DE FR ES IT BE CN KR VN IN SG MY TR RU AE ZA GH JM TT'.split(' ');
const SURNAMES =
  'Pérez García López Rodríguez Gómez Núñez Quispe Mamani Herrera Castañeda Smith Jones Brown Walker Hughes Murphy Silva Santos Pereira Müller Schröder Jansen Rossi Bianchi Nguyen Kim Singh Patel'.split(
    ' ',
  );
const CITIES =
  'Lima Callao Bogotá Cali Quito Guayaquil Santos Rotterdam Hamburg Antwerp Miami Houston Valencia Genova Shanghai Mumbai Panamá Kingston Tema Dubai'.split(
    ' ',
  );
const COUNTRY_WORDS = [
  'Peru',
  'Chile',
  'Colombia',
  'Mexico',
  'Ecuador',
  'Panama',
  'Brasil',
  'España',
  'Nederland',
  'Deutschland',
  'UK',
  'Singapore',
];
const ARMS = [
  'Logistics',
  'Shipping',
  'Trading',
  'Foods',
  'Holdings',
  'Energy',
  'Agro',
  'Services',
  'Mining',
  'Capital',
];
const RUSSIAN = [
  'Щука',
  'Хлеб',
  'Юг',
  'Жар',
  'Север',
  'Рыба',
  'Лес',
  'Цемент',
  'Яхта',
  'Маш',
  'Строй',
  'Торг',
  'Волга',
  'Нефть',
  'Урал',
  'Зерно',
];
const CHINESE = [...'华东明海新龙宏达金泰瑞丰盛源'];
/** Houses that give many companies their address. */
const HUBS = [
  'Oficina 5, Calle Cincuenta 1200, Panamá',
  'Suite 300, 12 Harbour Road, Dubai',
  'PO Box 309, Ugland House, Georgetown',
];

/**
 * Companies, of which a third are recorded twice or more, with noise; among them what is easily mistaken: houses with a company
 * in each country and for each trade, surnames, numbered companies, common words, addresses of hundreds.
 */
export function partyWorld({ companies, seed, namesOnly = false }: PartyWorldOptions): PartyWorld {
  const world: PartyWorld = { records: [], truth: new Map(), noises: new Map() };
  let house = 0;
  let houseName = '';
  for (let company = 0; company < companies; company++) {
    const random = stream(seed, 'party', company);
    if (house > 0) house--;
    else if (random.chance(0.04)) {
      house = random.between(2, 6);
      houseName = companyName('GB', random).split(' ')[0] ?? '';
    }
    const first = firstRecord(company, random, house > 0 ? houseName : null, namesOnly);
    const add = (record: CompanyRecord) => {
      world.records.push(record);
      world.truth.set(record.id, company);
    };
    add(first);
    const more = random.chance(0.3) ? (random.chance(0.8) ? 1 : random.between(2, 4)) : 0;
    for (let i = 0; i < more; i++) {
      const noises = [
        random.pick(NOISES),
        ...(random.chance(0.5) ? [random.pick(NOISES)] : []),
        ...(random.chance(0.2) ? [random.pick(NOISES)] : []),
      ];
      const id = `R${random.next().toString(36)}-${company}-${i}`;
      const second = noisy(first, id, noises, random, () => addressOf(first.country ?? 'US', random));
      add(namesOnly ? bare(second) : second);
      world.noises.set(id, noises);
    }
  }
  return world;
}

const bare = (record: CompanyRecord): CompanyRecord => ({
  ...record,
  address: null,
  registration: null,
  lei: null,
});

function firstRecord(
  company: number,
  random: Sfc32,
  house: string | null,
  namesOnly: boolean,
): CompanyRecord {
  const kind = random.uniform();
  const country =
    house === null && kind < 0.03 ? 'RU' : house === null && kind < 0.06 ? 'CN' : random.pick(COUNTRIES);
  const record: CompanyRecord = {
    id: `R${random.next().toString(36)}-${company}`,
    name: house === null ? nameOf(kind, country, random) : nameInHouse(house, country, random),
    aliases: [],
    address: random.chance(0.85)
      ? random.chance(0.05)
        ? random.pick(HUBS)
        : addressOf(country, random)
      : null,
    country,
    registration: random.chance(0.6) ? `${country}-D${random.between(10_000_000, 99_999_999)}` : null,
    lei: random.chance(0.2) ? `LEI${company}` : null,
  };
  return namesOnly ? bare(record) : record;
}

function nameOf(kind: number, country: string, random: Sfc32): string {
  if (kind < 0.03)
    return `ООО "${random.pick(RUSSIAN)}${random.pick(RUSSIAN).toLowerCase()} ${random.pick(RUSSIAN)}${random.pick(RUSSIAN).toLowerCase()}"`;
  if (kind < 0.06) return `${Array.from({ length: 5 }, () => random.pick(CHINESE)).join('')}贸易有限公司`;
  const form = legalForm(country, random);
  if (kind < 0.14)
    return `${random.pick(SURNAMES)} ${random.pick(SURNAMES)} ${random.pick(['e Hijos', 'Hermanos', '& Sons', 'Trading', ''])} ${form}`.replace(
      '  ',
      ' ',
    );
  if (kind < 0.18)
    return `${random.pick(['Global', 'Pacific', 'Universal', 'Continental', 'Golden Star'])} ${random.pick(ARMS)} ${form}`;
  if (kind < 0.21) return `${random.between(1_000_000, 1_999_999)} Ontario ${form}`;
  if (kind < 0.24)
    return `${Array.from({ length: 3 }, () => random.pick([...'ABCDEGKLMNPRST'])).join('')} ${random.pick(ARMS)} ${form}`;
  return companyName(country, random);
}

/** One of a house: by its country, its trade, a number. */
function nameInHouse(house: string, country: string, random: Sfc32): string {
  const form = legalForm(country, random);
  const way = random.uniform();
  if (way < 0.4) return `${house} ${random.pick(COUNTRY_WORDS)} ${form}`;
  if (way < 0.8) return `${house} ${random.pick(ARMS)} ${form}`;
  return `${house} Terminal ${random.between(1, 9)} ${form}`;
}

const addressOf = (country: string, random: Sfc32) =>
  `${streetAddress(country, random)}, ${random.pick(CITIES)}`;
