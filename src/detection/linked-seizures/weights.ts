import type { SeizureCategory } from '../../vocabulary.ts';

/** What of a seizure may link it to another. */
export interface SeizureRecord {
  id: string;
  date: string;
  category: SeizureCategory;
  substance: string | null;
  hs: string | null;
  concealment: string | null;
  route: string | null;
  companies: readonly { id: string; address: string | null; traffic: number }[];
  vessels: readonly string[];
  containers: readonly string[];
}

export type LinkAttribute =
  | 'COMPANY'
  | 'ADDRESS'
  | 'ROUTE'
  | 'VESSEL'
  | 'CONTAINER'
  | 'CONCEALMENT'
  | 'SUBSTANCE'
  | 'HS';

export interface LinkReason {
  attribute: LinkAttribute;
  /** The shared value that weighs most; null where both have values and share none. */
  value: string | null;
  /** Bits: log2 of how much likelier this is within a network than between strangers. */
  weight: number;
  /** Seizures that have the value. */
  sharedBy: number;
}

/**
 * How often two seizures of one network agree on an attribute that both have, taken as known: a network uses several
 * fronts and ships, and keeps to goods, routes and ways of hiding. Named priors, not estimates.
 */
export const AGREEMENT: Record<LinkAttribute, number> = {
  COMPANY: 0.6,
  ADDRESS: 0.6,
  ROUTE: 0.5,
  VESSEL: 0.1,
  CONTAINER: 0.02,
  CONCEALMENT: 0.5,
  SUBSTANCE: 0.6,
  HS: 0.6,
};
const ATTRIBUTES = Object.keys(AGREEMENT) as LinkAttribute[];
/** Attributes that say nearly the same: of each group only the strongest counts, so that nothing is counted twice. */
const GROUPS: readonly (readonly LinkAttribute[])[] = [
  ['COMPANY', 'ADDRESS'],
  ['ROUTE'],
  ['VESSEL', 'CONTAINER'],
  ['CONCEALMENT'],
  ['SUBSTANCE', 'HS'],
];
/** Attributes of which a shared value brings two seizures together at all. */
export const BLOCKING: readonly LinkAttribute[] = ['COMPANY', 'ADDRESS', 'ROUTE', 'VESSEL', 'CONTAINER'];

/**
 * Weights of agreement and disagreement between seizures.
 *
 * I. P. Fellegi and A. B. Sunter, "A Theory for Record Linkage", J. Am. Statist. Assoc. 64 (1969), 1183–1210, with the
 * weight of an agreement by the frequency of the very value (their section 3.3.1, method I): log2(m / f). A value is as
 * frequent as among the seizures or, for a company, as its share of all shipments, whichever is more: a forwarder's
 * client list or a big importer links nothing. Disagreement weighs log2((1 − m) / (1 − Σ f²)); a missing value nothing.
 */
export class LinkWeights {
  readonly values: ReadonlyMap<string, Record<LinkAttribute, readonly string[]>>;
  readonly holders = new Map<string, string[]>();
  readonly #frequencies = new Map<string, number>();
  readonly #disagreement: Record<LinkAttribute, number>;

  /** @param shipments in all, against which the traffic of companies is held */
  constructor(records: readonly SeizureRecord[], shipments: number) {
    this.values = new Map(records.map((record) => [record.id, valuesOf(record)]));
    const having = new Map<LinkAttribute, number>();
    for (const [id, values] of this.values) {
      for (const attribute of ATTRIBUTES) {
        if (values[attribute].length > 0) having.set(attribute, (having.get(attribute) ?? 0) + 1);
        for (const value of values[attribute]) {
          const key = `${attribute} ${value}`;
          const holders = this.holders.get(key);
          if (holders) holders.push(id);
          else this.holders.set(key, [id]);
        }
      }
    }
    const traffic = new Map(
      records.flatMap(({ companies }) => companies.map((company) => [company.id, company.traffic] as const)),
    );
    const squares = new Map<LinkAttribute, number>();
    for (const [key, holders] of this.holders) {
      const attribute = key.slice(0, key.indexOf(' ')) as LinkAttribute;
      const among = holders.length / (having.get(attribute) ?? 1);
      const carried =
        attribute === 'COMPANY' && shipments > 0
          ? (traffic.get(key.slice('COMPANY '.length)) ?? 0) / shipments
          : 0;
      this.#frequencies.set(key, Math.max(among, carried));
      squares.set(attribute, (squares.get(attribute) ?? 0) + among * among);
    }
    this.#disagreement = Object.fromEntries(
      ATTRIBUTES.map((attribute) => [
        attribute,
        Math.min(
          0,
          Math.log2((1 - AGREEMENT[attribute]) / Math.max(1e-6, 1 - (squares.get(attribute) ?? 0))),
        ),
      ]),
    ) as Record<LinkAttribute, number>;
  }

  /** The reasons for and against a link; of each group of attributes the strongest agreement, else the strongest denial. */
  reasons(a: string, b: string): LinkReason[] {
    const first = this.values.get(a);
    const second = this.values.get(b);
    if (!first || !second) return [];
    return GROUPS.flatMap((group) => {
      const found = group.flatMap((attribute) =>
        this.#compare(attribute, first[attribute], second[attribute]),
      );
      const agreements = found.filter(({ value }) => value !== null);
      const strongest = (agreements.length > 0 ? agreements : found).sort(
        (x, y) => Math.abs(y.weight) - Math.abs(x.weight),
      )[0];
      return strongest ? [strongest] : [];
    });
  }

  #compare(attribute: LinkAttribute, a: readonly string[], b: readonly string[]): LinkReason[] {
    if (a.length === 0 || b.length === 0) return [];
    const shared: LinkReason[] = a
      .filter((value) => b.includes(value))
      .map((value) => {
        const key = `${attribute} ${value}`;
        return {
          attribute,
          value,
          weight: Math.log2(AGREEMENT[attribute] / (this.#frequencies.get(key) ?? 1)),
          sharedBy: this.holders.get(key)?.length ?? 0,
        };
      })
      .sort((x, y) => y.weight - x.weight);
    if (shared.length > 0) return shared.slice(0, 1);
    return [{ attribute, value: null, weight: this.#disagreement[attribute], sharedBy: 0 }];
  }
}

function valuesOf(record: SeizureRecord): Record<LinkAttribute, readonly string[]> {
  const words = (text: string | null) => (text === null ? [] : [plain(text)]);
  return {
    COMPANY: [...new Set(record.companies.map(({ id }) => id))],
    ADDRESS: [...new Set(record.companies.flatMap(({ address }) => words(address)))],
    ROUTE: record.route === null ? [] : [record.route],
    VESSEL: record.vessels,
    CONTAINER: record.containers,
    CONCEALMENT: words(record.concealment),
    SUBSTANCE: words(record.substance),
    HS: record.hs === null ? [] : [record.hs.slice(0, 6)],
  };
}

/** Capitals, letters and digits only. */
function plain(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
