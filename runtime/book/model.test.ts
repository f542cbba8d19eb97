/** The book against a naive model, over random operations of which many are hostile. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { noBookDamage } from './damage.ts';
import { BookStage } from './stage.ts';

const BUY = 0x42;
const SELL = 0x53;

interface ModelOrder {
  ref: bigint;
  locate: number;
  side: number;
  price: number;
  shares: number;
}

/** Insertion order of the map is time priority: a replaced order is a new entry. */
class ModelBook {
  readonly orders = new Map<bigint, ModelOrder>();
  readonly damage = noBookDamage();
  readonly mostOrders: number;

  constructor(mostOrders: number) {
    this.mostOrders = mostOrders;
  }

  add(locate: number, ref: bigint, side: number, shares: number, price: number): void {
    if (side !== BUY && side !== SELL) this.damage.invalidSides++;
    else if (shares === 0) this.damage.zeroShareOrders++;
    else if (this.orders.has(ref)) this.damage.duplicateReferences++;
    else if (this.orders.size === this.mostOrders) this.damage.orderPoolExhausted++;
    else this.orders.set(ref, { ref, locate, side, price, shares });
  }

  find(locate: number, ref: bigint): ModelOrder | undefined {
    const order = this.orders.get(ref);
    if (order === undefined) this.damage.unknownReferences++;
    else if (order.locate !== locate) this.damage.locateMismatches++;
    else return order;
    return undefined;
  }

  reduce(locate: number, ref: bigint, shares: number): void {
    const order = this.find(locate, ref);
    if (order === undefined) return;
    if (shares > order.shares) this.damage.overReductions++;
    if (shares >= order.shares) this.orders.delete(ref);
    else order.shares -= shares;
  }

  end(locate: number, ref: bigint): void {
    if (this.find(locate, ref) !== undefined) this.orders.delete(ref);
  }

  replace(locate: number, ref: bigint, newRef: bigint, shares: number, price: number): void {
    const order = this.find(locate, ref);
    if (order === undefined) return;
    this.orders.delete(ref);
    this.add(locate, newRef, order.side, shares, price);
  }

  levels(locate: number, side: number): { price4: number; shares: number; orders: number }[] {
    const byPrice = new Map<number, { price4: number; shares: number; orders: number }>();
    for (const order of this.orders.values()) {
      if (order.locate !== locate || order.side !== side) continue;
      const level = byPrice.get(order.price) ?? { price4: order.price, shares: 0, orders: 0 };
      level.shares += order.shares;
      level.orders += 1;
      byPrice.set(order.price, level);
    }
    return [...byPrice.values()].sort((a, b) => (side === BUY ? b.price4 - a.price4 : a.price4 - b.price4));
  }
}

/** Few references and prices, so that operations meet; some references beyond 2^32 and 2^53, some equal in one half. */
const REFS = [
  1n,
  2n,
  3n,
  4n,
  5n,
  8n,
  12n,
  16n,
  2n ** 32n,
  2n ** 32n + 1n,
  2n ** 53n + 1n,
  2n ** 53n + 2n,
  2n ** 64n - 1n,
  2n ** 63n,
];
const ref = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...REFS) },
  { weight: 3, arbitrary: fc.bigInt({ min: 0n, max: 200n }) },
);
const locate = fc.oneof({ weight: 6, arbitrary: fc.constant(7) }, { weight: 2, arbitrary: fc.constantFrom(0, 8, 65_535) });
const side = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(BUY, SELL) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0x20, 0x62, 0xff) },
);
const shares = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0xffffffff, 0x80000000) },
);
const price = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 100, max: 160 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff) },
);
const operation = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('add' as const), locate, ref, side, shares, price }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reduce' as const), locate, ref, shares, how: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('end' as const), locate, ref }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('replace' as const), locate, ref, newRef: ref, shares, price }) },
);

const low = (value: bigint) => Number(value & 0xffffffffn);
const high = (value: bigint) => Number(value >> 32n);

