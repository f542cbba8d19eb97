/**
 * The native lane behind the Flow contract: the engine runs on threads of its own, JavaScript only looks at it now and then and
 * reads its records in place.
 */
import { LuminaError, messageOf } from './errors.ts';
import type { BookSnapshot, Flow, FlowInput, FlowOptions, FlowSummary } from './flow.ts';
import { checkBookWish, checkFlowOptions } from './flow-check.ts';
import { flowClosed } from './flow-life.ts';
import { EngineState, LOOK_SLOTS, LookSlot, type NativeEngine, type NativeEngineOptions, requireNative } from './native.ts';
import { inputError } from './native-failure.ts';
import { feedOf } from './native-feed.ts';
import { levelsOf, nativeDepth, nativeDisplayed, nativeSweep } from './native-sums.ts';
import { RecordRing } from './record-ring.ts';
import { chosenFeeds } from './wire/open.ts';

/** From one look at the engine to the next. */
const LOOK_MS = 1;
/** Looks in a row at an engine that may soon wait for room, before anything else gets its turn. */
const MOST_LOOKS = 8;
/** Where the look has what waits in each ring. */
const RINGS = [LookSlot.samples, LookSlot.orders, LookSlot.buckets] as const;
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
  /** Small integers: an array of doubles would leave a number on the heap at every read. */
  readonly #seen = new Int32Array(LOOK_SLOTS);
  readonly #progress = new Float64Array(3);
  #rings: RecordRing[] = [];
  #closed = false;
  /** Ends a run that is under way. */
  #abandon = (): void => {};
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
   * Looks at the engine every millisecond until it is over, handing over its records. No timer of Node's, no promise and no number but
   * small integers in a look: there are thousands, and their garbage would have to be collected beside the hot threads.
   */
  #watch(started: number, resolve: () => void, reject: (error: unknown) => void): void {
    let refused: { error: unknown } | undefined;
    let reads = false;
    const end = (settle: () => void): void => {
      this.#engine.hush();
      settle();
    };
    const giveUp = (error: unknown): void => {
      reads = false;
      if (this.#closed) return;
      // Whoever reads the records gave up: let the engine stop in order, then say so.
      refused = { error };
      this.#engine.abort();
    };
    // Not at once: a reader slower than the engine would leave no turn to anything else.
    const readOn = (): void => {
      setImmediate(() => {
        reads = false;
        look();
      });
    };
    const look = (): void => {
      if (reads || this.#closed) return;
      try {
        for (let looks = 0, presses = true; presses && looks < MOST_LOOKS; looks++) {
          this.#look();
          const state = this.#seen[LookSlot.state]!;
          if (this.#prepareMs < 0 && state >= EngineState.running) this.#prepareMs = Math.round(performance.now() - started);
          presses = this.#presses();
          if (this.#seen[LookSlot.digests]! > 0) this.#tellDigests();
          if (this.#closed) return;
          const reading = this.#deliver(refused !== undefined);
          if (reading !== undefined) {
            reads = true;
            reading.then(readOn, giveUp);
            return;
          }
          if (state >= EngineState.done) {
            end(() => (refused === undefined ? resolve() : reject(refused.error)));
            return;
          }
        }
      } catch (error) {
        giveUp(error);
      }
    };
    // A reader may hold its promise for ever.
    this.#abandon = () => end(() => reject(flowClosed()));
    this.#engine.ring(look, LOOK_MS);
  }

  progress(): { bytesRead: number; bytesTotal: number; messages: number } {
    if (!this.#closed) this.#engine.progress(this.#progress);
    const [bytesRead = 0, bytesTotal = 0, messages = 0] = this.#progress;
    return { bytesRead, bytesTotal, messages };
  }

  abort(): void {
    this.#engine.abort();
  }

  symbols(): { stockLocate: number; symbol: string }[] {
    return this.#results()?.symbols() ?? [];
  }

  book(stockLocate: number, depth: number): BookSnapshot {
    const engine = this.#results();
    checkBookWish(stockLocate, depth);
    if (engine === undefined) return { stockLocate, symbol: '', bids: [], asks: [] };
    const { symbol, bids, asks } = engine.book(stockLocate, depth);
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
    this.progress(); // which is kept
    this.#closed = true;
    this.#engine.close();
    this.#abandon();
  }

  /** The engine once it is over. @throws LuminaError LUMINA_FLOW_CLOSED */
  #results(): NativeEngine | undefined {
    if (this.#closed) throw flowClosed();
    this.#look();
    return this.#seen[LookSlot.state]! >= EngineState.done ? this.#engine : undefined;
  }

  #look(): void {
    try {
      this.#engine.look(this.#seen);
    } catch (error) {
      throw coded(error);
    }
  }

  #tellDigests(): void {
    const pairs = this.#engine.digests();
    for (let at = 0; at < pairs.length && !this.#closed; at += 2) {
      this.#options.onDigest?.(pairs[at] as number, pairs[at + 1] as string);
    }
  }

  #presses(): boolean {
    for (let ring = 0; ring < this.#rings.length; ring++) {
      if (this.#rings[ring]!.presses(this.#seen[RINGS[ring]!]!)) return true;
    }
    return false;
  }

  /** What is there, of all rings. A promise only when whoever reads the records returns one. */
  #deliver(discard: boolean): Promise<void> | undefined {
    if (this.#rings.length === 0) {
      if (this.#seen[LookSlot.samples]! + this.#seen[LookSlot.orders]! + this.#seen[LookSlot.buckets]! === 0) return undefined;
      this.#openRings();
    }
    return this.#deliverFrom(0, discard);
  }

  #openRings(): void {
    const { onSamples, onOrders, onBuckets } = this.#options;
    const listeners = [onSamples, onOrders, onBuckets];
    this.#rings = this.#engine.buffers().map((memory, ring) => new RecordRing(ring, memory, listeners[ring]));
  }

  #deliverFrom(first: number, discard: boolean): Promise<void> | undefined {
    for (let ring = first; ring < this.#rings.length && !this.#closed; ring++) {
      const reading = this.#rings[ring]!.deliver(this.#engine, this.#seen[RINGS[ring]!]!, discard);
      if (reading !== undefined) return this.#deliverAfter(reading, ring + 1, discard);
    }
    return undefined;
  }

  /** A function of its own: whatever a closure may keep is set aside on every call, closure or not. */
  async #deliverAfter(reading: Promise<void>, ring: number, discard: boolean): Promise<void> {
    await reading;
    await this.#deliverFrom(ring, discard);
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
