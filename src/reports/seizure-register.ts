import { audienceOf } from '../access/audience.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Graph, RunInTransaction } from '../cypher/graph.ts';
import { countSeizures, lock, unlinkSeizures, withdrawSeizures } from '../cypher/load.generated.ts';
import { begin, byRequest, hold, recordVersion } from '../cypher/seizure-report.generated.ts';
import { commitRows } from '../load/commit.ts';
import { dropUnnamed } from '../load/drop.ts';
import { Known } from '../load/known.ts';
import { raise } from '../load/revision.ts';
import { audienceOfNames, seizureWriter } from '../load/seizure-batch.ts';
import type { SeizureRow } from '../load/seizures.ts';
import { tellOwners } from '../load/watch-notices.ts';
import type { Watches } from '../load/watches.ts';
import { digestOf } from '../load/writer.ts';
import type { SeizureState } from '../vocabulary.ts';
import type { ReportText } from './seizure-input.ts';

/** Somebody else was there first: a later version, or the same request once more. Nothing was written. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** A report that is about to change, as it was read. */
export interface Standing {
  id: string;
  version: number;
  /** The record as it was kept with its latest version. */
  record: string;
  audience: string;
  namesAudience: string;
}

/** Of the goods of one case, the first and the others. */
export type Goods<T> = readonly [T, ...T[]];

export interface Reported {
  row: SeizureRow;
  text: ReportText;
}

interface Version {
  number: number;
  state: SeizureState;
  reasons: readonly string[];
  record: string;
  audience: string;
  namesAudience: string;
}

/** Where reports are written: a version beside those before it in the same transaction as the record itself. */
export class SeizureRegister {
  readonly #graph: Graph;
  readonly #viewer: Viewer;
  readonly #watches: Watches;

  constructor(graph: Graph, viewer: Viewer, watches: Watches) {
    this.#graph = graph;
    this.#viewer = viewer;
    this.#watches = watches;
  }

  /** What a request of the viewer has made already, and whether it said the same. */
  async made(
    clientId: string,
    texts: Goods<ReportText>,
  ): Promise<{ ids: Goods<string>; isSame: boolean } | null> {
    const requests = texts.map((_, index) => this.#request(clientId, index));
    const [found, ...others] = await this.#graph.run(byRequest, { requests });
    if (!found) return null;
    return { ids: [found.id, ...others.map(({ id }) => id)], isSame: found.input === inputOf(texts) };
  }

  /**
   * Writes the goods of a case, all or none.
   *
   * @param said what the client said of them, by which the same request is known again
   * @throws Overtaken where the request has made them meanwhile
   */
  async report(clientId: string, records: Goods<Reported>, said: Goods<ReportText>): Promise<void> {
    const input = inputOf(said);
    await this.#save(records, 1, 'REPORTED', async (run) => {
      for (const [index, { row }] of records.entries()) {
        const [begun] = await run(begin, { request: this.#request(clientId, index), id: row.id, input });
        if (begun?.id !== row.id) throw new Overtaken();
      }
    });
  }

  /** @throws Overtaken where there is a later version */
  async amend(standing: Standing, record: Reported): Promise<void> {
    await this.#save([record], standing.version + 1, 'AMENDED', (run) => holdVersion(run, standing));
  }

  /** Notes what a RILO finds; the record stays as it is. @throws Overtaken where there is a later version */
  async judge(standing: Standing, state: SeizureState, reasons: readonly string[]): Promise<void> {
    const version = { ...standing, number: standing.version + 1, state, reasons };
    await this.#graph.write(async (run) => {
      await holdVersion(run, standing);
      await this.#record(run, standing.id, version);
      await run(lock, {});
      await raise(run, { changed: [standing.audience] });
    });
  }

  /** @throws Overtaken where there is a later version */
  async withdraw(standing: Standing, reason: string): Promise<void> {
    const ids = [standing.id];
    const version = {
      ...standing,
      number: standing.version + 1,
      state: 'WITHDRAWN' as const,
      reasons: [reason],
    };
    await this.#graph.write(async (run) => {
      await holdVersion(run, standing);
      await this.#record(run, standing.id, version);
      const left = await run(unlinkSeizures, { ids });
      await run(withdrawSeizures, { ids });
      await run(lock, {});
      const routes = left.flatMap(({ route }) => route ?? []);
      await run(countSeizures, { keys: routes });
      await dropUnnamed(
        run,
        routes,
        left.map(({ node }) => node),
      );
      await raise(run, { changed: [standing.audience] });
    });
  }

  async #save(
    records: Goods<Reported>,
    number: number,
    state: SeizureState,
    before: (run: RunInTransaction) => Promise<void>,
  ): Promise<void> {
    const rows = records.map(({ row }) => ({ row, source: null }));
    try {
      const process = { known: new Known(), watches: this.#watches };
      await commitRows(this.#graph, rows, seizureWriter, process, {
        before: async (run) => {
          await before(run);
          for (const { row, text } of records) {
            await this.#record(run, row.id, {
              number,
              state,
              reasons: [],
              record: JSON.stringify(text),
              audience: audienceOf(row).key,
              namesAudience: audienceOfNames(row).key,
            });
          }
        },
        // The report has a new version even where its record says what it said before.
        after: async (run, isChanged) => {
          if (!isChanged) await raise(run, { changed: [audienceOf(records[0].row).key] });
        },
      });
    } catch (error) {
      // Goods of one case are on one route.
      if (error instanceof Overtaken) await this.#takeBack(records[0].row);
      throw error;
    }
    await tellOwners(this.#graph);
  }

  /** The route of a record that did not come to be, which was made before it, unless others use it. */
  async #takeBack({ route }: SeizureRow): Promise<void> {
    if (route === null) return;
    await this.#graph.write(async (run) => {
      await run(lock, {});
      await dropUnnamed(run, [route.key], []);
    });
  }

  async #record(run: RunInTransaction, id: string, version: Version): Promise<void> {
    const { number, state, reasons, record, audience, namesAudience } = version;
    await run(recordVersion, {
      id,
      number,
      state,
      at: new Date().toISOString(),
      by: this.#viewer.id,
      administration: this.#viewer.administration,
      reasons,
      record,
      companies: companiesOf(record),
      audience,
      namesAudience,
    });
  }

  /** Of one viewer, so that nobody can learn what another has sent. */
  #request(clientId: string, index: number): string {
    return digestOf([this.#viewer.id, clientId.toLowerCase(), ...(index === 0 ? [] : [index])]);
  }
}

/** What a report says is known again as before there were cases and other goods: where it has none, they are not in it. */
function inputOf(texts: Goods<ReportText>): string {
  const said = texts.map(({ case_id, ...text }) => (case_id === '' ? text : { ...text, case_id }));
  return digestOf(said.length === 1 ? said[0] : said);
}

/** Ids of the companies that a record names. */
export function companiesOf(record: string): string[] {
  const { consignor, consignee }: ReportText = JSON.parse(record);
  return [consignor, consignee].filter((id) => id !== '');
}

async function holdVersion(run: RunInTransaction, { id, version }: Standing): Promise<void> {
  const [held] = await run(hold, { id });
  if (held?.version !== version) throw new Overtaken();
}