function apply(op: typeof operation extends fc.Arbitrary<infer T> ? T : never, book: BookStage, model: ModelBook): void {
  switch (op.kind) {
    case 'add':
      book.add(op.locate, low(op.ref), high(op.ref), op.side, op.shares, op.price);
      model.add(op.locate, op.ref, op.side, op.shares, op.price);
      return;
    case 'reduce':
      if (op.how === 0) book.cancel(op.locate, low(op.ref), high(op.ref), op.shares);
      else if (op.how === 1) book.execute(op.locate, low(op.ref), high(op.ref), op.shares);
      else book.executeWithPrice(op.locate, low(op.ref), high(op.ref), op.shares, 0x59, 1);
      model.reduce(op.locate, op.ref, op.shares);
      return;
    case 'end':
      book.end(op.locate, low(op.ref), high(op.ref));
      model.end(op.locate, op.ref);
      return;
    default:
      book.replace(op.locate, low(op.ref), high(op.ref), low(op.newRef), high(op.newRef), op.shares, op.price);
      model.replace(op.locate, op.ref, op.newRef, op.shares, op.price);
  }
}

function assertSame(book: BookStage, model: ModelBook): void {
  assert.deepEqual(book.damage, model.damage);
  assert.equal(book.store.orders.live, model.orders.size);
  const view = new DataView(new ArrayBuffer(64));
  for (const at of [0, 7, 8, 65_535]) {
    const bids = model.levels(at, BUY);
    const asks = model.levels(at, SELL);
    const { bids: ourBids, asks: ourAsks } = book.snapshot(at, 0);
    assert.deepEqual({ bids: ourBids, asks: ourAsks }, { bids, asks });
    // Only an event that means something for trading carries the touch.
    book.trade(0, 0);
    book.writeEvent(view, 0, at);
    assert.equal(view.getUint32(40, true), bids[0]?.price4 ?? 0);
    assert.equal(view.getUint32(48, true), Math.min(bids[0]?.shares ?? 0, 0xffffffff));
    assert.equal(view.getUint32(44, true), asks[0]?.price4 ?? 0);
    assert.equal(view.getUint32(52, true), Math.min(asks[0]?.shares ?? 0, 0xffffffff));
  }
  // Time priority: a fresh book given the model's live orders in their order has the same digest.
  const rebuilt = new BookStage({ initialOrders: 8, mostOrders: 10_000 });
  for (const order of model.orders.values()) {
    rebuilt.add(order.locate, low(order.ref), high(order.ref), order.side, order.shares, order.price);
  }
  assert.equal(book.digest(), rebuilt.digest());
}

test("random operations: levels, queues, touch and damage are the model's", () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 250 }), fc.constantFrom(6, 30, 1000), (operations, mostOrders) => {
      const book = new BookStage({ initialOrders: 2, mostOrders });
      const model = new ModelBook(mostOrders);
      for (const op of operations) apply(op, book, model);
      assertSame(book, model);
    }),
    { numRuns: 150 },
  );
});

test('many levels on both sides, added and ended in any order', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        Array.from({ length: 300 }, (_, index) => index + 1),
        { minLength: 200 },
      ),
      fc.boolean(),
      (order, worstFirst) => {
        const book = new BookStage({ initialOrders: 2, mostOrders: 1000 });
        const model = new ModelBook(1000);
        for (const value of order) {
          apply(
            {
              kind: 'add',
              locate: 7,
              ref: BigInt(value),
              side: value % 2 === 0 ? BUY : SELL,
              shares: value,
              price: 1000 + value,
            },
            book,
            model,
          );
        }
        assertSame(book, model);
        const ends = [...order].sort((a, b) => (worstFirst ? a - b : b - a)).slice(0, order.length - 7);
        for (const value of ends) apply({ kind: 'end', locate: 7, ref: BigInt(value) }, book, model);
        assertSame(book, model);
      },
    ),
    { numRuns: 25 },
  );
});
