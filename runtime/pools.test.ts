/** The memory for orders, levels and windows, in both lanes: what an input can't fill, and what is told when it is full. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simulateToBytes } from '../bench/exchange/simulate.ts';
import { arenaBytesFor, LEAST_ARENA_BYTES, mostWindows, sizeText } from './arena-size.ts';
import { FLOW_DEFAULTS, type FlowOptions, type FlowSummary, type LaneName, noDamage } from './flow.ts';
import { openFlow } from './lanes.ts';
import { loadNative } from './native.ts';
import * as messages from './testing/messages.ts';

const LANES: readonly LaneName[] = ['ts', 'native'];
const native = loadNative();
const skipOf = (lane: LaneName) => (lane === 'native' && !native.loaded ? `the addon is not loaded: ${native.reason}` : false);
/** The most for bars, and next to nothing for windows: what the size of the input gives is all there is. */
const TIGHT = { ...FLOW_DEFAULTS.vpin, buckets: 2, classify: 'bulk' } as const;

function run(lane: LaneName, bytes: Uint8Array, change: Partial<FlowOptions>): Promise<FlowSummary> {
  return messages.withFile(bytes, async (path) => {
    const flow = openFlow(lane, { path }, { ...FLOW_DEFAULTS, probes: false, ...change });
    try {
      return await flow.run();
    } finally {
      flow.close();
    }
  });
}

/** As Nasdaq counts them; as nobody would; as few of each block of 4096 as make the native lane keep a page for it. */
const REFERENCES: Readonly<Record<string, (order: number) => number | bigint>> = {
  dense: (order) => (order + 1) * 4,
  sparse: (order) => (order + 1) * 2 ** 20,
  'in steps of 2^14': (order) => (order + 1) * 2 ** 14,
  'in the upper half': (order) => BigInt(order + 1) << 44n,
  random: (order) => BigInt.asUintN(64, BigInt(order + 1) * 0x9e3779b97f4a7c15n),
  scattered: (order) => Math.floor(order / 65) * 2 ** 14 + (order % 65) * 4 + 4,
};

/** Gives each order the next stock locate, and at the end of those the other side: a level each, and a block for each level. */
function overAllSides(bytes: Uint8Array, orders: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const record = bytes.length / orders;
  for (let order = 0; order < orders; order++) {
    view.setUint16(order * record + 3, order % 65_536);
    view.setUint8(order * record + 21, Math.floor(order / 65_536) % 2 === 0 ? 0x42 : 0x53);
  }
  return bytes;
}

/** Orders that never end, as many as so many bytes can hold: on one level, on a level each, and those over all sides. */
const LEVELS: Readonly<Record<string, (orders: number, reference: (order: number) => number | bigint) => Uint8Array>> = {
  'one level': (orders, reference) => messages.distinctAdds(orders, 1, reference),
  'a level each': (orders, reference) => messages.distinctAdds(orders, 2 ** 31, reference),
  'all sides': (orders, reference) => overAllSides(messages.distinctAdds(orders, 2 ** 31, reference), orders),
};

for (const lane of LANES) {
  test(`${lane}: a full order pool is counted, and the run goes on`, { skip: skipOf(lane) }, async () => {
    const adds = 400_000;
    const summary = await run(lane, messages.distinctAdds(adds, 1), { arenaBytes: LEAST_ARENA_BYTES });
    assert.ok(summary.damage.orderPoolExhausted > 0);
    assert.equal(summary.messages, adds);
    assert.equal(summary.liveOrders + summary.damage.orderPoolExhausted, adds);
    assert.deepEqual(summary.damage, { ...noDamage(), orderPoolExhausted: summary.damage.orderPoolExhausted });
  });

  test(`${lane}: the default arena of a simulated day is not filled by it`, { skip: skipOf(lane) }, async () => {
    for (const symbols of [1, 100, 8000]) {
      const bytes = simulateToBytes({ seed: 2, symbols, messages: 300_000 });
      const arenaBytes = arenaBytesFor({ bytes: bytes.length, gzip: false }, FLOW_DEFAULTS.vpin.buckets);
      const summary = await run(lane, bytes, { arenaBytes });
      assert.deepEqual(summary.damage, noDamage(), `${symbols} symbols`);
    }
  });
}

