/** The reading end of one of the engine's output rings: records in memory of the native lane, read in place. */
import type { NativeEngine } from './native.ts';

const RECORD_BYTES = 64;

type Records = (view: DataView, at: number, count: number) => void | Promise<void>;

/** One output ring: what waits lies in `view` from `slot` on, modulo its length. */
export class RecordRing {
  readonly #ring: number;
  readonly #view: DataView;
  readonly #records: Records | undefined;
  readonly #capacity: number;
  /** A place in the ring rather than a total: a total grows past the small integers, and each would be one more to collect. */
  #slot = 0;

  constructor(ring: number, memory: ArrayBuffer, records: Records | undefined) {
    this.#ring = ring;
    this.#view = new DataView(memory);
    this.#capacity = memory.byteLength / RECORD_BYTES;
    this.#records = records;
  }

  /**
   * Hands over `waiting` records, in at most two runs since the ring wraps, and gives the slots back. A promise only when whoever reads
   * the records returns one.
   */
  deliver(engine: NativeEngine, waiting: number, discard: boolean): Promise<void> | undefined {
    for (let left = waiting; left > 0; ) {
      const count = Math.min(left, this.#capacity - this.#slot);
      const reading = discard ? undefined : this.#records?.(this.#view, this.#slot * RECORD_BYTES, count);
      left -= count;
      if (reading !== undefined) return this.#deliverRest(reading, count, engine, left);
      this.#give(engine, count);
    }
    return undefined;
  }

  async #deliverRest(reading: Promise<void>, count: number, engine: NativeEngine, left: number): Promise<void> {
    await reading;
    this.#give(engine, count);
    await this.deliver(engine, left, false);
  }

  #give(engine: NativeEngine, count: number): void {
    engine.release(this.#ring, count);
    this.#slot = (this.#slot + count) % this.#capacity;
  }

  /** Whether so much waits that the engine may soon wait for room. */
  presses(waiting: number): boolean {
    return waiting > this.#capacity / 2;
  }
}
