import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { VpinOptions } from '../flow.ts';
import { ORDINARY } from '../memory.ts';
import { VolumeBuckets } from './vpin.ts';

const options = (change: Partial<VpinOptions> = {}): VpinOptions => ({
  bucketShares: 100,
  buckets: 2,
  sigma: { numerator: 3, denominator: 1 },
  classify: 'trade',
  barNs: 60_000_000_000,
  ...change,
});

interface Seen {
  number: number;
  buyShares: number;
  sellShares: number;
  vpinPpm: number;
  toxic: boolean;
}

/** Buckets that trades of (shares, bought) complete. */
function run(trades: readonly (readonly [number, number])[], opts: VpinOptions): Seen[] {
  const buckets = new VolumeBuckets(opts);
  assert.equal(buckets.open(7), true);
  const seen: Seen[] = [];
  for (const [shares, bought] of trades) buckets.add(7, shares, bought, (bucket) => seen.push({ ...bucket }));
  return seen;
}

test('hand-computed: a window of two, a trade over three buckets, a toxic bucket', () => {
  // 60 B + 40 S fill the first: imbalance 20. 50 B + 50 of 250 S: 0. 100 S, 100 S: 100 each.
  const seen = run(
    [
      [60, 60],
      [40, 0],
      [50, 50],
      [250, 0],
    ],
    options(),
  );
  assert.deepEqual(seen, [
    { number: 1, buyShares: 60, sellShares: 40, vpinPpm: -1, toxic: false },
    { number: 2, buyShares: 50, sellShares: 50, vpinPpm: 100_000, toxic: false },
    // Window 20, 0: mean 10, deviation 10, and 100 is 9 deviations above.
    { number: 3, buyShares: 0, sellShares: 100, vpinPpm: 500_000, toxic: true },
    // Window 0, 100: mean 50, deviation 50, and 100 is 1 deviation above.
    { number: 4, buyShares: 0, sellShares: 100, vpinPpm: 1_000_000, toxic: false },
  ]);
});

test('exactly on the limit is not toxic, one share above is', () => {
  // Window 0 and 20: mean 10, deviation 10; three deviations above is 40.
  const at = (imbalance: number) => {
    const bought = 50 + imbalance / 2;
    return run(
      [
        [100, 50],
        [100, 60],
        [100, bought],
      ],
      options(),
    )[2]!.toxic;
  };
  assert.equal(at(40), false);
  assert.equal(at(42), true);
});

test('sigma is a rational', () => {
  const at = (numerator: number, denominator: number) =>
    run(
      [
        [100, 50],
        [100, 60],
        [100, 63],
      ],
      options({ sigma: { numerator, denominator } }),
    )[2]!.toxic;
  // 26 is 1.6 deviations above 10.
  assert.equal(at(8, 5), false);
  assert.equal(at(1599, 1000), true);
});

test('the largest buckets and window are exact', () => {
  const bucketShares = 2 ** 31 - 1;
  const seen = run(
    Array.from({ length: 30 }, (_, index) => [bucketShares, index % 2 === 0 ? bucketShares : 1] as const),
    options({ bucketShares, buckets: 3 }),
  );
  assert.equal(seen.length, 30);
  const imbalances = seen.map((bucket) => BigInt(Math.abs(bucket.buyShares - bucket.sellShares)));
  const last = imbalances.slice(-3).reduce((sum, value) => sum + value, 0n);
  assert.equal(seen[29]!.vpinPpm, Number((last * 1_000_000n) / (3n * BigInt(bucketShares))));
});

/** The definitions of SIGNAL.md, share by share, all BigInt. */
function model(trades: readonly (readonly [number, number])[], opts: VpinOptions): Seen[] {
  const size = BigInt(opts.bucketShares);
  const n = opts.buckets;
  const imbalances: bigint[] = [];
  const seen: Seen[] = [];
  let buy = 0n;
  let sell = 0n;
  for (const [shares, bought] of trades) {
    let left = BigInt(shares);
    let buyLeft = BigInt(bought);
    while (left > 0n) {
      const room = size - buy - sell;
      const take = left < room ? left : room;
      const takeBuy = (buyLeft * take) / left;
      buy += takeBuy;
      sell += take - takeBuy;
      left -= take;
      buyLeft -= takeBuy;
      if (buy + sell < size) break;
      const imbalance = buy > sell ? buy - sell : sell - buy;
      const before = imbalances.slice(-n);
      const sum = before.reduce((total, value) => total + value, 0n);
      const squares = before.reduce((total, value) => total + value * value, 0n);
      const distance = imbalance * BigInt(n) - sum;
      const scatter = BigInt(n) * squares - sum * sum;
      const limit = BigInt(opts.sigma.numerator) ** 2n * scatter;
      const toxic = before.length === n && distance > 0n && distance * distance * BigInt(opts.sigma.denominator) ** 2n > limit;
      imbalances.push(imbalance);
      const window = imbalances.slice(-n).reduce((total, value) => total + value, 0n);
      const vpinPpm = imbalances.length < n ? -1 : Number((window * 1_000_000n) / (BigInt(n) * size));
      seen.push({ number: imbalances.length, buyShares: Number(buy), sellShares: Number(sell), vpinPpm, toxic });
      buy = 0n;
      sell = 0n;
    }
  }
  return seen;
}

