import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as sample from '../../generated/lumina-1.0/ts/telemetry-sample.ts';
import type { RowBuffer } from './rows.ts';
import { type SinkPolicy, TelemetrySink } from './sink.ts';
import { NullStore, type SampleStore, type StoreReport } from './store.ts';

const RUN = { lane: 'ts', isa: 'none', input: 'made here', startedAt: new Date(0) };
const END = { messages: 0, digest: '', summary: {} };

/** Keeps the bytes of every batch; each write ends when the test says so, or at once. */
class RecordingStore implements SampleStore {
  readonly database = 'recording';
  readonly keepsRows = true;
  readonly batches: { rows: number; bytes: number }[] = [];
  readonly gates: (() => void)[] = [];
  private readonly gated: boolean;

  constructor(gated = false) {
    this.gated = gated;
  }

  async begin(): Promise<number> {
    return 7;
  }

  async write(rows: RowBuffer): Promise<void> {
    const bytes = rows.chunks().reduce((sum, chunk) => sum + chunk.byteLength, 0);
    if (rows.count > 0) this.batches.push({ rows: rows.count, bytes });
    if (this.gated) await new Promise<void>((resolve) => this.gates.push(resolve));
  }

  async orders(): Promise<void> {}

  async finish(): Promise<StoreReport> {
    const stored = this.batches.reduce((sum, batch) => sum + batch.rows, 0);
    const none = { notStored: 0, ordersStored: 0, ordersNotStored: 0, reason: null };
    return { database: this.database, runId: 7, stored, verified: true, ...none };
  }

  async bytes(): Promise<null> {
    return null;
  }

  async close(): Promise<void> {}
}

function samples(count: number, totalOf: (index: number) => number): DataView {
  const view = new DataView(new ArrayBuffer(count * sample.LENGTH));
  for (let index = 0; index < count; index++) {
    sample.setSequence(view, index * sample.LENGTH, index + 1);
    sample.setMessageType(view, index * sample.LENGTH, 0x41);
    sample.setTotal(view, index * sample.LENGTH, totalOf(index));
  }
  return view;
}

async function reportOf(store: SampleStore, policy: SinkPolicy, view: DataView, batch: number) {
  const sink = new TelemetrySink(store, policy);
  await sink.begin(RUN, 1);
  const count = view.byteLength / sample.LENGTH;
  for (let from = 0; from < count; from += batch) {
    await sink.onSamples(view, from * sample.LENGTH, Math.min(batch, count - from));
  }
  return sink.finish(END);
}

test('one in N keeps the first and every N-th after it over batch borders, and every outlier', async () => {
  // 25, 50 and 60 are slow; 50 is due anyway.
  const view = samples(101, (index) => ([25, 50, 60].includes(index) ? 10_001 : 10_000));
  const report = await reportOf(new RecordingStore(), { store: { oneIn: 10 } }, view, 7);
  assert.deepEqual([report.summarised, report.selected, report.outliers, report.stored, report.dropped], [101, 11 + 1, 1, 12, 0]);
});

test('all keeps each sample, more than both buffers hold in one batch', async () => {
  const store = new RecordingStore();
  const report = await reportOf(
    store,
    { store: 'all' },
    samples(100_000, () => 1),
    100_000,
  );
  assert.equal(report.stored, 100_000);
  assert.ok(store.batches.length >= 3);
  // 19 bytes of header, 95 a row without an order, 2 of trailer.
  for (const { rows, bytes } of store.batches) assert.equal(bytes, 21 + rows * 95);
});

test('none and a store that keeps nothing summarise only', async () => {
  const view = samples(50, () => 20_000);
  const none = await reportOf(new RecordingStore(), { store: 'none' }, view, 50);
  assert.deepEqual([none.summarised, none.selected, none.stored], [50, 0, 0]);
  const unkept = await reportOf(new NullStore(), { store: 'all' }, view, 50);
  assert.deepEqual([unkept.summarised, unkept.selected, unkept.stored, unkept.dropped], [50, 0, 0, 0]);
  assert.match(unkept.reason ?? '', /--database none/);
});

test('the caller waits while both buffers are with the store', async () => {
  const store = new RecordingStore(true);
  const sink = new TelemetrySink(store, { store: 'all' });
  await sink.begin(RUN, 1);
  const buffer = 32_768;
  const view = samples(buffer, () => 1);
  assert.equal(sink.onSamples(view, 0, buffer), undefined);
  await sink.onSamples(view, 0, buffer);
  let waited = true;
  const third = Promise.resolve(sink.onSamples(view, 0, buffer)).then(() => {
    waited = false;
  });
  await new Promise((resolve) => setImmediate(resolve));
  assert.ok(waited, 'the third buffer of samples must wait for the first write');
  assert.equal(store.gates.length, 2);
  store.gates[0]!();
  await third;
  const finished = sink.finish(END);
  store.gates[1]!();
  await new Promise((resolve) => setImmediate(resolve));
  store.gates[2]!();
  assert.equal((await finished).stored, 3 * buffer);
});

test('a policy that makes no sense is refused with its code', () => {
  for (const oneIn of [0, 1.5, Number.NaN]) {
    assert.throws(() => new TelemetrySink(new NullStore(), { store: { oneIn } }), { code: 'LUMINA_TELEMETRY_POLICY' });
  }
});
