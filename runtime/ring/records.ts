/** Fixed-size records on the way out, lumina-1.0, 64 bytes each: samples, orders and buckets, gathered for one batch. */
import * as bookEvent from '../../generated/lumina-1.0/ts/book-event.ts';
import { Outcome, SampleFlag } from '../../generated/lumina-1.0/ts/enums.ts';
import * as orderEvent from '../../generated/lumina-1.0/ts/order-event.ts';
import * as telemetrySample from '../../generated/lumina-1.0/ts/telemetry-sample.ts';
import * as vpinBucket from '../../generated/lumina-1.0/ts/vpin-bucket.ts';
import { LuminaError } from '../errors.ts';

const RECORD_BYTES = 64;
/** Largest buffer of one batch, 16,777,216 records: far beyond any trade of a real day. */
const MOST_BYTES = 2 ** 30;
/** vpin_ppm of a bucket before the n-th. */
export const NO_VPIN = 0xffffffff;
const SATURATED = 0xffffffff;

export type RecordReader = (view: DataView, at: number, count: number) => void | Promise<void>;

export class OutgoingRecords {
  view: DataView;
  count = 0;

  /** Room for `records` at the start; one message can complete any number of buckets, so the buffer grows when it must. */
  constructor(records: number) {
    this.view = new DataView(new ArrayBuffer(records * RECORD_BYTES));
  }

  /**
   * Offset of the next record in `view`, which may be a new one.
   * @throws LuminaError LUMINA_RING_RECORDS when one message made more records than a buffer can hold
   */
  claim(): number {
    const at = this.count * RECORD_BYTES;
    if (at === this.view.byteLength) {
      if (at >= MOST_BYTES) {
        const most = (MOST_BYTES / RECORD_BYTES).toLocaleString('en-US');
        const mend = 'use larger buckets, or the native lane, which hands them over as it goes';
        throw new LuminaError('LUMINA_RING_RECORDS', `one message completed more than ${most} buckets; ${mend}`);
      }
      const grown = new Uint8Array(this.view.byteLength * 2);
      grown.set(new Uint8Array(this.view.buffer));
      this.view = new DataView(grown.buffer);
    }
    this.count += 1;
    return at;
  }

  /** Hands the records over, waits until they were read, and starts anew. */
  async deliver(reader: RecordReader | undefined): Promise<void> {
    if (this.count > 0 && reader !== undefined) await reader(this.view, 0, this.count);
    this.count = 0;
  }
}

/** Clock readings of one message, in ticks. */
export interface Probes {
  t0: number;
  t1: number;
  bookExit: number;
  pop: number;
  t2: number;
  /** Meaningful when an order was attempted. */
  t3: number;
}

/** An order and what became of it. */
export interface OrderOutcome {
  readonly userRefNum: number;
  readonly side: number;
  readonly shares: number;
  readonly price: number;
  readonly reason: number;
  readonly outcome: number;
  readonly filled: number;
  /** After the order. */
  readonly position: number;
}

/** One telemetry_sample about the message of the book_event at event[eventAt]. */
export function writeSample(
  records: OutgoingRecords,
  event: DataView,
  eventAt: number,
  probes: Probes,
  order: OrderOutcome | null,
): void {
  const at = records.claim();
  const { view } = records;
  telemetrySample.setSequence(view, at, bookEvent.sequence(event, eventAt));
  telemetrySample.setTimestamp(view, at, bookEvent.timestamp(event, eventAt));
  telemetrySample.setT0(view, at, probes.t0);
  telemetrySample.setParse(view, at, bookEvent.parse(event, eventAt));
  telemetrySample.setBook(view, at, bookEvent.book(event, eventAt));
  telemetrySample.setRing(view, at, ticksBetween(probes.bookExit, probes.pop));
  telemetrySample.setSignal(view, at, ticksBetween(probes.pop, probes.t2));
  telemetrySample.setGateway(view, at, order === null ? 0 : ticksBetween(probes.t2, probes.t3));
  telemetrySample.setTotal(view, at, ticksBetween(probes.t0, order === null ? probes.t2 : probes.t3));
  telemetrySample.setUserRefNum(view, at, order === null ? 0 : order.userRefNum);
  telemetrySample.setStockLocate(view, at, bookEvent.stockLocate(event, eventAt));
  telemetrySample.setMessageType(view, at, bookEvent.messageType(event, eventAt));
  const sent = order !== null && order.outcome === Outcome.sent;
  const flags = order === null ? 0 : SampleFlag.orderAttempted | (sent ? SampleFlag.orderSent : SampleFlag.orderRefused);
  telemetrySample.setFlags(view, at, flags);
}

/** One order_event, caused by the book_event at event[eventAt]. */
export function writeOrder(records: OutgoingRecords, event: DataView, eventAt: number, order: OrderOutcome): void {
  const at = records.claim();
  orderEvent.encode(records.view, at, {
    sequence: bookEvent.sequence(event, eventAt),
    timestamp: bookEvent.timestamp(event, eventAt),
    price: order.price,
    notional: BigInt(order.price) * BigInt(order.shares),
    position: order.position,
    userRefNum: order.userRefNum,
    shares: order.shares,
    filled: order.filled,
    stockLocate: bookEvent.stockLocate(event, eventAt),
    side: order.side,
    reason: order.reason,
    outcome: order.outcome,
  });
}

/** A completed bucket as signal/vpin.ts reports it. */
export interface BucketFacts {
  readonly number: number;
  readonly buyShares: number;
  readonly sellShares: number;
  /** -1 before the window is full. */
  readonly vpinPpm: number;
  readonly toxic: boolean;
}

export function writeBucket(
  records: OutgoingRecords,
  stockLocate: number,
  sequence: number,
  time: number,
  bucket: BucketFacts,
): void {
  const at = records.claim();
  vpinBucket.encode(records.view, at, {
    bucket: bucket.number,
    sequence,
    time,
    buyShares: bucket.buyShares,
    sellShares: bucket.sellShares,
    vpinPpm: bucket.vpinPpm < 0 ? NO_VPIN : bucket.vpinPpm,
    stockLocate,
    toxic: bucket.toxic ? 1 : 0,
  });
}

/** A difference of two readings as a record holds it. */
export function ticksBetween(from: number, to: number): number {
  return Math.min(Math.max(0, to - from), SATURATED);
}