test("any trades: buckets, VPIN and toxicity are the model's", () => {
  const trade = fc.tuple(fc.nat(400), fc.nat(400)).map(([shares, part]) => [shares, Math.min(shares, part)] as const);
  const params = fc.record({
    bucketShares: fc.integer({ min: 1, max: 150 }),
    buckets: fc.integer({ min: 2, max: 8 }),
    sigma: fc.record({ numerator: fc.integer({ min: 0, max: 7 }), denominator: fc.integer({ min: 1, max: 4 }) }),
  });
  fc.assert(
    fc.property(fc.array(trade, { maxLength: 120 }), params, (trades, change) => {
      assert.deepEqual(run(trades, options(change)), model(trades, options(change)));
    }),
  );
});

test('parameters and trades of any size: buckets, VPIN and toxicity are exact', () => {
  const most = 2 ** 31 - 1;
  const large = fc.oneof(
    fc.integer({ min: 1, max: most }),
    fc.integer({ min: most - 9, max: most }),
    fc.integer({ min: 1, max: 9 }),
  );
  const params = fc.record({
    bucketShares: fc.oneof(fc.integer({ min: 1 << 20, max: most }), fc.constant(most)),
    buckets: fc.integer({ min: 2, max: 6 }),
    sigma: fc.record({ numerator: fc.oneof(large, fc.constant(0)).map(below), denominator: large.map(below) }),
  });
  // Shares of a trade are a 32-bit field; a small bucket is filled at most as often as the smallest one allows.
  const trades = fc.array(fc.tuple(large, fc.nat(1000)), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(trades, params, (parts, change) => {
      const trade = parts.map(([shares, part]) => [shares, Math.floor((shares * part) / 1000)] as const);
      assert.deepEqual(run(trade, options(change)), model(trade, options(change)));
    }),
  );
});

function below(value: number): number {
  return value % 1_000_001;
}

test('toxicity is told exactly where doubles can not: a distance on its limit, a hair above and below', () => {
  // Imbalances x and x + 2e are a window of deviation e about x + e, and x + 2e + 2 is e + 2 above that. So the limit is at (e + 2) / e,
  const e = 900_001;
  const sigmas = [
    { numerator: e + 2, denominator: e, toxic: false },
    // which is above this one, since (e + 2) (e + 1) / 2 is one more than e (e + 3) / 2,
    { numerator: (e + 3) / 2, denominator: (e + 1) / 2, toxic: true },
    // and below this one, since (e + 2) (e - 1) / 2 is one less than e (e + 1) / 2.
    { numerator: (e + 1) / 2, denominator: (e - 1) / 2, toxic: false },
  ];
  const bucketShares = 2 ** 31 - 1;
  for (let step = 0; step < 50; step++) {
    const x = 2 ** 30 + step * 20_000_038 + 1;
    const trades = [x, x + 2 * e, x + 2 * e + 2].map((imbalance) => [bucketShares, (bucketShares + imbalance) / 2] as const);
    for (const { toxic, ...sigma } of sigmas) {
      const opts = options({ bucketShares, sigma });
      const seen = run(trades, opts);
      assert.equal(seen[2]!.toxic, toxic);
      assert.deepEqual(seen, model(trades, opts));
    }
  }
});

test('what of a trade is bought is rounded down where a double would be rounded up', () => {
  const [part, take, whole] = [2_454_267_026, 2_147_483_644, 2 ** 32 - 1];
  // 1 more would be a multiple of the whole.
  assert.equal((BigInt(part) * BigInt(take)) % BigInt(whole), BigInt(whole - 1));
  const opts = options({ bucketShares: take });
  assert.deepEqual(run([[whole, part]], opts), model([[whole, part]], opts));
  assert.equal(run([[whole, part]], opts)[0]!.buyShares, 1_227_133_510);
});

test('every symbol has buckets of its own, as far as there are windows', () => {
  const symbols = 3000;
  const opts = options({ bucketShares: 100, buckets: 7 });
  const buckets = new VolumeBuckets(opts, symbols);
  const locates = Array.from({ length: symbols }, (_, index) => (index * 21 + 65_535) & 0xffff);
  const seen = new Map<number, Seen[]>(locates.map((locate) => [locate, []]));
  const tradesOf = (locate: number) =>
    Array.from({ length: 12 }, (_, round) => {
      const shares = 50 + ((locate * 7 + round * 13) % 150);
      return [shares, (locate * 3 + round * 29) % shares] as const;
    });
  for (let round = 0; round < 12; round++) {
    for (const locate of locates) {
      assert.equal(buckets.open(locate), true);
      const [shares, bought] = tradesOf(locate)[round]!;
      buckets.add(locate, shares, bought, (bucket) => seen.get(locate)!.push({ ...bucket }));
    }
  }
  for (const locate of locates) assert.deepEqual(seen.get(locate), model(tradesOf(locate), opts), `locate ${locate}`);
  assert.equal(buckets.open(4), false);
  assert.equal(buckets.open(locates[0]!), true);
});

test('a process without memory for another window has none, and those that are there stay right', (t) => {
  const opts = options({ buckets: 10_000 });
  const buckets = new VolumeBuckets(opts, 2000);
  for (let locate = 0; locate < 1024; locate++) assert.equal(buckets.open(locate), true);
  const refused = t.mock.method(ORDINARY, 'grown', () => null);
  assert.equal(buckets.open(1024), false);
  assert.equal(buckets.open(1025), false);
  // Asking costs a collection each time.
  assert.equal(refused.mock.callCount(), 1);
  assert.equal(buckets.open(1023), true);
  const seen: Seen[] = [];
  buckets.add(1023, 250, 100, (bucket) => seen.push({ ...bucket }));
  assert.deepEqual(seen, model([[250, 100]], opts));
});
