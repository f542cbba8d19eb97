import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BookFlag, bookEvent, EventKind } from '../../generated/lumina-1.0/ts/index.ts';
import { BookStage } from './stage.ts';

const BUY = 0x42;
const SELL = 0x53;
const SPACE = 0x20;
const LOCATE = 9;

function newBook(mostOrders = 1000): BookStage {
  return new BookStage({ initialOrders: 4, mostOrders });
}

/** The event that the book writes next, as plain values. */
function eventOf(book: BookStage, locate = LOCATE) {
  const view = new DataView(new ArrayBuffer(64));
  book.writeEvent(view, 0, locate);
  return {
    kind: bookEvent.kind(view, 0),
    aggressor: bookEvent.aggressor(view, 0),
    shares: bookEvent.tradeShares(view, 0),
    price: bookEvent.tradePrice(view, 0),
    bid: [bookEvent.bidPrice(view, 0), bookEvent.bidShares(view, 0)],
    ask: [bookEvent.askPrice(view, 0), bookEvent.askShares(view, 0)],
    state: String.fromCharCode(bookEvent.tradingState(view, 0)),
    flags: bookEvent.flags(view, 0),
  };
}

/** The best levels: an event tells them only if it is one that the signal stage looks at, such as a match with a hidden order. */
function touchOf(book: BookStage, locate = LOCATE) {
  book.trade(1, 1);
  const { bid, ask } = eventOf(book, locate);
  return { bid, ask };
}

const NO_TRADE = { kind: EventKind.none, aggressor: SPACE, shares: 0, price: 0, bid: [0, 0], ask: [0, 0] };

test('an execution is a trade against the resting side at the resting price, clamped to what is left', () => {
  const book = newBook();
  book.add(LOCATE, 1, 0, BUY, 100, 500);
  assert.equal(book.matters, false);
  assert.deepEqual(eventOf(book), { ...NO_TRADE, state: ' ', flags: 0 }, 'no trade, no touch');
  assert.deepEqual(touchOf(book), { bid: [500, 100], ask: [0, 0] });
  book.execute(LOCATE, 1, 0, 30);
  assert.equal(book.matters, true);
  assert.deepEqual(eventOf(book), {
    kind: EventKind.trade,
    aggressor: SELL,
    shares: 30,
    price: 500,
    bid: [500, 70],
    ask: [0, 0],
    state: ' ',
    flags: 0,
  });
  book.execute(LOCATE, 1, 0, 80);
  const last = eventOf(book);
  assert.deepEqual(last, {
    kind: EventKind.trade,
    aggressor: SELL,
    shares: 70,
    price: 500,
    bid: [0, 0],
    ask: [0, 0],
    state: ' ',
    flags: BookFlag.suspect,
  });
  assert.equal(book.damage.overReductions, 1);
  assert.equal(book.store.orders.live, 0);
  assert.equal(book.matters, false);
  assert.deepEqual(eventOf(book), { ...NO_TRADE, state: ' ', flags: BookFlag.suspect }, 'the trade is told once');
});

test('an execution with price: Y is a trade at its price, anything else is not printable', () => {
  const book = newBook();
  book.add(LOCATE, 1, 0, SELL, 100, 500);
  book.executeWithPrice(LOCATE, 1, 0, 10, 0x59, 480);
  let { kind, aggressor, shares, price } = eventOf(book);
  assert.deepEqual([kind, aggressor, shares, price], [EventKind.trade, BUY, 10, 480]);
  for (const printable of [0x4e, 0x20, 0]) {
    book.executeWithPrice(LOCATE, 1, 0, 10, printable, 480);
    ({ kind, aggressor, shares, price } = eventOf(book));
    assert.deepEqual([kind, aggressor, shares, price], [EventKind.nonPrintable, BUY, 10, 480]);
  }
  assert.deepEqual(touchOf(book).ask, [500, 60]);
});

test('unknown references and wrong locates: counted, skipped, suspect', () => {
  const book = newBook();
  book.add(LOCATE, 1, 0, BUY, 100, 500);
  for (const [low, high] of [
    [2, 0],
    [1, 1],
  ] as const) {
    book.execute(LOCATE, low, high, 5);
    const event = eventOf(book);
    assert.deepEqual([event.kind, event.shares, event.price, event.flags], [EventKind.unresolved, 5, 0, BookFlag.suspect]);
  }
  book.executeWithPrice(LOCATE, 2, 0, 6, 0x4e, 1);
  assert.equal(eventOf(book).kind, EventKind.unresolved);
  book.cancel(LOCATE, 2, 0, 5);
  book.end(LOCATE, 2, 0);
  book.replace(LOCATE, 2, 0, 3, 0, 5, 5);
  assert.equal(book.damage.unknownReferences, 6);

  book.add(20, 4, 0, BUY, 100, 500);
  assert.equal(eventOf(book, 20).flags, 0);
  for (const apply of [
    () => book.execute(21, 4, 0, 5),
    () => book.cancel(21, 4, 0, 5),
    () => book.end(21, 4, 0),
    () => book.replace(21, 4, 0, 5, 0, 5, 5),
  ])
    apply();
  assert.equal(book.damage.locateMismatches, 4);
  assert.equal(eventOf(book, 20).flags, BookFlag.suspect);
  assert.equal(eventOf(book, 21).flags, BookFlag.suspect);
  assert.deepEqual(touchOf(book, 20).bid, [500, 100]);
});

