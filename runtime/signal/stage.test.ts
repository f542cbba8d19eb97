import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookEvent, EventKind } from '../../generated/lumina-1.0/ts/index.ts';
import type { VpinOptions } from '../flow.ts';
import { type SignalOptions, SignalStage } from './stage.ts';
import { Decision, takeHedge } from './strategy.ts';

const VPIN: VpinOptions = {
  bucketShares: 100,
  buckets: 2,
  sigma: { numerator: 3, denominator: 1 },
  classify: 'trade',
  barNs: 1_000,
};
const LIMITS = { takeShares: 30, cooldownBuckets: 2, maxOrderShares: 50 };
const TOUCH = { bidPrice: 990, bidShares: 200, askPrice: 1010, askShares: 300 };

const view = new DataView(new ArrayBuffer(64));
type Event = Partial<Parameters<typeof bookEvent.encode>[2]>;

function write(event: Event): void {
  bookEvent.encode(view, 0, {
    sequence: 1,
    timestamp: 5,
    t0: 0,
    parse: 0,
    book: 0,
    tradeShares: 0,
    tradePrice: 0,
    ...TOUCH,
    stockLocate: 9,
    messageType: 'E',
    kind: EventKind.trade,
    aggressor: ' ',
    tradingState: 'T',
    flags: 0,
    ...event,
  });
}

function newStage(change: { vpin?: Partial<VpinOptions>; symbols?: string[] } = {}) {
  const completed: string[] = [];
  const options: SignalOptions = { vpin: { ...VPIN, ...change.vpin }, limits: LIMITS, symbols: change.symbols ?? [] };
  const stage = new SignalStage(options, (locate, sequence, time, bucket) => {
    completed.push(
      `${locate} ${sequence} ${time} #${bucket.number} ${bucket.buyShares}/${bucket.sellShares}${bucket.toxic ? ' toxic' : ''}`,
    );
  });
  const send = (event: Event) => {
    write(event);
    const order = stage.onEvent(view, 0);
    return order === null ? null : { ...order };
  };
  return { stage, send, completed };
}

/** Two balanced buckets, so that the next one-sided bucket is toxic. */
function fillWindow(send: (event: Event) => unknown): void {
  for (const aggressor of ['B', 'S', 'B', 'S']) send({ aggressor, tradeShares: 50 });
}

test('the quote rule tells the aggressor of a hidden match', () => {
  const { stage, send } = newStage({ vpin: { bucketShares: 1 } });
  const sides: [Event, string][] = [
    [{ tradePrice: 1010 }, '1/0'],
    [{ tradePrice: 1011 }, '1/0'],
    [{ tradePrice: 990 }, '0/1'],
    [{ tradePrice: 989 }, '0/1'],
    [{ tradePrice: 995, askShares: 0, askPrice: 0 }, ''],
    [{ tradePrice: 995, bidShares: 0, bidPrice: 0 }, ''],
    [{ tradePrice: 1000 }, ''],
    // A locked book: the offer is asked first.
    [{ tradePrice: 1000, bidPrice: 1000, askPrice: 1000 }, '1/0'],
  ];
  for (const [event, expected] of sides) {
    const { completed, send: sendNew } = newStage({ vpin: { bucketShares: 1 } });
    sendNew({ tradeShares: 1, ...event });
    assert.equal(completed[0]?.split(' ')[4] ?? '', expected, JSON.stringify(event));
    send({ tradeShares: 1, ...event });
  }
  assert.equal(stage.counts.trades, 8);
  assert.equal(stage.counts.tradedShares, 8);
  assert.equal(stage.counts.unknownShares, 3);
});

test('every kind is counted under its name', () => {
  const { stage, send } = newStage();
  send({ kind: EventKind.none, tradeShares: 99 });
  send({ kind: EventKind.unresolved, tradeShares: 7 });
  send({ kind: EventKind.nonPrintable, tradeShares: 7, aggressor: 'B' });
  send({ kind: EventKind.cross });
  send({ kind: EventKind.broken });
  assert.deepEqual(stage.counts, {
    trades: 0,
    tradedShares: 0,
    unknownShares: 0,
    unresolvedShares: 7,
    nonPrintable: 1,
    crosses: 1,
    brokenTrades: 1,
    buckets: 0,
    toxicBuckets: 0,
  });
});

test('a toxic bucket takes the opposite touch; the record names the trade that filled it', () => {
  const { send, completed } = newStage();
  fillWindow(send);
  const order = send({ sequence: 77, timestamp: 123, aggressor: 'B', tradeShares: 100 });
  assert.deepEqual(order, {
    userRefNum: 1,
    stockLocate: 9,
    side: 0x42,
    direction: 1,
    shares: 30,
    price: 1010,
    reason: 0x54,
    position: 0,
    reached: 0,
  });
  assert.equal(completed.at(-1), '9 77 123 #3 100/0 toxic');
});

