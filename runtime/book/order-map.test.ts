import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NodePool, ORDER } from './node-pool.ts';
import { type HashSeed, OrderMap } from './order-map.ts';

const low = (ref: bigint) => Number(BigInt.asUintN(32, ref));
const high = (ref: bigint) => Number(ref >> 32n);

const SEED: HashSeed = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];

/** References that a map of `initial` orders and of SEED keeps in one bucket, and that differ in either half. */
function colliding(count: number, initial: number): bigint[] {
  const map = new OrderMap(new NodePool(1, 2 ** 20), initial, undefined, SEED);
  const found: bigint[] = [];
  const bucket = map.bucketOf(0, 0);
  for (let number = 0n; found.length < count; number++) {
    const ref = number % 2n === 0n ? number : number << 31n;
    if (map.bucketOf(low(ref), high(ref)) === bucket) found.push(ref);
  }
  return found;
}

/** Puts references in and takes them out again as told, beside a Map. */
function check(toggled: readonly bigint[], initial: number): void {
  const nodes = new NodePool(initial, 2 ** 20);
  const map = new OrderMap(nodes, initial, undefined, SEED);
  const model = new Map<bigint, number>();
  for (const ref of toggled) {
    const order = map.find(low(ref), high(ref));
    assert.equal(order, model.get(ref) ?? 0);
    if (order === 0) {
      const fresh = nodes.take();
      map.insertIn(map.bucketOf(low(ref), high(ref)), low(ref), high(ref), fresh);
      model.set(ref, fresh);
    } else {
      map.removeIn(map.bucketOf(low(ref), high(ref)), order);
      nodes.give(order);
      model.delete(ref);
    }
    assert.equal(map.live, model.size);
  }
  for (const [ref, order] of model) assert.equal(map.find(low(ref), high(ref)), order);
}

test('orders in one bucket are told apart, and leave it in any order', () => {
  const refs = colliding(12, 32);
  fc.assert(fc.property(fc.array(fc.constantFrom(...refs), { maxLength: 200 }), (toggled) => check(toggled, 32)));
});

test('any reference is found while the map grows', () => {
  const ref = fc.oneof(fc.bigInt({ min: 0n, max: 400n }), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }));
  fc.assert(fc.property(fc.array(ref, { minLength: 100, maxLength: 400 }), (toggled) => check(toggled, 2)));
});

test('references that follow each other share a cache line of buckets, each in one of its own', () => {
  const map = new OrderMap(new NodePool(1, 2 ** 20), 1 << 16);
  for (const [first, step] of [
    [0x1234_5640, 4],
    [0x1234_5641, 4],
    [0xfedc_ba80, 4],
  ] as const) {
    const buckets = Array.from({ length: 16 }, (_, index) => map.bucketOf(first + index * step, 0));
    assert.equal(new Set(buckets).size, 16);
    assert.equal(new Set(buckets.map((bucket) => bucket >> 4)).size, 1);
  }
});

/** Orders looked at when each reference is found once, all of them live. */
function probesOf(refs: readonly bigint[], seed?: HashSeed): number {
  const nodes = new NodePool(refs.length, 2 ** 20);
  const map = new OrderMap(nodes, 2, undefined, seed);
  for (const ref of refs) map.insertIn(map.bucketOf(low(ref), high(ref)), low(ref), high(ref), nodes.take());
  let probes = 0;
  for (const ref of refs) {
    const found = map.find(low(ref), high(ref));
    let order = map.latestIn(map.bucketOf(low(ref), high(ref)));
    for (probes += 1; order !== found; probes += 1) order = nodes.words[order | ORDER.chain]!;
  }
  return probes;
}

const HOSTILE = 2048;
/** Hostile references: of one bucket under multipliers that everybody knows, at every size of the map. */
const HOSTILE_SETS = {
  /** Under the hash that this one took the place of: ((low & ~0x3c) ^ high * 0x85ebca6b) * 0x9e3779b1. */
  unseeded: () => {
    const refs: bigint[] = [];
    for (let top = 1; refs.length < HOSTILE; top++) {
      const mixed = Math.imul(top, 0x85ebca6b);
      if ((mixed & 0x3c) === 0) refs.push((BigInt(top) << 32n) | BigInt(mixed >>> 0));
    }
    return refs;
  },
  /** Under multipliers of 1: the quarters have the same sum. */
  sums: () => Array.from({ length: HOSTILE }, (_, k) => (BigInt(k) << 16n) | (BigInt(HOSTILE - k) << 32n)),
  /** That differ in the top bits of each quarter only, which no multiplication brings down. */
  tops: () =>
    Array.from({ length: HOSTILE }, (_, k) =>
      [12n, 28n, 44n, 60n].reduce((ref, at, quarter) => ref | (BigInt((k >> (quarter * 4)) & 15) << at), 0n),
    ),
};

test('references made to meet are apart under multipliers that their maker did not see', () => {
  const known: HashSeed = [1, 1, 1, 1];
  assert.equal(probesOf(HOSTILE_SETS.sums(), known), (HOSTILE * (HOSTILE + 1)) / 2, 'the worst there is');
  const unseen = Array.from({ length: 16 }, (_, k) => SEED.map((word) => Math.imul(word, 2 * k + 1))) as unknown as HashSeed[];
  for (const [name, refs] of Object.entries(HOSTILE_SETS)) {
    for (const seed of unseen) {
      const probes = probesOf(refs(), seed);
      assert.ok(probes < HOSTILE * 4, `${name}: ${probes} probes of ${HOSTILE} references, seed ${seed}`);
    }
  }
});

test('no two maps have the same multipliers unless they are given', () => {
  const buckets = (map: OrderMap) => Array.from({ length: 64 }, (_, k) => map.bucketOf(k << 6, k));
  const fresh = () => new OrderMap(new NodePool(1, 2 ** 20), 1 << 16);
  assert.notDeepEqual(buckets(fresh()), buckets(fresh()));
});
