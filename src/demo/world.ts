import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PortolanError } from '../errors.ts';
import { stream } from '../random.ts';
import { Calendar } from './calendar.ts';
import { COMPANY_COLUMNS, Companies } from './companies.ts';
import { writeCsv } from './csv-file.ts';
import { Fleet } from './fleet.ts';
import { Inspection } from './inspection.ts';
import { buildLanes } from './lanes.ts';
import { plantRings, type RingShipment } from './rings.ts';
import { SEIZURE_COLUMNS, SeizureReports } from './seizures.ts';
import { SHIPMENT_COLUMNS, Trade } from './shipments.ts';
import { Truth } from './truth.ts';

export interface DemoOptions {
  /** Rows of shipments.csv, 100 to 10,000,000. */
  shipments: number;
  /** 0 to 4,294,967,295. */
  seed: number;
  /** Made where it is missing; files of these names in it are replaced. */
  directory: string;
  /** First day of departure, 2023-01-01 unless told. */
  from?: string;
  /** Last day of departure, 2025-12-31 unless told; calls and seizures follow some weeks after it. */
  to?: string;
}

export interface DemoSummary {
  directory: string;
  /** Paths of companies.csv, shipments.csv and seizures.csv, in the order to load them. */
  files: readonly string[];
  /** Path of companies-of-others.csv: companies that another sender has recorded too, under other ids. */
  recordedTwice: string;
  /** Path of truth.json: what was planted, for tests. It is not to be loaded. */
  truth: string;
  shipments: number;
  seizures: number;
  companies: number;
  /** Distinct routes. */
  routes: number;
  rings: number;
}

const RECORDED_TWICE = 'companies-of-others.csv';
const FEWEST_SHIPMENTS = 100;
const MOST_SHIPMENTS = 10_000_000;
const LARGEST_SEED = 0xffff_ffff;

/**
 * Writes companies.csv, shipments.csv and seizures.csv of the exchange format, each with a column `synthetic`, some of the
 * companies a second time in companies-of-others.csv, and truth.json kept aside for tests. The same options give the same bytes on every machine.
 * Fails with SETTINGS, MALFORMED_DATE or EMPTY_PERIOD where an option makes no sense, with FILE where it cannot write.
 */
export async function writeDemoWorld(options: DemoOptions): Promise<DemoSummary> {
  requireWhole('shipments', options.shipments, FEWEST_SHIPMENTS, MOST_SHIPMENTS);
  requireWhole('seed', options.seed, 0, LARGEST_SEED);
  const calendar = new Calendar(options.from ?? '2023-01-01', options.to ?? '2025-12-31');
  const directory = resolve(options.directory);
  try {
    await mkdir(directory, { recursive: true });
    return await write(options, calendar, directory);
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    const message = `The demonstration world cannot be written to ${directory}: ${error.message}.`;
    throw new PortolanError('FILE', message, { directory }, { cause: error });
  }
}

async function write(options: DemoOptions, calendar: Calendar, directory: string): Promise<DemoSummary> {
  const { shipments, seed } = options;
  const lanes = buildLanes(seed);
  const companies = new Companies(seed, shipments, lanes);
  const inspection = new Inspection(seed, lanes);
  const planted = plantRings({ seed, shipments, lanes, inspection, companies, calendar });
  const trade = new Trade({ seed, shipments, lanes, companies, fleet: new Fleet(seed), calendar });
  const reports = new SeizureReports(seed, companies, calendar);
  const truth = new Truth(options, calendar, inspection, companies);
  const routes = new Set<string>();

  const seizures = await writeCsv(directory, 'shipments.csv', SHIPMENT_COLUMNS, (shipmentFile) =>
    writeCsv(directory, 'seizures.csv', SEIZURE_COLUMNS, async (seizureFile) => {
      const random = stream(seed, 'inspected');
      for (const { day, ringShipment } of schedule(planted, shipments, seed, calendar)) {
        const shipment = trade.book(ringShipment?.consignment ?? trade.draw(), day);
        shipmentFile.add(trade.row(shipment));
        routes.add(shipment.lane.key);
        const position = ringShipment
          ? ringShipment.seizedAt
          : inspection.inspect(shipment.lane.stops, random);
        const habit = ringShipment?.ring.habit;
        const seizure = position === undefined ? undefined : reports.report(shipment, position, habit);
        if (seizure) seizureFile.add(seizure.row);
        if (ringShipment) truth.add(ringShipment.ring, shipment.id, seizure?.id);
        if (shipmentFile.isFull) await shipmentFile.flush();
        if (seizureFile.isFull) await seizureFile.flush();
      }
      return seizureFile.rows;
    }),
  );
  const named = await writeCsv(directory, 'companies.csv', COMPANY_COLUMNS, async (file) => {
    for (const row of companies.rows()) {
      file.add(row);
      if (file.isFull) await file.flush();
    }
    return file.rows;
  });
  await writeCsv(directory, RECORDED_TWICE, COMPANY_COLUMNS, async (file) => {
    for (const { id, of, row } of companies.recordedTwice()) {
      file.add(row);
      truth.recordedTwice.push([of, id]);
      if (file.isFull) await file.flush();
    }
  });
  const truthPath = join(directory, 'truth.json');
  await writeFile(truthPath, truth.json());
  return {
    directory,
    files: ['companies.csv', 'shipments.csv', 'seizures.csv'].map((name) => join(directory, name)),
    recordedTwice: join(directory, RECORDED_TWICE),
    truth: truthPath,
    shipments,
    seizures,
    companies: named,
    routes: routes.size,
    rings: truth.rings,
  };
}

/** Departures day by day, those of rings somewhere among the day's others so that their ids tell nothing. */
function* schedule(
  planted: readonly RingShipment[],
  shipments: number,
  seed: number,
  calendar: Calendar,
): Generator<{ day: number; ringShipment: RingShipment | undefined }> {
  const random = stream(seed, 'schedule');
  const byDay = new Map<number, RingShipment[]>();
  for (const shipment of planted) {
    byDay.set(shipment.day, [...(byDay.get(shipment.day) ?? []), shipment]);
  }
  for (const [i, legal] of calendar.departures(shipments - planted.length).entries()) {
    const day = calendar.first + i;
    const waiting = byDay.get(day) ?? [];
    for (let left = legal + waiting.length; left > 0; left--) {
      const isPlanted = waiting.length > 0 && random.chance(waiting.length / left);
      yield { day, ringShipment: isPlanted ? waiting.pop() : undefined };
    }
  }
}

function requireWhole(option: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new PortolanError(
    'SETTINGS',
    `${option} must be a whole number from ${least} to ${most}, not ${value}.`,
  );
}
