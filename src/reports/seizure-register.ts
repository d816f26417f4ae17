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

  constructor(graph: Graph, viewer: Viewer) {
    this.#graph = graph;
    this.#viewer = viewer;
  }

  /** What a request of the viewer has made already, and whether it said the same. */
  async made(clientId: string, text: ReportText): Promise<{ id: string; isSame: boolean } | null> {
    const [found] = await this.#graph.run(byRequest, { request: this.#request(clientId) });
    return found ? { id: found.id, isSame: found.input === digestOf(text) } : null;
  }

  /** @throws Overtaken where the request has made a record meanwhile */
  async report(clientId: string, row: SeizureRow, text: ReportText): Promise<void> {
    const params = { request: this.#request(clientId), id: row.id, input: digestOf(text) };
    await this.#save(row, text, 1, 'REPORTED', async (run) => {
      const [begun] = await run(begin, params);
      if (begun?.id !== row.id) throw new Overtaken();
    });
  }

  /** @throws Overtaken where there is a later version */
  async amend(standing: Standing, row: SeizureRow, text: ReportText): Promise<void> {
    await this.#save(row, text, standing.version + 1, 'AMENDED', (run) => holdVersion(run, standing));
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
    row: SeizureRow,
    text: ReportText,
    number: number,
    state: SeizureState,
    before: (run: RunInTransaction) => Promise<void>,
  ): Promise<void> {
    const version = {
      number,
      state,
      reasons: [],
      record: JSON.stringify(text),
      audience: audienceOf(row).key,
      namesAudience: audienceOfNames(row).key,
    };
    try {
      await commitRows(this.#graph, [{ row, source: null }], seizureWriter, new Known(), {
        before: async (run) => {
          await before(run);
          await this.#record(run, row.id, version);
        },
        // The report has a new version even where its record says what it said before.
        after: async (run, isChanged) => {
          if (!isChanged) await raise(run, { changed: [version.audience] });
        },
      });
    } catch (error) {
      if (error instanceof Overtaken) await this.#takeBack(row);
      throw error;
    }
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
  #request(clientId: string): string {
    return digestOf([this.#viewer.id, clientId.toLowerCase()]);
  }
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
