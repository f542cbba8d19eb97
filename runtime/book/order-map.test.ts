import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NodePool } from './node-pool.ts';
import { OrderMap } from './order-map.ts';

const low = (ref: bigint) => Number(BigInt.asUintN(32, ref));
const high = (ref: bigint) => Number(ref >> 32n);

/** References that a map of `initial` orders keeps in one bucket, and that differ in either half. */
function colliding(count: number, initial: number): bigint[] {
  const map = new OrderMap(new NodePool(1), initial);
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
  const nodes = new NodePool(initial);
  const map = new OrderMap(nodes, initial);
  const model = new Map<bigint, number>();
  for (const ref of toggled) {
    const order = map.find(low(ref), high(ref));
    assert.equal(order, model.get(ref) ?? 0);
    if (order === 0) {
      const fresh = nodes.take();
      map.insertIn(map.bucketOf(low(ref), high(ref)), low(ref), high(ref), fresh);
      model.set(ref, fresh);
    } else {
      map.remove(order);
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
  const map = new OrderMap(new NodePool(1), 1 << 16);
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
