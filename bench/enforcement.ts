import * as companies from '../src/cypher/company.generated.ts';
import type { Reader } from '../src/cypher/reader.ts';
import * as routes from '../src/cypher/route.generated.ts';
import * as seizures from '../src/cypher/seizure.generated.ts';
import * as shipments from '../src/cypher/shipment.generated.ts';
import type { AnyStatement } from '../src/cypher/statement.ts';
import { paired, time } from './measure.ts';

/** What is looked at most: a page of shipments, of seizures, of routes, and the companies on a page of shipments. */
const COMMON: [name: string, statement: AnyStatement, params: (ids: readonly string[]) => object][] = [
  [
    'a page of the newest shipments',
    shipments.newest,
    () => ({ lower: '0001-01-01', upper: '9999-12-31', after: null, limit: 26 }),
  ],
  ['25 shipments by id', shipments.byId, (ids) => ({ keys: ids })],
  ['companies on 25 shipments', companies.ofShipment, (ids) => ({ keys: ids })],
  [
    'a page of the newest seizures',
    seizures.ofPeriod,
    () => ({
      parents: [{ key: 'root', anchors: ['0001-01-01', '9999-12-31'] }],
      sort: 'NEWEST',
      after: null,
      limit: 26,
    }),
  ],
  [
    'a page of the busiest routes',
    routes.mostShipments,
    () => ({ below: Number.MAX_SAFE_INTEGER, after: null, limit: 26 }),
  ],
];

const CONDITION = /(?:split\(buckets\[i\], '\|'\)\[1\]|[\w.]+(?:\[i\])?) IN \$audiences/g;
const RUNS = 15;

/** What asking for audiences costs: common statements as they are over the same without the condition, medians. */
export async function measureEnforcement(
  reader: Reader,
  row: (name: string, figure: string) => void,
): Promise<void> {
  const [first] = COMMON;
  if (!first) return;
  const page = await reader.run(shipments.newest, {
    ...first[2]([]),
    filter: filterOf(shipments.newest),
    limit: 25,
  } as never);
  const ids = page.map(({ id }) => id);
  for (const [name, statement, paramsOf] of COMMON) {
    const free = { ...statement, text: statement.text.replaceAll(CONDITION, 'true') };
    const params = { ...paramsOf(ids), filter: filterOf(statement) };
    const several = (one: AnyStatement) =>
      time(async () => {
        for (let run = 0; run < RUNS; run++) await reader.run(one, params);
      });
    await several(statement);
    await several(free);
    const { a, b, ratio } = await paired(
      () => several(statement),
      () => several(free),
      15,
    );
    row(
      `${name}: with audiences / without`,
      `${ratio.toFixed(2)}  (${(a / RUNS).toFixed(1)} and ${(b / RUNS).toFixed(1)} ms)`,
    );
  }
}

/** A filter that lets all through. */
function filterOf({ text }: AnyStatement): Record<string, unknown> {
  const names = [...text.matchAll(/\$filter\.(\w+)/g)].map((match) => String(match[1]));
  return Object.fromEntries(
    names.map((name) => [name, name.startsWith('min') && text.includes('sum') ? 0 : null]),
  );
}
