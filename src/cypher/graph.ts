import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record as Neo4jRecord,
  type Session,
} from 'neo4j-driver';
import type { Neo4jAddress } from '../settings.ts';
import { isTransient, translate, unavailable } from './failures.ts';
import type { Statement } from './statement.ts';

export interface GraphOptions {
  /** Time limit of one statement in Neo4j, milliseconds. */
  statementTimeout?: number;
  /** Told of every statement that ran: for tests, logs and metrics. */
  observe?: (run: { name: string; rows: number; milliseconds: number }) => void;
}

/** A statement inside a write transaction. */
export type RunInTransaction = <Params, Row>(
  statement: Statement<Params, Row>,
  params: Params,
) => Promise<Row[]>;

/** Ten seconds: the slowest starter query takes a tenth of it on 500 thousand shipments. */
const STATEMENT_TIMEOUT = 10_000;
/** How much longer than the statement's own limit we wait for a server that no longer answers at all. */
const GRACE = 3_000;
const READ_ATTEMPTS = 3;
const FETCH_SIZE = 2_000;

/**
 * The graph database: the only place that talks to the driver.
 *
 * Reads are auto-commit runs on readers, a third faster than managed transactions; a retry of our own on transient
 * errors and one bookmark manager for all sessions (a client reads what it wrote) give back what that gives up.
 */
export class Graph {
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #timeout: number;
  readonly #observe: GraphOptions['observe'];
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(address: Neo4jAddress, options: GraphOptions = {}) {
    this.#driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: 30_000,
      // A pooled connection that was idle longer than this is tested before use, so a restarted Neo4j is found out.
      connectionLivenessCheckTimeout: 1_000,
      userAgent: 'portolan',
      fetchSize: FETCH_SIZE,
    });
    this.#database = address.database;
    this.#timeout = options.statementTimeout ?? STATEMENT_TIMEOUT;
    this.#observe = options.observe;
  }

  /** Reads rows. Retries what is transient; fails with a PortolanError when the database is away or out of time. */
  async run<Params, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    timeout = this.#timeout,
  ): Promise<Row[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#runOnce(statement, params, timeout);
      } catch (error) {
        if (attempt >= READ_ATTEMPTS || !isTransient(error)) throw translate(error, statement.name);
        await new Promise((resolve) => setTimeout(resolve, 50 * attempt ** 2));
      }
    }
  }

  async #runOnce<Params, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    timeout: number,
  ): Promise<Row[]> {
    const started = performance.now();
    const session = this.#session('READ');
    let deadline: NodeJS.Timeout | undefined;
    try {
      const unanswered = new Promise<never>((_, reject) => {
        deadline = setTimeout(
          // Not transient: a server that is frozen now will be so a moment later, and the caller has waited enough.
          () => reject(unavailable(statement.name)),
          timeout + GRACE,
        );
      });
      const running = session.run(statement.text, encode(statement, params), {
        timeout: neo4j.int(timeout),
        metadata: { statement: statement.name },
      });
      const result = await Promise.race([running, unanswered]);
      const rows = result.records.map((record) => toRow<Row>(record));
      this.#observe?.({ name: statement.name, rows: rows.length, milliseconds: performance.now() - started });
      return rows;
    } finally {
      clearTimeout(deadline);
      // Not awaited: closing waits for a server that may never answer.
      session.close().catch(() => undefined);
    }
  }

  /** Rows as they come, for results that need not fit in memory. */
  async *stream<Params, Row>(statement: Statement<Params, Row>, params: Params): AsyncGenerator<Row> {
    const session = this.#session('READ');
    try {
      const result = session.run(statement.text, encode(statement, params), {
        metadata: { statement: statement.name },
      });
      for await (const record of result) yield toRow<Row>(record);
    } catch (error) {
      throw translate(error, statement.name);
    } finally {
      await session.close();
    }
  }

  /** One write transaction, run again as a whole when the failure is transient: `work` must not keep state. */
  async write<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> {
    const session = this.#session('WRITE');
    try {
      return await session.executeWrite((transaction) => work(this.#inTransaction(transaction)), {
        metadata: { statement: 'write' },
      });
    } catch (error) {
      throw translate(error, 'write');
    } finally {
      await session.close();
    }
  }

  /**
   * One write transaction, given up after `timeout` milliseconds and not run again: it may have been committed all the
   * same. Not told to `observe`, since it is for no request.
   */
  async writeOnce(work: (run: RunInTransaction) => Promise<void>, timeout: number): Promise<void> {
    const session = this.#session('WRITE');
    let deadline: NodeJS.Timeout | undefined;
    const unanswered = new Promise<never>((_, reject) => {
      deadline = setTimeout(() => reject(unavailable('write')), timeout);
    });
    const attempt = async () => {
      const transaction = await session.beginTransaction({ timeout: neo4j.int(timeout) });
      await work(async (statement, params) => {
        const result = await transaction.run(statement.text, encode(statement, params));
        return result.records.map((record) => toRow(record));
      });
      await transaction.commit();
    };
    try {
      await Promise.race([attempt(), unanswered]);
    } catch (error) {
      throw translate(error, 'write');
    } finally {
      clearTimeout(deadline);
      // Not awaited: closing, which rolls back what is open, waits for a server that may never answer.
      session.close().catch(() => undefined);
    }
  }

  #inTransaction(transaction: ManagedTransaction): RunInTransaction {
    return async <Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]> => {
      const started = performance.now();
      const result = await transaction.run(statement.text, encode(statement, params));
      this.#observe?.({
        name: statement.name,
        rows: result.records.length,
        milliseconds: performance.now() - started,
      });
      return result.records.map((record) => toRow<Row>(record));
    };
  }

  /** Runs text that is no statement of `cypher/`: schema commands of migrations, EXPLAIN and PROFILE in tests. */
  async command(text: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
    const session = this.#session('WRITE');
    try {
      const result = await session.run(text, params);
      return result.records.map((record) => toRow<Record<string, unknown>>(record));
    } catch (error) {
      throw translate(error, 'command');
    } finally {
      await session.close();
    }
  }

  /** The plan Neo4j would use, as a tree of operators. */
  async explain(text: string, params: Record<string, unknown> = {}): Promise<Plan> {
    const session = this.#session('READ');
    try {
      const result = await session.run(`EXPLAIN ${text}`, params);
      if (!result.summary.plan) throw new Error('EXPLAIN gave no plan');
      return result.summary.plan;
    } finally {
      await session.close();
    }
  }

  /** Fails with DATABASE_UNAVAILABLE when the database cannot be reached. */
  async verify(): Promise<{ version: string }> {
    try {
      const info = await this.#driver.getServerInfo(this.#database ? { database: this.#database } : {});
      return { version: info.agent?.replace('Neo4j/', '') ?? 'unknown' };
    } catch (error) {
      throw translate(error, 'verify');
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      ...(this.#database ? { database: this.#database } : {}),
    });
  }
}

export interface Plan {
  operatorType: string;
  arguments: Record<string, unknown>;
  identifiers: string[];
  children: Plan[];
}

function encode<Params, Row>(statement: Statement<Params, Row>, params: Params): Record<string, unknown> {
  const encoded: Record<string, unknown> = Object.fromEntries(Object.entries(params as object));
  for (const name of statement.integers) {
    const value = encoded[name];
    if (typeof value === 'number') encoded[name] = neo4j.int(value);
  }
  return encoded;
}

function toRow<Row>(record: Neo4jRecord): Row {
  return record.toObject() as Row;
}
