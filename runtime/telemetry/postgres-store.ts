/**
 * Keeps runs in PostgreSQL. Each batch of rows is one transaction that first claims its batch id, so a batch whose COMMIT
 * answer was lost can be sent again: if the first attempt did commit, the claim finds the id taken and stores nothing, and
 * if it is still under way, the claim waits for it. A lost connection is opened again a few times; then the store gives up,
 * and every later row is counted as not stored.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import * as orderEvent from '../../generated/lumina-1.0/ts/order-event.ts';
import { LuminaError, messageOf } from '../errors.ts';
import { type Connect, type Database, DatabaseFailure } from './database.ts';
import { insertOrders, OrderRows } from './order-rows.ts';
import type { RowBuffer } from './rows.ts';
import type { RunEnd, RunStart, SampleStore, StoreReport } from './store.ts';
import { createSamplePartition, createTables, databaseBytes, dropOldRuns, SAMPLE_COLUMNS } from './tables.ts';

/** Waits before the attempts after the first: a crashed server that restarts by itself is back within a second or two. */
const RETRY_AFTER_MS = [50, 250, 1_000, 2_000];
const ORDERS_PER_BATCH = 5_000;

export interface PostgresStoreOptions {
  /** How the database is named in reports. */
  readonly name: string;
  readonly connect: Connect;
  /** `begin` drops the oldest runs, so that with the new one so many are left. Undefined: nothing is ever dropped. */
  readonly keepRuns?: number | undefined;
  /** What `begin` dropped, oldest first, unless nothing; or why it could not. */
  readonly onDropped?: ((runs: readonly number[], problem: string | undefined) => void) | undefined;
  /** Called once by close, after the connection is closed. */
  readonly onClose?: () => Promise<void>;
  /** Waits before each further attempt, ms. */
  readonly retryAfterMs?: readonly number[];
}

/** What one transaction stores. */
interface Batch {
  readonly rows: number;
  /** Returns the rows the server took. */
  send(database: Database): Promise<number>;
}

export class PostgresStore implements SampleStore {
  readonly database: string;
  readonly keepsRows = true;
  private readonly options: PostgresStoreOptions;
  private readonly retryAfterMs: readonly number[];
  private connection: Database | undefined;
  private runId = 0;
  private partition = '';
  private nextBatch = 1;
  private pendingOrders = new OrderRows();
  /** Batches one after another: a connection takes one transaction at a time. Never rejects. */
  private tail: Promise<void> = Promise.resolve();
  private failure: string | null = null;
  private counts = { stored: 0, notStored: 0, ordersStored: 0, ordersNotStored: 0 };

  constructor(options: PostgresStoreOptions) {
    this.options = options;
    this.database = options.name;
    this.retryAfterMs = options.retryAfterMs ?? RETRY_AFTER_MS;
  }

  async begin(run: RunStart): Promise<number> {
    this.counts = { stored: 0, notStored: 0, ordersStored: 0, ordersNotStored: 0 };
    this.failure = null;
    this.nextBatch = 1;
    this.pendingOrders = new OrderRows();
    try {
      const database = await this.connected();
      await createTables(database);
      await this.dropOldest();
      const answer = await (await this.connected()).query(
        'INSERT INTO lumina.runs (started_at, lane, isa, input) VALUES ($1, $2, $3, $4) RETURNING id',
        [run.startedAt, run.lane, run.isa, run.input],
      );
      this.runId = Number(answer.rows[0]?.id);
      this.partition = await createSamplePartition(await this.connected(), this.runId);
    } catch (error) {
      throw new LuminaError(
        'LUMINA_TELEMETRY_DATABASE',
        `cannot prepare schema "lumina" in ${this.database}: ${messageOf(error)}; grant CREATE on the database, or use --database none`,
        { cause: error },
      );
    }
    return this.runId;
  }

  async write(rows: RowBuffer): Promise<void> {
    const count = rows.count;
    if (count === 0) return;
    const send = (database: Database): Promise<number> =>
      database.copyIn(`COPY ${this.partition} (${SAMPLE_COLUMNS}) FROM STDIN (FORMAT binary)`, rows.chunks());
    const stored = await this.enqueue({ rows: count, send });
    if (stored) this.counts.stored += count;
    else this.counts.notStored += count;
  }

  async orders(view: DataView, at: number, count: number): Promise<void> {
    for (let index = 0; index < count; index++) this.pendingOrders.add(view, at + index * orderEvent.LENGTH);
    if (this.pendingOrders.count >= ORDERS_PER_BATCH) await this.flushOrders();
  }

