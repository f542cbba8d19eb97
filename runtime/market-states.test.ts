/** Books as the exchange may have them, in both lanes: locked, crossed, with stub quotes, with trades broken afterwards. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FLOW_DEFAULTS, type FlowOptions, type LaneName, noDamage } from './flow.ts';
import { openFlow } from './lanes.ts';
import { loadNative } from './native.ts';
import * as messages from './testing/messages.ts';

const LANES: readonly LaneName[] = ['ts', 'native'];
const native = loadNative();
const skipOf = (lane: LaneName) => (lane === 'native' && !native.loaded ? `the addon is not loaded: ${native.reason}` : false);
const OPTIONS: FlowOptions = { ...FLOW_DEFAULTS, arenaBytes: 64 * 2 ** 20, probes: false };

/** The book of the messages' stock, `price4 x shares`, best first, and what was counted. */
function bookOf(lane: LaneName, day: readonly Uint8Array[]) {
  return messages.withFile(messages.binaryFile(day), async (path) => {
    const flow = openFlow(lane, { path }, OPTIONS);
    try {
      const { damage, signals, digest } = await flow.run();
      const { bids, asks } = flow.book(7, 0);
      const text = (levels: typeof bids) => levels.map(({ price4, shares }) => `${price4}x${shares}`).join(' ');
      return { bids: text(bids), asks: text(asks), damage, signals, digest };
    } finally {
      flow.close();
    }
  });
}

const bid = (orderRef: number, shares: number, price: number) => messages.addOrder({ orderRef, side: 'B', shares, price });
const ask = (orderRef: number, shares: number, price: number) => messages.addOrder({ orderRef, side: 'S', shares, price });

for (const lane of LANES) {
  test(`${lane}: locked and crossed outside continuous trading, until the cross executes both sides`, {
    skip: skipOf(lane),
  }, async () => {
    const locked = [messages.tradingAction('H'), bid(1, 100, 1000), ask(2, 200, 1000)];
    const { bids, asks, damage } = await bookOf(lane, locked);
    assert.deepEqual([bids, asks, damage], ['1000x100', '1000x200', noDamage()]);
    const crossed = [...locked, bid(3, 300, 1020), messages.crossTrade({ shares: 200, price: 1010 })];
    const before = await bookOf(lane, crossed);
    assert.deepEqual([before.bids, before.asks, before.signals.crosses], ['1020x300 1000x100', '1000x200', 1]);
    const executed = (orderRef: number) => messages.executedWithPrice({ orderRef, shares: 200, printable: 'N', price: 1010 });
    const after = await bookOf(lane, [...crossed, executed(3), executed(2), messages.tradingAction('T')]);
    assert.deepEqual([after.bids, after.asks, after.damage], ['1020x100 1000x100', '', noDamage()]);
    assert.deepEqual([after.signals.nonPrintable, after.signals.trades], [2, 0]);
  });

  test(`${lane}: a replaced order stays on its side, wherever its new price is`, { skip: skipOf(lane) }, async () => {
    const { bids, asks, damage } = await bookOf(lane, [
      bid(1, 100, 1000),
      ask(2, 200, 1010),
      messages.replaced({ orderRef: 2, newOrderRef: 3, shares: 250, price: 990 }),
      messages.replaced({ orderRef: 1, newOrderRef: 4, shares: 150, price: 1020 }),
    ]);
    assert.deepEqual([bids, asks, damage], ['1020x150', '990x250', noDamage()]);
  });

  test(`${lane}: stub quotes at both ends of the scale, and every other price of 32 bits`, { skip: skipOf(lane) }, async () => {
    const stubs = [bid(1, 100, 1), ask(2, 100, 1_999_999_900)];
    const quoted = await bookOf(lane, [...stubs, bid(3, 200, 1_000_000), ask(4, 200, 1_000_100)]);
    assert.deepEqual([quoted.bids, quoted.asks], ['1000000x200 1x100', '1000100x200 1999999900x100']);
    const prices = [0, 0x7fff_fffe, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];
    const odd = prices.flatMap((price, index) => [bid(10 + index, 10, price), ask(20 + index, 20, price)]);
    const { bids, asks, damage } = await bookOf(lane, [...stubs, ...odd]);
    assert.equal(bids, '4294967295x10 2147483648x10 2147483647x10 2147483646x10 1x100 0x10');
    assert.equal(asks, '0x20 1999999900x100 2147483646x20 2147483647x20 2147483648x20 4294967295x20');
    assert.deepEqual(damage, noDamage());
  });

  test(`${lane}: a broken trade corrects the tape, and no book`, { skip: skipOf(lane) }, async () => {
    const day = [bid(1, 100, 1000), ask(2, 100, 1010), messages.executed({ orderRef: 1, shares: 40 })];
    const before = await bookOf(lane, day);
    const after = await bookOf(lane, [...day, messages.brokenTrade()]);
    assert.deepEqual([after.bids, after.asks, after.damage], ['1000x60', '1010x100', noDamage()]);
    assert.equal(after.digest, before.digest);
    assert.deepEqual(after.signals, { ...before.signals, brokenTrades: 1 });
  });
}
