/** Takes that reach through levels: by hand, and alike in both lanes, thread modes and kernel sets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simulateToBytes } from '../bench/exchange/simulate.ts';
import { orderEvent } from '../generated/lumina-1.0/ts/index.ts';
import { FLOW_DEFAULTS, type FlowOptions, type FlowSummary, type LaneName } from './flow.ts';
import { openFlow } from './lanes.ts';
import { loadNative } from './native.ts';
import * as messages from './testing/messages.ts';

const native = loadNative();
const OPTIONS: FlowOptions = { ...FLOW_DEFAULTS, arenaBytes: 64 * 2 ** 20, probes: false };
/** Every way to run: lane, threads, kernels. */
const WAYS: [LaneName, Partial<FlowOptions>][] = [
  ['ts', {}],
  ...([1, 2] as const).flatMap((threads) =>
    (native.loaded ? native.isas : []).map((isa): [LaneName, Partial<FlowOptions>] => ['native', { threads, isa }]),
  ),
];

interface Taken {
  shares: number;
  filled: number;
  price: number;
}

async function run(
  lane: LaneName,
  bytes: Uint8Array,
  change: Partial<FlowOptions>,
): Promise<{ summary: FlowSummary; taken: Taken[] }> {
  return messages.withFile(bytes, async (path) => {
    const taken: Taken[] = [];
    const onOrders = (view: DataView, from: number, count: number): void => {
      for (let at = from; at < from + count * orderEvent.LENGTH; at += orderEvent.LENGTH) {
        const [shares, filled] = [orderEvent.shares(view, at), orderEvent.filled(view, at)];
        taken.push({ shares, filled, price: orderEvent.price(view, at) });
      }
    };
    const flow = openFlow(lane, { path }, { ...OPTIONS, ...change, onOrders });
    try {
      return { summary: await flow.run(), taken };
    } finally {
      flow.close();
    }
  });
}

/** A toxic bucket of buying, with 50 left at 100.00, and 40 each at the next two prices. */
function thinOffers(): Uint8Array {
  const stock = 'NAME';
  const offer = (orderRef: number, shares: number, price: number) =>
    messages.addOrder({ orderRef, side: 'S', shares, price, stock });
  return messages.binaryFile([
    messages.tradingAction('T', { stock }),
    messages.addOrder({ orderRef: 1, side: 'B', shares: 1_000, price: 990_000, stock }),
    offer(2, 250, 1_000_000),
    offer(3, 40, 1_000_100),
    offer(4, 40, 1_000_200),
    ...[1, 2, 1, 2].map((orderRef) => messages.executed({ orderRef, shares: 50 })),
    messages.executed({ orderRef: 2, shares: 100 }),
  ]);
}

const TOXIC: Partial<FlowOptions> = { vpin: { ...OPTIONS.vpin, bucketShares: 100, buckets: 2 } };

for (const [lane, way] of WAYS) {
  test(`by hand: the limit is the last level needed, the size what is shown; ${lane} ${JSON.stringify(way)}`, async () => {
    for (const [sweepLevels, takeShares, expected] of [
      [0, 100, { shares: 100, filled: 50, price: 1_000_000 }],
      [1, 100, { shares: 50, filled: 50, price: 1_000_000 }],
      [2, 100, { shares: 90, filled: 90, price: 1_000_100 }],
      [3, 100, { shares: 100, filled: 100, price: 1_000_200 }],
      [20, 500, { shares: 130, filled: 130, price: 1_000_200 }],
      [20, 50, { shares: 50, filled: 50, price: 1_000_000 }],
      [20, 0, { shares: 0, filled: 0, price: 1_000_000 }],
    ] as const) {
      const strategy = { takeShares, cooldownBuckets: 0, sweepLevels };
      const { taken } = await run(lane, thinOffers(), { ...TOXIC, ...way, strategy });
      assert.deepEqual(taken, [expected], `${sweepLevels} levels, ${takeShares} shares`);
    }
  });
}

test('days: every way to run sends the same orders, and without levels those of always', {
  skip: native.loaded ? false : native.reason,
}, async () => {
  const vpin = { ...OPTIONS.vpin, bucketShares: 200, buckets: 10, sigma: { numerator: 1, denominator: 1 } };
  for (const seed of [1, 2]) {
    const day = simulateToBytes({ seed, symbols: 40, messages: 40_000 });
    const digests = new Set<string>();
    for (const sweepLevels of [undefined, 0, 1, 5, 20]) {
      const strategy = { takeShares: 900, cooldownBuckets: 0, ...(sweepLevels === undefined ? {} : { sweepLevels }) };
      const expected = await run('ts', day, { vpin, strategy });
      assert.ok(expected.summary.orders.sent > 3);
      digests.add(expected.summary.orders.digest);
      for (const [lane, way] of WAYS) {
        const found = await run(lane, day, { vpin, strategy, ...way });
        assert.deepEqual(found.summary.orders, expected.summary.orders, `${lane} ${JSON.stringify(way)} ${sweepLevels}`);
        assert.deepEqual(found.taken, expected.taken);
      }
    }
    // None given and none at all are one; the touch cut to what it shows is another, and so is looking further.
    assert.ok(digests.size >= 3, `${digests.size} kinds of orders`);
  }
});
