/** What the native lane measures of itself, and what its two threads owe each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { orderExecuted, stockDirectory } from '../generated/itch-5.0/ts/index.ts';
import { telemetrySample } from '../generated/lumina-1.0/ts/index.ts';
import { FLOW_DEFAULTS, type FlowOptions, type FlowSummary, type LaneName } from './flow.ts';
import { openFlow } from './lanes.ts';
import { loadNative } from './native.ts';
import * as messages from './testing/messages.ts';

const native = loadNative();
const skip = native.loaded ? false : `the addon is not loaded: ${native.reason}`;
const OPTIONS: FlowOptions = {
  ...FLOW_DEFAULTS,
  arenaBytes: 64 * 2 ** 20,
  vpin: { ...FLOW_DEFAULTS.vpin, bucketShares: 100, buckets: 2 },
  strategy: { takeShares: 100, cooldownBuckets: 0 },
  risk: { ...FLOW_DEFAULTS.risk, maxOrdersPerSecond: 1_000_000 },
};

function run(lane: LaneName, day: readonly Uint8Array[], change: Partial<FlowOptions>): Promise<FlowSummary> {
  return messages.withFile(messages.binaryFile(day), async (path) => {
    const flow = openFlow(lane, { path }, { ...OPTIONS, ...change });
    try {
      return await flow.run();
    } finally {
      flow.close();
    }
  });
}

function named(stock: string): Uint8Array {
  const bytes = new Uint8Array(stockDirectory.LENGTH);
  const view = new DataView(bytes.buffer);
  stockDirectory.setConstants(view, 0);
  stockDirectory.setStockLocate(view, 0, 7);
  stockDirectory.setTimestamp(view, 0, 34_200_000_000_000);
  stockDirectory.setStock(view, 0, stock);
  return bytes;
}

/** `orders` times two quiet buckets and a toxic one, in turns bought and sold; each after a new name of the symbol. */
function renamedDay(orders: number): Uint8Array[] {
  const rest = { shares: 2 ** 31, stock: 'NAME' };
  const day = [
    messages.tradingAction('T', { stock: 'NAME' }),
    messages.addOrder({ ...rest, orderRef: 1, side: 'S', price: 1_010_000 }),
    messages.addOrder({ ...rest, orderRef: 2, side: 'B', price: 990_000 }),
  ];
  for (let order = 0; order < orders; order++) {
    day.push(named(`N${order}`));
    for (const orderRef of [1, 2, 1, 2]) day.push(messages.executed({ orderRef, shares: 50 }));
    day.push(messages.executed({ orderRef: 1 + (order % 2), shares: 100 }));
  }
  return day;
}

test('an order carries the name of its time, however far ahead the books are', { skip }, async () => {
  const day = renamedDay(2000);
  const expected = await run('ts', day, { probes: false });
  assert.equal(expected.orders.sent, 2000);
  for (const threads of [1, 2] as const)
    assert.deepEqual((await run('native', day, { threads, probes: false })).orders, expected.orders, `${threads} threads`);
});

test('samples: every stage has its part, and the parts are the whole', { skip }, async () => {
  const { parse, book, ring, signal, gateway, total, flags, t0, messageType } = telemetrySample;
  let attempts = 0;
  let last = 0;
  const sums = { parse: 0, book: 0, signal: 0, gateway: 0 };
  await run('native', renamedDay(500), {
    onSamples: (view, from, count) => {
      for (let at = from; at < from + count * telemetrySample.LENGTH; at += telemetrySample.LENGTH) {
        const ordered = (flags(view, at) & 1) !== 0;
        const parts = [parse, book, ring, signal, gateway].map((part) => part(view, at));
        assert.equal(
          parts.reduce((sum, part) => sum + part, 0),
          total(view, at),
        );
        assert.ok(t0(view, at) >= last);
        last = t0(view, at);
        attempts += ordered ? 1 : 0;
        if (!ordered) assert.equal(parts[4], 0);
        // With one thread the signal has a time of its own only where an event means something for trading.
        if (messageType(view, at) !== orderExecuted.TYPE) assert.equal(parts[3], 0);
        sums.parse += parts[0]!;
        sums.book += parts[1]!;
        sums.signal += parts[3]!;
        sums.gateway += parts[4]!;
      }
    },
  });
  assert.equal(attempts, 500);
  for (const [stage, ticks] of Object.entries(sums)) assert.ok(ticks > 0, `${stage} took no time at all`);
});

test('waiting for the reader of buckets is not work', { skip }, async () => {
  // One trade fills six times as many buckets as the log holds, and the reader sleeps over each batch.
  const day = [messages.addOrder({ orderRef: 1, shares: 100_000 }), messages.executed({ orderRef: 1, shares: 100_000 })];
  for (const threads of [1, 2] as const) {
    let sleptMs = 0;
    const { busyNs, signals } = await run('native', day, {
      threads,
      probes: false,
      bucketLog: true,
      vpin: { ...OPTIONS.vpin, bucketShares: 1 },
      onBuckets: async () => {
        const from = performance.now();
        await sleep(150);
        sleptMs += performance.now() - from;
      },
    });
    assert.equal(signals.buckets, 100_000);
    assert.ok(busyNs < (sleptMs / 2) * 1e6, `${busyNs} ns of work while the reader slept ${sleptMs} ms`);
  }
});