type Case = readonly [spread: string, kind: string];
const EVERY = Object.keys(LEVELS).flatMap((spread) => Object.keys(REFERENCES).map((kind): Case => [spread, kind]));
const ONE_EACH: readonly Case[] = [
  ['one level', 'sparse'],
  ['a level each', 'dense'],
  ['all sides', 'scattered'],
];

/** The largest input of the smallest arena, with the least beside it; one more than there are sides; some below and above a power of two of orders. */
for (const [orders, cases] of [
  [76_800, EVERY],
  [131_073, ONE_EACH],
  [786_000, ONE_EACH],
  [900_000, ONE_EACH],
  // Just above a doubling, and far more than the least and the first levels of all sides have room for.
  [1_048_577, [['a level each', 'scattered']]],
] as const) {
  test(`the default arena of ${orders} orders can't be filled by them, and both lanes agree`, {
    skip: skipOf('native'),
  }, async () => {
    for (const [spread, kind] of cases) {
      const bytes = LEVELS[spread]!(orders, REFERENCES[kind]!);
      const arenaBytes = arenaBytesFor({ bytes: bytes.length, gzip: false }, TIGHT.buckets);
      const ours = await run('ts', bytes, { arenaBytes, vpin: TIGHT });
      const theirs = await run('native', bytes, { arenaBytes, vpin: TIGHT });
      const found = ({ liveOrders, damage, digest }: FlowSummary) => ({ liveOrders, damage, digest });
      assert.deepEqual(found(theirs), found(ours), `${spread}, ${kind}`);
      assert.deepEqual([theirs.liveOrders, theirs.damage], [orders, noDamage()], `${spread}, ${kind}`);
    }
  });
}

test('native: full levels are not full orders', { skip: skipOf('native') }, async () => {
  const adds = 400_000;
  const { liveOrders, damage } = await run('native', messages.distinctAdds(adds, 2 ** 31), { arenaBytes: LEAST_ARENA_BYTES });
  assert.ok(damage.levelPoolExhausted > 0);
  assert.equal(liveOrders + damage.levelPoolExhausted, adds);
  assert.deepEqual(damage, { ...noDamage(), levelPoolExhausted: damage.levelPoolExhausted });
});

test('windows run out for symbols, not for books, and their trades are counted', { skip: skipOf('native') }, async () => {
  const bytes = simulateToBytes({ seed: 3, symbols: 300, messages: 60_000 });
  const vpin = { ...FLOW_DEFAULTS.vpin, buckets: 10_000 };
  const [ours, theirs] = [
    await run('ts', bytes, { arenaBytes: LEAST_ARENA_BYTES, vpin }),
    await run('native', bytes, { arenaBytes: LEAST_ARENA_BYTES, vpin }),
  ];
  const { windowPoolExhausted } = theirs.damage;
  assert.ok(windowPoolExhausted > 0 && windowPoolExhausted < theirs.signals.trades);
  assert.deepEqual(theirs.damage, { ...noDamage(), windowPoolExhausted });
  const found = ({ damage, digest, signals }: FlowSummary) => ({ damage, digest, signals });
  assert.deepEqual(found(ours), found(theirs));
});

test('the arena of an input: bounded on both sides, room for every window', () => {
  const M = 2 ** 20;
  const plain = (bytes: number, buckets = 50) => arenaBytesFor({ bytes, gzip: false }, buckets) / M;
  assert.deepEqual([plain(0), plain(1000), plain(20 * M), plain(8192 * M)], [64, 64, 185, 2048]);
  // The last that goes by its input, and the first that is as large as a whole day.
  assert.deepEqual([plain(223_410_886), plain(223_410_887)], [1536, 2048]);
  assert.equal(arenaBytesFor({ bytes: 20 * M, gzip: true }, 50) / M, 1165);
  assert.equal(arenaBytesFor({ bytes: undefined, gzip: false }, 50) / M, 2048);
  // 10,000 buckets are 40,000 bytes a trading symbol, and windows get an eighth.
  assert.equal(plain(M / 2, 10_000), 2048);
  assert.ok(plain(50_000, 10_000) > 200);
  for (const bytes of [50_000, 500_000, 2 * M])
    assert.ok(mostWindows(arenaBytesFor({ bytes, gzip: false }, 1000), 1000) >= Math.min(65_536, Math.floor(bytes / 46)));
  assert.deepEqual([sizeText(700), sizeText(10 * 1024), sizeText(1.5 * 2 ** 30)], ['700', '10K', '1.5G']);
});
