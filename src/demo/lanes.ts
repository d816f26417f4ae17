import { at, hashText, type Sfc32, shuffled, stream } from '../random.ts';
import { nauticalMiles, PLACES, type Place, placeAt, placeIndex } from './places.ts';
import { HUBS, MODE_SHARES, type Mode, SERVICES, type Service } from './services.ts';

/** One way from a port of loading to a port of discharge: the stops that a shipment's route names. */
export interface Lane {
  mode: Mode;
  /** Position in SERVICES of the service that takes the goods on board. */
  service: number;
  /** Positions in PLACES, 2 to 6. */
  stops: readonly number[];
  /** The same stops as a route key: `PECLL>PABLB>NLRTM`. */
  key: string;
  /** Days from departure to each stop. */
  days: readonly number[];
  /** Share of the legal traffic. */
  weight: number;
  /** Which companies of a country favour this lane. */
  favour: number;
}

/** Share of the sea traffic that changes from one service to another at a hub. */
const TRANSSHIPPED = 0.03;
/** Return journeys carry less than the way out. */
const RETURN_SHARE = 0.45;
/** A transshipment may sail this many times the direct distance; beyond it nobody books it. */
const LONGEST_DETOUR = 1.7;
const MOST_STOPS = 6;
/** Pairs of ports that a service has regular customers for, in one direction. */
const MOST_PAIRS = 4;
/** Connections that are booked at all, of the ten thousand that the services would allow. */
const MOST_CONNECTIONS = 500;

interface Sailing {
  service: number;
  mode: Mode;
  calls: readonly string[];
  loading: number;
  share: number;
}

type Draft = Pick<Lane, 'mode' | 'service' | 'weight'> & { codes: readonly string[] };

/** Every lane of the world with its share of the traffic; the shares add up to 1. */
export function buildLanes(seed: number): Lane[] {
  const random = stream(seed, 'lanes');
  const sailings = sail(SERVICES);
  const direct = sailings.flatMap((sailing) => directLanes(sailing, random));
  const changed = transshipments(sailings, random);
  const merged = new Map<string, Draft>();
  for (const draft of [...scale(direct, 1 - TRANSSHIPPED), ...scale(changed, TRANSSHIPPED)]) {
    const key = draft.codes.join('>');
    const known = merged.get(key);
    merged.set(key, known ? { ...known, weight: known.weight + draft.weight } : draft);
  }
  return [...merged.values()].map((draft) => lane(draft, draft.codes.map(placeIndex)));
}

/** A thin variant of a lane: one or two of its stops give way to a neighbour, or a call nearby comes in between. */
export function variantOf(base: Lane, random: Sfc32): Lane {
  const stops = [...base.stops];
  const edits = random.chance(0.6) ? 2 : 1;
  for (let edit = 0; edit < edits; edit++) {
    const position = random.below(stops.length);
    const other = random.pick(neighboursOf(at(stops, position)));
    if (stops.includes(other)) continue;
    const inner = position > 0 && position < stops.length - 1;
    if (inner && random.chance(0.5)) stops[position] = other;
    else if (stops.length < MOST_STOPS) stops.splice(Math.max(position, 1), 0, other);
  }
  return lane(base, stops);
}

function lane(like: Pick<Lane, 'mode' | 'service' | 'weight'>, stops: readonly number[]): Lane {
  const key = stops.map((stop) => placeAt(stop).code).join('>');
  const { mode, service, weight } = like;
  return { mode, service, weight, stops, key, days: transitDays(mode, stops), favour: hashText(key) };
}

/** Both directions of every service, with the share of its mode's traffic that it carries. */
function sail(services: readonly Service[]): Sailing[] {
  const ranks = new Map<Mode, number>();
  const drafts = services.map((service, index) => {
    const rank = ranks.get(service.mode) ?? 0;
    ranks.set(service.mode, rank + 1);
    // Zipf-Mandelbrot: the first few services carry most, without one that dwarfs all others.
    return { service, index, share: 1 / (rank + 4) };
  });
  const totals = new Map<Mode, number>();
  for (const { service, share } of drafts)
    totals.set(service.mode, (totals.get(service.mode) ?? 0) + share * (1 + RETURN_SHARE));
  return drafts.flatMap(({ service, index, share }) => {
    const { mode, calls, loading } = service;
    const outward = (MODE_SHARES[mode] * share) / (totals.get(mode) ?? 1);
    return [
      { service: index, mode, calls, loading, share: outward },
      {
        service: index,
        mode,
        calls: calls.toReversed(),
        loading: calls.length - loading,
        share: outward * RETURN_SHARE,
      },
    ];
  });
}

