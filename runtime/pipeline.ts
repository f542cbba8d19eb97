/**
 * The TypeScript lane, one message at a time to completion:
 *
 *   wire ─► feed ─► parse ─► book ══ ring ══► signal ─► gateway
 *    T0              T1                         T2        T3
 *
 * It is the executable specification of the native lane: the same input gives the same books, signals, orders and digests.
 */
import * as bookEvent from '../generated/lumina-1.0/ts/book-event.ts';
import { EventKind } from '../generated/lumina-1.0/ts/enums.ts';
import { bookCapacity, mostWindows } from './arena-size.ts';
import { Fnv1a64 } from './book/fnv.ts';
import type { Reaches } from './book/reach.ts';
import { BookStage } from './book/stage.ts';
import type { BookCapacity } from './book/store.ts';
import { depthOf, displayedOf, sweepOf } from './book-sums.ts';
import { ticks } from './clock.ts';
import type { BookSnapshot, Flow, FlowInput, FlowOptions, FlowSummary } from './flow.ts';
import { checkBookWish, checkFlowOptions } from './flow-check.ts';
import { FlowLife } from './flow-life.ts';
import { type FrameBatch, type FrameSource, openFrames } from './frames.ts';
import { NO_ORDER } from './gateway/outgoing.ts';
import { GatewayStage } from './gateway/stage.ts';
import { type Memory, ORDINARY } from './memory.ts';
import { Parsed, Parser } from './parse/parser.ts';
import { LAST_TIME } from './parse/tally.ts';
import { pipelineSummary } from './pipeline-summary.ts';
import { EventRing } from './ring/event-ring.ts';
import {
  type OrderOutcome,
  OutgoingRecords,
  type Probes,
  ticksBetween,
  writeBucket,
  writeOrder,
  writeSample,
} from './ring/records.ts';
import type { Order } from './signal/order.ts';
import { SignalStage } from './signal/stage.ts';

const { late: LATE, skipped: SKIPPED } = Parsed;
const BATCH_MESSAGES = 4096;
const RING_SLOTS = 1024;
/** Buckets gathered before they are handed over within a batch: one message can complete many. */
const MOST_BUCKETS = 1 << 16;

/** One run of the TypeScript lane over one input. `arenaBytes` bounds the order pool; `isa` and `threads` have no meaning here. */
export function openTypeScriptFlow(input: FlowInput, options: FlowOptions, tuning: Tuning = {}): Flow {
  checkFlowOptions(options);
  return new TypeScriptFlow(input, options, tuning);
}

/** What changes nothing but the speed. */
type Tuning = Pick<BookCapacity, 'lookAheadFrom' | 'memory'>;

class TypeScriptFlow implements Flow {
  readonly lane = 'ts';
  readonly #input: FlowInput;
  readonly #options: FlowOptions;
  readonly #memory: Memory;
  readonly #parser: Parser;
  readonly #book: BookStage;
  readonly #ring = new EventRing(RING_SLOTS);
  readonly #signal: SignalStage;
  readonly #gateway: GatewayStage;
  readonly #samples = new OutgoingRecords(BATCH_MESSAGES);
  readonly #orders = new OutgoingRecords(BATCH_MESSAGES);
  readonly #buckets = new OutgoingRecords(BATCH_MESSAGES);
  readonly #reaches: Reaches = { bidPrice: 0, bidShares: 0, askPrice: 0, askShares: 0 };
  readonly #probes: Probes = { t0: 0, t1: 0, bookExit: 0, pop: 0, t2: 0, t3: 0 };
  #frames: FrameSource | null = null;
  #messages = 0;
  #samplesRecorded = 0;
  #busyNs = 0;
  #stopped = false;
  /** Ends the wait for an input that says nothing. */
  readonly #silence = new AbortController();
  readonly #life = new FlowLife();

