import type { SeizedConsignment } from '../../src/detection/finding.ts';
import type { CompanyTraffic } from '../../src/detection/fronts.ts';
import { stretchesOf } from '../../src/load/stretches.ts';
import { entry } from '../../src/maps.ts';
import { AliasTable, at, type Sfc32, shuffled, stream } from '../../src/random.ts';
import { SHIPMENTS, type Tally, Tallying } from '../../src/traffic/tally.ts';
import type { SeizureCategory } from '../../src/vocabulary.ts';
import type { Plan } from './plan.ts';

export interface WorldShipment {
  route: number;
  month: number;
  mode: string;
  consignor: string;
  consignee: string;
  ring: number | null;
}

export interface World {
  plan: Plan;
  routes: readonly (readonly string[])[];
  months: readonly string[];
  shipments: readonly WorldShipment[];
  seizures: readonly SeizedConsignment[];
  /** Ids of each ring's seizures. */
  rings: readonly ReadonlySet<string>[];
}

const MODES = ['SEA', 'SEA', 'SEA', 'AIR'] as const;
const CATEGORIES: readonly SeizureCategory[] = [
  'DRUGS',
  'PRECURSORS',
  'MEDICINES',
  'HAZARDOUS_WASTE',
  'OTHER_GOODS',
];

/** Ways of hiding; every lane has a mix of its own, some more than others. */
const CONCEALMENTS = [
  'IN CARGO',
  'STRUCTURE',
  'FALSE BOTTOM',
  'DOUBLE WALL',
  'REEFER UNIT',
  'PARCELS',
  'NOT HIDDEN',
];

/** A world of lanes, traffic, inspection and, where planned, rings. The same seed and plan give the same world. */
export function buildWorld(plan: Plan, seed: number): World {
  const random = stream(seed, 'worlds');
  const ports = portsOf(plan);
  const { routes, weights } = lanesOf(plan, ports, random);
  const modeOf = routes.map(() => random.pick(MODES));
  const months = Array.from({ length: plan.months }, (_, index) => {
    const month = index % 12;
    return `${2021 + Math.floor(index / 12)}-${String(month + 1).padStart(2, '0')}`;
  });
  const mixes = routes.map(() => new AliasTable(CATEGORIES.map(() => 0.1 + random.uniform() ** 3)));
  const hiding = routes.map(() => new AliasTable(CONCEALMENTS.map(() => 0.3 + random.uniform())));
  const rates = ratesOf(plan, ports, months, routes, weights, random);
  const shipments: WorldShipment[] = [];
  const seizures: SeizedConsignment[] = [];
  const companies = Math.ceil(plan.shipments / 12);
  const traffic = new AliasTable(weights);
  for (let number = 0; number < plan.shipments; number++) {
    const route = traffic.draw(random);
    const month = random.below(plan.months);
    const shipment: WorldShipment = {
      route,
      month,
      mode: at(modeOf, route),
      consignor: `C${random.skewed(companies)}`,
      consignee: `C${random.skewed(companies)}`,
      ring: null,
    };
    shipments.push(shipment);
    const stops = at(routes, route);
    const place = stops.find((stop) => random.chance(rates(stop, month, shipment.mode)));
    if (place !== undefined) {
      const category = at(CATEGORIES, at(mixes, route).draw(random));
      const concealment = at(CONCEALMENTS, at(hiding, route).draw(random));
      const goods = { category, concealment };
      seizures.push(seizureOf(plan, shipment, shipments.length, place, goods, months, stops, random));
    }
  }
  const rings = plantRings(plan, routes, weights, modeOf, random).map((ring, index) => {
    const ids = new Set<string>();
    const category = random.pick(CATEGORIES);
    const concealment = random.pick(CONCEALMENTS);
    const fronts = [`F${index}a`, `F${index}b`];
    for (const { route, month } of ring.seized) {
      const shipment = {
        route,
        month,
        mode: at(modeOf, route),
        consignor: at(fronts, 0),
        consignee: random.pick(fronts),
        ring: index,
      };
      shipments.push(shipment);
      const stops = at(routes, route);
      // Those who inspect more find more; the end of the course counts twice.
      const odds = new AliasTable(
        stops.map(
          (stop, position) => rates(stop, month, shipment.mode) * (position === stops.length - 1 ? 2 : 1),
        ),
      );
      const goods = {
        category: random.chance(0.75) ? category : random.pick(CATEGORIES),
        concealment: random.chance(0.7) ? concealment : random.pick(CONCEALMENTS),
      };
      const place = at(stops, odds.draw(random));
      const seizure = seizureOf(plan, shipment, shipments.length, place, goods, months, stops, random);
      ids.add(seizure.id);
      seizures.push(seizure);
    }
    for (const { route, month } of ring.missed) {
      const mode = at(modeOf, route);
      shipments.push({
        route,
        month,
        mode,
        consignor: at(fronts, 0),
        consignee: random.pick(fronts),
        ring: index,
      });
    }
    return ids;
  });
  seizures.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
  return { plan, routes, months, shipments, seizures, rings };
}

