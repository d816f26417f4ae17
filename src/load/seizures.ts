import type { Marked } from '../access/audience.ts';
import { type Marking, SEIZURE_CATEGORIES, type SeizureCategory } from '../vocabulary.ts';
import { type Cells, Unreadable } from './cells.ts';
import { amount, count, day, identifier, line, marking, prose, sourceGrade, truth, word } from './fields.ts';
import { hsCode, hsEditionOn } from './hs.ts';
import { readMarked } from './marked.ts';
import { type CountryTest, type RouteStops, readCountry, readRoute, readStop, type Stop } from './route.ts';
import { type NormalisedQuantity, normalise } from './units.ts';

/** A record of goods seized, shaped as in the WCO's CEN; days are `YYYY-MM-DD`, countries ISO 3166-1 alpha-2. */
export interface SeizureRow extends NormalisedQuantity, Marked {
  id: string;
  date: string;
  /** The shipment's id, whether or not that shipment is known. */
  shipment: string | null;
  location: Stop | null;
  reportedBy: string | null;
  category: SeizureCategory;
  substance: string | null;
  /** Harmonized System code, 2 to 10 digits. */
  hs: string | null;
  /** Edition in force on the day of the seizure; null without a code. */
  hsEdition: number | null;
  /** As recorded, in `unit`. */
  quantity: number | null;
  /** As recorded. */
  unit: string | null;
  valueUsd: number | null;
  conveyance: string | null;
  conveyanceId: string | null;
  flag: string | null;
  concealment: string | null;
  detection: string | null;
  riskIndicators: string[];
  /** How many people were involved: nothing else is kept of them but their nationalities. */
  persons: number | null;
  /** Of those people, each once. */
  nationalities: string[];
  /** Country of production, which is not that of departure. */
  origin: string | null;
  /** Null where it is that of `shipment`, or where no more than the country is known. */
  route: RouteStops | null;
  /** The parties by company id. */
  consignor: string | null;
  consignee: string | null;
  operation: string | null;
  /** Shared by all goods of one case; the owner's own. */
  caseId: string | null;
  sourceGrade: string | null;
  /** Of the companies that the row names, where it is another than that of the row: null where it is the same. */
  namesMarking: Marking | null;
  namesGroups: string[];
  synthetic: boolean;
}

/** `WASTE` is what the older records write. */
const category = word(SEIZURE_CATEGORIES, { WASTE: 'HAZARDOUS_WASTE' });

/** What `reportSeizure` gives. A file must not write over a report: its versions would no longer tell how it came to be. */
const REPORTED_ID = /^R-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function ownId(text: string): string {
  if (REPORTED_ID.test(text)) {
    throw new Unreadable(
      'is the id of a report that was made with reportSeizure: amend it there, or give another id.',
    );
  }
  return identifier(text);
}

/** @throws CellError for the first cell that cannot be taken */
export function readSeizure(cells: Cells, isCountry: CountryTest): SeizureRow {
  const country = (text: string) => readCountry(text, isCountry);
  const id = cells.required('id', ownId, "every seizure needs the sender's own id.");
  const date = cells.required('date', day, 'every seizure needs its day (YYYY-MM-DD).');
  const shipment = cells.optional('shipment', identifier);
  const route = cells.optional('route', (text) => readRoute(text, isCountry));
  const hs = cells.optional('hs', hsCode);
  const location = cells.optional('location', (text) => readStop(text, isCountry));
  const reportedBy = cells.optional('reported_by', country);
  if (shipment === null && route === null && location === null && reportedBy === null) {
    cells.refuse(
      'location',
      'is empty: a seizure without a shipment and a route needs at least its country, here or in reported_by.',
    );
  }
  const quantity = cells.optional('quantity', amount);
  const unit = cells.optional('unit', line);
  return {
    id,
    date,
    shipment,
    location,
    reportedBy,
    category: cells.required(
      'category',
      category,
      `every seizure needs one of ${SEIZURE_CATEGORIES.join(', ')}.`,
    ),
    substance: cells.optional('substance', line),
    hs,
    hsEdition: hs === null ? null : hsEditionOn(date),
    quantity,
    unit,
    ...normalise(quantity, unit),
    valueUsd: cells.optional('value_usd', amount),
    conveyance: cells.optional('conveyance', line),
    conveyanceId: cells.optional('conveyance_id', line),
    flag: cells.optional('flag', country),
    concealment: cells.optional('concealment', prose),
    detection: cells.optional('detection', line),
    riskIndicators: cells.list('risk_indicators', line),
    persons: cells.optional('persons', count),
    nationalities: cells.list('nationalities', country),
    origin: cells.optional('origin', country),
    route,
    consignor: cells.optional('consignor', identifier),
    consignee: cells.optional('consignee', identifier),
    operation: cells.optional('operation', identifier),
    caseId: cells.optional('case_id', identifier),
    sourceGrade: cells.optional('source_grade', sourceGrade),
    ...readMarked(cells, country, reportedBy ?? location?.country ?? null),
    namesMarking: cells.optional('names_marking', marking),
    namesGroups: cells.list('names_groups', identifier),
    synthetic: cells.optional('synthetic', truth) ?? false,
  };
}
