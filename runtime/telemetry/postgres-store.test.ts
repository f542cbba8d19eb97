import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as order from '../../generated/lumina-1.0/ts/order-event.ts';
import * as sample from '../../generated/lumina-1.0/ts/telemetry-sample.ts';
import { type Connect, type Database, DatabaseFailure } from './database.ts';
import { type EmbeddedServer, joinEmbedded } from './embedded.ts';
import { connectTo, joinOrSkip, makeRoot, removeRoot } from './embedded-fixture.ts';
import { openStore } from './open-store.ts';
import { connectPostgres } from './postgres.ts';
import { PostgresStore } from './postgres-store.ts';
import { TelemetrySink } from './sink.ts';
import type { SampleStore } from './store.ts';

const RUN = { lane: 'ts', isa: 'none', input: 'made "here"', startedAt: new Date('2026-01-02T03:04:05.678Z') };
const END = { messages: 12, digest: '00ff', summary: { note: "it's", nested: [1, null] } };

const root = makeRoot();
let server: EmbeddedServer | undefined;

before(async () => {
  // Left running over the file's tests; a test without it skips itself through joinOrSkip.
  server = await joinEmbedded(root, connectTo).catch(() => undefined);
});
after(async () => {
  await server?.leave();
  removeRoot(root);
});

/** A store over the file's server, each connection passed through `wrap`. */
function storeOver(joined: EmbeddedServer, wrap: (database: Database) => Database = (database) => database): PostgresStore {
  const connect: Connect = async () => wrap(await connectTo(joined.target));
  return new PostgresStore({ name: 'test server', connect, retryAfterMs: [10, 20, 40] });
}

async function ask(joined: EmbeddedServer, text: string): Promise<Record<string, unknown>[]> {
  const database = await connectTo(joined.target);
  const { rows } = await database.query(text);
  await database.close();
  return rows;
}

type Fields = Record<'sequence' | 'timestamp' | 'locate' | 'type' | 'parse' | 'total', number> & { gateway: number | null };

function writeSample(view: DataView, at: number, fields: Fields): void {
  sample.setSequence(view, at, fields.sequence);
  sample.setTimestamp(view, at, fields.timestamp);
  sample.setStockLocate(view, at, fields.locate);
  sample.setMessageType(view, at, fields.type);
  sample.setParse(view, at, fields.parse);
  sample.setBook(view, at, 11);
  sample.setRing(view, at, 22);
  sample.setSignal(view, at, 33);
  sample.setGateway(view, at, fields.gateway ?? 0);
  sample.setTotal(view, at, fields.total);
  sample.setFlags(view, at, fields.gateway === null ? 0 : 1);
}

function plainSamples(count: number): DataView {
  const view = new DataView(new ArrayBuffer(count * sample.LENGTH));
  const rest = { timestamp: 34_200_000_000_000, locate: 1, type: 0x41, parse: 1, gateway: null, total: 100 };
  for (let i = 0; i < count; i++) writeSample(view, i * sample.LENGTH, { sequence: i + 1, ...rest });
  return view;
}

async function sinkOver(store: SampleStore): Promise<{ sink: TelemetrySink; runId: number }> {
  const sink = new TelemetrySink(store, { store: 'all' });
  return { sink, runId: await sink.begin(RUN, 1) };
}

test('every value of a sample comes back exactly', async (t) => {
  const joined = await joinOrSkip(t, root);
  if (joined === undefined) return;
  const rows: Fields[] = [
    { sequence: 1, timestamp: 0, locate: 0, type: 0x41, parse: 0, gateway: null, total: 0 },
    {
      sequence: 2 ** 32 + 5,
      timestamp: 86_399_999_999_999,
      locate: 65_535,
      type: 0xff,
      parse: 2 ** 31 - 1,
      gateway: 7,
      total: 1,
    },
    // A saturated delta passes what an integer column holds, and is cut there.
    { sequence: 2 ** 53 - 1, timestamp: 2 ** 48 - 1, locate: 32_768, type: 0x5a, parse: 2 ** 32 - 1, gateway: null, total: 5 },
  ];
  let seed = 12_345;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let i = 0; i < 5_000; i++) {
    const gateway = random(9) === 0 ? random(2 ** 31) : null;
    const [timestamp, locate, parse] = [random(2 ** 47), random(65_536), random(2 ** 31)];
    rows.push({ sequence: 2 ** 33 + i, timestamp, locate, type: 0x41 + random(26), parse, gateway, total: random(2 ** 31) });
  }
  const view = new DataView(new ArrayBuffer(64 + rows.length * sample.LENGTH));
  for (const [i, fields] of rows.entries()) writeSample(view, 64 + i * sample.LENGTH, fields);
  const store = storeOver(joined);
  const { sink, runId } = await sinkOver(store);
  await sink.onSamples(view, 64, rows.length);
  const report = await sink.finish(END);
  await store.close();
  assert.deepEqual([report.stored, report.verified, report.dropped, report.reason], [rows.length, true, 0, null]);

  const found = await ask(
    joined,
    `SELECT sequence::float8, timestamp::float8, stock_locate AS locate, get_byte(charsend(message_type), 0) AS type, parse, gateway, total,
       book, ring, signal FROM lumina.samples WHERE run_id = ${runId} ORDER BY sequence`,
  );
  const expected = rows.map((row) => ({ ...row, parse: Math.min(row.parse, 2 ** 31 - 1), book: 11, ring: 22, signal: 33 }));
  expected.sort((a, b) => a.sequence - b.sequence);
  assert.deepEqual(found, expected);
  const [run] = await ask(
    joined,
    `SELECT lane, isa, input, started_at, messages::int, digest, summary FROM lumina.runs WHERE id = ${runId}`,
  );
  const { startedAt, ...kept } = RUN;
  assert.deepEqual(run, { ...kept, started_at: startedAt, ...END });
  await joined.leave();
});

