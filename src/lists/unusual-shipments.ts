import * as statements from '../cypher/routing.generated.ts';
import type { ShipmentColumns } from '../cypher/shipment.generated.ts';
import type { Routing, RoutingStudy, UnusualLot, UnusualQuery } from '../detection/routing/answer.ts';
import { studyRouting } from '../detection/routing.ts';
import { PortolanError } from '../errors.ts';
import { connection, type PageArguments, type Position, pageSize } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { listOf, type Maybe, period, placeCodes } from '../graphql/filters.ts';
import type { UnusualShipmentConnectionRow, UnusualShipmentRow } from '../graphql/rows.ts';
import type { UnusualShipmentFilter, UnusualShipmentSummary } from '../graphql/types.generated.ts';

/** How unusual the path of a shipment is, by all traffic: however many ask, the study is looked up once a request. */
export async function routingOf({ loaders, answers }: Context, id: string): Promise<Routing | null> {
  const [shipment, study] = await Promise.all([
    loaders.first(statements.ofShipment, id),
    loaders.once('routing', () => answers.ask(studyRouting, { from: null, to: null })),
  ]);
  return shipment && study.of(shipment);
}

/** Shipments on unusual paths, the most unusual first. */
export async function unusualShipments(
  context: Context,
  args: PageArguments & { filter?: Maybe<UnusualShipmentFilter> },
): Promise<UnusualShipmentConnectionRow> {
  pageSize(args.first);
  const filter = args.filter ?? {};
  const query = readFilter(filter);
  const study = await context.answers.ask(studyRouting, wholePeriod(filter));
  const { lots, considered } = study.unusual(query);
  const page = connection<UnusualShipmentRow>(args, {
    order: 'UNUSUAL',
    rows: (after, limit) => rowsOf(context, study, lots, after, limit),
    count: async () => lots.reduce((sum, { shipments }) => sum + shipments, 0),
    position: ({ lot, shipment }) => [lot, shipment.id],
  });
  return { page, summary: summaryOf(study, considered) };
}

/** Reads the shipments of as many lots as fill the page, in one statement. */
async function rowsOf(
  { loaders }: Context,
  study: RoutingStudy,
  lots: readonly UnusualLot[],
  after: Position | null,
  limit: number,
): Promise<UnusualShipmentRow[]> {
  const start = after === null ? 0 : lots.findIndex(({ lot }) => study.nameOf(lot) === after[0]);
  if (start === -1) {
    throw new PortolanError(
      'BAD_CURSOR',
      'after names a place in the list that is gone: the data or the filter differ.',
      {
        argument: 'after',
      },
    );
  }
  // The first lot may be half shown already: it counts for nothing.
  const wanted: UnusualLot[] = [];
  for (let at = start, rows = 0; at < lots.length && rows < limit; at++) {
    const lot = lots[at];
    if (!lot) break;
    wanted.push(lot);
    if (after === null || at > start) rows += lot.shipments;
  }
  if (wanted.length === 0) return [];
  const named = wanted.map(({ lot, qValue }) => ({ lot, name: study.nameOf(lot), qValue }));
  const { from, to } = study.frame;
  const shipments = await loaders.run(statements.shipments, {
    lots: named.map(({ lot, name }, at) => {
      const { route, mode, seized } = study.ofLot(lot);
      return { name, route, mode, seized, after: at === 0 && after !== null ? after[1] : '' };
    }),
    from,
    to,
    limit,
  });
  const byLot = new Map<string, ShipmentColumns[]>(named.map(({ name }) => [name, []]));
  for (const { lot, ...shipment } of shipments) byLot.get(lot)?.push(shipment);
  return named
    .flatMap(({ lot, name, qValue }) => {
      const routing = study.ofLot(lot);
      return (byLot.get(name) ?? []).map((shipment) => ({ lot: name, shipment, routing, qValue }));
    })
    .slice(0, limit);
}

function readFilter(filter: UnusualShipmentFilter): UnusualQuery {
  return {
    origins: placeCodes('origins', filter.origins),
    destinations: placeCodes('destinations', filter.destinations),
    modes: listOf('modes', filter.modes),
    maxP: share('maxP', filter.maxP, 0.05),
    maxQ: share('maxQ', filter.maxQ, 1),
  };
}

function share(argument: string, value: Maybe<number>, otherwise: number): number {
  const read = value ?? otherwise;
  if (read > 0 && read <= 1) return read;
  throw new PortolanError('BAD_FILTER', `${argument} must be above 0 and at most 1, not ${read}.`, {
    argument,
  });
}

/** Whole months, so that periods that are widened to the same ones share a study. */
function wholePeriod(filter: UnusualShipmentFilter) {
  const { from, to } = period(filter.from, filter.to);
  return { from: from && `${from.slice(0, 7)}-01`, to: to && `${to.slice(0, 7)}-01` };
}

function summaryOf(study: RoutingStudy, considered: number): UnusualShipmentSummary {
  const { from, to, openFrom, openTo, leftOut, revision } = study.frame;
  const { shipments, routes, rules, highestOrder } = study;
  const cautions: string[] = [];
  if (shipments === 0) cautions.push('No shipment departed in the period: there is nothing to compare.');
  else if (considered === 0) cautions.push('No shipment of the period fits the filter.');
  if (leftOut > 0) {
    cautions.push(
      `${leftOut} of the least travelled routes are neither judged nor compared with: p-values come out too small.`,
    );
  }
  return {
    from: openFrom ? null : from,
    to: openTo ? null : to,
    considered,
    shipments,
    routes,
    rules,
    highestOrder,
    cautions,
    revision,
  };
}
