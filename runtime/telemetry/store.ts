/**
 * Where samples, orders and the summary of a run are kept. `postgres-store.ts` keeps them in PostgreSQL; the null store keeps
 * nothing and says so.
 */
import type { RowBuffer } from './rows.ts';

/** What is known of a run before it starts. */
export interface RunStart {
  lane: string;
  isa: string;
  /** Path or name of the input. */
  input: string;
  startedAt: Date;
}

/** What is known after it: columns of `lumina.runs`, and any JSON-serialisable object as `summary`. */
export interface RunEnd {
  messages: number;
  digest: string;
  summary: object;
}

export interface StoreReport {
  /** For people: `none`, `embedded`, or host, port and database. Never a password. */
  database: string;
  /** Id in `lumina.runs`; null when nothing is kept. */
  runId: number | null;
  /** Sample rows in the database. */
  stored: number;
  /** `stored` was counted in the database after the last batch; else it is the sum of the batches that it confirmed. */
  verified: boolean;
  /** Sample rows handed over that the database did not confirm. */
  notStored: number;
  ordersStored: number;
  ordersNotStored: number;
  /** Why rows were not stored, one line; null when all were. */
  reason: string | null;
}

/**
 * Keeps one run at a time: begin, any number of write and orders, finish; close at the end whatever happened.
 * After `begin` no method rejects because the database failed: the rows are counted as not stored, with the reason.
 */
export interface SampleStore {
  readonly database: string;
  /** Rows handed to `write` are kept; else encoding them would be wasted. */
  readonly keepsRows: boolean;
  /** Makes the tables and the run. Rejects with LuminaError LUMINA_TELEMETRY_DATABASE when the database refuses. Returns its id. */
  begin(run: RunStart): Promise<number>;
  /** Stores the rows; the buffer belongs to the store until the promise settles. */
  write(rows: RowBuffer): Promise<void>;
  /** Stores `count` order_event records; the view may be reused at once. A returned promise is back-pressure. */
  orders(view: DataView, at: number, count: number): void | Promise<void>;
  /** Waits for everything handed over, closes the run and counts what is there. */
  finish(end: RunEnd): Promise<StoreReport>;
  /** Bytes on disk of the whole database, null when nothing is kept. Rejects when it does not answer. */
  bytes(): Promise<number | null>;
  close(): Promise<void>;
}

/** `--database none`. */
export class NullStore implements SampleStore {
  readonly database = 'none';
  readonly keepsRows = false;
  private refusedRows = 0;
  private refusedOrders = 0;

  async begin(): Promise<number> {
    return 0;
  }

  async write(rows: RowBuffer): Promise<void> {
    this.refusedRows += rows.count;
  }

  orders(_view: DataView, _at: number, count: number): void {
    this.refusedOrders += count;
  }

  async finish(): Promise<StoreReport> {
    return {
      database: this.database,
      runId: null,
      stored: 0,
      verified: true,
      notStored: this.refusedRows,
      ordersStored: 0,
      ordersNotStored: this.refusedOrders,
      reason: 'no database was asked for (--database none)',
    };
  }

  async bytes(): Promise<null> {
    return null;
  }

  async close(): Promise<void> {}
}