test('orders are stored with the names of their codes', async (t) => {
  const joined = await joinOrSkip(t, root);
  if (joined === undefined) return;
  const view = new DataView(new ArrayBuffer(2 * order.LENGTH));
  const write = (at: number, side: string, reason: string, outcome: number, position: number): void => {
    order.setSequence(view, at, 2 ** 40);
    order.setTimestamp(view, at, 5);
    order.setPrice(view, at, 2 ** 45);
    order.setNotional(view, at, 2 ** 52);
    order.setPosition(view, at, position);
    order.setUserRefNum(view, at, 2 ** 32 - 1);
    order.setShares(view, at, 100);
    order.setFilled(view, at, 40);
    order.setStockLocate(view, at, 65_535);
    order.setSide(view, at, side.charCodeAt(0));
    order.setReason(view, at, reason.charCodeAt(0));
    order.setOutcome(view, at, outcome);
  };
  write(0, 'B', 'T', 0, 40);
  write(order.LENGTH, 'T', 'H', 6, -40);
  const store = storeOver(joined);
  const { sink, runId } = await sinkOver(store);
  await sink.onOrders(view, 0, 2);
  const report = await sink.finish(END);
  await store.close();
  assert.deepEqual([report.ordersStored, report.ordersNotStored], [2, 0]);
  const found = await ask(
    joined,
    `SELECT sequence::float8, user_ref_num::float8 AS id, side, reason, outcome, price4::float8, notional4::float8, filled::int, position_after::int AS position
     FROM lumina.orders WHERE run_id = ${runId} ORDER BY position_after DESC`,
  );
  const same = { sequence: 2 ** 40, id: 2 ** 32 - 1, price4: 2 ** 45, notional4: 2 ** 52, filled: 40 };
  assert.deepEqual(found, [
    { ...same, side: 'B', reason: 'take', outcome: 'sent', position: 40 },
    { ...same, side: 'T', reason: 'hedge', outcome: 'priceCollar', position: -40 },
  ]);
  await joined.leave();
});

/** Loses the connection around the COMMITs named in `when`, counted over all connections. */
function losing(when: Record<number, 'before' | 'after'>): (database: Database) => Database {
  let commits = 0;
  return (database) => ({
    copyIn: (text, chunks) => database.copyIn(text, chunks),
    close: () => database.close(),
    destroy: () => database.destroy(),
    async query(text, values) {
      const fate = text === 'COMMIT' ? when[++commits] : undefined;
      if (fate === undefined) return database.query(text, values);
      if (fate === 'after') await database.query(text, values);
      database.destroy();
      throw new DatabaseFailure('lost', 'planted: the answer to COMMIT was lost');
    },
  });
}

test('a lost COMMIT answer stores no batch twice, and none is missing', async (t) => {
  const joined = await joinOrSkip(t, root);
  if (joined === undefined) return;
  const store = storeOver(joined, losing({ 1: 'after', 3: 'before', 4: 'after' }));
  const { sink, runId } = await sinkOver(store);
  const count = 4 * 32_768;
  await sink.onSamples(plainSamples(count), 0, count);
  const report = await sink.finish(END);
  await store.close();
  assert.deepEqual([report.stored, report.verified, report.notStored, report.reason], [count, true, 0, null]);
  const [found] = await ask(
    joined,
    `SELECT count(*)::int AS rows, count(DISTINCT sequence)::int AS sequences FROM lumina.samples_${runId}`,
  );
  assert.deepEqual(found, { rows: count, sequences: count });
  await joined.leave();
});