  constructor(input: FlowInput, options: FlowOptions, tuning: Tuning) {
    this.#input = input;
    this.#options = options;
    const { memory = ORDINARY, lookAheadFrom } = tuning;
    this.#memory = memory;
    const capacity = { ...bookCapacity(options.arenaBytes), lookAheadFrom, memory };
    this.#book = new BookStage(capacity, (locate, symbol) => this.#signal.name(locate, symbol));
    const probes = this.#probes;
    const parsed = () => {
      if (probes.t0 > 0) probes.t1 = ticks();
    };
    this.#parser = new Parser(this.#book, options.atTimeNs, options.probes ? parsed : null);
    const { vpin, strategy, risk, symbols } = options;
    const limits = { ...strategy, maxOrderShares: risk.maxOrderShares };
    const buckets = this.#buckets;
    this.#signal = new SignalStage(
      { vpin, limits, symbols, windows: mostWindows(options.arenaBytes, vpin.buckets), memory },
      options.bucketLog ? (locate, sequence, time, bucket) => writeBucket(buckets, locate, sequence, time, bucket) : null,
    );
    this.#gateway = new GatewayStage(risk, new Fnv1a64());
  }

  async run(): Promise<FlowSummary> {
    this.#life.begin();
    const { signal } = this.#silence;
    try {
      this.#frames = await openFrames(this.#input, {
        batchRecords: BATCH_MESSAGES,
        signal,
        ...(this.#options.probes ? { clock: ticks } : {}),
      });
      await this.#pump(this.#frames);
    } catch (error) {
      // A read that abort() gave up is the end of the run, not its failure.
      if (!signal.aborted || (error as Error).name !== 'AbortError') throw error;
    } finally {
      await this.#frames?.close();
    }
    this.#life.check();
    return this.#summary();
  }

  async #pump(frames: FrameSource): Promise<void> {
    const most = this.#options.afterMessages ?? Number.POSITIVE_INFINITY;
    while (!this.#stopped && this.#messages < most) {
      const batch = await frames.next();
      if (batch === null) return;
      frames.take(await this.#runBatch(batch, Math.min(batch.count, most - this.#messages)));
    }
  }

  progress(): { bytesRead: number; bytesTotal: number; messages: number } {
    const { bytesRead, bytesTotal } = this.#frames?.progress() ?? { bytesRead: 0, bytesTotal: 0 };
    return { bytesRead, bytesTotal, messages: this.#messages };
  }

  abort(): void {
    this.#stopped = true;
    this.#silence.abort();
  }

  symbols(): { stockLocate: number; symbol: string }[] {
    return this.#asked().symbols();
  }

  book(stockLocate: number, depth: number): BookSnapshot {
    const books = this.#asked();
    checkBookWish(stockLocate, depth);
    return books.snapshot(stockLocate, depth);
  }

  readonly depth: Flow['depth'] = (stockLocate) => depthOf(this.book(stockLocate, 0));
  readonly sweep: Flow['sweep'] = (stockLocate, side, shares) => sweepOf(this.book(stockLocate, 0), side, shares);
  readonly displayed: Flow['displayed'] = (levels) =>
    this.symbols().map(({ stockLocate }) => displayedOf(this.book(stockLocate, levels)));

  digest(): string {
    return this.#asked().digest();
  }

  /** The input is closed where `run` ends, and memory is the garbage collector's. */
  close(): void {
    this.#life.close();
    this.abort();
  }

  #asked(): BookStage {
    this.#life.check();
    return this.#book;
  }

  /** The first `limit` messages of the batch, then the records they made; returns how many were taken. */
  async #runBatch(batch: FrameBatch, limit: number): Promise<number> {
    let index = 0;
    let late = false;
    const { digestEvery = 0, onDigest } = this.#options;
    if (batch.suspect) this.#book.suspectAll();
    while (index < limit && !late && !this.#stopped) {
      const from = performance.now();
      const whole = digestEvery === 0 ? limit : Math.min(limit, index + digestEvery - (this.#messages % digestEvery));
      const next = this.#runMessages(batch, index, whole);
      this.#busyNs += (performance.now() - from) * 1e6;
      late = next < 0;
      index = late ? ~next : next;
      if (!late && index === whole && this.#messages % digestEvery === 0) onDigest?.(this.#messages, this.#book.digest());
      this.#life.check();
      // A reader may hold its promise for ever.
      await this.#life.untilClosed(this.#samples.deliver(this.#options.onSamples));
      await this.#life.untilClosed(this.#orders.deliver(this.#options.onOrders));
      await this.#life.untilClosed(this.#buckets.deliver(this.#options.onBuckets));
    }
    if (late) this.#stopped = true;
    return index;
  }

  /** Messages [from, limit); returns the index to go on with, or its complement when that message is past the stop time. */
  #runMessages(batch: FrameBatch, from: number, limit: number): number {
    const { view, offsets, lengths, sequence, t0 } = batch;
    const { probes: wanted, probed = 1, lookAhead = true } = this.#options;
    const ofOrders = wanted && probed === 'orders';
    const every = !wanted || probed === 'orders' ? 0 : probed;
    const parser = this.#parser;
    const probes = this.#probes;
    // No time of one message holds where the next ones were looked at before it.
    let ahead = lookAhead && !wanted ? from : limit;
    for (let index = from; index < limit; index++) {
      if (index === ahead) ahead = this.#book.lookAhead(batch, index, limit);
      const at = offsets[index]!;
      const number = sequence + index;
      // Which message makes an order is known at its end only.
      const probing = ofOrders || (every > 0 && number % every === 0);
      probes.t0 = !probing ? 0 : t0 > 0 ? t0 : ticks();
      const parsed = parser.parse(view, at, lengths[index]!);
      if (parsed === LATE) return ~index;
      this.#messages += 1;
      // Without probes nobody would read an event that the signal stage passes by.
      if (parsed === SKIPPED || (!wanted && !this.#book.matters)) continue;
      if (probing) probes.bookExit = ticks();
      this.#pushEvent(view, at, number);
      const event = this.#ring.peek();
      if (probing) probes.pop = ticks();
      const order = this.#signal.onEvent(this.#ring.view, event, this.#reach(event));
      if (probing) probes.t2 = ticks();
      const outcome = order === null ? null : this.#submit(order, event);
      if (probing && (!ofOrders || outcome !== null)) {
        writeSample(this.#samples, this.#ring.view, event, probes, outcome);
        this.#samplesRecorded += 1;
      }
      this.#ring.release();
      if (this.#buckets.count >= MOST_BUCKETS) return index + 1;
    }
    return limit;
  }

  /** Puts what the book stage made of the message at view[at] into the ring. */
  #pushEvent(view: DataView, at: number, sequence: number): void {
    const ring = this.#ring;
    const event = ring.claim();
    const type = view.getUint8(at);
    const locate = this.#parser.locate(view, at);
    bookEvent.setSequence(ring.view, event, sequence);
    bookEvent.setTimestamp(ring.view, event, this.#parser.tally.times[LAST_TIME]!);
    // Without probes these stay the zeros of a new ring.
    if (this.#options.probes) {
      const probes = this.#probes;
      bookEvent.setT0(ring.view, event, probes.t0);
      bookEvent.setParse(ring.view, event, ticksBetween(probes.t0, probes.t1));
      bookEvent.setBook(ring.view, event, ticksBetween(probes.t1, probes.bookExit));
    }
    bookEvent.setStockLocate(ring.view, event, locate);
    bookEvent.setMessageType(ring.view, event, type);
    this.#book.writeEvent(ring.view, event, locate);
    ring.publish();
  }

  /** What a take would find beyond the touch, when it may look there and may be wanted now. */
  #reach(event: number): Reaches | null {
    const { sweepLevels = 0, takeShares } = this.#options.strategy;
    const { view } = this.#ring;
    if (sweepLevels === 0 || bookEvent.kind(view, event) !== EventKind.trade) return null;
    this.#book.reach(bookEvent.stockLocate(view, event), takeShares, sweepLevels, this.#reaches);
    return this.#reaches;
  }

  #submit(order: Order, event: number): OrderOutcome {
    const { stockLocate, direction } = order;
    const gateway = this.#gateway;
    const { outcome, filled, slot } = gateway.submit(order, this.#book.symbolOf(stockLocate), this.#ring.view, event);
    if (this.#options.probes) this.#probes.t3 = ticks();
    if (slot !== NO_ORDER) {
      gateway.account(slot);
      // In replay nobody answers, and an immediate-or-cancel order does not rest.
      gateway.close(slot);
    }
    if (filled > 0) this.#signal.fill(stockLocate, direction * filled);
    const done = { ...order, outcome, filled, position: this.#signal.position(stockLocate) };
    writeOrder(this.#orders, this.#ring.view, event, done);
    return done;
  }

  #summary(): FlowSummary {
    return pipelineSummary({
      arenaBytes: this.#options.arenaBytes,
      memory: this.#memory,
      messages: this.#messages,
      busyNs: this.#busyNs,
      samplesRecorded: this.#samplesRecorded,
      frames: this.#frames,
      tally: this.#parser.tally,
      book: this.#book,
      signal: this.#signal,
      gateway: this.#gateway,
    });
  }
}
