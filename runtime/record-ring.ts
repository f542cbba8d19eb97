/** The reading end of one of the engine's output rings: records in memory of the native lane, read in place. */
import type { NativeEngine } from './native.ts';

const RECORD_BYTES = 64;

type Records = (view: DataView, at: number, count: number) => void | Promise<void>;

/** One output ring: records [taken, published) lie in `view`, modulo its length. */
export class RecordRing {
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

  /**
   * Hands over what was published, at most two runs since the ring wraps, and gives the slots back. A promise only when whoever reads
   * the records returns one.
   */
  deliver(engine: NativeEngine, published: number, discard: boolean): Promise<void> | undefined {
    while (this.#taken < published) {
      const slot = this.#taken % this.#capacity;
      const count = Math.min(published - this.#taken, this.#capacity - slot);
      const reading = discard ? undefined : this.#records?.(this.#view, slot * RECORD_BYTES, count);
      if (reading !== undefined) return this.#deliverRest(reading, count, engine, published);
      this.#give(engine, count);
    }
    return undefined;
  }

  async #deliverRest(reading: Promise<void>, count: number, engine: NativeEngine, published: number): Promise<void> {
    await reading;
    this.#give(engine, count);
    await this.deliver(engine, published, false);
  }

  #give(engine: NativeEngine, count: number): void {
    engine.release(this.#ring, count);
    this.#taken += count;
  }

  /** Whether so much has come that the engine may soon wait for room. */
  presses(published: number): boolean {
    return published - this.#taken > this.#capacity / 2;
  }
}