function directLanes(sailing: Sailing, random: Sfc32): Draft[] {
  const { calls, loading, mode, service } = sailing;
  const pairs: (readonly string[])[] = [];
  for (let from = 0; from < loading; from++) {
    for (let to = loading; to < calls.length; to++) {
      const codes = namedStops(calls.slice(from, to + 1));
      if (isCrossBorder(codes) && codes.length <= MOST_STOPS) pairs.push(codes);
    }
  }
  const booked = shuffled(pairs, random).slice(0, MOST_PAIRS);
  const drafts = booked.map((codes, rank) => ({ mode, service, codes, weight: 1 / (rank + 1) }));
  return scale(drafts, sailing.share);
}

/** Lanes that leave one service at a hub and go on by another. */
function transshipments(sailings: readonly Sailing[], random: Sfc32): Draft[] {
  const bySea = sailings.filter((sailing) => sailing.mode === 'SEA');
  const drafts: Draft[] = [];
  for (const first of bySea) {
    for (const second of bySea) {
      if (first.service === second.service) continue;
      for (const codes of connections(first, second)) {
        // A cube skews: most connections are booked once a year, a few every week.
        const u = 0.1 + random.uniform();
        const weight = first.share * second.share * u * u * u * u * u * u;
        drafts.push({ mode: 'SEA', service: first.service, codes, weight });
      }
    }
  }
  return drafts.sort((a, b) => b.weight - a.weight).slice(0, MOST_CONNECTIONS);
}

function* connections(first: Sailing, second: Sailing): Generator<readonly string[]> {
  for (let change = 1; change < first.calls.length; change++) {
    const hub = at(first.calls, change);
    const joined = second.calls.indexOf(hub);
    if (!HUBS.has(hub) || joined < 0) continue;
    for (let from = 0; from < Math.min(first.loading, change); from++) {
      for (let to = Math.max(second.loading, joined + 1); to < second.calls.length; to++) {
        const inbound = first.calls.slice(from, change);
        const codes = namedStops([...inbound, ...second.calls.slice(joined, to + 1)]);
        const isSimple = new Set(codes).size === codes.length && codes.length <= MOST_STOPS;
        if (isSimple && isCrossBorder(codes) && detour(codes) <= LONGEST_DETOUR) yield codes;
      }
    }
  }
}

/** The ends and, of the calls between, the hubs. */
function namedStops(calls: readonly string[]): readonly string[] {
  return calls.filter((code, i) => i === 0 || i === calls.length - 1 || HUBS.has(code));
}

function isCrossBorder(codes: readonly string[]): boolean {
  return at(codes, 0).slice(0, 2) !== at(codes, codes.length - 1).slice(0, 2);
}

function detour(codes: readonly string[]): number {
  const places = codes.map((code) => placeAt(placeIndex(code)));
  const direct = nauticalMiles(at(places, 0), at(places, places.length - 1));
  const legs = places.slice(1).map((place, i) => nauticalMiles(at(places, i), place));
  return legs.reduce((sum, miles) => sum + miles, 0) / direct;
}

function scale<T extends { weight: number }>(drafts: readonly T[], total: number): T[] {
  const sum = drafts.reduce((running, draft) => running + draft.weight, 0);
  return drafts.map((draft) => ({ ...draft, weight: (draft.weight * total) / sum }));
}

/** Miles a day under way, and days at each call: liners of 18 knots and a quarter more than the straight line. */
const PACE: Record<Mode, { miles: number; stay: number }> = {
  SEA: { miles: 345, stay: 2 },
  AIR: { miles: 9000, stay: 0 },
  ROAD: { miles: 350, stay: 1 },
};

function transitDays(mode: Mode, stops: readonly number[]): number[] {
  const { miles, stay } = PACE[mode];
  const days = [0];
  for (let i = 1; i < stops.length; i++) {
    const leg = nauticalMiles(placeAt(at(stops, i - 1)), placeAt(at(stops, i))) / miles;
    const waiting = i > 1 ? stay : 0;
    days.push(at(days, i - 1) + waiting + Math.max(Math.round(leg), mode === 'SEA' ? 1 : 0));
  }
  return days;
}

/** How many of the nearest ports may stand in for one. */
const NEIGHBOURS = 16;
const neighbourhoods = new Map<number, readonly number[]>();

function neighboursOf(index: number): readonly number[] {
  const known = neighbourhoods.get(index);
  if (known) return known;
  const here = placeAt(index);
  const nearest = PLACES.filter((place) => place.sea === here.sea && place.index !== index)
    .map((place: Place) => ({ index: place.index, miles: nauticalMiles(here, place) }))
    .sort((a, b) => a.miles - b.miles || a.index - b.index)
    .slice(0, NEIGHBOURS)
    .map((place) => place.index);
  neighbourhoods.set(index, nearest);
  return nearest;
}
