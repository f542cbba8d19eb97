/**
 * The native lane behind the Flow contract: the engine runs on threads of its own, JavaScript only looks at it now and then and
 * reads its records in place.
 */
import * as lumina from '../generated/lumina-1.0/ts/index.ts';
import { LuminaError, messageOf } from './errors.ts';
import type { BookLevel, BookSnapshot, Flow, FlowInput, FlowOptions, FlowSummary } from './flow.ts';
import { checkBookWish, checkFlowOptions } from './flow-check.ts';
import { EngineState, type NativeEngine, type NativeEngineOptions, POLL_SLOTS, PollSlot, requireNative } from './native.ts';
import { inputError } from './native-failure.ts';
import { feedOf } from './native-feed.ts';
import { nativeDepth, nativeDisplayed, nativeSweep } from './native-sums.ts';
import { RecordRing } from './record-ring.ts';
import { chosenFeeds } from './wire/open.ts';

/** Pause between two looks at an engine that had nothing new. */
const IDLE_MS = 1;
/** Where the poll has what was published to each ring. */
const RINGS = [PollSlot.samples, PollSlot.orders, PollSlot.buckets] as const;
const SYMBOL_LENGTH = 8;
/** Latin-1 without control characters: what a symbol field can carry. */
const SYMBOL = /^[\x20-\xff]+$/;

/**
 * Opens the native lane. The input is opened by `run`.
 * @throws LuminaError LUMINA_NATIVE_UNAVAILABLE, LUMINA_KERNELS_ISA (unknown or unavailable kernel set), LUMINA_FLOW_OPTION
 */
export function openNativeFlow(input: FlowInput, options: FlowOptions): Flow {
  checkFlowOptions(options);
  for (const symbol of options.symbols) {
    if (SYMBOL.test(symbol) && symbol.length <= SYMBOL_LENGTH) continue;
    throw new LuminaError('LUMINA_FLOW_OPTION', `symbols has '${symbol}'; a symbol is 1 to ${SYMBOL_LENGTH} Latin-1 characters`);
  }
  const { Engine } = requireNative();
  try {
    return new NativeFlow(input, options, new Engine(engineOptions(input, options)));
  } catch (error) {
    throw coded(error);
  }
}

function engineOptions(input: FlowInput, options: FlowOptions): NativeEngineOptions {
  const { vpin, strategy, risk } = options;
  return {
    path: input.path,
    fd: input.fd ?? -1,
    feeds: Uint32Array.from(chosenFeeds(input).flatMap((endpoint) => [...endpoint])),
    arenaBytes: options.arenaBytes,
    arenaLeastBytes: options.arenaLeastBytes ?? 0,
    isa: options.isa ?? '',
    threads: options.threads,
    symbols: options.symbols,
    bucketShares: vpin.bucketShares,
    buckets: vpin.buckets,
    sigmaNumerator: vpin.sigma.numerator,
    sigmaDenominator: vpin.sigma.denominator,
    bulk: vpin.classify === 'bulk',
    barNs: vpin.barNs,
    ...strategy,
    sweepLevels: strategy.sweepLevels ?? 0,
    ...risk,
    afterMessages: options.afterMessages ?? -1,
    untilNs: options.atTimeNs ?? -1,
    probes: !options.probes ? 0 : options.probed === 'orders' ? -1 : (options.probed ?? 1),
    digestEvery: options.digestEvery ?? 0,
    bucketLog: options.bucketLog,
    lookAhead: options.lookAhead ?? true,
  };
}

/** An error of the addon with a code is ours; anything else passes. */
export function coded(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  if (error instanceof LuminaError || typeof code !== 'string' || !code.startsWith('LUMINA_')) return error;
  return new LuminaError(code, messageOf(error), { cause: error });
}

class NativeFlow implements Flow {
  readonly lane = 'native';
  readonly #input: FlowInput;
  readonly #options: FlowOptions;
  readonly #engine: NativeEngine;
  readonly #polled = new Float64Array(POLL_SLOTS);
  /** What is being handed over, of each ring: `progress` writes into #polled meanwhile. */
  readonly #published = new Float64Array(RINGS.length);
  #rings: RecordRing[] = [];
  #closed = false;
  /** Until the engine was first seen running, to the millisecond of a look; -1 before. */
  #prepareMs = -1;

  constructor(input: FlowInput, options: FlowOptions, engine: NativeEngine) {
    this.#input = input;
    this.#options = options;
    this.#engine = engine;
  }

