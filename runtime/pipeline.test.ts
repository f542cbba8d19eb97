import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { orderEvent, telemetrySample, vpinBucket } from '../generated/lumina-1.0/ts/index.ts';
import { LEAST_ARENA_BYTES } from './arena-size.ts';
import { BookStage } from './book/stage.ts';
import { LuminaError } from './errors.ts';
import { damageTotal, FLOW_DEFAULTS, type FlowOptions, noDamage } from './flow.ts';
import { openTypeScriptFlow } from './pipeline.ts';
import * as messages from './testing/messages.ts';

const OPTIONS: FlowOptions = { ...FLOW_DEFAULTS, arenaBytes: LEAST_ARENA_BYTES };
const MARKER = new Uint8Array(0);

const runFile = async (path: string, change: Partial<FlowOptions> = {}) => {
  const flow = openTypeScriptFlow({ path }, { ...OPTIONS, ...change });
  return { flow, summary: await flow.run() };
};
const runBytes = (bytes: Uint8Array, change: Partial<FlowOptions> = {}) =>
  messages.withFile(bytes, (path) => runFile(path, change));

test('AAPL, 2020-01-30 before the open: every reference resolves', async (t) => {
  const path = messages.sharedData('aapl-20200130-premarket.itch');
  if (path === undefined) return t.skip('../shared/data is not here');
  const { flow, summary } = await runFile(path);
  assert.equal(summary.messages, 10_000);
  assert.equal(summary.digest, '138e919ddc3fd778');
  assert.equal(summary.liveOrders, 215);
  assert.equal(summary.symbols, 1);
  assert.equal(damageTotal(summary.damage), 0);
  assert.deepEqual(summary.types, { A: 4758, D: 4083, E: 849, F: 2, H: 1, L: 52, P: 240, R: 1, U: 7, X: 6, Y: 1 });
  assert.equal(summary.bytes, 307_643);
  assert.deepEqual([summary.firstTimeNs, summary.lastTimeNs], [11_234_909_934_345, 28_770_516_505_496]);
  const { symbol, bids, asks } = flow.book(13, 1);
  assert.equal(symbol, 'AAPL');
  assert.equal(bids[0]?.price4, 3_201_400);
  assert.equal(asks[0]?.price4, 3_203_000);
  assert.equal(summary.samples.recorded, 10_000);

  const stored = gzipSync(readFileSync(path));
  const again = await runBytes(stored, { probes: false });
  assert.equal(again.summary.digest, summary.digest);
  assert.deepEqual(again.summary.signals, summary.signals);
  assert.equal(again.summary.samples.recorded, 0);
});

test('AAPL after 1,001 messages is the published book', async (t) => {
  const path = messages.sharedData('aapl-20200130-premarket.itch');
  const published = messages.sharedData('aapl-book-after-1001.txt');
  if (path === undefined || published === undefined) return t.skip('../shared/data is not here');
  const { flow, summary } = await runFile(path, { afterMessages: 1001 });
  assert.equal(summary.messages, 1001);
  assert.equal(summary.liveOrders, 80);
  const { bids, asks } = flow.book(13, 0);
  const line = (side: string) => (level: { price4: number; shares: number }) =>
    `${side} ${(level.price4 / 10_000).toFixed(2)}: ${level.shares}`;
  const text = [...bids.reverse().map(line('B')), '-----', ...asks.map(line('S'))].join('\n');
  assert.equal(text, readFileSync(published, 'utf8').trim());
});

test('the open of 2019-12-30, joined late', async (t) => {
  const path = messages.sharedData('market-20191230-open-snippet.itch');
  if (path === undefined) return t.skip('../shared/data is not here');
  const { summary } = await runFile(path);
  assert.equal(summary.messages, 1000);
  assert.equal(summary.digest, 'e43fee329c40a65c');
  assert.deepEqual(summary.damage, { ...noDamage(), unknownReferences: 399 });
  assert.equal(summary.signals.crosses, 4);
});