test('sides, zero shares, duplicates', () => {
  const book = newBook();
  book.add(LOCATE, 1, 0, 0x62, 100, 500);
  assert.equal(book.damage.invalidSides, 1);
  assert.equal(eventOf(book).flags, BookFlag.suspect);
  assert.equal(eventOf(book, 29).flags, 0);
  book.add(29, 1, 0, BUY, 0, 500);
  assert.equal(book.damage.zeroShareOrders, 1);
  assert.equal(eventOf(book, 29).flags, BookFlag.suspect);
  book.add(30, 1, 0, BUY, 10, 500);
  book.add(31, 1, 0, SELL, 10, 400);
  assert.equal(book.damage.duplicateReferences, 1);
  assert.deepEqual([eventOf(book, 30).flags, eventOf(book, 31).flags], [0, BookFlag.suspect]);
});

test('a replace ends the original first, whatever becomes of the new order', () => {
  const book = newBook();
  book.add(LOCATE, 1, 0, SELL, 10, 500);
  book.replace(LOCATE, 1, 0, 1, 0, 20, 510);
  assert.deepEqual(book.snapshot(LOCATE, 0).asks, [{ price4: 510, shares: 20, orders: 1 }], 'its own reference is free again');
  book.add(LOCATE, 2, 0, SELL, 5, 520);
  book.replace(LOCATE, 1, 0, 2, 0, 20, 510);
  assert.equal(book.damage.duplicateReferences, 1);
  assert.deepEqual(book.snapshot(LOCATE, 0).asks, [{ price4: 520, shares: 5, orders: 1 }]);
  book.replace(LOCATE, 2, 0, 3, 0, 0, 510);
  assert.equal(book.damage.zeroShareOrders, 1);
  assert.equal(book.store.orders.live, 0);
});

test('a full pool is counted, and room is used again', () => {
  const book = newBook(5);
  for (let ref = 1; ref <= 7; ref++) book.add(LOCATE, ref, 0, BUY, 10, 500 + ref);
  assert.equal(book.damage.orderPoolExhausted, 2);
  assert.equal(book.store.orders.live, 5);
  assert.equal(eventOf(book).flags, BookFlag.suspect);
  book.replace(LOCATE, 1, 0, 9, 0, 10, 900);
  assert.equal(book.damage.orderPoolExhausted, 2);
  assert.deepEqual(touchOf(book).bid, [900, 10]);
});

test('shares of a level pass 2^32; the event saturates', () => {
  const book = newBook();
  for (let ref = 1; ref <= 3; ref++) book.add(LOCATE, ref, 0, SELL, 4_000_000_000, 500);
  assert.deepEqual(book.snapshot(LOCATE, 1).asks, [{ price4: 500, shares: 12_000_000_000, orders: 3 }]);
  assert.deepEqual(touchOf(book).ask, [500, 0xffffffff]);
  book.end(LOCATE, 1, 0);
  book.end(LOCATE, 2, 0);
  assert.deepEqual(touchOf(book).ask, [500, 4_000_000_000]);
});

test('trading state and operational halt', () => {
  const book = newBook();
  book.setTradingState(LOCATE, 0x54);
  assert.equal(eventOf(book).state, 'T');
  book.setOperationalHalt(LOCATE, 0x42, 0x48);
  assert.equal(eventOf(book).flags, 0, "another market's halt is not ours");
  book.setOperationalHalt(LOCATE, 0x51, 0x48);
  assert.equal(eventOf(book).flags, BookFlag.operationallyHalted);
  book.setOperationalHalt(LOCATE, 0x51, 0x54);
  assert.equal(eventOf(book).flags, 0);
});

test('symbols: the first name stays until the directory rules', () => {
  const named: string[] = [];
  const book = new BookStage({ initialOrders: 4, mostOrders: 4 }, (locate, symbol) => named.push(`${locate} ${symbol}`));
  const name = (text: string, directory: boolean) => {
    book.touch(LOCATE);
    book.nameSymbol(LOCATE, new DataView(new TextEncoder().encode(text.padEnd(8)).buffer), 0, directory);
  };
  name('ONE', false);
  name('TWO', false);
  assert.deepEqual(book.symbols(), [{ stockLocate: LOCATE, symbol: 'ONE' }]);
  name('THREE', true);
  name('FOUR', false);
  book.touch(0);
  book.touch(65_535);
  assert.deepEqual(book.symbols(), [
    { stockLocate: LOCATE, symbol: 'THREE' },
    { stockLocate: 65_535, symbol: '' },
  ]);
  assert.equal(book.symbolCount, 2);
  assert.deepEqual([book.touch(LOCATE), book.touch(65_535), book.touch(77)], [false, true, true]);
  assert.deepEqual(named, [`${LOCATE} ONE`, `${LOCATE} THREE`]);
});