function portsOf({ countries, portsPerCountry }: Plan): string[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return Array.from({ length: countries * portsPerCountry }, (_, index) => {
    const country = Math.floor(index / portsPerCountry);
    return `${letters[Math.floor(country / 26) + 16]}${letters[country % 26]}P${letters[index % portsPerCountry]}X`;
  });
}

/** Lanes between ports, hubs in many of them; traffic falls off with the lane's rank. */
function lanesOf({ lanes }: Plan, ports: readonly string[], random: Sfc32) {
  const shuffledPorts = shuffled(ports, random);
  const seen = new Set<string>();
  const routes: string[][] = [];
  const weights: number[] = [];
  for (let tries = 0; routes.length < lanes && tries < 50 * lanes; tries++) {
    const wanted = random.pick([2, 2, 3, 3, 3, 4, 4, 5]);
    const stops: string[] = [];
    while (stops.length < wanted) {
      const port = at(shuffledPorts, random.skewed(shuffledPorts.length));
      if (!stops.includes(port)) stops.push(port);
    }
    const key = stops.join('>');
    if (seen.has(key)) continue;
    seen.add(key);
    routes.push(stops);
    weights.push(random.around(0.8) / (routes.length + 5) ** 0.9);
  }
  return { routes, weights };
}

/** Chance of a seizure at a call, scaled so that the background seizes what is planned. */
function ratesOf(
  plan: Plan,
  ports: readonly string[],
  months: readonly string[],
  routes: readonly (readonly string[])[],
  weights: readonly number[],
  random: Sfc32,
): (stop: string, month: number, mode: string) => number {
  const countries = [...new Set(ports.map((port) => port.slice(0, 2)))];
  const order = shuffled(countries, random);
  const ofCountry = new Map(
    order.map((country, index) => [country, plan.strictness ** (index / (order.length - 1))]),
  );
  const vary = () => plan.hidden ** (2 * random.uniform() - 1);
  const ofPort = new Map(ports.map((port) => [port, (ofCountry.get(port.slice(0, 2)) ?? 1) * vary()]));
  const ofYear = new Map(months.map((month) => month.slice(0, 4)).map((year) => [year, 1]));
  for (const year of ofYear.keys()) ofYear.set(year, Math.sqrt(vary()));
  const ofMode = new Map([
    ['SEA', 1],
    ['AIR', vary()],
  ]);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = routes.reduce(
    (sum, stops, route) =>
      sum + (at(weights, route) / total) * stops.reduce((rates, stop) => rates + (ofPort.get(stop) ?? 0), 0),
    0,
  );
  const unit = plan.seizedPerMille / 1000 / mean;
  return (stop, month, mode) =>
    Math.min(
      0.5,
      unit *
        (ofPort.get(stop) ?? 0) *
        (ofYear.get(at(months, month).slice(0, 4)) ?? 1) *
        (ofMode.get(mode) ?? 1),
    );
}

interface Planted {
  seized: { route: number; month: number }[];
  missed: { route: number; month: number }[];
}