const TOXIC: Partial<FlowOptions> = { vpin: { ...OPTIONS.vpin, bucketShares: 100, buckets: 2 }, bucketLog: true };

test('toxic flow leads to an order: records, counts, sample and bytes agree', async () => {
  const samples: number[][] = [];
  const orders: number[][] = [];
  const buckets: number[][] = [];
  const { summary } = await runBytes(messages.binaryFile(messages.toxicDay()), {
    ...TOXIC,
    onSamples: (view, at, count) => {
      for (let index = 0; index < count; index++) {
        const from = at + index * telemetrySample.LENGTH;
        const parts = [
          telemetrySample.parse,
          telemetrySample.book,
          telemetrySample.ring,
          telemetrySample.signal,
          telemetrySample.gateway,
        ];
        assert.equal(
          telemetrySample.total(view, from),
          parts.reduce((sum, part) => sum + part(view, from), 0),
        );
        samples.push([
          telemetrySample.sequence(view, from),
          telemetrySample.userRefNum(view, from),
          telemetrySample.flags(view, from),
        ]);
      }
    },
    onOrders: async (view, at, count) => {
      await new Promise((resolve) => setImmediate(resolve));
      assert.equal(count, 1);
      orders.push([
        orderEvent.sequence(view, at),
        orderEvent.price(view, at),
        orderEvent.filled(view, at),
        orderEvent.position(view, at),
      ]);
    },
    onBuckets: (view, at, count) => {
      for (let index = 0; index < count; index++) {
        const from = at + index * vpinBucket.LENGTH;
        buckets.push([vpinBucket.sequence(view, from), vpinBucket.vpinPpm(view, from), vpinBucket.toxic(view, from)]);
      }
    },
  });
  assert.deepEqual(buckets, [
    [5, 0xffffffff, 0],
    [7, 0, 0],
    [8, 500_000, 1],
  ]);
  assert.deepEqual(orders, [[8, 1_010_000, 100, 100]]);
  assert.deepEqual(
    samples.map((sample) => sample.join(' ')),
    ['1 0 0', '2 0 0', '3 0 0', '4 0 0', '5 0 0', '6 0 0', '7 0 0', '8 1 3', '9 0 0'],
  );
  assert.deepEqual(
    [summary.orders.sent, summary.orders.take, summary.signals.buckets, summary.signals.toxicBuckets],
    [1, 1, 3, 1],
  );
  assert.notEqual(summary.orders.digest, 'cbf29ce484222325');
  assert.equal(damageTotal(summary.damage), 0);
});

test('a refused order is recorded, not filled', async () => {
  const outcomes: number[] = [];
  const { summary } = await runBytes(messages.binaryFile(messages.toxicDay()), {
    ...TOXIC,
    risk: { ...OPTIONS.risk, killSwitch: true },
    onOrders: (view, at) => {
      outcomes.push(orderEvent.outcome(view, at), orderEvent.position(view, at), orderEvent.filled(view, at));
    },
  });
  assert.deepEqual(outcomes, [1, 0, 0]);
  assert.equal(summary.orders.refused.killSwitch, 1);
  assert.equal(summary.orders.digest, 'cbf29ce484222325');
});

test('other symbols keep their books, but give no signals', async () => {
  const { summary } = await runBytes(messages.binaryFile(messages.toxicDay()), { ...TOXIC, symbols: ['OTHER'] });
  assert.equal(summary.signals.trades, 0);
  assert.equal(summary.liveOrders, 1);
  const followed = await runBytes(messages.binaryFile(messages.toxicDay()), { ...TOXIC, symbols: ['OTHER', 'TEST'] });
  assert.equal(followed.summary.signals.trades, 5);
  assert.equal(followed.summary.digest, summary.digest);
});

