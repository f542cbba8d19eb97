/** A process that gets no more memory: the books of the TypeScript lane are full then, which is counted, and stay right. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { noDamage } from '../flow.ts';
import { BookStage } from './stage.ts';
import { BUY } from './store.ts';

const CAPACITY = { initialOrders: 64, mostOrders: 1 << 20 };
const BUY_CODE = 0x42;

interface Limit {
  /** Buffers that were wanted and not to be had. */
  refused: number;
  lift(): void;
}

/** From here on no buffer of more than so many bytes is to be had, until the limit is lifted. */
function limitMemory(t: TestContext, bytes: number): Limit {
  const Real = globalThis.ArrayBuffer;
  class Limited extends Real {
    constructor(length: number) {
      if (length > bytes) {
        limit.refused += 1;
        throw new RangeError('Array buffer allocation failed');
      }
      super(length);
    }
  }
  globalThis.ArrayBuffer = Limited as ArrayBufferConstructor;
  const limit: Limit = {
    refused: 0,
    lift: () => {
      globalThis.ArrayBuffer = Real;
    },
  };
  t.after(limit.lift);
  return limit;
}

/** Orders 1 to `orders`, each on the price that `priceOf` gives it; how many were taken. */
function fill(book: BookStage, orders: number, priceOf: (ref: number) => number): number {
  for (let ref = 1; ref <= orders; ref++) book.add(1 + (ref & 1), ref, 0, BUY_CODE, 10, priceOf(ref));
  return book.store.orders.live;
}

/** What is there is what a book with memory enough makes of as many orders, of which the first came last, and it ends as it came. */
function endsWell(book: BookStage, orders: number, priceOf: (ref: number) => number): void {
  const same = new BookStage(CAPACITY);
  const live = Array.from({ length: orders }, (_, index) => 1 + ((index + 1) % orders)).filter(
    (ref) => book.store.orders.find(ref, 0) !== 0,
  );
  for (const ref of live) same.add(1 + (ref & 1), ref, 0, BUY_CODE, 10, priceOf(ref));
  assert.equal(book.digest(), same.digest());
  for (const ref of live) book.end(1 + (ref & 1), ref, 0);
  assert.equal(book.store.orders.live, 0);
  assert.deepEqual([book.store.levelCount(1, BUY), book.store.levelCount(2, BUY)], [0, 0]);
}

const ORDERS = 5000;

test('no memory for more orders: they are refused and counted, and room that comes free is used', (t) => {
  const book = new BookStage(CAPACITY);
  const priceOf = () => 1000;
  // Of lines of 64 bytes 500 fit; with the 33 of the start that doubles to 264, of two orders each.
  const limit = limitMemory(t, 32_000);
  const live = fill(book, ORDERS, priceOf);
  // The levels of two symbols took two halves, and none has the first line.
  assert.equal(live, 33 * 8 * 2 - 2 - 2);
  assert.deepEqual(book.damage, { ...book.damage, orderPoolExhausted: ORDERS - live, levelPoolExhausted: 0 });
  book.end(2, 1, 0);
  book.add(2, 1, 0, BUY_CODE, 10, 1000);
  assert.equal(book.store.orders.live, live);
  assert.equal(book.damage.orderPoolExhausted, ORDERS - live);
  // Asking costs a collection each time.
  assert.equal(limit.refused, 1);
  limit.lift();
  endsWell(book, ORDERS, priceOf);
  assert.deepEqual({ ...noDamage(), ...book.damage }, { ...noDamage(), orderPoolExhausted: ORDERS - live });
});

test('no memory for larger ladders: orders on prices of their own are refused, others are not', (t) => {
  const book = new BookStage(CAPACITY);
  // The first 1000 come to the same 100 prices, and make the nodes grow.
  const priceOf = (ref: number) => (ref <= 3000 ? ref % 100 : ref);
  assert.equal(fill(book, 3000, priceOf), 3000);
  const limit = limitMemory(t, 3000);
  for (let ref = 3001; ref <= ORDERS; ref++) book.add(1 + (ref & 1), ref, 0, BUY_CODE, 10, priceOf(ref));
  assert.ok(book.damage.levelPoolExhausted > 0);
  assert.equal(book.store.orders.live + book.damage.levelPoolExhausted + book.damage.orderPoolExhausted, ORDERS);
  const before = book.store.orders.live;
  book.end(2, 1, 0);
  book.add(2, 1, 0, BUY_CODE, 10, priceOf(1));
  assert.equal(book.store.orders.live, before);
  // Of larger blocks; a smaller one that doesn't fit either asks no more.
  assert.equal(limit.refused, 1);
  limit.lift();
  endsWell(book, ORDERS, priceOf);
});