test('a connection that is lost on every attempt is given up, counted and explained', async (t) => {
  const joined = await joinOrSkip(t, root);
  if (joined === undefined) return;
  const store = storeOver(joined, losing({ 2: 'before', 3: 'before', 4: 'before', 5: 'before' }));
  const { sink } = await sinkOver(store);
  await sink.onSamples(plainSamples(100_000), 0, 100_000);
  const report = await sink.finish(END);
  await store.close();
  assert.deepEqual([report.stored, report.verified, report.dropped], [32_768, false, 100_000 - 32_768]);
  assert.equal(report.reason, 'lost the database test server: planted: the answer to COMMIT was lost');
  await joined.leave();
});

test('rows that the server refuses are counted and explained at once', async (t) => {
  const joined = await joinOrSkip(t, root);
  if (joined === undefined) return;
  const store = storeOver(joined);
  const { sink, runId } = await sinkOver(store);
  await ask(joined, `ALTER TABLE lumina.samples_${runId} ADD CHECK (sequence < 40000)`);
  await sink.onSamples(plainSamples(100_000), 0, 100_000);
  const report = await sink.finish(END);
  await store.close();
  assert.deepEqual([report.stored, report.dropped], [32_768, 100_000 - 32_768]);
  assert.match(report.reason ?? '', /^refused by the database test server: .*check constraint/);
  assert.doesNotMatch(report.reason ?? '', /\n/);
  await joined.leave();
});

test('a server killed in mid-copy: the run ends, what is missing is counted, and what was confirmed is there', async (t) => {
  const ownRoot = makeRoot();
  t.after(() => removeRoot(ownRoot));
  const joined = await joinOrSkip(t, ownRoot);
  if (joined === undefined) return;
  const store = storeOver(joined);
  const { sink, runId } = await sinkOver(store);
  const view = plainSamples(32_768);
  for (let batch = 0; batch < 4; batch++) await sink.onSamples(view, 0, 32_768);
  const going = sink.onSamples(view, 0, 32_768);
  process.kill(joined.pid, 'SIGKILL');
  await going;
  for (let batch = 0; batch < 4; batch++) await sink.onSamples(view, 0, 32_768);
  const report = await sink.finish(END);
  await store.close();
  await joined.leave();
  assert.equal(report.summarised, 9 * 32_768);
  assert.equal(report.verified, false);
  assert.ok(report.stored > 0 && report.dropped > 0);
  assert.equal(report.stored + report.dropped, 9 * 32_768);
  assert.match(report.reason ?? '', /^lost the database test server: /);

  const recovered = await joinEmbedded(ownRoot, connectTo);
  const [found] = await ask(recovered, `SELECT count(*)::int AS rows FROM lumina.samples WHERE run_id = ${runId}`);
  const unconfirmed = Number(found?.rows) - report.stored;
  assert.ok(unconfirmed === 0 || unconfirmed === 32_768, 'at most the batch under way was committed without its answer');
  await recovered.leave();
});

test('a server that does not answer in time is a lost connection, not a wait without end', async (t) => {
  const joined = await joinOrSkip(t, root);
  if (joined === undefined) return;
  const database = await connectPostgres(joined.target, 200);
  const lost = { kind: 'lost', message: 'no answer from the server within 0.2 s' };
  await assert.rejects(database.query('SELECT pg_sleep(20)'), lost);
  await assert.rejects(database.query('SELECT 1'), lost);
  await database.close();
  await joined.leave();
});

test('openStore: embedded and a URL keep rows, none says so, what is neither is refused', async (t) => {
  const joined = await joinOrSkip(t, root);
  if (joined === undefined) return;
  assert.ok('socketDirectory' in joined.target);
  const url = `postgres://lumina:secret@/postgres?host=${encodeURIComponent(joined.target.socketDirectory)}`;
  for (const database of ['embedded', url]) {
    const store = await openStore(database, { dataRoot: root });
    assert.doesNotMatch(store.database, /secret/);
    const { sink } = await sinkOver(store);
    await sink.onSamples(plainSamples(10), 0, 10);
    assert.equal((await sink.finish(END)).stored, 10);
    await store.close();
  }
  const none = await openStore('none', { dataRoot: root });
  assert.deepEqual([none.database, none.keepsRows], ['none', false]);
  await joined.leave();

  await assert.rejects(openStore('mysql://u:secret@h/d', { dataRoot: root }), (error: Error & { code?: string }) => {
    assert.equal(error.code, 'LUMINA_TELEMETRY_URL');
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
  await assert.rejects(openStore('postgres://u:secret@127.0.0.1:1/d', { dataRoot: root }), (error: Error & { code?: string }) => {
    assert.equal(error.code, 'LUMINA_TELEMETRY_CONNECT');
    assert.match(error.message, /u@127\.0\.0\.1:1\/d: .*ECONNREFUSED/);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
});
