/**
 * Both lanes over hostile inputs: whatever the bytes and the options, they count, decide and keep the same.
 * The short form runs with the other tests; `npm run soak` gives it ten minutes by LUMINA_FUZZ_SECONDS. LUMINA_FUZZ_SEED repeats a run.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { FLOW_DEFAULTS, type FlowOptions, type LaneName } from './flow.ts';
import { openFlow } from './lanes.ts';
import { loadNative } from './native.ts';
import * as messages from './testing/messages.ts';

const native = loadNative();
const skip = native.loaded ? false : `the addon is not loaded: ${native.reason}`;
const SECONDS = Number(process.env.LUMINA_FUZZ_SECONDS ?? 8);
const SEED = process.env.LUMINA_FUZZ_SEED === undefined ? undefined : Number(process.env.LUMINA_FUZZ_SEED);
const START_NS = 34_200_000_000_000;
const RECORD_BYTES = 64;
/** A flipped bit can make a trade of four billion shares; in buckets of one share its log would be larger than any memory. */
const MOST_BUCKETS = 50_000;
const DAY = messages.sharedData('market-20191230-open-snippet.itch');

const locate = fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.constantFrom(0, 65_535));
const reference = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }) },
  fc.integer({ min: 1, max: 40 }).map((ref) => 2 ** 40 + ref),
);
const price = fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 1000, max: 1007 }) }, fc.constantFrom(0, 2 ** 32 - 1));
const shares = fc.constantFrom(0, 1, 5, 100, 100, 100, 1000, 2 ** 32 - 1);
const part = fc.constantFrom(1, 5, 50, 100, 200);
const side = fc.constantFrom('B', 'S', 'B', 'S', 'B', 'S', 'X');

/** A message at the time it is given; most of them on a book of few references and prices, so that they meet. */
type Timed = (stockLocate: number, timestamp: number) => Uint8Array;
const order: fc.Arbitrary<Timed> = fc
  .tuple(reference, reference, side, shares, part, price, fc.constantFrom('Y', 'N', '?'), fc.nat(11))
  .map(([orderRef, newOrderRef, way, size, cut, price4, printable, kind]) => (stockLocate, timestamp) => {
    const header = { stockLocate, timestamp, orderRef };
    if (kind < 5)
      return messages.addOrder({
        ...header,
        side: way,
        shares: size,
        price: price4,
        stock: kind === 0 ? 'OTHER' : `S${stockLocate}`,
      });
    if (kind < 7) return messages.executed({ ...header, shares: cut });
    if (kind < 8) return messages.executedWithPrice({ ...header, shares: cut, price: price4, printable });
    if (kind < 9) return messages.cancelled({ ...header, shares: cut });
    if (kind < 10) return messages.deleted(header);
    return messages.replaced({ ...header, newOrderRef, shares: size, price: price4 });
  });
const event: fc.Arbitrary<Timed> = fc
  .tuple(shares, price, fc.constantFrom('T', 'T', 'T', 'H'), fc.constantFrom('Q', 'B'), fc.nat(8), fc.nat(35))
  .map(([size, price4, state, market, kind, length]) => (stockLocate, timestamp) => {
    const header = { stockLocate, timestamp };
    if (kind < 3)
      return messages.hiddenTrade({ ...header, shares: Math.min(size, 5000), price: price4, stock: `S${stockLocate}` });
    if (kind < 4) return messages.tradingAction(state, { ...header, stock: `S${stockLocate}` });
    if (kind < 5) return messages.operationalHalt(market, state, header);
    if (kind < 6) return messages.crossTrade({ ...header, shares: 100, price: price4 });
    if (kind < 7) return messages.brokenTrade(header);
    if (kind < 8) return messages.addOrder({ ...header, orderRef: 1 }).subarray(0, length);
    return Uint8Array.of(0x7a, 1);
  });

/** Four symbols that trade, then anything. */
const made = fc
  .array(fc.tuple(fc.oneof({ weight: 3, arbitrary: order }, event), locate, fc.nat(4_000_000)), { maxLength: 1200, size: 'max' })
  .map((list) => {
    let timestamp = START_NS;
    const opening = [1, 2, 3, 4].map((stockLocate) =>
      messages.tradingAction('T', { stockLocate, stock: `S${stockLocate}`, timestamp }),
    );
    const rest = list.map(([write, stockLocate, step]) => {
      timestamp += step * 1000;
      return write(stockLocate, timestamp);
    });
    return Buffer.from(messages.binaryFile([...opening, ...rest]));
  });
const day = fc.nat(600).map((from) => {
  const bytes = DAY === undefined ? Buffer.from(messages.binaryFile(messages.toxicDay())) : readFileSync(DAY);
  let at = 0;
  for (let skipped = 0; skipped < from && at + 2 < bytes.length; skipped++) at += 2 + bytes.readUInt16BE(at);
  return Buffer.from(bytes.subarray(at));
});
const input = fc
  .record({
    bytes: fc.oneof({ weight: 4, arbitrary: made }, day),
    flips: fc.oneof(fc.constant([]), fc.array(fc.tuple(fc.nat(2 ** 20), fc.integer({ min: 1, max: 255 })), { maxLength: 8 })),
    cut: fc.option(fc.nat(60), { freq: 2 }),
    gzip: fc.boolean(),
    late: fc.option(fc.tuple(fc.nat(2 ** 20), fc.integer({ min: 1, max: 255 })), { freq: 5 }),
  })
  .map(({ bytes, flips, cut, gzip, late }) => {
    for (const [at, mask] of flips) if (bytes.length > 0) bytes[at % bytes.length]! ^= mask;
    const short = bytes.subarray(0, bytes.length - Math.min(bytes.length, cut ?? 0));
    if (!gzip) return short;
    const packed = Buffer.from(gzipSync(short));
    if (late !== null && packed.length > 40) packed[20 + (late[0] % (packed.length - 20))]! ^= late[1];
    return packed;
  });

