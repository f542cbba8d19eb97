/**
 * The tables of telemetry, schema `lumina`. Samples are partitioned by run: a run's rows are counted, read and dropped
 * (`DROP TABLE lumina.samples_7`) without touching any other run, and need no index.
 */
import type { Database } from './database.ts';

/** Any constant does, as long as every version of Lumina uses the same: two first starts at once must not race. */
const TABLES_LOCK = 7_149_001;

const TABLES = `
  CREATE SCHEMA IF NOT EXISTS lumina;
  CREATE TABLE IF NOT EXISTS lumina.runs (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    lane text NOT NULL,
    isa text NOT NULL,
    input text NOT NULL,
    messages bigint,
    digest text,
    summary jsonb
  );
  CREATE TABLE IF NOT EXISTS lumina.samples (
    run_id bigint NOT NULL,
    sequence bigint NOT NULL,
    timestamp bigint NOT NULL,
    stock_locate integer NOT NULL,
    message_type "char" NOT NULL,
    parse integer NOT NULL,
    book integer NOT NULL,
    ring integer NOT NULL,
    signal integer NOT NULL,
    gateway integer,
    total integer NOT NULL
  ) PARTITION BY LIST (run_id);
  COMMENT ON TABLE lumina.samples IS 'One row a stored sample; timestamp is ns since midnight, stages are ns; gateway is null when no order was attempted';
  CREATE TABLE IF NOT EXISTS lumina.orders (
    run_id bigint NOT NULL,
    sequence bigint NOT NULL,
    timestamp bigint NOT NULL,
    stock_locate integer NOT NULL,
    user_ref_num bigint NOT NULL,
    side "char" NOT NULL,
    reason text NOT NULL,
    outcome text NOT NULL,
    shares bigint NOT NULL,
    price4 bigint NOT NULL,
    notional4 bigint NOT NULL,
    filled bigint NOT NULL,
    position_after bigint NOT NULL
  );
  CREATE INDEX IF NOT EXISTS orders_run ON lumina.orders (run_id);
  CREATE TABLE IF NOT EXISTS lumina.batches (
    run_id bigint NOT NULL,
    batch bigint NOT NULL,
    rows bigint NOT NULL,
    PRIMARY KEY (run_id, batch)
  );
  COMMENT ON TABLE lumina.batches IS 'Batches that were committed, so that one whose answer was lost is not stored twice';
`;

/** Columns of a COPY into samples, in the order of pgcopy-1.0 sample_row. */
export const SAMPLE_COLUMNS =
  'run_id, sequence, timestamp, stock_locate, message_type, parse, book, ring, signal, gateway, total';

export async function createTables(database: Database): Promise<void> {
  // "IF NOT EXISTS" gives notices on every start; one transaction, so that the lock covers all of it.
  await database.query(
    `BEGIN; SET LOCAL client_min_messages = warning; SELECT pg_advisory_xact_lock(${TABLES_LOCK}); ${TABLES} COMMIT`,
  );
}

/** The partition of a run's samples. Attaching needs no lock that readers of other runs would notice. */
export async function createSamplePartition(database: Database, runId: number): Promise<string> {
  const partition = samplePartition(runId);
  await database.query(
    `BEGIN; CREATE TABLE ${partition} (LIKE lumina.samples);
     ALTER TABLE lumina.samples ATTACH PARTITION ${partition} FOR VALUES IN (${runId}); COMMIT`,
  );
  return partition;
}

/**
 * Drops every run but the newest `keep`, with its samples, orders and batches; returns their ids, oldest first. A run that is
 * not finished may be under way in another process, and is dropped only a day after its start.
 */
export async function dropOldRuns(database: Database, keep: number): Promise<number[]> {
  await database.query(
    `BEGIN; SET LOCAL client_min_messages = warning; SET LOCAL lock_timeout = '5s'; SELECT pg_advisory_xact_lock(${TABLES_LOCK})`,
  );
  const { rows } = await database.query(
    `SELECT id FROM (SELECT id, started_at, finished_at FROM lumina.runs ORDER BY id DESC OFFSET ${keep}) AS older
     WHERE finished_at IS NOT NULL OR started_at < now() - interval '1 day' ORDER BY id`,
  );
  const ids = rows.map((row) => Number(row.id));
  for (const id of ids) {
    await database.query(
      `DROP TABLE IF EXISTS ${samplePartition(id)}; DELETE FROM lumina.orders WHERE run_id = ${id};
       DELETE FROM lumina.batches WHERE run_id = ${id}; DELETE FROM lumina.runs WHERE id = ${id}`,
    );
  }
  await database.query('COMMIT');
  return ids;
}

/** Bytes of the whole database on disk, without the write-ahead log. */
export async function databaseBytes(database: Database): Promise<number> {
  const { rows } = await database.query('SELECT pg_database_size(current_database()) AS bytes');
  return Number(rows[0]?.bytes);
}

export function samplePartition(runId: number): string {
  return `lumina.samples_${runId}`;
}
