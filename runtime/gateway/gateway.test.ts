import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bookEvent, Outcome } from '../../generated/lumina-1.0/ts/index.ts';
import { Fnv1a64 } from '../book/fnv.ts';
import { FLOW_DEFAULTS, REFUSALS, type Refusal, type RiskOptions } from '../flow.ts';
import { packageRoot } from '../package-root.ts';
import type { Order } from '../signal/order.ts';
import { MOST_OPEN_ORDERS, NO_ORDER, OutgoingOrders } from './outgoing.ts';
import { checkRisk, type Exposure } from './risk.ts';
import { encodeEnterOrder, GatewayStage } from './stage.ts';

type Event = Partial<Parameters<typeof bookEvent.encode>[2]>;

function eventView(event: Event = {}): DataView {
  const view = new DataView(new ArrayBuffer(64));
  bookEvent.encode(view, 0, {
    sequence: 1,
    timestamp: 34_200_000_000_000,
    t0: 0,
    parse: 0,
    book: 0,
    tradeShares: 0,
    tradePrice: 0,
    bidPrice: 990_000,
    askPrice: 1_010_000,
    bidShares: 200,
    askShares: 300,
    stockLocate: 9,
    messageType: 'E',
    kind: 1,
    aggressor: 'B',
    tradingState: 'T',
    flags: 0,
    ...event,
  });
  return view;
}

const ORDER: Order = {
  userRefNum: 258,
  stockLocate: 9,
  side: 0x42,
  direction: 1,
  shares: 100,
  price: 1_010_000,
  reason: 0x54,
  position: 0,
  reached: 0,
};
const QUIET: Exposure = { openOrders: 0, sentThisSecond: 0, lastUserRefNum: 0 };

interface Case {
  limits?: Partial<RiskOptions>;
  order?: Partial<Order>;
  event?: Event;
  exposure?: Partial<Exposure>;
}

function outcomeOf({ limits = {}, order = {}, event = {}, exposure = {} }: Case): Refusal | 'sent' {
  const outcome = checkRisk({ ...FLOW_DEFAULTS.risk, ...limits }, { ...ORDER, ...order }, eventView(event), 0, {
    ...QUIET,
    ...exposure,
  });
  return outcome === Outcome.sent ? 'sent' : REFUSALS[outcome - 1]!;
}

test('an order that keeps every limit is sent', () => {
  assert.equal(outcomeOf({}), 'sent');
  assert.equal(outcomeOf({ order: { side: 0x54, direction: -1, price: 990_000 } }), 'sent');
});

test('each limit refuses what breaks it, and no more', () => {
  const refused: [Refusal, Case][] = [
    ['killSwitch', { limits: { killSwitch: true } }],
    ['halted', { event: { tradingState: 'H' } }],
    ['halted', { event: { tradingState: ' ' } }],
    ['halted', { event: { flags: 2 } }],
    ['staleBook', { event: { flags: 1 } }],
    ['orderSize', { order: { shares: 0 } }],
    ['orderSize', { limits: { maxOrderShares: 99 } }],
    ['orderSize', { limits: { maxOrderShares: 2_000_000 }, order: { shares: 1_000_000 } }],
    ['notional', { limits: { maxNotional4: 100_999_999 } }],
    ['priceCollar', { order: { price: 1_060_501 } }],
    ['priceCollar', { order: { direction: -1, side: 0x53, price: 940_499 } }],
    ['position', { limits: { maxPosition: 99 } }],
    ['position', { order: { direction: -1, price: 990_000, position: -9_950 } }],
    ['openOrders', { limits: { maxOpenOrders: 0 } }],
    ['openOrders', { exposure: { openOrders: 100 } }],
    ['orderRate', { exposure: { sentThisSecond: 1000 } }],
    ['duplicateId', { exposure: { lastUserRefNum: 258 } }],
  ];
  for (const [reason, change] of refused) assert.equal(outcomeOf(change), reason, JSON.stringify(change));
  const sent: Case[] = [
    { limits: { maxOrderShares: 100 } },
    { limits: { maxNotional4: 101_000_000 } },
    { order: { price: 1_060_500 } },
    { order: { direction: -1, side: 0x53, price: 940_500 } },
    { limits: { maxPosition: 100 } },
    // Beyond the limit, but less than before.
    { limits: { maxPosition: 50 }, order: { position: -180 } },
    { exposure: { openOrders: 99, sentThisSecond: 999, lastUserRefNum: 257 } },
    { limits: { maxOrderShares: 2_000_000, maxPosition: 2_000_000, maxNotional4: 2 ** 53 - 1 }, order: { shares: 999_999 } },
  ];
  for (const change of sent) assert.equal(outcomeOf(change), 'sent', JSON.stringify(change));
});

test('the first limit in the documented order is the one that counts', () => {
  const breaks: Record<Refusal, Case> = {
    killSwitch: { limits: { killSwitch: true } },
    halted: { event: { tradingState: 'Q' } },
    staleBook: { event: { flags: 1 } },
    orderSize: { limits: { maxOrderShares: 1 } },
    notional: { limits: { maxNotional4: 1 } },
    priceCollar: { order: { price: 2_000_000 } },
    position: { limits: { maxPosition: 1 } },
    openOrders: { limits: { maxOpenOrders: 0 } },
    orderRate: { limits: { maxOrdersPerSecond: 0 } },
    duplicateId: { exposure: { lastUserRefNum: 999 } },
  };
  for (let first = 0; first < REFUSALS.length; first++) {
    const all: Required<Case> = { limits: {}, order: {}, event: {}, exposure: {} };
    for (const reason of REFUSALS.slice(first)) {
      const { limits, order, event, exposure } = breaks[reason];
      Object.assign(all.limits, limits);
      Object.assign(all.order, order);
      Object.assign(all.event, event);
      Object.assign(all.exposure, exposure);
    }
    assert.equal(outcomeOf(all), REFUSALS[first]);
  }
});