const anyOptions = fc
  .record({
    threads: fc.constantFrom<1 | 2>(1, 2),
    bucketShares: fc.constantFrom(1, 7, 100, 500),
    buckets: fc.constantFrom(2, 3, 10),
    sigma: fc.constantFrom([0, 1], [1, 2], [3, 1]),
    classify: fc.constantFrom<'trade' | 'bulk'>('trade', 'bulk'),
    barNs: fc.constantFrom(1e9, 60e9),
    strategy: fc.record({ takeShares: fc.constantFrom(0, 100, 300), cooldownBuckets: fc.constantFrom(0, 1, 2) }),
    maxOrderShares: fc.constantFrom(50, 100, 1000),
    maxNotional4: fc.constantFrom(50_000, 1e9),
    collarPpm: fc.constantFrom(0, 50_000, 2 ** 32 - 1),
    maxPosition: fc.constantFrom(0, 100, 1000),
    maxOrdersPerSecond: fc.constantFrom(1, 1000),
    symbols: fc.constantFrom<string[]>([], [], ['S1', 'OTHER']),
    afterMessages: fc.option(fc.nat(1200), { nil: undefined, freq: 2 }),
    atTimeNs: fc.option(
      fc.nat(2000).map((ms) => START_NS + ms * 1e6),
      { nil: undefined, freq: 3 },
    ),
  })
  .map(({ threads, strategy, symbols, afterMessages, atTimeNs, ...numbers }): FlowOptions => {
    const { bucketShares, buckets, sigma, classify, barNs, ...risk } = numbers;
    const vpin = { bucketShares, buckets, sigma: { numerator: sigma[0]!, denominator: sigma[1]! }, classify, barNs };
    const limits = { ...FLOW_DEFAULTS.risk, ...risk };
    const base = { ...FLOW_DEFAULTS, arenaBytes: 64 * 2 ** 20, probes: false, bucketLog: true, threads, symbols, strategy, vpin };
    return {
      ...base,
      risk: limits,
      ...(afterMessages === undefined ? {} : { afterMessages }),
      ...(atTimeNs === undefined ? {} : { atTimeNs }),
    };
  });

/** All that a run tells but what belongs to the lane and the machine. */
async function told(lane: LaneName, path: string, wanted: FlowOptions) {
  const records = { orders: [] as string[], buckets: [] as string[] };
  const keep = (list: string[]) => (view: DataView, at: number, count: number) => {
    list.push(Buffer.from(view.buffer, view.byteOffset + at, count * RECORD_BYTES).toString('hex'));
  };
  const flow = openFlow(lane, { path }, { ...wanted, onOrders: keep(records.orders), onBuckets: keep(records.buckets) });
  try {
    const { lane: _, isa, arena, threads, clock, busyNs, ...summary } = await flow.run();
    const books = [0, 1, 2, 3, 4, 65_535].map((stockLocate) => flow.book(stockLocate, 0));
    return { summary, symbols: flow.symbols(), books, orders: records.orders.join(''), buckets: records.buckets.join('') };
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (!code?.startsWith('LUMINA_')) throw error;
    return { refused: code, text: message.replaceAll(path, 'FILE') };
  } finally {
    flow.close();
  }
}

/** The options with buckets large enough for what the input trades; an input that is refused trades nothing. */
async function bounded(path: string, wanted: FlowOptions): Promise<FlowOptions> {
  const inBuckets = (bucketShares: number) => ({ ...wanted, vpin: { ...wanted.vpin, bucketShares } });
  const one = await told('ts', path, { ...inBuckets(2 ** 31 - 1), threads: 1 });
  if (!('summary' in one)) return wanted;
  return inBuckets(Math.max(wanted.vpin.bucketShares, Math.ceil(one.summary.signals.tradedShares / MOST_BUCKETS)));
}

test('hostile inputs, any options: both lanes tell the same', { skip }, async () => {
  let runs = 0;
  let orders = 0;
  await fc.assert(
    fc.asyncProperty(input, anyOptions, async (bytes, wanted) => {
      await messages.withFile(bytes, async (path) => {
        const options = await bounded(path, wanted);
        const expected = await told('ts', path, { ...options, threads: 1 });
        const found = await told('native', path, options);
        assert.deepEqual(found, expected);
        runs += 1;
        if ('orders' in expected && expected.orders !== '') orders += 1;
      });
    }),
    {
      numRuns: 1_000_000,
      interruptAfterTimeLimit: SECONDS * 1000,
      markInterruptAsFailure: false,
      ...(SEED === undefined ? {} : { seed: SEED }),
    },
  );
  assert.ok(runs > 0, 'no input was tried');
  if (SECONDS > 60) console.log(`${runs} inputs, ${orders} of them with orders`);
});
