/** How alike the shipments are that one is compared with, most alike first. */
export const SCOPES = ['PLACES', 'COUNTRIES', 'MODE', 'ALL'] as const;
export type Scope = (typeof SCOPES)[number];

/** Fewer than this many cannot tell a p-value of 0.05 from one of 0.03. */
export const LEAST_COMPARED = 30;

/** Shipments that share a route, a mode and whether they were seized: they are judged alike. */
export interface Lot {
  route: string;
  mode: string;
  seized: boolean;
  shipments: number;
  /** How unusual: larger is more so. */
  nonconformity: number;
}

export interface Compared {
  pValue: number;
  scope: Scope;
  /** How many others. */
  shipments: number;
}

/**
 * Conformal p-values: the share of the comparable legal shipments, the one that is looked at among them, that are at
 * least as unusual. V. Vovk, A. Gammerman, G. Shafer, "Algorithmic Learning in a Random World" (2005), 2.2.
 */
export function compare(lots: readonly Lot[]): Compared[] {
  const groups = new Map<string, Group>();
  for (const lot of lots) {
    if (lot.seized) continue;
    for (const name of groupsOf(lot)) {
      let group = groups.get(name);
      if (!group) {
        group = new Group();
        groups.set(name, group);
      }
      group.add(lot.nonconformity, lot.shipments);
    }
  }
  for (const group of groups.values()) group.close();
  return lots.map((lot) => compared(lot, groups));
}

function compared(lot: Lot, groups: ReadonlyMap<string, Group>): Compared {
  // A legal shipment is itself among those counted, a seized one is not.
  const itself = lot.seized ? 0 : 1;
  const names = groupsOf(lot);
  const sizes = names.map((name) => (groups.get(name)?.total ?? 0) - itself);
  const enough = sizes.findIndex((size) => size >= LEAST_COMPARED);
  const place = enough === -1 ? SCOPES.length - 1 : enough;
  const others = Math.max(0, sizes[place] ?? 0);
  const atLeast = (groups.get(names[place] ?? '')?.atLeast(lot.nonconformity) ?? 0) - itself;
  return {
    pValue: (1 + Math.max(0, atLeast)) / (1 + others),
    scope: SCOPES[place] ?? 'ALL',
    shipments: others,
  };
}

/** The groups a lot belongs to, in the order of SCOPES. */
function groupsOf({ route, mode }: Lot): string[] {
  const first = route.slice(0, route.indexOf('>'));
  const last = route.slice(route.lastIndexOf('>') + 1);
  return [
    `places ${first}>${last} ${mode}`,
    `countries ${first.slice(0, 2)}>${last.slice(0, 2)} ${mode}`,
    `mode ${mode}`,
    'all',
  ];
}

/** Shipments by how unusual they are. */
class Group {
  readonly #counts = new Map<number, number>();
  #scores = new Float64Array();
  /** Shipments at least as unusual as the score at the same position. */
  #above = new Float64Array();
  total = 0;

  add(score: number, shipments: number): void {
    this.#counts.set(score, (this.#counts.get(score) ?? 0) + shipments);
    this.total += shipments;
  }

  close(): void {
    this.#scores = Float64Array.from(this.#counts.keys()).sort();
    this.#above = new Float64Array(this.#scores.length + 1);
    for (let i = this.#scores.length - 1; i >= 0; i--) {
      this.#above[i] = (this.#above[i + 1] ?? 0) + (this.#counts.get(this.#scores[i] ?? 0) ?? 0);
    }
  }

  atLeast(score: number): number {
    let low = 0;
    let high = this.#scores.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#scores[middle] ?? 0) < score) low = middle + 1;
      else high = middle;
    }
    return this.#above[low] ?? 0;
  }
}
