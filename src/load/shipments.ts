import type { Marked } from '../access/audience.ts';
import { TRANSPORT_MODES, type TransportMode } from '../vocabulary.ts';
import { type Cells, Unreadable } from './cells.ts';
import { containerNumber, imoNumber } from './checkdigits.ts';
import { amount, day, identifier, line, prose, sourceGrade, truth, word } from './fields.ts';
import { hsCode, hsEditionOn } from './hs.ts';
import { readMarked } from './marked.ts';
import { type CountryTest, type RouteStops, readCountry, readRoute } from './route.ts';

/** One consignment under one transport document; days are `YYYY-MM-DD`, null and empty lists where not known. */
export interface ShipmentRow extends Marked {
  /** Number of the bill of lading, air waybill or declaration. */
  id: string;
  departed: string;
  arrived: string | null;
  mode: TransportMode | null;
  /** The parties by company id. */
  consignor: string | null;
  consignee: string | null;
  notify: string | null;
  forwarder: string | null;
  carrier: string | null;
  /** Harmonized System code, 2 to 10 digits. */
  hs: string | null;
  /** Edition in force on the day of departure; null without a code. */
  hsEdition: number | null;
  description: string | null;
  weightKg: number | null;
  valueUsd: number | null;
  /** ISO 6346, check digits verified. */
  containers: string[];
  /** Seven digits, check digit verified. */
  vesselImo: string | null;
  vesselName: string | null;
  route: RouteStops;
  /** The day at each stop of the route, null where not known; null where none is. */
  calls: (string | null)[] | null;
  /** Admiralty grade, `B2`. */
  sourceGrade: string | null;
  synthetic: boolean;
}

const mode = word(TRANSPORT_MODES);

const ONE_DAY = 86_400_000;

/** @throws CellError for the first cell that cannot be taken */
export function readShipment(cells: Cells, isCountry: CountryTest): ShipmentRow {
  const id = cells.required(
    'id',
    identifier,
    "every shipment needs the sender's own id, such as its bill of lading.",
  );
  const departed = cells.required(
    'departed',
    day,
    'every shipment needs the day of its departure (YYYY-MM-DD).',
  );
  const arrived = cells.optional('arrived', day);
  // Days are local: a flight east over the date line may arrive on the day before.
  if (arrived !== null && Date.parse(arrived) < Date.parse(departed) - ONE_DAY) {
    cells.refuse('arrived', `is before departed, ${departed}: one of the two is wrong.`);
  }
  const route = cells.required(
    'route',
    (text) => readRoute(text, isCountry),
    'every shipment needs its stops, as in PECLL>PABLB>NLRTM or PE>NL.',
  );
  const hs = cells.optional('hs', hsCode);
  return {
    id,
    departed,
    arrived,
    mode: cells.optional('mode', mode),
    consignor: cells.optional('consignor', identifier),
    consignee: cells.optional('consignee', identifier),
    notify: cells.optional('notify', identifier),
    forwarder: cells.optional('forwarder', identifier),
    carrier: cells.optional('carrier', identifier),
    hs,
    hsEdition: hs === null ? null : hsEditionOn(departed),
    description: cells.optional('description', prose),
    weightKg: cells.optional('weight_kg', amount),
    valueUsd: cells.optional('value_usd', amount),
    containers: cells.list('containers', containerNumber),
    vesselImo: cells.optional('vessel_imo', imoNumber),
    vesselName: cells.optional('vessel_name', line),
    route,
    calls: cells.optional('calls', (text) => readCalls(text, route.stops.length)),
    sourceGrade: cells.optional('source_grade', sourceGrade),
    ...readMarked(cells, (text) => readCountry(text, isCountry)),
    synthetic: cells.optional('synthetic', truth) ?? false,
  };
}

/** Days of the stops in their order, joined by `|`, empty where not known. */
function readCalls(text: string, stops: number): (string | null)[] | null {
  const entries = text.split('|').map((entry) => entry.trim());
  if (entries.length !== stops) {
    throw new Unreadable(
      `has ${entries.length} entries for ${stops} stops: one a stop, empty where the day is not known.`,
    );
  }
  const days = entries.map((entry) => (entry === '' ? null : readCall(entry, text)));
  const known = days.filter((each) => each !== null);
  const backwards = known.findIndex((each, i) => each < (known[i - 1] ?? each));
  if (backwards > 0) {
    throw new Unreadable(
      `goes back in time from ${known[backwards - 1]} to ${known[backwards]}: name the days in travel order.`,
    );
  }
  return known.length === 0 ? null : days;
}

function readCall(entry: string, calls: string): string {
  try {
    return day(entry);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Unreadable(`has an entry, "${entry}", that ${error.message}`, calls);
  }
}
