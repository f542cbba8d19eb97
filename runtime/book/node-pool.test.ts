import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NodePool, SPARE_AT } from './node-pool.ts';
import { Added, BookStore, BUY } from './store.ts';

const LINE_WORDS = 16;

function add(store: BookStore, ref: number, price: number): number {
  assert.equal(store.add(1, BUY, ref, 0, 10, price), Added.done);
  return store.orders.find(ref, 0);
}

test('a level and one of its orders share a cache line, whichever order that is', () => {
  const store = new BookStore({ initialOrders: 2, mostOrders: 100 });
  const first = add(store, 1, 500);
  const level = store.levelAt(1, BUY, 0);
  assert.equal(level % LINE_WORDS, 0);
  assert.equal(first, level | SPARE_AT);
  const second = add(store, 2, 500);
  assert.notEqual(second, first);
  store.remove(first);
  assert.equal(add(store, 3, 500), first, 'the spare of a live level is for its next order');
  store.remove(second);
  store.remove(first);
  assert.equal(store.levelCount(1, BUY), 0);
  assert.equal(add(store, 4, 700), first, 'a level that ended is used again, spare and all');
});

test('nodes are used again: churn takes no more memory than its peak', () => {
  const store = new BookStore({ initialOrders: 2, mostOrders: 100 });
  const churn = (): void => {
    for (let ref = 0; ref < 60; ref++) add(store, ref, 500 + (ref % 7));
    for (let ref = 0; ref < 60; ref++) store.remove(store.orders.find((ref * 37) % 60, 0));
  };
  churn();
  const { bytes } = store;
  for (let round = 0; round < 50; round++) churn();
  assert.equal(store.bytes, bytes);
  assert.equal(store.orders.live, 0);
});

test('orders and levels are nodes apart, also those that were given back', () => {
  const nodes = new NodePool(1, 2 ** 20);
  const live = new Set<number>();
  const take = (node: number): number => {
    assert.ok(node > 0 && !live.has(node), `node ${node} is taken twice`);
    live.add(node);
    return node;
  };
  for (let round = 0; round < 4; round++) {
    const orders = Array.from({ length: 20 }, () => take(nodes.take()));
    const levels = Array.from({ length: 20 }, () => take(nodes.takeLevel()));
    for (const level of levels) take(level | SPARE_AT);
    for (const order of orders.slice(round)) {
      nodes.give(order);
      live.delete(order);
    }
    for (const level of levels.slice(round)) {
      nodes.giveLevel(level);
      live.delete(level);
      live.delete(level | SPARE_AT);
    }
  }
});

test('a pool has what its orders take at worst, and comes to an end', () => {
  const most = 100;
  const nodes = new NodePool(1, most);
  const levels = Array.from({ length: most }, () => nodes.takeLevel());
  assert.ok(levels.every((level) => level > 0));
  // Each was alone on its level; now all are on one, whose spare one of them has.
  for (const level of levels.slice(1)) nodes.giveLevel(level);
  for (let order = 1; order < most; order++) assert.ok(nodes.take() > 0, `${order} orders`);
  let more = 0;
  while (more < most && nodes.take() > 0) more += 1;
  assert.ok(more < most, 'it goes on for ever');
});