/** Rings along courses of three stops and more, each on lanes of its own. */
function plantRings(
  plan: Plan,
  routes: readonly (readonly string[])[],
  weights: readonly number[],
  modeOf: readonly string[],
  random: Sfc32,
): Planted[] {
  const ranked = routes.map((_, index) => index).sort((a, b) => at(weights, b) - at(weights, a));
  const taken = new Set<number>();
  const pickLane = (busy: boolean, shared?: string, mode?: string) => {
    const [from, to] = busy ? [0.05, 0.3] : [0.4, 1];
    const pool = ranked
      .slice(Math.floor(from * ranked.length), Math.ceil(to * ranked.length))
      .filter((route) => !taken.has(route) && at(routes, route).length <= 4)
      .filter((route) => shared === undefined || at(routes, route).at(-1) === shared)
      .filter((route) => mode === undefined || at(modeOf, route) === mode);
    return pool.length === 0 ? undefined : random.pick(pool);
  };
  const rings: Planted[] = [];
  for (let number = 0; number < plan.rings; number++) {
    const kind =
      plan.kind === 'wrong-baseline' ? random.pick(['quiet', 'short-lived', 'displaced']) : plan.kind;
    const first = pickLane(kind === 'busy');
    if (first === undefined) continue;
    const substitute = kind === 'displaced' ? pickLane(false, at(routes, first).at(-1)) : undefined;
    taken.add(first);
    if (substitute !== undefined) taken.add(substitute);
    const seized = random.between(plan.seizures[0], plan.seizures[1]);
    const missed = Math.round(seized / plan.detected) - seized;
    const length =
      kind === 'short-lived'
        ? random.between(1, 2)
        : Math.max(3, Math.round(plan.months * (0.4 + random.uniform() * 0.6)));
    const start = random.below(plan.months - length + 1);
    const moved = start + Math.floor(length / 2);
    const draw = () => {
      const month = start + random.below(length);
      return { month, route: substitute !== undefined && month >= moved ? substitute : first };
    };
    rings.push({
      seized: Array.from({ length: seized }, draw),
      missed: Array.from({ length: missed }, draw),
    });
  }
  return rings;
}

function seizureOf(
  plan: Plan,
  shipment: WorldShipment,
  number: number,
  place: string,
  { category, concealment }: { category: SeizureCategory; concealment: string },
  months: readonly string[],
  stops: readonly string[],
  random: Sfc32,
): SeizedConsignment {
  const linked = random.chance(plan.linked);
  const departed = `${at(months, shipment.month)}-${String(random.between(1, 28)).padStart(2, '0')}`;
  const id = `Z${number}`;
  return {
    id,
    date: departed,
    category,
    concealment: random.chance(0.7) ? concealment : null,
    marking: 'GREEN',
    shipmentMarking: null,
    synthetic: true,
    country: place.slice(0, 2),
    place: random.chance(0.9) ? place : null,
    shipment: linked ? `S${number}` : id,
    hasShipment: linked,
    departed,
    mode: shipment.mode,
    route: stops.join('>'),
    consignor: linked ? shipment.consignor : null,
    consignee: linked ? shipment.consignee : null,
  };
}

/** Tallies by place, by stretch and by company, as ingestion keeps them. */
export function talliesOf(world: World): {
  places: Tally[];
  stretches: Map<string, Tally[]>;
  companies: (wanted: ReadonlySet<string>) => CompanyTraffic[];
} {
  const byRoute = new Map<string, { route: number; month: number; mode: string; count: number }>();
  for (const { route, month, mode } of world.shipments) {
    const key = `${route} ${month} ${mode}`;
    const cell = byRoute.get(key);
    if (cell) cell.count++;
    else byRoute.set(key, { route, month, mode, count: 1 });
  }
  const places = new Tallyings();
  const stretches = new Tallyings();
  const keys = world.routes.map((stops) => stretchesOf(stops).filter(({ level }) => level === 'PORT'));
  for (const { route, month, mode, count } of byRoute.values()) {
    const departed = at(world.months, month);
    const stops = at(world.routes, route);
    for (const stop of stops) places.of(stop).add(departed, mode, stop, count);
    for (const { key } of at(keys, route)) {
      // A shipment on the stretch can be seized at any call of its route.
      for (const place of [SHIPMENTS, ...stops]) stretches.of(key).add(departed, mode, place, count);
    }
  }
  return {
    places: [...places.tallies().values()].flat(),
    stretches: stretches.tallies(),
    companies: (wanted) => {
      const rows = new Map<string, CompanyTraffic>();
      for (const { route, month, mode, consignor, consignee } of world.shipments) {
        for (const company of new Set([consignor, consignee])) {
          if (!wanted.has(company)) continue;
          const key = `${company} ${route} ${month} ${mode}`;
          const row = rows.get(key);
          if (row) row.shipments += 1;
          else {
            const stops = at(world.routes, route).join('>');
            rows.set(key, { company, month: at(world.months, month), mode, route: stops, shipments: 1 });
          }
        }
      }
      return [...rows.values()];
    },
  };
}

class Tallyings {
  readonly #byKey = new Map<string, Tallying>();

  of(key: string): Tallying {
    const own = entry(this.#byKey, key, () => new Tallying());
    return own;
  }

  tallies(): Map<string, Tally[]> {
    return new Map([...this.#byKey].map(([key, own]) => [key, own.tallies()]));
  }
}