test('an empty side is no liquidity and starts no cool-down', () => {
  const { stage, send } = newStage();
  fillWindow(send);
  assert.equal(send({ aggressor: 'S', tradeShares: 100, bidShares: 0, bidPrice: 0 }), null);
  assert.equal(stage.noLiquidity, 1);
});

test('the last toxic bucket of a message decides, once', () => {
  const { send, completed } = newStage({ vpin: { sigma: { numerator: 0, denominator: 1 } } });
  fillWindow(send);
  const order = send({ aggressor: 'S', tradeShares: 200 });
  assert.equal(completed.filter((line) => line.endsWith('toxic')).length, 2);
  assert.equal(order?.userRefNum, 1);
  assert.equal(order?.side, 0x54, 'nothing held: sells short');
});

test('a symbol that finds no window left fills no bucket, and its trades are counted apart', () => {
  for (const classify of ['trade', 'bulk'] as const) {
    const stage = new SignalStage({ vpin: { ...VPIN, classify, barNs: 1 }, limits: LIMITS, symbols: [], windows: 2 });
    for (let turn = 1; turn <= 3; turn++) {
      for (const stockLocate of [7, 8, 9, 65_535]) {
        write({ stockLocate, aggressor: 'B', tradeShares: 100, timestamp: turn });
        assert.equal(stage.onEvent(view, 0), null);
      }
    }
    // A bar closes when a later one begins.
    const buckets = classify === 'trade' ? 6 : 4;
    assert.deepEqual([stage.counts.trades, stage.counts.tradedShares, stage.counts.buckets], [12, 1200, buckets]);
    assert.equal(stage.windowless, 6);
    assert.equal(stage.position(9), 0);
  }
});

test('only named symbols are followed, and the directory may change the name', () => {
  const { stage, send } = newStage({ symbols: ['AAPL'] });
  send({ aggressor: 'B', tradeShares: 10 });
  assert.equal(stage.counts.trades, 0);
  stage.name(9, 'AAPL');
  send({ aggressor: 'B', tradeShares: 10 });
  stage.name(9, 'MSFT');
  send({ aggressor: 'B', tradeShares: 10 });
  assert.equal(stage.counts.trades, 1);
});

test('bulk bars close on the first trade of a later bar, with the time of their own last trade', () => {
  const { stage, send, completed } = newStage({ vpin: { classify: 'bulk' } });
  send({ sequence: 1, timestamp: 100, tradeShares: 60, tradePrice: 1000 });
  send({ sequence: 2, timestamp: 900, tradeShares: 140, tradePrice: 1000 });
  assert.deepEqual(completed, []);
  send({ sequence: 3, timestamp: 2_500, tradeShares: 1, tradePrice: 1010 });
  // The first bar is half bought; 200 shares are two buckets.
  assert.deepEqual(completed, ['9 3 900 #1 50/50', '9 3 900 #2 50/50']);
  assert.equal(stage.counts.unknownShares, 0);
  assert.equal(stage.counts.trades, 3);
});

test('take/hedge: direction, position, cool-down and size', () => {
  const order = { userRefNum: 0, stockLocate: 0, side: 0, direction: 0, shares: 0, price: 0, reason: 0, position: 0, reached: 0 };
  const decide = (position: number, coolUntil: number, bucket: number, direction: number) => {
    const holding = { position, coolUntil };
    const decision = takeHedge(LIMITS, holding, { bucket, direction, ...TOUCH }, order);
    return decision === Decision.order
      ? [String.fromCharCode(order.side), order.shares, order.price, String.fromCharCode(order.reason), holding.coolUntil]
      : decision;
  };
  assert.deepEqual(decide(0, 0, 10, 1), ['B', 30, 1010, 'T', 13]);
  assert.deepEqual(decide(0, 0, 10, -1), ['T', 30, 990, 'T', 13]);
  assert.deepEqual(decide(20, 0, 10, -1), ['S', 20, 990, 'H', 13]);
  assert.deepEqual(decide(70, 0, 10, -1), ['S', 50, 990, 'H', 13], 'a hedge is cut to the largest order');
  assert.deepEqual(decide(-70, 0, 10, 1), ['B', 50, 1010, 'H', 13]);
  assert.equal(decide(20, 0, 10, 1), Decision.nothing, 'held with the direction');
  assert.equal(decide(0, 11, 10, 1), Decision.nothing, 'cooling down');
  assert.notEqual(decide(0, 10, 10, 1), Decision.nothing, 'cooled down');
});
