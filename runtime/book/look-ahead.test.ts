import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Parser } from '../parse/parser.ts';
import * as messages from '../testing/messages.ts';
import { LadderPool, SLOT } from './ladder-pool.ts';
import { LookAhead, type Messages } from './look-ahead.ts';
import { NodePool, ORDER } from './node-pool.ts';
import { OrderMap } from './order-map.ts';
import { BookStage } from './stage.ts';

/** Messages with nothing before, between or behind them, so that whoever reads past one leaves the view at the last one. */
function together(list: readonly Uint8Array[]): Messages {
  const bytes = new Uint8Array(list.reduce((sum, { length }) => sum + length, 0));
  const offsets = new Uint32Array(list.length);
  list.forEach((message, index) => {
    if (index > 0) offsets[index] = offsets[index - 1]! + list[index - 1]!.length;
    bytes.set(message, offsets[index]);
  });
  return { view: new DataView(bytes.buffer), offsets, lengths: Uint32Array.from(list, ({ length }) => length) };
}

/** Applies the messages with or without looking ahead; what is left of it. */
function replayed({ view, offsets, lengths }: Messages, lookAhead: boolean) {
  const book = new BookStage({ initialOrders: 2, mostOrders: 40 });
  const parser = new Parser(book);
  let ahead = 0;
  for (let index = 0; index < offsets.length; index++) {
    if (lookAhead && index === ahead) ahead = book.store.ahead.fetch({ view, offsets, lengths }, index, offsets.length);
    parser.parse(view, offsets[index]!, lengths[index]!);
  }
  return { digest: book.digest(), damage: book.damage, bytes: book.store.bytes, live: book.store.orders.live };
}

const orderRef = fc.oneof(fc.bigInt({ min: 0n, max: 90n }), fc.constantFrom(2n ** 32n, 2n ** 53n + 1n, 2n ** 64n - 1n));
const price = fc.integer({ min: 1, max: 60 });
const shares = fc.integer({ min: 1, max: 9 });
const message = fc.oneof(
  { weight: 5, arbitrary: fc.record({ orderRef, shares, price, side: fc.constantFrom('B', 'S') }).map(messages.addOrder) },
  { weight: 2, arbitrary: fc.record({ orderRef }).map(messages.deleted) },
  { weight: 1, arbitrary: fc.record({ orderRef, newOrderRef: orderRef, shares, price }).map(messages.replaced) },
  { weight: 1, arbitrary: fc.record({ orderRef, shares }).map(messages.executed) },
  { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 40 }) },
);

// Several blocks: what the first ones leave live is what the others look at.
test('looking ahead changes nothing, whatever the messages are', () => {
  fc.assert(
    fc.property(fc.array(message, { minLength: 48, maxLength: 120 }), (list) => {
      const all = together(list);
      assert.deepEqual(replayed(all, true), replayed(all, false));
    }),
  );
});

/** A typed array that tells which of its words are read. */
function watched(words: Int32Array, read: Set<number>): Int32Array {
  return new Proxy(words, {
    get(target, word) {
      if (typeof word === 'string' && /^\d+$/.test(word)) read.add(Number(word));
      return Reflect.get(target, word);
    },
  });
}

test('what a message will touch is looked at: its bucket, its order, its level, its neighbours, and the touch of its side', () => {
  const nodes = new NodePool(64, 64);
  const orders = new OrderMap(nodes, 64);
  const ladders = new LadderPool(2 * 65_536, 64);
  const [level, older, order, newer] = [nodes.takeLevel(), nodes.take(), nodes.take(), nodes.take()];
  const [low, high] = [7, 9];
  const ladder = (5 << 1) | 1;
  orders.insertIn(orders.bucketOf(low, high), low, high, order);
  for (const [word, value] of [
    [ORDER.level, level],
    [ORDER.next, newer],
    [ORDER.prev, older],
    [ORDER.ladder, ladder],
  ] as const)
    nodes.words[order | word] = value;
  ladders.insertAfter(ladder, -1, 100, level);
  const touch = ladders.slots[(ladder << 2) | SLOT.block]!;
  const many = (6 << 1) | 1;
  for (let index = 0; index < 20; index++) ladders.insertAfter(many, index - 1, index, level);
  const deep = ladders.slots[(many << 2) | SLOT.block]!;
  const read = new Set<number>();
  const pairs = new Set<number>();
  nodes.words = watched(nodes.words, read);
  ladders.words = watched(ladders.words, pairs);
  const reference = (BigInt(high) << 32n) | BigInt(low);
  const all = together([messages.deleted({ orderRef: reference, stockLocate: 5 })]);
  assert.equal(new LookAhead(nodes, orders, ladders).fetch(all, 0, 1), 1);
  for (const [name, node] of Object.entries({ order, level, older, newer }))
    assert.ok(
      [...read].some((word) => word >> 3 === node >> 3),
      `the ${name} is not loaded`,
    );
  assert.deepEqual([...pairs], [touch]);

  // Of many levels also the worst one that a search looks at first, which may be a line away.
  pairs.clear();
  const elsewhere = together([messages.deleted({ orderRef: reference, stockLocate: 6 })]);
  new LookAhead(nodes, orders, ladders).fetch(elsewhere, 0, 1);
  assert.deepEqual([...pairs], [deep + 12 * 2, deep + 19 * 2]);

  // Of a new order the side says whose touch, whatever else is in its bucket.
  pairs.clear();
  read.clear();
  for (const side of ['S', 'B'] as const) {
    const adds = together([messages.addOrder({ orderRef: reference, stockLocate: 5, side })]);
    new LookAhead(nodes, orders, ladders).fetch(adds, 0, 1);
    // An empty ladder's first pair is looked at, too, and the one before it.
    assert.deepEqual(
      [...pairs].filter((word) => word >= touch),
      side === 'S' ? [touch] : [],
    );
    assert.ok(pairs.size > 0, 'no touch is loaded');
    pairs.clear();
  }
  // Beside the order in its bucket nothing but the node that is none.
  assert.deepEqual(
    [...read].filter((word) => word >> 3 !== 0).map((word) => word >> 3),
    [order >> 3],
  );
});

test('a block is looked at after the other, each to its end', () => {
  const book = new BookStage({ initialOrders: 2, mostOrders: 40 });
  const all = together(Array.from({ length: 80 }, (_, index) => messages.addOrder({ orderRef: index })));
  const ends: number[] = [];
  for (let from = 0; from < 80; from = ends.at(-1)!) ends.push(book.store.ahead.fetch(all, from, 80));
  assert.deepEqual(ends, [32, 64, 80]);
  assert.equal(book.store.ahead.fetch(all, 0, 3), 3);
});

test('of a few live orders nothing is looked at before its turn', () => {
  const all = together(Array.from({ length: 40 }, (_, index) => messages.addOrder({ orderRef: index })));
  for (const [lookAheadFrom, looked] of [
    [4, 32],
    [5, 40],
    [undefined, 40],
  ]) {
    const book = new BookStage({ initialOrders: 2, mostOrders: 40, lookAheadFrom });
    for (let ref = 1; ref <= 4; ref++) book.add(1, ref, 0, 0x42, 1, 1);
    assert.equal(book.lookAhead(all, 0, 40), looked);
  }
});