  async run(): Promise<FlowSummary> {
    const started = performance.now();
    try {
      this.#engine.start();
    } catch (error) {
      throw coded(error);
    }
    await new Promise<void>((resolve, reject) => this.#watch(started, resolve, reject));
    const failure = this.#engine.failure();
    if (failure !== null) throw inputError(this.#input, this.#options.arenaBytes, failure);
    return this.#summary();
  }

  /**
   * Looks at the engine now and then until it is over, handing over its records. One timer and no promise for all the looks of a run:
   * there are thousands, and their garbage would have to be collected beside the hot threads.
   */
  #watch(started: number, resolve: () => void, reject: (error: unknown) => void): void {
    let timer: NodeJS.Timeout | undefined;
    let refused: { error: unknown } | undefined;
    let over = false;
    let presses = false;
    const goOn = (): void => {
      if (over) refused === undefined ? resolve() : reject(refused.error);
      else if (presses) setImmediate(look);
      else timer = timer?.refresh() ?? setTimeout(look, IDLE_MS);
    };
    const giveUp = (error: unknown): void => {
      if (this.#closed) {
        reject(coded(error));
        return;
      }
      // Whoever reads the records gave up: let the engine stop in order, then say so.
      refused = { error };
      over = false;
      this.#engine.abort();
      goOn();
    };
    const look = (): void => {
      try {
        this.#poll();
      } catch (error) {
        reject(error);
        return;
      }
      const state = this.#polled[PollSlot.state]!;
      if (this.#prepareMs < 0 && state >= EngineState.running) this.#prepareMs = Math.round(performance.now() - started);
      over = state >= EngineState.done;
      try {
        presses = this.#presses();
        if (this.#options.digestEvery !== undefined) this.#tellDigests();
        const reading = this.#deliver(refused !== undefined);
        if (reading === undefined) goOn();
        else reading.then(goOn, giveUp);
      } catch (error) {
        giveUp(error);
      }
    };
    look();
  }

  progress(): { bytesRead: number; bytesTotal: number; messages: number } {
    if (!this.#closed) this.#engine.poll(this.#polled);
    const polled = this.#polled;
    return {
      bytesRead: polled[PollSlot.bytesRead]!,
      bytesTotal: polled[PollSlot.bytesTotal]!,
      messages: polled[PollSlot.messages]!,
    };
  }

  abort(): void {
    this.#engine.abort();
  }

  symbols(): { stockLocate: number; symbol: string }[] {
    return this.#over() ? this.#engine.symbols() : [];
  }

  book(stockLocate: number, depth: number): BookSnapshot {
    checkBookWish(stockLocate, depth);
    if (!this.#over()) return { stockLocate, symbol: '', bids: [], asks: [] };
    const { symbol, bids, asks } = this.#engine.book(stockLocate, depth);
    return { stockLocate, symbol, bids: levelsOf(bids), asks: levelsOf(asks) };
  }

  readonly depth: Flow['depth'] = (stockLocate) => nativeDepth(this.#results(), stockLocate);
  readonly sweep: Flow['sweep'] = (...wish) => nativeSweep(this.#results(), ...wish);
  readonly displayed: Flow['displayed'] = (levels) => nativeDisplayed(this.#results(), levels);

  digest(): string {
    try {
      return this.#engine.digest();
    } catch (error) {
      throw coded(error);
    }
  }

  close(): void {
    this.#closed = true;
    this.#engine.close();
  }

  #over(): boolean {
    if (!this.#closed) this.#poll();
    return this.#polled[PollSlot.state]! >= EngineState.done;
  }

  #results(): NativeEngine | undefined {
    return this.#over() ? this.#engine : undefined;
  }

  #poll(): void {
    try {
      this.#engine.poll(this.#polled);
    } catch (error) {
      throw coded(error);
    }
  }

  #tellDigests(): void {
    const pairs = this.#engine.digests();
    for (let at = 0; at < pairs.length; at += 2) this.#options.onDigest?.(pairs[at] as number, pairs[at + 1] as string);
  }

  #presses(): boolean {
    for (let ring = 0; ring < this.#rings.length; ring++) {
      if (this.#rings[ring]!.presses(this.#polled[RINGS[ring]!]!)) return true;
    }
    return false;
  }

  /** What is there, of all rings. A promise only when whoever reads the records returns one. */
  #deliver(discard: boolean): Promise<void> | undefined {
    let any = false;
    for (let ring = 0; ring < RINGS.length; ring++) {
      this.#published[ring] = this.#polled[RINGS[ring]!]!;
      any ||= this.#published[ring]! > 0;
    }
    if (this.#rings.length === 0) {
      if (!any) return undefined;
      const { onSamples, onOrders, onBuckets } = this.#options;
      const listeners = [onSamples, onOrders, onBuckets];
      this.#rings = this.#engine.buffers().map((memory, ring) => new RecordRing(ring, memory, listeners[ring]));
    }
    return this.#deliverFrom(0, discard);
  }

  #deliverFrom(first: number, discard: boolean): Promise<void> | undefined {
    for (let ring = first; ring < this.#rings.length; ring++) {
      const reading = this.#rings[ring]!.deliver(this.#engine, this.#published[ring]!, discard);
      if (reading !== undefined) return reading.then(() => this.#deliverFrom(ring + 1, discard));
    }
    return undefined;
  }

  #summary(): FlowSummary {
    const { samplesRecorded, samplesDropped, signals, orders, refused, ordersDigest, packets, feeds, clock, arena, ...rest } =
      this.#engine.summary();
    // The damage has windowless too.
    const { noLiquidity, windowless: _, ...counted } = signals;
    return {
      lane: 'native',
      threads: this.#options.threads,
      ...rest,
      ...packets,
      feeds: feeds.map(feedOf),
      arena: { ...arena, prepareMs: this.#prepareMs },
      clock: {
        source: clock.source,
        ticksPerNs: clock.ticksPerNs,
        costNs: clock.costNs,
        afterCostNs: clock.afterCostNs,
      },
      samples: { recorded: samplesRecorded, dropped: samplesDropped },
      signals: counted,
      orders: { ...orders, noLiquidity, refused, digest: ordersDigest },
    };
  }
}

/** Levels that the addon tells as book_level records. */
export function levelsOf(records: ArrayBuffer): BookLevel[] {
  const view = new DataView(records);
  const { bookLevel } = lumina;
  return Array.from({ length: records.byteLength / bookLevel.LENGTH }, (_, index) => {
    const at = index * bookLevel.LENGTH;
    return { price4: bookLevel.price(view, at), shares: bookLevel.shares(view, at), orders: bookLevel.orders(view, at) };
  });
}
