import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookEvent, orderEvent, SampleFlag, telemetrySample, vpinBucket } from '../../generated/lumina-1.0/ts/index.ts';
import { EventRing } from './event-ring.ts';
import { OutgoingRecords, ticksBetween, writeBucket, writeOrder, writeSample } from './records.ts';

test('records come out in order, round and round; full and empty are told', () => {
  const ring = new EventRing(4);
  assert.equal(ring.peek(), -1);
  let pushed = 0;
  let popped = 0;
  for (let round = 0; round < 50; round++) {
    for (let burst = 0; burst <= round % 5; burst++) {
      const at = ring.claim();
      if (at < 0) {
        assert.equal(pushed - popped, 4);
        break;
      }
      bookEvent.setSequence(ring.view, at, ++pushed);
      ring.publish();
    }
    for (let burst = 0; burst <= round % 3; burst++) {
      const at = ring.peek();
      if (at < 0) {
        assert.equal(pushed, popped);
        break;
      }
      assert.equal(bookEvent.sequence(ring.view, at), ++popped);
      ring.release();
    }
  }
  assert.ok(popped > 40);
  for (const slots of [0, 1, 3, 12]) assert.throws(() => new EventRing(slots), RangeError);
});

function event(): DataView {
  const view = new DataView(new ArrayBuffer(64));
  bookEvent.encode(view, 0, {
    sequence: 42,
    timestamp: 34_200_000_000_001,
    t0: 1000,
    parse: 5,
    book: 7,
    tradeShares: 0,
    tradePrice: 0,
    bidPrice: 1,
    askPrice: 2,
    bidShares: 3,
    askShares: 4,
    stockLocate: 9,
    messageType: 'E',
    kind: 1,
    aggressor: 'B',
    tradingState: 'T',
    flags: 0,
  });
  return view;
}

const ORDER = {
  userRefNum: 3,
  side: 0x53,
  shares: 100,
  price: 4_000_000_000,
  reason: 0x48,
  outcome: 0,
  filled: 60,
  position: -60,
};
const PROBES = { t0: 1000, t1: 1005, bookExit: 1012, pop: 1020, t2: 1050, t3: 1100 };

test('a sample with and without an order', () => {
  const records = new OutgoingRecords(4);
  writeSample(records, event(), 0, PROBES, null);
  writeSample(records, event(), 0, PROBES, ORDER);
  writeSample(records, event(), 0, PROBES, { ...ORDER, outcome: 4 });
  const read = (at: number) => {
    const { view } = records;
    return [
      telemetrySample.sequence(view, at),
      telemetrySample.timestamp(view, at),
      telemetrySample.t0(view, at),
      telemetrySample.parse(view, at),
      telemetrySample.book(view, at),
      telemetrySample.ring(view, at),
      telemetrySample.signal(view, at),
      telemetrySample.gateway(view, at),
      telemetrySample.total(view, at),
      telemetrySample.userRefNum(view, at),
      telemetrySample.stockLocate(view, at),
      telemetrySample.messageType(view, at),
      telemetrySample.flags(view, at),
    ];
  };
  const head = [42, 34_200_000_000_001, 1000, 5, 7, 8, 30];
  assert.deepEqual(read(0), [...head, 0, 50, 0, 9, 0x45, 0]);
  assert.deepEqual(read(64), [...head, 50, 100, 3, 9, 0x45, SampleFlag.orderAttempted | SampleFlag.orderSent]);
  assert.deepEqual(read(128), [...head, 50, 100, 3, 9, 0x45, SampleFlag.orderAttempted | SampleFlag.orderRefused]);
});

test('differences of ticks saturate', () => {
  assert.equal(ticksBetween(0, 2 ** 33), 0xffffffff);
  assert.equal(ticksBetween(5, 4), 0);
});

test('an order record', () => {
  const records = new OutgoingRecords(1);
  writeOrder(records, event(), 0, ORDER);
  const { view } = records;
  assert.equal(orderEvent.sequence(view, 0), 42);
  assert.equal(orderEvent.notional(view, 0), 400_000_000_000);
  assert.equal(orderEvent.position(view, 0), -60);
  assert.equal(orderEvent.filled(view, 0), 60);
  assert.equal(orderEvent.side(view, 0), 0x53);
  assert.equal(orderEvent.stockLocate(view, 0), 9);
});

test('a batch of records grows when it must, is delivered once, and starts anew', async () => {
  const records = new OutgoingRecords(2);
  for (let number = 1; number <= 9; number++) {
    writeBucket(records, 5, 100 + number, number, {
      number,
      buyShares: 10,
      sellShares: 2,
      vpinPpm: number < 5 ? -1 : 7,
      toxic: number === 9,
    });
  }
  const seen: number[][] = [];
  const reader = (view: DataView, at: number, count: number) => {
    for (let index = 0; index < count; index++) {
      const from = at + index * vpinBucket.LENGTH;
      seen.push([
        vpinBucket.bucket(view, from),
        vpinBucket.sequence(view, from),
        vpinBucket.vpinPpm(view, from),
        vpinBucket.toxic(view, from),
      ]);
    }
  };
  await records.deliver(reader);
  await records.deliver(reader);
  assert.equal(seen.length, 9);
  assert.deepEqual(seen[3], [4, 104, 0xffffffff, 0]);
  assert.deepEqual(seen[8], [9, 109, 7, 1]);
});