  async finish(end: RunEnd): Promise<StoreReport> {
    await this.flushOrders();
    await this.tail;
    const verified = await this.closeRun(end);
    return {
      database: this.database,
      runId: this.runId,
      stored: verified ?? this.counts.stored,
      verified: verified !== null,
      notStored: this.counts.notStored,
      ordersStored: this.counts.ordersStored,
      ordersNotStored: this.counts.ordersNotStored,
      reason: this.failure,
    };
  }

  async close(): Promise<void> {
    await this.tail;
    const connection = this.connection;
    this.connection = undefined;
    this.failure ??= 'the store was closed';
    await connection?.close();
    await this.options.onClose?.();
  }

  async bytes(): Promise<number> {
    return databaseBytes(await this.connected());
  }

  /** Old runs that can't be dropped now are no reason to refuse a new one. */
  private async dropOldest(): Promise<void> {
    const { keepRuns, onDropped } = this.options;
    if (keepRuns === undefined) return;
    try {
      const runs = await dropOldRuns(await this.connected(), keepRuns - 1);
      if (runs.length > 0) onDropped?.(runs, undefined);
    } catch (error) {
      // Its transaction is open; the end of the connection undoes it.
      this.drop();
      onDropped?.([], messageOf(error));
    }
  }

  private async flushOrders(): Promise<void> {
    const orders = this.pendingOrders;
    if (orders.count === 0) return;
    this.pendingOrders = new OrderRows();
    const send = async (database: Database): Promise<number> =>
      (await database.query(insertOrders(this.runId), orders.columns)).rowCount;
    const stored = await this.enqueue({ rows: orders.count, send });
    if (stored) this.counts.ordersStored += orders.count;
    else this.counts.ordersNotStored += orders.count;
  }

  /** Writes the run's last columns and counts its samples; null when the database no longer answers. */
  private async closeRun(end: RunEnd): Promise<number | null> {
    if (this.failure !== null) return null;
    try {
      return await this.withRetry(async (database) => {
        await database.query(
          'UPDATE lumina.runs SET finished_at = now(), messages = $2, digest = $3, summary = $4 WHERE id = $1',
          [this.runId, end.messages, end.digest, JSON.stringify(end.summary)],
        );
        const answer = await database.query('SELECT count(*) AS stored FROM lumina.samples WHERE run_id = $1', [this.runId]);
        return Number(answer.rows[0]?.stored);
      });
    } catch (error) {
      this.giveUp(error);
      return null;
    }
  }

  /** Stores the batch after those before it; false when it is not in the database. */
  private enqueue(batch: Batch): Promise<boolean> {
    const id = this.nextBatch++;
    const done = this.tail.then(async () => {
      if (this.failure !== null) return false;
      try {
        await this.withRetry((database) => this.transaction(database, id, batch));
        return true;
      } catch (error) {
        this.giveUp(error);
        return false;
      }
    });
    this.tail = done.then(() => undefined);
    return done;
  }

  private async transaction(database: Database, id: number, batch: Batch): Promise<void> {
    try {
      const claim = await database.query(
        `BEGIN; INSERT INTO lumina.batches VALUES (${this.runId}, ${id}, ${batch.rows}) ON CONFLICT DO NOTHING`,
      );
      if (claim.rowCount === 0) {
        // An earlier attempt committed and only its answer was lost.
        await database.query('ROLLBACK');
        return;
      }
      const taken = await batch.send(database);
      if (taken !== batch.rows) throw new DatabaseFailure('refused', `the server took ${taken} of ${batch.rows} rows`);
      await database.query('COMMIT');
    } catch (error) {
      // Dropped without ROLLBACK: a connection whose state is in doubt is of no use, and its end undoes the transaction.
      this.drop();
      throw error;
    }
  }

  /** Runs `work` on a connection, again on a new one when the connection is lost. Rejects when attempts are used up. */
  private async withRetry<T>(work: (database: Database) => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await work(await this.connected());
      } catch (error) {
        this.drop();
        const wait = this.retryAfterMs[attempt];
        if (wait === undefined || (error instanceof DatabaseFailure && error.kind === 'refused')) throw error;
        await sleep(wait);
      }
    }
  }

  private async connected(): Promise<Database> {
    this.connection ??= await this.options.connect();
    return this.connection;
  }

  private drop(): void {
    this.connection?.destroy();
    this.connection = undefined;
  }

  private giveUp(error: unknown): void {
    const lost = error instanceof DatabaseFailure && error.kind === 'lost';
    this.failure ??= `${lost ? 'lost' : 'refused by'} the database ${this.database}: ${messageOf(error)}`;
  }
}