test('stop after a number of messages, or a time; nothing behind it is counted', async () => {
  const day = messages.toxicDay();
  const bytes = messages.binaryFile([...day.slice(0, 3), MARKER, ...day.slice(3)]).subarray(0, -1);
  const all = await runBytes(bytes);
  assert.equal(all.summary.damage.truncatedRecords, 1);
  assert.equal(all.summary.damage.recordsAfterEnd, 5);
  assert.equal(all.summary.messages, 8);
  for (const change of [{ afterMessages: 4 }, { atTimeNs: 34_200_000_004_999 }]) {
    const { summary } = await runBytes(bytes, change);
    assert.equal(summary.messages, 4);
    assert.deepEqual(summary.damage, { ...noDamage(), recordsAfterEnd: 1 });
    assert.equal(summary.bytes, messages.binaryFile([...day.slice(0, 3), MARKER, day[3]!]).length);
    assert.equal(summary.lastTimeNs, 34_200_000_004_000);
  }
  assert.equal((await runBytes(bytes, { afterMessages: 0 })).summary.messages, 0);
  const none = await runBytes(bytes, { atTimeNs: 0 });
  assert.deepEqual([none.summary.messages, none.summary.firstTimeNs, none.summary.lastTimeNs], [0, -1, -1]);
});

test('short and unknown messages take a number but make no sample', async () => {
  const sequences: number[] = [];
  const { summary } = await runBytes(
    messages.binaryFile([messages.systemEvent('O'), Uint8Array.of(0x7a, 1), Uint8Array.of(0x41, 1), messages.systemEvent('S')]),
    {
      onSamples: (view, at, count) => {
        for (let index = 0; index < count; index++) sequences.push(telemetrySample.sequence(view, at + index * 64));
      },
    },
  );
  assert.deepEqual(sequences, [1, 4]);
  assert.deepEqual(summary.unknownTypes, { z: 1 });
  assert.deepEqual(summary.types, { A: 1, S: 2 });
  assert.equal(summary.damage.shortMessages, 1);
  assert.equal(summary.symbols, 0);
});

test('an aborted run tells what was done', async () => {
  const many = messages.binaryFile(Array.from({ length: 9000 }, (_, index) => messages.addOrder({ orderRef: index + 1 })));
  await messages.withFile(many, async (path) => {
    const flow = openTypeScriptFlow({ path }, { ...OPTIONS, onSamples: () => flow.abort() });
    const summary = await flow.run();
    assert.equal(summary.messages, 4096);
    assert.equal(flow.progress().messages, 4096);
  });
});

test('options out of range are refused by name', () => {
  const open = (change: Partial<FlowOptions>) => () => openTypeScriptFlow({ path: 'x' }, { ...OPTIONS, ...change });
  const named = (name: RegExp) => (error: unknown) =>
    error instanceof LuminaError && error.code === 'LUMINA_FLOW_OPTION' && name.test(error.message);
  assert.throws(open({ vpin: { ...OPTIONS.vpin, bucketShares: 0 } }), named(/vpin\.bucketShares is 0/));
  assert.throws(open({ vpin: { ...OPTIONS.vpin, buckets: 1 } }), named(/vpin\.buckets/));
  assert.throws(open({ afterMessages: 1.5 }), named(/afterMessages/));
});

test('nothing is looked at ahead where clocks are read, or where that is not wanted', async (t) => {
  const looked = t.mock.method(BookStage.prototype, 'lookAhead');
  const day = messages.binaryFile(Array.from({ length: 100 }, (_, index) => messages.addOrder({ orderRef: index + 1 })));
  for (const [change, looks] of [
    [{ probes: false }, true],
    [{ probes: false, lookAhead: false }, false],
    [{ probes: true }, false],
    [{ probes: true, probed: 10 }, false],
    [{ probes: true, probed: 'orders' }, false],
  ] as const) {
    looked.mock.resetCalls();
    const { summary } = await runBytes(day, change);
    assert.equal(summary.liveOrders, 100);
    assert.equal(looked.mock.callCount() > 0, looks, JSON.stringify(change));
  }
});
