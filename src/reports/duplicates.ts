import {
  likelyDuplicates,
  type SeizureReportLikelyDuplicatesRow,
} from '../cypher/seizure-report.generated.ts';
import type { Context } from '../graphql/context.ts';
import type { SeizureRow } from '../load/seizures.ts';
import { DUPLICATE_DAYS, DUPLICATE_TOLERANCE } from './duplicate-rule.ts';
import type { ReadReport } from './seizure-input.ts';
import type { Goods } from './seizure-register.ts';

const MOST_DUPLICATES = 10;

/** What may be one of these goods and was known before; `except` are they themselves. */
export async function duplicatesOf(
  context: Context,
  goods: Goods<ReadReport>,
  except: readonly string[],
): Promise<SeizureReportLikelyDuplicatesRow[]> {
  const found = await Promise.all(goods.map(({ row }) => duplicatesOfOne(context, row, except)));
  const distinct = new Map(found.flat().map((duplicate) => [duplicate.id, duplicate]));
  return [...distinct.values()].slice(0, MOST_DUPLICATES);
}

function duplicatesOfOne(
  { reader }: Context,
  row: SeizureRow,
  except: readonly string[],
): Promise<SeizureReportLikelyDuplicatesRow[]> {
  return reader.run(likelyDuplicates, {
    except,
    candidate: {
      from: dayBy(row.date, -DUPLICATE_DAYS),
      to: dayBy(row.date, DUPLICATE_DAYS),
      date: row.date,
      category: row.category,
      country: row.location?.country ?? row.reportedBy,
      place: row.location?.place ?? null,
      shipmentId: row.shipment,
      conveyanceId: row.conveyanceId,
      quantity: row.normalisedQuantity,
      unit: row.normalisedUnit,
    },
    tolerance: DUPLICATE_TOLERANCE,
    limit: MOST_DUPLICATES,
  });
}

function dayBy(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
