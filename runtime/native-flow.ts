/**
 * The native lane behind the Flow contract: the engine runs on threads of its own, JavaScript only looks at it now and then and
 * reads its records in place.
 */
import { setImmediate, setTimeout } from 'node:timers/promises';
import * as lumina from '../generated/lumina-1.0/ts/index.ts';
import { LuminaError, messageOf } from './errors.ts';
import type { BookLevel, BookSnapshot, Flow, FlowInput, FlowOptions, FlowSummary } from './flow.ts';
import { checkBookWish, checkFlowOptions } from './flow-check.ts';
import { EngineState, type NativeEngine, type NativeEngineOptions, POLL_SLOTS, PollSlot, requireNative } from './native.ts';
import { inputError } from './native-failure.ts';

const RECORD_BYTES = 64;
/** Pause between two looks at an engine that had nothing new. */
const IDLE_MS = 1;
const SYMBOL_LENGTH = 8;
/** Latin-1 without control characters: what a symbol field can carry. */
const SYMBOL = /^[\x20-\xff]+$/;

type Records = (view: DataView, at: number, count: number) => void | Promise<void>;

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
    arenaBytes: options.arenaBytes,
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
    ...risk,
    afterMessages: options.afterMessages ?? -1,
    untilNs: options.atTimeNs ?? -1,
    probes: options.probes ? probedOf(options.probed) : 0,
    bucketLog: options.bucketLog,
  };
}

function probedOf(probed: FlowOptions['probed'] = 1): number {
  return probed === 'orders' ? -1 : probed;
}

/** An error of the addon with a code is ours; anything else passes. */
function coded(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  if (error instanceof LuminaError || typeof code !== 'string' || !code.startsWith('LUMINA_')) return error;
  return new LuminaError(code, messageOf(error), { cause: error });
}

/** One output ring: records [taken, published) lie in `view`, modulo its length. */
class RecordRing {
  readonly #ring: number;
  readonly #view: DataView;
  readonly #records: Records | undefined;
  readonly #capacity: number;
  #taken = 0;

  constructor(ring: number, memory: ArrayBuffer, records: Records | undefined) {
    this.#ring = ring;
    this.#view = new DataView(memory);
    this.#capacity = memory.byteLength / RECORD_BYTES;
    this.#records = records;
  }

  /** Hands over what was published, at most two runs since the ring wraps, and gives the slots back. True when there was any. */
  async deliver(engine: NativeEngine, published: number, discard: boolean): Promise<boolean> {
    const any = this.#taken < published;
    while (this.#taken < published) {
      const slot = this.#taken % this.#capacity;
      const count = Math.min(published - this.#taken, this.#capacity - slot);
      if (this.#records !== undefined && !discard) await this.#records(this.#view, slot * RECORD_BYTES, count);
      engine.release(this.#ring, count);
      this.#taken += count;
    }
    return any;
  }
}

class NativeFlow implements Flow {
  readonly lane = 'native';
  readonly #input: FlowInput;
  readonly #options: FlowOptions;
  readonly #engine: NativeEngine;
  readonly #polled = new Float64Array(POLL_SLOTS);
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
    let refused: { error: unknown } | undefined;
    for (;;) {
      this.#poll();
      const state = this.#polled[PollSlot.state]!;
      if (this.#prepareMs < 0 && state >= EngineState.running) this.#prepareMs = Math.round(performance.now() - started);
      const over = state >= EngineState.done;
      let moved = false;
      try {
        moved = await this.#deliver(refused !== undefined);
      } catch (error) {
        if (this.#closed) throw coded(error);
        // Whoever reads the records gave up: let the engine stop in order, then say so.
        refused = { error };
        this.#engine.abort();
        continue;
      }
      if (over) break;
      await (moved ? setImmediate() : setTimeout(IDLE_MS));
    }
    if (refused !== undefined) throw refused.error;
    const failure = this.#engine.failure();
    if (failure !== null) throw inputError(this.#input, this.#options.arenaBytes, failure);
    return this.#summary();
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

  #poll(): void {
    try {
      this.#engine.poll(this.#polled);
    } catch (error) {
      throw coded(error);
    }
  }

  async #deliver(discard: boolean): Promise<boolean> {
    const polled = this.#polled;
    // `progress` fills the same array while a callback is awaited, so what is read here is copied first.
    const published = [polled[PollSlot.samples]!, polled[PollSlot.orders]!, polled[PollSlot.buckets]!];
    if (this.#rings.length === 0) {
      if (published.every((count) => count === 0)) return false;
      const { onSamples, onOrders, onBuckets } = this.#options;
      const listeners = [onSamples, onOrders, onBuckets];
      this.#rings = this.#engine.buffers().map((memory, ring) => new RecordRing(ring, memory, listeners[ring]));
    }
    let moved = false;
    for (const [index, ring] of this.#rings.entries()) {
      if (await ring.deliver(this.#engine, published[index]!, discard)) moved = true;
    }
    return moved;
  }

  #summary(): FlowSummary {
    const { samplesRecorded, samplesDropped, signals, orders, refused, ordersDigest, packets, clock, arena, ...rest } =
      this.#engine.summary();
    // The damage has what found no window.
    const { noLiquidity, windowless: _, ...counted } = signals;
    return {
      lane: 'native',
      threads: this.#options.threads,
      ...rest,
      ...packets,
      arena: { ...arena, prepareMs: this.#prepareMs },
      clock: { source: clock.source, ticksPerNs: clock.ticksPerNs },
      samples: { recorded: samplesRecorded, dropped: samplesDropped },
      signals: counted,
      orders: { ...orders, noLiquidity, refused, digest: ordersDigest },
    };
  }
}

function levelsOf(records: ArrayBuffer): BookLevel[] {
  const view = new DataView(records);
  const { bookLevel } = lumina;
  return Array.from({ length: records.byteLength / bookLevel.LENGTH }, (_, index) => {
    const at = index * bookLevel.LENGTH;
    return { price4: bookLevel.price(view, at), shares: bookLevel.shares(view, at), orders: bookLevel.orders(view, at) };
  });
}