test('Enter Order, byte by byte', () => {
  const view = new DataView(new ArrayBuffer(60));
  assert.equal(encodeEnterOrder(view, 5, { ...ORDER, side: 0x54 }, 'AAPL'), 47);
  const hex = Buffer.from(view.buffer, 5, 47).toString('hex');
  assert.equal(
    hex,
    // O, user ref 258, T, 100 shares, "AAPL    "
    '4f00000102540000006441' +
      '41504c20202020' +
      // price 101.0000 in 8 bytes, IOC, visible, principal, no sweep, continuous
      '00000000000f6950' +
      '3359504e4e' +
      // "L0000000000258", no appendage
      '4c30303030303030303030323538' +
      '0000',
  );
});

test('what is handed over is digested and counted; a refused order leaves nothing', () => {
  const gateway = new GatewayStage({ ...FLOW_DEFAULTS.risk, maxOrdersPerSecond: 2 }, new Fnv1a64());
  const view = eventView();
  const first = { ...gateway.submit({ ...ORDER, userRefNum: 1 }, 'AAPL', view, 0) };
  assert.deepEqual([first.outcome, first.filled], [Outcome.sent, 100]);
  const hedge = { ...ORDER, userRefNum: 2, shares: 500, direction: -1, side: 0x53, price: 990_000, reason: 0x48, position: 500 };
  const second = { ...gateway.submit(hedge, 'AAPL', view, 0) };
  assert.deepEqual([second.outcome, second.filled], [Outcome.sent, 200]);
  assert.notEqual(second.slot, first.slot);
  const refused = { ...gateway.submit({ ...ORDER, userRefNum: 3 }, 'AAPL', view, 0) };
  assert.deepEqual(refused, { outcome: Outcome.orderRate, filled: 0, slot: NO_ORDER });
  // What was sent later may be done earlier.
  gateway.account(first.slot);
  gateway.account(second.slot);
  gateway.close(second.slot);
  const digest = new Fnv1a64();
  const wire = new DataView(new ArrayBuffer(47));
  for (const order of [{ ...ORDER, userRefNum: 1 }, hedge]) {
    encodeEnterOrder(wire, 0, order, 'AAPL');
    digest.bytes(new Uint8Array(wire.buffer), 0, 47);
  }
  const next = eventView({ timestamp: 34_201_000_000_000 });
  assert.equal(gateway.submit({ ...ORDER, userRefNum: 2 }, 'AAPL', next, 0).outcome, Outcome.duplicateId);
  const counts = gateway.counts(4);
  assert.equal(counts.digest, digest.hex());
  assert.deepEqual([counts.sent, counts.take, counts.hedge, counts.noLiquidity], [2, 1, 1, 4]);
  assert.equal(counts.refused.orderRate, 1);
  assert.equal(counts.refused.duplicateId, 1);
  assert.equal(gateway.submit({ ...ORDER, userRefNum: 4 }, 'AAPL', next, 0).outcome, Outcome.sent, 'a new second');
});

test('sent and not closed, orders are open; one more than the limit or the pool holds is refused', () => {
  for (const limit of [0, 3, MOST_OPEN_ORDERS, 2 ** 32 - 1]) {
    const limits = { ...FLOW_DEFAULTS.risk, maxOpenOrders: limit, maxOrdersPerSecond: 2 ** 32 - 1 };
    const gateway = new GatewayStage(limits, new Fnv1a64());
    const view = eventView();
    const most = Math.min(limit, MOST_OPEN_ORDERS);
    let number = 0;
    const submit = () => ({ ...gateway.submit({ ...ORDER, userRefNum: ++number }, 'AAPL', view, 0) });
    const slots = new Set(Array.from({ length: most }, () => submit().slot));
    assert.deepEqual([slots.size, slots.has(NO_ORDER)], [most, false]);
    assert.deepEqual(submit(), { outcome: Outcome.openOrders, filled: 0, slot: NO_ORDER });
    assert.deepEqual([gateway.sent, gateway.counts(0).refused.openOrders], [most, 1]);
    const [slot] = slots;
    if (slot === undefined) continue;
    gateway.close(slot);
    const { outcome, slot: again } = submit();
    assert.deepEqual([outcome, again], [Outcome.sent, slot]);
  }
});

test('the outgoing pool of both lanes has as many slots, and none is given back twice', () => {
  const header = readFileSync(join(packageRoot(), 'native', 'gateway', 'gateway.h'), 'utf8');
  assert.equal(/kMostOpenOrders = (\d+);/.exec(header)?.[1], String(MOST_OPEN_ORDERS));
  const pool = new OutgoingOrders();
  const [first, second] = [pool.take(), pool.take()];
  pool.giveBack(first);
  for (const slot of [first, NO_ORDER, second + 1]) assert.throws(() => pool.giveBack(slot), RangeError);
  assert.equal(pool.live, 1);
});
