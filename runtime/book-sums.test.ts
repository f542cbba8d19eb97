/** Sums over levels: by hand, and alike in both lanes and on every kernel set. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simulateToBytes } from '../bench/exchange/simulate.ts';
import { FLOW_DEFAULTS, type Flow, type FlowOptions, type LaneName } from './flow.ts';
import { openFlow } from './lanes.ts';
import { loadNative } from './native.ts';
import * as messages from './testing/messages.ts';

const native = loadNative();
const OPTIONS: FlowOptions = { ...FLOW_DEFAULTS, arenaBytes: 64 * 2 ** 20, probes: false };
/** The TypeScript lane first: what the others are compared with. */
const WAYS: { lane: LaneName; isa?: string }[] = [
  { lane: 'ts' },
  ...(native.loaded ? native.isas : []).map((isa) => ({ lane: 'native' as const, isa })),
];

async function over<Result>(
  { lane, isa }: (typeof WAYS)[number],
  bytes: Uint8Array,
  look: (flow: Flow) => Result,
  afterMessages?: number,
) {
  return messages.withFile(bytes, async (path) => {
    const flow = openFlow(
      lane,
      { path },
      { ...OPTIONS, ...(isa === undefined ? {} : { isa }), ...(afterMessages === undefined ? {} : { afterMessages }) },
    );
    try {
      await flow.run();
      return look(flow);
    } finally {
      flow.close();
    }
  });
}

for (const way of WAYS) {
  const name = `${way.lane} ${way.isa ?? ''}`.trim();

  test(`by hand: ${name}`, async () => {
    const stock = 'NAME';
    const add = (orderRef: number, side: 'B' | 'S', shares: number, price: number) =>
      messages.addOrder({ orderRef, side, shares, price, stock });
    const day = messages.binaryFile([
      add(1, 'B', 100, 990_000),
      add(2, 'B', 250, 989_900),
      add(3, 'B', 7, 989_900),
      add(4, 'S', 40, 1_000_000),
      add(5, 'S', 4_000_000_000, 1_999_999_900),
      add(6, 'S', 4_000_000_000, 1_999_999_900),
      add(7, 'S', 4_000_000_000, 1_999_999_900),
    ]);
    await over(way, day, (flow) => {
      const [{ stockLocate } = { stockLocate: -1 }] = flow.symbols();
      assert.deepEqual(flow.depth(stockLocate), {
        bids: { shares: 357, notional4: 100n * 990_000n + 257n * 989_900n, cumulative: [100, 357] },
        // 12 billion shares at 199,999.99 are more than 2^64.
        asks: {
          shares: 12_000_000_040,
          notional4: (40n * 1_000_000n + 12_000_000_000n * 1_999_999_900n) % 2n ** 64n,
          cumulative: [40, 12_000_000_040],
        },
      });
      assert.ok(12_000_000_000n * 1_999_999_900n > 2n ** 64n);
      assert.deepEqual(flow.sweep(stockLocate, 'B', 0), { levels: 0, shares: 0, notional4: 0n });
      assert.deepEqual(flow.sweep(stockLocate, 'B', 100), { levels: 1, shares: 100, notional4: 99_000_000n });
      assert.deepEqual(flow.sweep(stockLocate, 'B', 101), { levels: 2, shares: 101, notional4: 99_989_900n });
      assert.deepEqual(flow.sweep(stockLocate, 'S', 50), {
        levels: 2,
        shares: 50,
        notional4: 40n * 1_000_000n + 10n * 1_999_999_900n,
      });
      assert.deepEqual(flow.sweep(stockLocate, 'B', Number.MAX_SAFE_INTEGER).shares, 357);
      assert.deepEqual(flow.displayed(1), [{ stockLocate, bidShares: 100, askShares: 40 }]);
      assert.deepEqual(flow.displayed(0), [{ stockLocate, bidShares: 357, askShares: 12_000_000_040 }]);
      assert.deepEqual(flow.depth(65_535), {
        bids: { shares: 0, notional4: 0n, cumulative: [] },
        asks: { shares: 0, notional4: 0n, cumulative: [] },
      });
      for (const shares of [-1, 0.5, 2 ** 53, Number.NaN])
        assert.throws(() => flow.sweep(stockLocate, 'B', shares), { code: 'LUMINA_FLOW_SHARES' }, `${shares}`);
      assert.throws(() => flow.sweep(-1, 'B', 1), { code: 'LUMINA_FLOW_LOCATE' });
      assert.throws(() => flow.depth(65_536), { code: 'LUMINA_FLOW_LOCATE' });
      assert.throws(() => flow.displayed(-1), { code: 'LUMINA_FLOW_DEPTH' });
    });
  });
}

/** One side of every depth from 1 to 200, and a simulated day in its afternoon, whose sides are shallow. */
function inputs(): { bytes: Uint8Array; afterMessages?: number; deepest: number }[] {
  const ladders: Uint8Array[] = [];
  for (let stockLocate = 1; stockLocate <= 200; stockLocate++) {
    const side = stockLocate % 2 === 0 ? 'B' : 'S';
    for (let level = 0; level < stockLocate; level++) {
      const shares = 1 + ((stockLocate * 7919 + level * 104_729) % (level % 10 === 0 ? 4_000_000_000 : 5_000));
      const price = 1_000_000 + ((level * 37) % 211) * 100;
      ladders.push(messages.addOrder({ stockLocate, orderRef: stockLocate * 1_000 + level, side, shares, price, stock: 'NAME' }));
    }
  }
  const day = simulateToBytes({ seed: 1, symbols: 100, messages: 60_000 });
  return [
    { bytes: messages.binaryFile(ladders), deepest: 200 },
    { bytes: day, afterMessages: 40_000, deepest: 10 },
  ];
}

test('every lane and kernel set sums alike, at every depth', { skip: native.loaded ? false : native.reason }, async () => {
  for (const { bytes, afterMessages, deepest } of inputs()) {
    const look = (flow: Flow) => {
      const locates = flow.symbols().map(({ stockLocate }) => stockLocate);
      const takes = [1, 100, 2_500, 40_000, 10_000_000_000];
      const sweeps = locates.flatMap((locate) =>
        takes.flatMap((shares) => [flow.sweep(locate, 'B', shares), flow.sweep(locate, 'S', shares)]),
      );
      const displayed = [0, 1, 5, 20, 64].map((levels) => flow.displayed(levels));
      return { depths: locates.map((locate) => flow.depth(locate)), sweeps, displayed };
    };
    const [first, ...others] = WAYS;
    const expected = await over(first!, bytes, look, afterMessages);
    const counts = expected.depths.map(({ bids, asks }) => Math.max(bids.cumulative.length, asks.cumulative.length));
    assert.ok(Math.max(...counts) >= deepest, `${Math.max(...counts)} levels`);
    for (const way of others) assert.deepEqual(await over(way, bytes, look, afterMessages), expected, JSON.stringify(way));
  }
});
